import type { Draft } from './draft.ts';
import { isListed } from './nlp.ts';

/** The commonest words of languages that people type at work, less those that are also English. */
const FOREIGN = new Set(
  `el los las una que por para con como pero muy eres esta está estoy siempre nunca gracias hola trabajo usted tu eres porque informe tarde
  le les des une est vous pas dans pour avec sur sont mais très tu es toujours jamais merci bonjour travail je suis c'est rapport retard
  der das und ist nicht ein eine mit für auf sie du bist immer nie danke hallo arbeit ich wir sind aber sehr bitte bericht zu spät
  il lo gli che non per con sei sempre mai grazie ciao lavoro sono molto perché
  o os uma você não muito sempre obrigado olá trabalho
  het een van niet je bent altijd nooit bedankt werk wij zijn maar
  ang ng mga sa ikaw ka mo talaga lagi hindi salamat yung naman
  hai hain nahi kya tum aap bahut hamesha kaam mein ka ki ko se
  jest nie tak się jesteś zawsze praca
  är och inte alltid tack jag du det att
  ja nej og ikke er alltid takk`.split(/\s+/),
);

const ENGLISH_TOO = new Set([
  'for',
  'has',
  'me',
  'no',
  'on',
  'a',
  'i',
  'was',
  'so',
  'he',
  'die',
  'is',
  'in',
  'we',
  'do',
  'to',
  'are',
  'am',
  'an',
  'at',
  'as',
  'be',
  'it',
]);

const CLOSED = new Set(
  `the a an and or but if you your i me my we he she they it this that is are was were be been have has had do does did not to of in on at for
  with from by as so just can could will would should please thanks what why how when who there their his her our us them`.split(
    /\s+/,
  ),
);

/**
 * Whether a draft is in another language than English. Careful: a few foreign words in an English sentence are no
 * reason, nor are names and trade words; a text is foreign by its script or by its small words.
 */
export function isForeign(draft: Draft): boolean {
  const words = draft.sentences.flatMap((sentence) =>
    sentence.tokens.filter((token) => token.kind === 'word').map((token) => token.word),
  );
  const letters = draft.masked.match(/\p{L}/gu)?.length ?? 0;
  const latin = draft.masked.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 2 && latin < letters / 2) return true;
  const foreign = words.filter((word) => FOREIGN.has(word) && !CLOSED.has(word) && !ENGLISH_TOO.has(word)).length;
  const english = words.filter((word) => CLOSED.has(word) || ENGLISH_TOO.has(word) || /^'|^n't$/.test(word)).length;
  if (foreign >= 2 && foreign > english) return true;
  const known = words.filter((word) => CLOSED.has(word) || isListed(word)).length;
  return words.length >= 5 && english === 0 && foreign >= 1 && known < words.length / 3;
}
