import { expect, it } from 'vitest';
import { readStory } from './quotes-in.ts';

const DUTCH = `De veerboot vaart weer in mei

Anna Kern, die de havenraad leidt, sprak maandag met de bewoners van de stad over de veerboot en de oude pier, die in de herfst werd gesloten.

@

De gemeenteraad stemt volgende week over het plan, en de pier blijft tot dan gesloten voor iedereen.
`;

it('a language that the engine has no file for: its marks are read, nobody is named, nothing is called nobody’s words, and one warning says so', () => {
  const { quotes, warnings } = readStory(
    DUTCH,
    '“We zullen dit plan niet aanvaarden”, zei Anna Kern, en zij noemde het “een dure fout”.',
  );
  expect(quotes.map(({ words, kind, speakers, lemma }) => [words, kind, speakers, lemma])).toEqual([
    ['We zullen dit plan niet aanvaarden', 'fragment', [], null],
    ['een dure fout', 'fragment', [], null],
  ]);
  expect(warnings.filter((line) => line.startsWith('language-without-grammar'))).toEqual([
    'language-without-grammar: an article is in Dutch, whose verbs of saying are not known',
  ]);
});

it('there a quotation with a stop of its own, or with many words, is a whole utterance', () => {
  const { quotes } = readStory(
    DUTCH,
    'Kern zei: “Wij gaan dit niet doen.” En ook: “de raad heeft veel te lang gewacht met het plan”.',
  );
  expect(quotes.map(({ kind }) => kind)).toEqual(['direct', 'direct']);
});
