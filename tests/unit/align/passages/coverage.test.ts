import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../../src/corpus/edition.ts';
import { buildEdition } from '../../../../src/edition.ts';
import { aCorpus, anEvent } from '../../laws/a-corpus.ts';
import { align, RETOLD } from '../builders.ts';

const [hall = '', violins = '', insurer = '', cinema = '', conductor = ''] = RETOLD;
const report = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;

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

  const aboutFerry = (last: string) =>
    align({
      herald: report([
        'Lindal keeps bees',
        'Tore Lindal has taken up bees since autumn.',
        'The old ferry between Nordvik and the islands was sold to a museum of shipping last spring.',
      ]),
      courier: report(['Horn for children', 'Schools are closed on Sunday for lack of coal.', last]),
    });

  it.each([
    ['counterpart', 'Children sounded the horn of an old ferry on the quay, where sausages were sold.'],
    ['possible', 'The mayor opened a museum of coal, and spring came late to the valley this year.'],
    ['none', 'The spring was late and the museum of coal, which has no heating, stayed shut until the snow had gone.'],
  ])('is %s where two sentences share so much: %s', (state, last) => {
    expect(stateOf(aboutFerry(last), 'The old ferry', 'herald')).toBe(state);
    expect(stateOf(aboutFerry(last), last, 'courier')).toBe(state);
  });

  it('that is only possible comes with the sentences, how sure it is, and the reason', () => {
    const { possible, articles } = aboutFerry(
      'The mayor opened a museum of coal, and spring came late to the valley this year.',
    );
    const textById = new Map(
      articles.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences)).map(({ id, text }) => [id, text]),
    );
    const pairs = possible.map(
      ({ sentence, counterpart }) => new Set([textById.get(sentence), textById.get(counterpart)]),
    );
    expect(pairs).toEqual([
      new Set([
        'The old ferry between Nordvik and the islands was sold to a museum of shipping last spring.',
        'The mayor opened a museum of coal, and spring came late to the valley this year.',
      ]),
    ]);
    expect(possible.every(({ score, why }) => score > 0 && score < 1 && why !== '')).toBe(true);
  });

  it('is possible, and no more, for a long sentence of which the other version has a few quoted words', () => {
    const pier = align({
      herald: report([
        'Pier talks in Nordvik',
        'Ana Lindal, an engineer who has built eleven bridges along the northern coast and two lighthouses besides, called the pier “a road that ends in water” when pupils of three schools asked her about it.',
      ]),
      courier: report(['Fishermen complain', '“It is a road that ends in water,” said Ana Lindal.', 'Cod is dear.']),
    });
    expect(stateOf(pier, 'Ana Lindal, an engineer', 'herald')).toBe('possible');
    expect(stateOf(pier, '“It is a road', 'courier')).toBe('counterpart');
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
