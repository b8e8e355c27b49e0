import type { Gold } from './drafts.ts';
import type { Prediction } from './score.ts';

type Place = { start: { offset: number }; end: { offset: number } };
type Message = { readonly place?: Place; readonly position?: Place };

/** The linters nearest in purpose, asked about the same drafts. Any finding of theirs counts, whatever its category. */
export async function peers(): Promise<[string, (gold: Gold) => Prediction][]> {
  const { text: alex } = (await import('alex')) as unknown as { text: (draft: string) => { messages: Message[] } };
  const { default: writeGood } = (await import('write-good')) as unknown as {
    default: (draft: string) => { index: number; offset: number }[];
  };
  const finding = (start: number, end: number) => ({ span: [start, end] as const, category: 'trait' });
  const bare = { soft: false, rewrite: null, recheck: 0 };
  return [
    [
      'alex',
      ({ text }) => ({
        ...bare,
        findings: alex(text).messages.flatMap(({ place, position = place }) =>
          position ? [finding(position.start.offset, position.end.offset)] : [],
        ),
      }),
    ],
    [
      'write-good',
      ({ text }) => ({ ...bare, findings: writeGood(text).map(({ index, offset }) => finding(index, index + offset)) }),
    ],
  ];
}
