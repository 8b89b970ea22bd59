import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../src/align/changes/words.ts';
import { isStopWord } from '../../../src/languages/function-words.ts';
import { languageOfWords } from '../../../src/languages/index.ts';

describe('words of grammar', () => {
  it('are each language’s own: “war”, “die” and “car” are news in English and grammar in German and French', () => {
    for (const word of ['war', 'die', 'man', 'car', 'son']) expect(isStopWord(word, 'en'), word).toBe(false);
    for (const word of ['war', 'die', 'man']) expect(isStopWord(word, 'de'), word).toBe(true);
    for (const word of ['car', 'son']) expect(isStopWord(word, 'fr'), word).toBe(true);
  });

  it('show the language of a stretch that is too short for a detector', () => {
    expect(languageOfWords(['the', 'war', 'was', 'declared']).code).toBe('en');
    expect(languageOfWords(['das', 'war', 'die', 'antwort']).code).toBe('de');
    expect(languageOfWords([]).code).toBe('en');
  });

  it('make no quiet difference of “war” in an English sentence', () => {
    const changed = compareWords('The war began on Monday.', 'The conflict began on Monday.').filter(
      (run) => run.kind !== 'same',
    );
    expect(changed).toMatchObject([{ kind: 'changed', insubstantial: false }]);
  });
});
