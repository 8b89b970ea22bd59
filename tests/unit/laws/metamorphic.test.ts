import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/corpus/edition-record.ts';
import { buildEdition } from '../../../src/edition.ts';
import { makeRandomCorpus, toCorpus } from '../../soak/corpora/random-corpus.ts';
import { aCorpus, anEvent } from './a-corpus.ts';
import { readSeeds } from './the-seeds.ts';

const SIZE = { events: 2, versions: [2, 5], paragraphs: [3, 10] } as const;
const RANDOM_SEEDS = Array.from({ length: 8 }, (_, index) => 900 + index);

const PARTED = `Harbour reopens after flood

The harbour of Nordvik reopened on Monday after eleven days under water, its master Ola Brekke said.

“We pumped day and night, and not one boat was lost,” Brekke told reporters. “The quay will need new stones before winter.”

The council has set aside 4.2 million crowns for the repair. Fishermen had asked for twice as much.
`;

/** Every pair of an edition as one line: what is said of which words in which text, whatever the files are called. */
function pairLines({ passages, texts }: Edition): string[] {
  return passages
    .flatMap(({ members, pairs }) =>
      pairs.map(({ a, b, label, score, drift }) => {
        const sides = [members[a], members[b]].map((member) => {
          const { file, start, end } = member?.span ?? { file: '', start: 0, end: 0 };
          return `${(texts.get(file) ?? '').slice(0, 40)} ${start}-${end}`;
        });
        return `${sides.toSorted().join(' | ')} | ${label} ${score} | ${drift.map(({ kind, grade }) => `${kind} ${grade}`).toSorted()}`;
      }),
    )
    .toSorted();
}

/** The sources in the reverse order of their old names, so that what came first comes last; folders stay. */
function swapNames(files: ReadonlyMap<string, string>): Map<string, string> {
  const names = [...files.keys()].toSorted().toReversed();
  return new Map(
    names.map((file, index) => [
      file.replace(/[^/]+$/u, `${String.fromCharCode(97 + index)}-paper.txt`),
      files.get(file) ?? '',
    ]),
  );
}

describe('the same article in two outlets', () => {
  const edition = buildEdition(aCorpus(anEvent({ herald: PARTED, courier: PARTED })));

  it('is verbatim wherever it is compared', () => {
    const labels = edition.passages.flatMap(({ pairs, members }) =>
      pairs.filter(({ a, b }) => members[a]?.text === members[b]?.text).map(({ label }) => label),
    );
    expect(labels.length).toBeGreaterThan(0);
    expect(new Set(labels)).toEqual(new Set(['verbatim']));
  });

  it('has each sentence paired with itself, and no other sentence across the two', () => {
    const wrong = edition.passages.flatMap(({ pairs, members }) =>
      pairs.filter(
        ({ a, b }) => members[a]?.article !== members[b]?.article && members[a]?.span.start !== members[b]?.span.start,
      ),
    );
    expect(wrong).toEqual([]);
    const states = edition.articles.flatMap(({ blocks }) =>
      blocks.flatMap(({ sentences }) => sentences.flatMap(({ coverage }) => coverage.map(({ state }) => state))),
    );
    expect(new Set(states)).toEqual(new Set(['counterpart']));
  });

  it('changed nothing', () => {
    expect(edition.passages.flatMap(({ pairs }) => pairs.flatMap(({ drift }) => drift))).toEqual([]);
  });

  it('is so for each article of the first corpus', async () => {
    const { articles, texts } = buildEdition(await readSeeds());
    for (const { id, span } of articles) {
      const text = (texts.get(span.file) ?? '').slice(span.start, span.end);
      const twice = buildEdition(aCorpus(anEvent({ one: text, two: text })));
      const open = twice.articles.flatMap(({ blocks }) =>
        blocks
          .filter(({ kind }) => kind === 'paragraph' || kind === 'headline')
          .flatMap(({ sentences }) => sentences.filter(({ coverage }) => coverage[0]?.state !== 'counterpart')),
      );
      expect(
        open.map(({ text: words }) => words),
        id,
      ).toEqual([]);
      expect(
        twice.passages.flatMap(({ pairs, members }) =>
          pairs.flatMap((pair) => (members[pair.a]?.text === members[pair.b]?.text ? pair.drift : [])),
        ),
        id,
      ).toEqual([]);
    }
  });
});

describe('alignment', () => {
  it('finds no passage across two texts that share nothing', () => {
    const other = `Clouds over quiet hills

Nobody knew why seven old clocks had stopped ringing. A baker gave warm loaves away.

“Snow is only rain that learnt patience,” said Wanda Zieliński, a teacher. Dogs slept through it.
`;
    const { passages, articles } = buildEdition(aCorpus(anEvent({ herald: PARTED, courier: other })));
    expect(articles).toHaveLength(2);
    expect(passages.filter(({ members }) => new Set(members.map(({ article }) => article)).size > 1)).toEqual([]);
  });

  it('never joins two events, were their articles the same', () => {
    const { passages, events } = buildEdition(
      aCorpus([...anEvent({ herald: PARTED, courier: PARTED }, 'flood'), ...anEvent({ herald: PARTED }, 'regatta')]),
    );
    expect(events).toHaveLength(2);
    expect(passages.filter(({ event }) => event === 'flood').length).toBeGreaterThan(0);
    expect(passages.filter(({ event }) => event === 'regatta')).toEqual([]);
  });

  it('says the same of two versions whichever is named first', () => {
    for (const seed of RANDOM_SEEDS) {
      const { files } = makeRandomCorpus(seed, SIZE);
      const [before, after] = [buildEdition(toCorpus(files)), buildEdition(toCorpus(swapNames(files)))];
      expect(pairLines(after), `seed ${seed}`).toEqual(pairLines(before));
    }
  });

  it('says the same of an event whatever other events stand beside it', () => {
    for (const seed of RANDOM_SEEDS.slice(0, 4)) {
      const { files } = makeRandomCorpus(seed, SIZE);
      const all = buildEdition(toCorpus(files));
      for (const event of new Set([...files.keys()].map((file) => file.split('/')[0]))) {
        const alone = buildEdition(toCorpus(new Map([...files].filter(([file]) => file.startsWith(`${event}/`)))));
        const own = { ...all, passages: all.passages.filter((passage) => passage.event === alone.events[0]?.id) };
        expect(pairLines(own), `seed ${seed}, ${event}`).toEqual(pairLines(alone));
      }
    }
  });
});
