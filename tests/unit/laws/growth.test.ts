import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Edition } from '../../../src/corpus/edition.ts';
import { identityWords } from '../../../src/corpus/stable-ids.ts';
import { buildEdition } from '../../../src/edition.ts';
import { bareId, formerIds } from '../../../src/export/former-ids.ts';
import { makeRandom } from '../../soak/corpora/random.ts';
import { makeRandomCorpus, toCorpus } from '../../soak/corpora/random-corpus.ts';
import { aCorpus, anEvent } from './a-corpus.ts';
import { readSeeds, seedEdition } from './the-seeds.ts';

const SIZE = { events: 3, versions: [3, 5], paragraphs: [3, 10] } as const;
const RANDOM_SEEDS = Array.from({ length: 6 }, (_, index) => 40 + index);

type Files = ReadonlyMap<string, string>;

/** Words and source text by id, for everything in an edition that an address can name. */
function addresses({ articles, quotes, passages, texts }: Edition): Map<string, string> {
  const at = (id: string, span: { file: string; start: number; end: number }, text: string) =>
    [id, `${text} … ${(texts.get(span.file) ?? '').slice(span.end, span.end + 20)}`] as const;
  return new Map([
    ...articles.flatMap(({ blocks }) =>
      blocks.flatMap(({ sentences }) => sentences.map(({ id, span, text }) => at(id, span, text))),
    ),
    ...quotes.map(({ id, span, text }) => at(id, span, text)),
    ...passages.flatMap(({ members }) => members.map(({ id, span, text }) => at(id, span, text))),
  ]);
}

/** The words of an address without marks: a quotation that is a whole sentence shares its id. */
function wordsOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : identityWords(address.split(' … ')[0] ?? '').join(' ');
}

/** Addresses of `before` whose words still stand in the corpus: those that lead elsewhere now, and those that lead nowhere. */
function follow(before: Edition, after: Edition) {
  const [old, fresh] = [addresses(before), addresses(after)];
  const texts = [...after.texts.values()];
  const former = formerIds(after);
  // A member that lost its partners is a sentence or a quote still, under its own id; a twin that is left alone is found by its former one.
  const isThere = (id: string) => {
    const standing = former.get(bareId(id));
    const places = [id, `s-${id}`, `q-${id}`, ...(standing === undefined ? [] : [standing.place])];
    return places.some((address) => wordsOf(fresh.get(address)) === wordsOf(old.get(id)));
  };
  const here = [...old].filter(([, words]) => texts.some((text) => text.includes(words.replace(' … ', ''))));
  return {
    followed: here.length,
    elsewhere: here
      .filter(([id, words]) => fresh.has(id) && fresh.get(id) !== words)
      .map(([id, words]) => `${id}: ${words}`),
    gone: here
      .filter(([id, words]) => !isThere(id) && !isRepeated(old, id, words))
      .map(([id, words]) => `${id}: ${words}`),
    goneTwins: here.filter(([id, words]) => !isThere(id) && isRepeated(old, id, words)).map(([id]) => id),
  };
}

/** Whether an edition has the same words in a second place: where their neighbours are the same too, one of the two bears the plain id. */
function isRepeated(words: ReadonlyMap<string, string>, id: string, text: string): boolean {
  const kindOf = (other: string) => /^[sq]-/u.exec(other)?.[0];
  const own = text.split(' … ')[0] ?? '';
  return [...words].some(([other, again]) => other !== id && again.startsWith(own) && kindOf(other) === kindOf(id));
}

const build = (files: Files) => buildEdition(toCorpus(files));

/** Ids of sentences and quotes: they are minted for every place, aligned or not. */
const isPlace = (line: string) => /^[sq]-/u.test(line);

const withoutLast = (files: Files): Files => {
  const last = new Set(new Map([...files.keys()].map((file) => [file.split('/')[0], file])).values());
  return new Map([...files].filter(([file]) => !last.has(file)));
};
const renamed = (files: Files, seed: number): Files =>
  new Map(
    makeRandom(seed)
      .shuffle([...files])
      .map(([file, text], index) => [file.replace(/\/.*/u, `/${(index * 37) % 101}-paper.txt`), text]),
  );

const CHANGES: readonly {
  readonly what: string;
  readonly change: (files: Files, seed: number) => readonly [Files, Files];
}[] = [
  { what: 'articles are added', change: (files) => [withoutLast(files), files] },
  { what: 'articles are taken away', change: (files) => [files, withoutLast(files)] },
  { what: 'files are renamed and come in another order', change: (files, seed) => [files, renamed(files, seed)] },
];

describe.each(CHANGES)('when $what', ({ change }) => {
  let fates: ReturnType<typeof follow>[];
  beforeAll(() => {
    fates = RANDOM_SEEDS.map((seed) => {
      const [before, after] = change(makeRandomCorpus(seed, SIZE).files, seed);
      return follow(build(before), build(after));
    });
  });

  it('no address leads to other words', () => {
    expect(fates.flatMap(({ elsewhere }) => elsewhere)).toEqual([]);
  });

  it('each sentence and quote that is still there keeps its address, if it has no twin', () => {
    expect(fates.flatMap(({ gone }) => gone.filter(isPlace))).toEqual([]);
  });

  it('nearly every member of a passage that is still there, and has no twin, is one still or bears the same id as sentence or quote', () => {
    const gone = fates.flatMap((fate) => fate.gone.filter((line) => !isPlace(line)));
    const followed = fates.reduce((sum, fate) => sum + fate.followed, 0);
    expect(gone.length / followed, gone.slice(0, 5).join('\n')).toBeLessThan(0.01);
  });
});

describe('the links of the first corpus', () => {
  const without = (corpus: Corpus, prefix: string): Corpus => ({
    ...corpus,
    sources: corpus.sources.filter(({ file }) => !file.startsWith(prefix)),
    manifest: { ...corpus.manifest, sources: corpus.manifest.sources?.filter(({ file }) => !file.startsWith(prefix)) },
  });

  it('lead to the same words when a source is taken away, and when it comes back', async () => {
    const whole = await seedEdition();
    for (const prefix of ['000', '001', '002', '003', '004']) {
      const less = buildEdition(without(await readSeeds(), prefix));
      for (const fate of [follow(whole, less), follow(less, whole)]) {
        expect(fate.elsewhere, prefix).toEqual([]);
        expect(fate.gone.filter(isPlace), prefix).toEqual([]);
      }
    }
  });

  it('are all there when twenty articles about something else join the corpus', async () => {
    const corpus = await readSeeds();
    const more = toCorpus(makeRandomCorpus(7, { events: 5, versions: [4, 4], paragraphs: [4, 10] }).files);
    const fate = follow(
      await seedEdition(),
      buildEdition({ ...corpus, sources: [...corpus.sources, ...more.sources] }),
    );
    expect(fate.followed).toBeGreaterThan(300);
    expect([...fate.elsewhere, ...fate.gone]).toEqual([]);
  });
});

describe('a copy of an article that joins the corpus', () => {
  const text = `Harbour reopens after flood

The harbour of Nordvik reopened on Monday after eleven days under water, its master Ola Brekke said.

“We pumped day and night, and not one boat was lost,” Brekke told reporters. “The quay will need new stones before winter.”
`;
  const retelling = `Nordvik’s boats are back

Eleven days after the flood the harbour of Nordvik reopened on Monday, master Ola Brekke said.

Brekke told reporters: “We pumped day and night, and not one boat was lost.”
`;

  it('breaks no link to the words that it repeats', () => {
    const before = buildEdition(aCorpus(anEvent({ herald: text, courier: retelling })));
    const after = buildEdition(aCorpus(anEvent({ herald: text, courier: retelling, echo: text })));
    expect(before.passages.length).toBeGreaterThan(0);
    const fate = follow(before, after);
    expect([...fate.elsewhere, ...fate.gone]).toEqual([]);
  });

  it('breaks no link when it stands in another event', () => {
    const before = buildEdition(aCorpus(anEvent({ herald: text, courier: retelling })));
    const after = buildEdition(
      aCorpus([...anEvent({ herald: text, courier: retelling }), ...anEvent({ echo: text }, 'another')]),
    );
    const fate = follow(before, after);
    expect([...fate.elsewhere, ...fate.gone]).toEqual([]);
  });

  it('leads each of its own links to its words still when the original is taken away', () => {
    // The copy takes the plain ids that the original had borne; its own lead to the same words.
    const before = buildEdition(aCorpus(anEvent({ herald: text, courier: retelling, echo: text })));
    const after = buildEdition(aCorpus(anEvent({ courier: retelling, echo: text })));
    const { elsewhere, gone, goneTwins } = follow(before, after);
    expect([...elsewhere, ...gone, ...goneTwins]).toEqual([]);
  });
});
