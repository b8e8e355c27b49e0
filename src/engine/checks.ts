import type { Context } from './context.ts';
import { wordsOf } from './detect.ts';
import { elementsOf, type Found, quotable } from './elements.ts';
import { type Match, spanOf } from './match/match.ts';
import { type Check, type Checks, ELEMENTS, type Element } from './types.ts';

/** What the questions for missing elements may refer to. */
export type Asked = { readonly labels: number; readonly soft: boolean; readonly matches: readonly Match[] };

/** One question for each missing element, about this draft, that can be answered in a line. */
function askFor(element: Element, context: Context, found: readonly Found[], { soft, matches }: Asked): string {
  const first = matches.find(({ category }) => category !== 'fixed-praise') ?? matches[0];
  const praise = first?.category === 'fixed-praise';
  const it = quotable(found.find((one) => one.element === 'behaviour')?.text ?? '', 48) ?? 'it';
  const label = first ? quotable(wordsOf(context, first), 40) : null;
  switch (element) {
    case 'situation':
      return it === 'it' ? 'When and where was it?' : `When and where was ${it}?`;
    case 'behaviour':
      if (!first) return 'What did you see or hear, or what can you count?';
      return label ? `Instead of ${label}: ${first.of.slots[0]}?` : 'What happened, and when?';
    case 'impact':
      if (praise) return 'What did that make possible, and for whom?';
      return it === 'it' ? 'What did it hold up, and for whom?' : `What did ${it} lead to, and for whom?`;
    case 'next-step':
      if (soft) return 'What do you need done, and by when? One plain sentence is enough.';
      return praise ? 'What would you like to see again?' : 'What do you need, and by when?';
    case 'support':
      return praise
        ? 'What would you like to hear from them about it?'
        : 'What could you offer, or ask them? “What got in the way?” is enough.';
  }
}

/** The answers to a teammate's two questions, with what is there quoted and what is missing asked for. */
export function checksOf(context: Context, draft: Asked): Checks {
  const judged = draft.matches.filter(({ category }) => category !== 'absolute').map((match) => spanOf(context, match));
  const found = elementsOf(context, judged);
  const side = (elements: readonly Element[]) => ({
    present: found.filter(({ element }) => elements.includes(element)),
    missing: elements
      .filter((element) => !found.some((one) => one.element === element))
      .map((element) => ({ element, ask: askFor(element, context, found, draft) })),
  });
  const safe = side(['support']);
  const count = side(ELEMENTS.filter((element) => element !== 'support'));
  return {
    safe: { question: 'Am I safe on this team?', ...safe, ...safety(draft.labels, safe.present.length > 0) },
    count: {
      question: 'Can I count on my leaders?',
      ...count,
      ...reliance(
        count.missing.map(({ element }) => element),
        draft.soft,
      ),
    },
  };
}

function safety(labels: number, support: boolean): Pick<Check, 'answer' | 'because'> {
  if (labels > 0) {
    const because =
      labels === 1
        ? 'One place judges the person. Without it, yes.'
        : `${labels} places judge the person. Without them, yes.`;
    return { answer: 'not-yet', because };
  }
  return {
    answer: 'yes',
    because: support
      ? 'Nothing judges the person, and they hear that you are on their side.'
      : 'Nothing judges the person.',
  };
}

function reliance(missing: readonly Element[], soft: boolean): Pick<Check, 'answer' | 'because'> {
  if (soft) return { answer: 'not-yet', because: 'It is softened until nobody can tell what you expect.' };
  const needed = missing.filter((element) => element === 'behaviour' || element === 'next-step');
  if (needed.length === 0)
    return {
      answer: 'yes',
      because:
        missing.length === 0
          ? 'They know what happened, what it meant and what comes next.'
          : 'They know what happened and what you ask.',
    };
  if (needed.length === 2) return { answer: 'not-yet', because: 'It says neither what happened nor what you need.' };
  return {
    answer: 'not-yet',
    because: needed[0] === 'behaviour' ? 'It does not say what happened.' : 'It does not say what you need next.',
  };
}
