import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/corpus/edition.ts';
import { buildEdition } from '../../../src/edition.ts';
import { makeRandomCorpus, toCorpus } from '../../soak/corpora/random-corpus.ts';
import { aCorpus, anEvent } from './a-corpus.ts';
import { seedEdition } from './the-seeds.ts';

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

function coverageStates({ articles }: Edition): string[] {
  return articles.flatMap(({ blocks }) =>
    blocks.flatMap(({ sentences }) => sentences.flatMap(({ coverage }) => coverage.map(({ state }) => state))),
  );
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

  it('has each sentence paired with itself, and with another one only where a headline repeats it', () => {
    const across = edition.passages.flatMap(({ pairs, members }) =>
      pairs.flatMap(({ a, b }) => {
        const [first, second] = [members[a], members[b]];
        return first && second && first.article !== second.article ? [[first, second] as const] : [];
      }),
    );
    const headlines = edition.articles.map(({ title }) => title);
    const wrong = across.filter(
      ([a, b]) => a.span.start !== b.span.start && !headlines.includes(a.text) && !headlines.includes(b.text),
    );
    expect(wrong).toEqual([]);
    const open = edition.articles.flatMap(({ blocks }) =>
      blocks
        .flatMap(({ sentences }) => sentences)
        .filter(
          ({ span }) =>
            !across.some(
              ([a, b]) => a.span.start === b.span.start && a.span.start < span.end && span.start < a.span.end,
            ),
        ),
    );
    expect(open.map(({ text }) => text)).toEqual([]);
    expect(new Set(coverageStates(edition))).toEqual(new Set(['counterpart']));
  });

  it('changed nothing', () => {
    expect(edition.passages.flatMap(({ pairs }) => pairs.flatMap(({ drift }) => drift))).toEqual([]);
  });

  it('is covered from end to end and unchanged, for each article of the first corpus', async () => {
    const faults: string[] = [];
    const { articles, texts } = await seedEdition();
    for (const { span } of articles) {
      const text = (texts.get(span.file) ?? '').slice(span.start, span.end);
      const twice = buildEdition(aCorpus(anEvent({ one: text, two: text })));
      const open = twice.articles
        .flatMap(({ blocks }) =>
          blocks.filter(({ kind }) => kind === 'paragraph').flatMap(({ sentences }) => sentences),
        )
        .filter(({ coverage }) => coverage[0]?.state !== 'counterpart');
      faults.push(...open.map(({ text: words }) => `uncovered: ${words}`));
      for (const { pairs, members } of twice.passages)
        for (const { a, b, drift } of pairs)
          if (members[a]?.text === members[b]?.text)
            faults.push(...drift.map(({ kind, why }) => `${kind} in “${members[a]?.text}”: ${why}`));
    }
    expect(faults).toEqual([]);
  });

  it('has the same names wherever it stands: a headline in capitals is read alike in the first article and in the second', () => {
    const text = `Granary And Mill Should Stand Firm Against River

The council of Nordvik said on Monday that the old granary must be kept.

Nobody had asked the miller, who learnt of it from the paper.

His house stands lower than the granary, and it was wet to the sill in spring.

“I shall bring my sacks to the town hall,” he said.
`;
    const { passages } = buildEdition(aCorpus(anEvent({ herald: text, courier: text })));
    const isHeadline = (words: string | undefined) => words === text.split('\n')[0];
    expect(
      passages.some(({ members, pairs }) =>
        pairs.some(({ a, b }) => isHeadline(members[a]?.text) && isHeadline(members[b]?.text)),
      ),
    ).toBe(true);
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
    const { passages, events, articles } = buildEdition(
      aCorpus([...anEvent({ herald: PARTED, courier: PARTED }, 'flood'), ...anEvent({ herald: PARTED }, 'regatta')]),
    );
    expect(events).toHaveLength(2);
    expect(passages.filter(({ event }) => event === 'flood').length).toBeGreaterThan(0);
    const eventByArticle = new Map(articles.map(({ id, event }) => [id, event]));
    expect(
      passages.filter(({ event, members }) => members.some(({ article }) => eventByArticle.get(article) !== event)),
    ).toEqual([]);
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
