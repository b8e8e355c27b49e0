import type { Match } from '../match/match.ts';

/** What a rule is about, as far as asking goes. */
export type Matter = 'work' | 'conduct' | 'praise' | 'change';

const CONDUCT = /temper|ego|kindness|conduct|insult|moaner|communication|identity|control|command/;
/** Rules that say how somebody is spoken to, not about what; there the facts decide. */
const EITHER = /^(contempt|mind-reading|comparison|absolute|threat|trait|role-label|identity-bias)$/;
const TREATMENT =
  /\b(shout\w*|yell\w*|interrupt\w*|laugh\w*|roll\w* (?:your|his|her) eyes|raised (?:your|his|her) voice|replied|joked?|swore|sworn|cried|cry|crying|tears|snapp?ed|walked out|cut across|talked over|mimic\w*|sighed|slamm?ed|hung up|ignored|scared)\b|\b(?:said|told|replied|wrote|asked|answered)\b[^"]{0,40}"/i;

/** The deed is told with admiration, whatever is flagged in it. */
const ADMIRED = /\b(?:effortlessly|brilliantly|beautifully|superbly|masterfully|flawlessly)\b/i;

/** What tells of work that is late, missing or wrong, whatever the label said. */
const WORK =
  /\b(late|missing|due|overdue|outstanding|still|wrong|empty|blank|short|unsigned|undone|unread|not (?:been )?(?:done|sent|signed|logged|filled|booked|ready))\b|n['’]t (?:in|done|sent|there)\b/i;
/** What tells that something went wrong; other facts only say how things stand. */
const FAULT =
  /\d.{1,20}(?:it's|it is|now) \d|\b(?:took (?:you|u)|said|since|still|has been|have been|again|wrong|without|forgot\w*|missed|failed|left|dropped|never|nobody|half|offline|rejected|complain\w*|no[- ]shows?|out by|short|lost|broke\w*|twice|typos?|errors?|mistakes?|bugs?|defects?|leaks?|leaked|spill\w*|crash\w*|waited|waiting|unlocked|unlabelled|unsafe|late|\d+ (?:times|errors|complaints|days))\b/i;
/** Whether what is told is a fault, as far as its words show. */
export const isFault = (told: string): boolean =>
  FAULT.test(told) ||
  WORK.test(told) ||
  TREATMENT.test(told) ||
  /\b(?:you|u|he|she|they) (?:[\w-]+ed|re-?did|were|was|had|have|put|said|told|took|sent|gave|went|came|did|didn't|ran|got|kept|let)\b/i.test(
    told,
  );
/** A threat proper, not an order about somebody's character ("stop being so touchy"). */
export const coerces = (match: Match): boolean => /^threat\.(?!command)/.test(match.of.rule.id);

/** Whether a rule is about how somebody treats others. */
export const isOfConduct = (match: Match): boolean => CONDUCT.test(match.of.rule.id);

/** What is to be asked about: the work, how others were treated, an achievement, a change. */
export function matterOf(match: Match, told: string, draft: string): Matter {
  if (match.category === 'fixed-praise' || ADMIRED.test(draft)) return 'praise';
  if (match.category === 'vague' || (coerces(match) && !/\w/.test(told))) return 'change';
  if (EITHER.test(match.category) && /\w/.test(told)) {
    if (TREATMENT.test(told)) return 'conduct';
    if (!/^(trait|role-label)$/.test(match.category) || WORK.test(told)) return 'work';
  }
  return isOfConduct(match) ? 'conduct' : 'work';
}

const OPEN =
  /\b(?:(?:was|is|were|are) due|(?:is|are|['’]s|still|all|both) (?:\w+ )?(?:late|missing|overdue|outstanding|wrong|empty|blank|short|unsigned|undone|unread|not|no|open)|not (?:been )?(?:done|sent|signed|logged|filled|booked|ready|refilled|updated)|have no|has no|no (?:notes|labels|photos|plan|reply|index|tests))\b|n['’]t (?:in|done|sent|there)\b/i;

/** Whether what is told is still to be put right when the message is read. */
export const isStillOpen = (told: string): boolean => OPEN.test(told);
