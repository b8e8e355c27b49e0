/** Minimal pairs: what a frame ties to a person, and the near miss that it must leave alone. */
export const FRAME_PAIRS: readonly (readonly [frame: string, flag: string, pass: string])[] = [
  ['of somebody', 'Not locking the drawer was careless of you.', 'Not locking the drawer was careless of me.'],
  [
    'superlative',
    "Most argumentative signaller I've had on this floor.",
    'Most argumentative thread I have read this week.',
  ],
  [
    'apposition',
    'Our writer, a slacker of the first water, declined.',
    'Our writer has met a slacker or two, she declined.',
  ],
  ['attributive', 'That careless fitter left it open.', 'That careless comma left it open.'],
  ['comparative', "I've never met anyone so careless.", "I've never seen a form so careless."],
  ['predicate', 'She seems to have become very careless.', 'The template seems to have become very careless.'],
  ['question', 'Why is he so lazy?', 'Why is it so lazy?'],
  ['complement', 'I find you quite arrogant.', 'I find the tone quite arrogant.'],
  ['telegraphic', 'u lazy', 'lazy u-turn on the spec'],
  ['possession', 'Your laziness cost us two days.', 'My laziness cost us two days.'],
  ['having', "You've got a terrible attitude.", "I've got a terrible attitude before coffee."],
  ['absence', 'You show no work ethic.', 'It shows no work ethic clause in the policy.'],
  ['verdict', "I don't know if it's arrogance.", 'The topic of the talk is arrogance.'],
  ['adverbial', 'You carelessly left the door open at 9pm.', 'I carelessly left the door open at 9pm.'],
  ['vocative', 'Right, you slacker, the rota is up.', 'Right, you saw that the rota is up.'],
  ['fragment', 'Lazy as ever.', 'Lazy as it is, the cache works.'],
  ['mention', 'Ask the slacker on nights.', 'Ask the cleaner on nights.'],
];

/** Minimal pairs: what a guard holds back, and the twin that must be flagged all the same. */
export const GUARD_PAIRS: readonly (readonly [guard: string, held: string, flag: string])[] = [
  ['negated', "I don't think you're careless.", "I don't know why you're careless."],
  ['negated', "You're not lazy, the rota is full.", "You're not only lazy, the rota is late."],
  ['negated', "I'm not saying you're lazy.", "I'm not saying you're lazy, but the report was late."],
  ['quoted', 'The client called you lazy.', 'The client called you lazy and I agree.'],
  ['quoted', '> you never listen', 'you never listen'],
  ['name', 'The Slacker Brothers play at 8.', 'The slacker on nights plays at 8.'],
  ['technical', 'You are the lazy loading expert.', 'You are the lazy expert.'],
  ['self', 'Sorry, I was careless with the dates.', 'Sorry, you were careless with the dates.'],
  ['thing', 'The model is sloppy.', 'The modeller is sloppy and he is lazy.'],
  ['thing', 'The adapters shipped late. They are flaky.', 'The lads shipped late. They are flaky.'],
  ['generic', 'People are lazy about rotation.', 'You people are lazy about rotation.'],
  ['conditional', "If you're lazy about rotation, the squad pays.", "If only you weren't so lazy."],
  ['state', "You're slow today.", "You're so slow with the notes."],
  ['positive', 'You always help the new ones, and it shows.', 'You always interrupt the new ones, and it shows.'],
  ['policy', 'Never deploy on a Friday.', 'You never deploy on a Friday.'],
  ['single-event', 'You never came back to me on the Oakhurst quote.', 'You never come back to me on a quote.'],
  ['specific', 'You need to step up by taking the Monday call.', 'You need to step up.'],
];
