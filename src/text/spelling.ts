import { isListed } from './nlp.ts';

/** Text-speak and common misspellings → the word meant. Only words that are nothing else in English. */
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you',
    r: 'are',
    yr: 'your',
    ure: "you're",
    yous: 'you',
    youse: 'you',
    ya: 'you',
    yaself: 'yourself',
    urself: 'yourself',
    y: 'why',
    bc: 'because',
    cuz: 'because',
    coz: 'because',
    cos: 'because',
    b4: 'before',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    ty: 'thanks',
    ppl: 'people',
    tho: 'though',
    thru: 'through',
    wud: 'would',
    cud: 'could',
    shud: 'should',
    wat: 'what',
    wot: 'what',
    wen: 'when',
    wiv: 'with',
    w: 'with',
    abt: 'about',
    rly: 'really',
    srsly: 'seriously',
    sry: 'sorry',
    prob: 'probably',
    probs: 'probably',
    def: 'definitely',
    deffo: 'definitely',
    tmrw: 'tomorrow',
    tdy: 'today',
    ystrdy: 'yesterday',
    yday: 'yesterday',
    tmr: 'tomorrow',
    alot: 'lot',
    allways: 'always',
    alwys: 'always',
    alwats: 'always',
    alwayz: 'always',
    evry: 'every',
    evrytime: 'everytime',
    nevr: 'never',
    nver: 'never',
    neva: 'never',
    constently: 'constantly',
    constanly: 'constantly',
    dat: 'that',
    da: 'the',
    teh: 'the',
    hte: 'the',
    adn: 'and',
    recieve: 'receive',
    definately: 'definitely',
    defiantely: 'definitely',
    seperate: 'separate',
    untill: 'until',
    wich: 'which',
    becuase: 'because',
    beacuse: 'because',
    thier: 'their',
    peopel: 'people',
    realy: 'really',
    finaly: 'finally',
    lazzy: 'lazy',
    lasy: 'lazy',
    layz: 'lazy',
    lzy: 'lazy',
    laxy: 'lazy',
    rediculous: 'ridiculous',
    incompetant: 'incompetent',
    unprofesional: 'unprofessional',
    unproffesional: 'unprofessional',
    careles: 'careless',
    cairless: 'careless',
    arrogent: 'arrogant',
    arogant: 'arrogant',
    selfsh: 'selfish',
    stuborn: 'stubborn',
    uselss: 'useless',
    usless: 'useless',
    usles: 'useless',
    pathatic: 'pathetic',
    patetic: 'pathetic',
    embarassing: 'embarrassing',
    embarasing: 'embarrassing',
    stoopid: 'stupid',
    stpid: 'stupid',
    stupd: 'stupid',
    idoit: 'idiot',
    idot: 'idiot',
    moran: 'moron',
    imature: 'immature',
    irresponsable: 'irresponsible',
    unreliabel: 'unreliable',
    sloppey: 'sloppy',
    slopy: 'sloppy',
    disorganized: 'disorganised',
    'st*pid': 'stupid',
    'f*cking': 'fucking',
    'f**king': 'fucking',
    'f***ing': 'fucking',
    'sh*t': 'shit',
    'cr*p': 'crap',
    'id*ot': 'idiot',
    'f*ck': 'fuck',
  }),
);

/** Letters that a writer hides behind a sign: l@zy, st*pid. */
const DISGUISE: Readonly<Record<string, string>> = { '@': 'a', $: 's', '0': 'o', '1': 'i', '3': 'e' };

/** The form of a word under which rules look it up. `raw` is as typed. Idempotent. */
export function normalise(raw: string): string {
  let word = raw
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\u0300-\u036f\u00ad]/g, '');
  if (/^[a-z]+[@$013][a-z@$013]*[a-z]$/.test(word)) word = word.replace(/[@$013]/g, (sign) => DISGUISE[sign]!);
  if (/([a-z])\1\1/.test(word)) word = shorten(word);
  // R&D, Y7: a capital alone is an initial, "r" is "are".
  return /^[A-Z]$/.test(raw) ? word : (MEANT.get(word) ?? word);
}

/** Elongated words: lazyyyy → lazy, sooo → so, reallllly → really. */
function shorten(word: string): string {
  const double = word.replace(/([a-z])\1{2,}/g, '$1$1');
  if (isListed(double)) return double;
  return word.replace(/([a-z])\1{2,}/g, '$1');
}
