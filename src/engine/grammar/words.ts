/**
 * The closed classes of English: the small words that hold a sentence together. Frames and guards are written in
 * terms of these; the open classes (nouns, verbs, adjectives) are looked up in src/text/nlp.ts.
 */
const CLASSES = {
  you: "you yall y'all thou ye",
  your: 'your yours',
  yourself: 'yourself yourselves',
  third: 'he she they him her them himself herself themselves themself',
  thirdSubject: 'he she they',
  thirdObject: 'him her them',
  thirdPossessive: 'his her their hers theirs',
  self: 'i me my mine myself we us our ours ourselves',
  selfSubject: 'i we',
  selfPossessive: 'my our',
  thing: 'it its this that these those there itself which what everything something anything nothing',
  anybody: 'someone somebody anyone anybody people folks everyone everybody nobody one whoever others',
  crowd: 'everyone everybody people folks nobody they we others lads guys team',
  be: "be am is are was were been being 's 're 'm",
  aux: "do does did have has had 've 'd 'll will would shall should can could may might must ought wo need used gonna to let going gotta got",
  modal: "will 'll would 'd shall should can could may might must ought wo",
  have: "have has had having 've got gets",
  copula:
    'seem seems seemed seeming sound sounds sounded look looks looked looking appear appears appeared become becomes became becoming get gets getting got gotten turn turns turned stay stays stayed remain remains remained act acts acted acting feel feels felt prove proves proved play played playing grow grew grown go went gone keep keeps kept behave behaves behaved behaving',
  asCopula:
    'come comes came coming strike strikes struck regard regarded see seen describe described known view viewed seems rate rated perceived perceive',
  regard:
    'find finds found consider considered think thinks thought call calls called calling label labelled labeled deem deemed make makes made making keep name named believe rate brand term',
  negation: "not n't never nor neither no hardly barely scarcely without cannot",
  denial: "not n't never nobody none neither nor without hardly no far anything least doubt deny",
  intensifier:
    'so very really too just such quite pretty rather fairly absolutely totally completely utterly truly plain simply incredibly unbelievably insanely extremely terribly awfully bloody fucking freaking friggin effing damn damned goddamn proper right dead well way super kinda sorta somewhat slightly bit little tad touch obviously clearly frankly honestly literally actually basically genuinely seriously downright positively particularly especially remarkably notoriously famously famed stubbornly consistently chronically perpetually constantly always usually often sometimes generally typically still even as more most less least only hopelessly ever never again sheer pure total complete utter absolute real true ever-so a an the one this that all bit probably maybe perhaps apparently evidently unfortunately sadly largely mostly essentially fundamentally inherently naturally also both either increasingly becoming wee now already once almost nearly practically virtually properly deeply hugely massively majorly mighty mega hella af same old usual frustratingly painfully shockingly incorrigibly habitually',
  determiner: 'a an the this that these those my your his her our their some any no every each another such what which',
  conjunction:
    'and but or so because cos since when while if unless although though whereas which who that as then yet until before after once whether nor plus than where how why',
  coordinator: 'and or but yet nor plus',
  subordinator: 'because since when while if unless although though whereas until before after once whether where as',
  conditional: 'if unless whether whenever',
  preposition:
    'in on at to for from with by of about into over under after before between during without through against among towards toward around across off up out down since until than like per via',
  wh: 'what why how who when where which whose whom',
  time: "today tonight yesterday tomorrow now currently lately recently morning afternoon evening night week month monday tuesday wednesday thursday friday saturday sunday weekend minute hour moment day shift sprint quarter mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec noon midnight am pm minutes hours days weeks months years year term o'clock",
  greeting:
    'hi hey hello hiya morning afternoon evening ok okay right well look listen honestly sorry thanks thank cheers mate dear yo oi team all lads folks guys love',
  speech:
    'said says say saying told tells tell wrote writes write texted emailed claimed claims complained complains reported called calls described describes quoted asked mentioned heard reckons reckon thinks feels',
} as const;

export type WordClass = keyof typeof CLASSES;

const INDEX: ReadonlyMap<string, ReadonlySet<WordClass>> = (() => {
  const index = new Map<string, Set<WordClass>>();
  for (const [name, list] of Object.entries(CLASSES)) {
    for (const word of list.split(' ')) {
      const classes = index.get(word) ?? new Set<WordClass>();
      index.set(word, classes.add(name as WordClass));
    }
  }
  return index;
})();

const NONE: ReadonlySet<WordClass> = new Set();

/** The closed classes of a word in its look-up form; empty for open-class words. */
export const classesOf = (word: string): ReadonlySet<WordClass> => INDEX.get(word) ?? NONE;
