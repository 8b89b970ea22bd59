import { describe, expect, it } from 'vitest';
import { annotateCorpus } from '../../../../src/annotate/index.ts';
import { anArticle } from '../builders.ts';

/** Who speaks each quote of a text, by name. */
function voices(text: string): readonly string[] {
  const block = { kind: 'paragraph' as const, range: { start: 0, end: text.length }, inside: null };
  const { articles, speakers } = annotateCorpus([{ key: 'a', text, language: 'en', outlet: null, blocks: [block] }]);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return (articles[0]?.quotes ?? []).map((quote) => quote.speakers.map((id) => names.get(id)).join(' and '));
}

describe('a state that is in no list', () => {
  it('speaks in a readout that bears its adjective, where the corpus shows adjective and land', () => {
    expect(
      voices(
        'Envoys met in Tarvi. Tarvese officials were glad. A Tarvese readout said it kept its “objective and fair” stance.',
      ),
    ).toEqual(['Tarvi']);
  });

  it('is not made from a person’s name that stands before nouns', () => {
    expect(
      voices('The Morgan campaign thanked Morgan. “We hope for rain,” Morgan said. Morgan officials agreed.'),
    ).toEqual(['Morgan']);
  });

  it('is one with its initials, where the corpus spells them out once', () => {
    expect(
      voices(
        'The World Rain Council said it was “concerned about the rain.” The WRC said it was “ready for the snow.”',
      ),
    ).toEqual(['World Rain Council', 'World Rain Council']);
  });

  it('leaves initials alone that may stand for two names', () => {
    expect(
      voices('The World Rain Council met the Western River Council in May. The WRC said it was “ready for the snow.”'),
    ).toEqual(['WRC']);
  });

  it('owns its body by a genitive at the head of a paragraph, and the name is no longer than those words', () => {
    const text = 'Rain is near.\nChina’s Foreign Ministry said it was “concerned about the rain.”';
    const { speakers } = annotateCorpus([anArticle({ text })]);
    expect(speakers.flatMap(({ name, aliases }) => [name, ...aliases])).toContain('China’s Foreign Ministry');
  });
});
