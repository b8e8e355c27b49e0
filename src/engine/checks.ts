import type { Context } from './context.ts';
import { elementsOf } from './elements.ts';
import { type Check, type Checks, ELEMENTS, type Element } from './types.ts';

const ASKS: Readonly<Record<Element, string>> = {
  situation: 'When and where was it?',
  behaviour: 'What did you see or hear, or what can you count?',
  impact: 'What did it hold up, and for whom?',
  'next-step': 'What do you need, and by when?',
  support: 'What will you do to help, or what would you like to hear from them?',
};

/** The answers to a teammate's two questions, with what is there quoted and what is missing asked for. */
export function checksOf(context: Context, draft: { readonly labels: number; readonly soft: boolean }): Checks {
  const found = elementsOf(context);
  const side = (elements: readonly Element[]) => ({
    present: found.filter(({ element }) => elements.includes(element)),
    missing: elements
      .filter((element) => !found.some((one) => one.element === element))
      .map((element) => ({ element, ask: ASKS[element] })),
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
