import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../../src/parse/index.ts';

/** The warnings of one kind about a text. */
function warningsOf(text: string, rule: string): string[] {
  const raw = { file: 'ferry/herald.txt', sha256: '', encoding: 'utf-8', media: 'text/plain' as const, text };
  return parseSource(raw, undefined)
    .diagnostics.filter((each) => each.rule === rule)
    .map(({ what }) => what);
}

const inStory = (paragraph: string) =>
  `Die Fähre fährt im Mai wieder\n\n${paragraph}\n\nMehr ist nicht bekannt, hieß es am Montag in der Stadt.\n`;

describe('a warning of a quotation mark without partner', () => {
  it.each([
    ['German', '„Die Fähre wird im Mai wieder fahren“, sagte Anna Kern, und die „alte Mole“ bleibe geschlossen.'],
    ['Polish', 'Burmistrz zapewnił: „Prom popłynie w maju”, a „stare molo” pozostanie zamknięte do jesieni.'],
    ['Swedish', 'Färjan går igen i maj, sade Anna Kern. ”Vi har väntat länge”, tillade hon, ”alltför länge”.'],
    ['German in books', 'Sie sagte: »Die Fähre wird im Mai wieder fahren«, und die »alte Mole« bleibe geschlossen.'],
    ['French', '« Le ferry repartira en mai », a dit Anna Kern, et la « vieille jetée » restera fermée.'],
    ['English', '“The ferry will run again in May,” said Anna Kern, and the “old pier” stays closed.'],
  ])('is not given where the marks are paired as in %s', (_language, paragraph) => {
    expect(warningsOf(inStory(paragraph), 'unbalanced-marks')).toEqual([]);
  });

  it.each([
    ['„Die Fähre wird im Mai wieder fahren, sagte Anna Kern, die den Verband leitet.', '„Die Fähre'],
    ['The ferry will run again in May,” said Anna Kern, who leads the “harbour board”.', '” said Anna'],
    ['Le ferry repartira en mai », a dit Anna Kern, et la « vieille jetée » restera fermée.', '», a dit'],
    ['“The ferry will run again in May, said Anna Kern, who leads the harbour board.', '“The ferry'],
  ])('names the mark that stands alone: %s', (paragraph, words) => {
    const [warning, ...more] = warningsOf(inStory(paragraph), 'unbalanced-marks');
    expect(warning).toContain(words);
    expect(more).toEqual([]);
  });
});
