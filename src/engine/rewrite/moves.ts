import { adjunct, matter } from './adjunct.ts';
import { consequence } from './consequence.ts';
import { cutAdverb, cutApposition, cutAside, cutIntent, cutMotive, cutPhrase } from './cut.ts';
import { cutAdjunct } from './cut-adjunct.ts';
import { demand } from './demand.ts';
import { asSubject, content, deed, manner } from './instance.ts';
import { ironic, ofYouTo } from './irony.ts';
import { occurrence } from './occurrence.ts';
import type { Place, Retell, Told } from './part.ts';
import { request } from './request.ts';
import { ownHalf } from './standard.ts';

/** In the order in which they are tried: those that keep most of the author's words come first. */
const MOVES: readonly Retell[] = [
  occurrence,
  cutAside,
  cutAdverb,
  cutIntent,
  cutMotive,
  ironic,
  ofYouTo,
  request,
  consequence,
  demand,
  cutPhrase,
  cutApposition,
  cutAdjunct,
  ownHalf,
  asSubject,
  deed,
  content,
  manner,
  adjunct,
  matter,
];

/** What the first move that applies makes of a clause with labels in it; null where nothing of it is worth keeping. */
export function toldBy(place: Place): Told | null {
  for (const move of MOVES) {
    const told = move(place);
    if (told) return told;
  }
  return null;
}
