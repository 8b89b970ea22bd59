import { describe, expect, it } from 'vitest';
import { THRESHOLDS } from '../../../../src/align/thresholds.ts';
import type { Edition } from '../../../../src/corpus/edition.ts';
import { buildEdition } from '../../../../src/edition.ts';
import { aCorpus, anEvent } from '../../laws/a-corpus.ts';
import { align, RETOLD } from '../builders.ts';

const [hall = '', violins = '', insurer = '', cinema = '', conductor = ''] = RETOLD;
const report = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;

/** Sentences that share less and less with one about a ferry that was sold to a museum. */
const LESS_AND_LESS = [
  'The museum now shows an old ferry from the islands, among other curiosities, to children who may sound its horn.',
  'Children sounded the horn of an old ferry from the islands on the quay, where sausages were sold last spring.',
  'Children sounded the horn of an old ferry on the quay, where sausages were sold.',
  'Many a ferry is sold for scrap, and no museum asks for its horn.',
  'The museum of coal was repainted in spring by pupils of both schools.',
  'The mayor opened a museum of coal, and spring came late to the valley this year.',
] as const;

/** The state of the sentence that begins with some words, toward the other version. */
function stateOf({ articles }: Edition, words: string, file: string): string | undefined {
  return articles
    .filter(({ span }) => span.file.includes(file))
    .flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences))
    .find(({ text }) => text.startsWith(words))?.coverage[0]?.state;
}

describe('coverage', () => {
  const edition = align({ herald: report(RETOLD), courier: report([hall, violins, cinema, conductor]) });

  it('is a counterpart where the other version tells the sentence', () => {
    expect(stateOf(edition, 'Volunteers carried', 'herald')).toBe('counterpart');
    expect(stateOf(edition, 'Volunteers carried', 'courier')).toBe('counterpart');
  });

  it('is none where the other version does not tell it', () => {
    expect(stateOf(edition, insurer.slice(0, 20), 'herald')).toBe('none');
  });

  it('is possible, with the sentence and the reason, where the two share too little to be sure', () => {
    const found = LESS_AND_LESS.map((last) =>
      align({
        herald: report([
          'Lindal keeps bees',
          'Tore Lindal has taken up bees since autumn.',
          'The old ferry between Nordvik and the islands was sold to a museum of shipping last spring.',
        ]),
        courier: report(['Horn for children', 'Schools are closed on Sunday for lack of coal.', last]),
      }),
    );
    expect(found.some(({ possible }) => possible.length > 0)).toBe(true);
    for (const { possible, articles } of found)
      for (const { sentence, counterpart, score, why } of possible) {
        const sentences = articles.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
        expect(sentences.find(({ id }) => id === sentence)?.coverage.map(({ state }) => state)).not.toEqual(['none']);
        expect(sentences.map(({ id }) => id)).toContain(counterpart);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(THRESHOLDS.accept);
        expect(why).not.toBe('');
      }
  });

  it('is asked toward every other article of the event and no article of another', () => {
    const { articles } = buildEdition(
      aCorpus([
        ...anEvent({ herald: report(RETOLD), courier: report(RETOLD), echo: report(RETOLD) }),
        ...anEvent({ gazette: report(RETOLD) }, 'else'),
      ]),
    );
    const toward = articles.map(
      ({ blocks }) => new Set(blocks.flatMap(({ sentences }) => sentences.map(({ coverage }) => coverage.length))),
    );
    expect(toward.map((sizes) => [...sizes]).toSorted()).toEqual([[0], [2], [2], [2]]);
  });
});

describe('where a text comes from', () => {
  const manifest = (outlet: string | null) => ({
    sources: [
      { file: 'event/herald.txt', articles: [{ outlet: 'Nordvik Herald', perspective: 'western' }] },
      { file: 'event/copy.txt', articles: [{ outlet, perspective: 'reprint' }] },
    ],
  });
  const originsOf = (outlet: string | null, copy: readonly string[]) =>
    buildEdition(aCorpus(anEvent({ herald: report(RETOLD), copy: report(copy) }), manifest(outlet)))
      .articles.find(({ span }) => span.file.includes('copy'))
      ?.provenance.filter(({ role }) => role === 'origin')
      .map(({ name, grade }) => `${name} ${grade}`);

  it('is inferred, strongly, for an unsigned text that retells a signed one', () => {
    expect(originsOf(null, RETOLD)).toEqual(['Nordvik Herald strong']);
  });

  it('is inferred for a signed reprint, too', () => {
    expect(originsOf('Echo', RETOLD)).toEqual(['Nordvik Herald strong']);
  });

  it('is not inferred from one sentence in common', () => {
    expect(
      originsOf(null, [
        'Nobody knows who played the accordion.',
        hall,
        'It rained again on Thursday.',
        'The tram was late.',
      ]),
    ).toEqual([]);
  });

  it('is never said of the text that was retold', () => {
    const { articles } = buildEdition(
      aCorpus(anEvent({ herald: report(RETOLD), copy: report(RETOLD) }), manifest(null)),
    );
    expect(articles.find(({ span }) => span.file.includes('herald'))?.original).toBeNull();
  });
});
