import { expect, test } from '@jest/globals';
import { readContext } from '../../../src/engine/context.ts';
import { eachFeature } from '../../../src/engine/learned/features.ts';
import { createDraft } from '../../../src/text/draft.ts';
import { rules } from '../../rules.ts';

function featuresOf(text: string) {
  const shown: Record<'words' | 'letters', string[]> = { words: [], letters: [] };
  const [line] = readContext(createDraft(text), rules).lines;
  eachFeature(line!, (group, name) => shown[group].push(name));
  return shown;
}

test('words, neighbours, and two words with any between', () => {
  expect(featuresOf('You again?').words).toEqual([
    ...['^', '^ you', '^ you again', '^ _ again'],
    ...['you', 'you again', 'you again ?', 'you _ ?'],
    ...['again', 'again ?', 'again ? $', 'again _ $'],
    ...['?', '? $'],
    '$',
  ]);
});

test('word parts of four letters, with the edges of the word', () => {
  expect(featuresOf('Lazy us').letters).toEqual([' laz', 'lazy', 'azy ', ' us ']);
});

test('numbers and names are all alike, contractions are two words', () => {
  expect(featuresOf("Priya left 3 of 17, didn't she").words).toEqual(
    expect.arrayContaining(['^ @ left', 'left 0 of', '0 ,', 'did', "n't", "did n't she"]),
  );
});

test('each feature names the words that show it', () => {
  const [line] = readContext(createDraft('Nice of you, Tom'), rules).lines;
  const places = new Map<string, readonly [number, number]>();
  eachFeature(line!, (_, name, from, to) => places.set(name, [from, to]));
  expect(places.get('nice of you')).toEqual([0, 3]);
  expect(places.get('you _ @')).toEqual([2, 4]);
  expect(places.get(' nic')).toEqual([0, 1]);
});
