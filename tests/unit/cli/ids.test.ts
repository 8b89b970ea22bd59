import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/corpus/edition.ts';
import { readCorpusFolder } from '../../../src/corpus/read-corpus-folder.ts';
import { buildEdition } from '../../../src/edition.ts';
import { bareId, formerIds } from '../../../src/export/former-ids.ts';
import { registerIds } from '../../../src/export/published-ids.ts';
import { gonePages } from '../../../src/views/gone/gone-pages.ts';
import { pairAddresses } from '../../../src/views/pair/pair-addresses.ts';
import { passageAddresses } from '../../../src/views/passage/passage-addresses.ts';
import { makeRandomCorpus } from '../../soak/corpora/random-corpus.ts';
import { writeCorpus } from '../../soak/corpora/write-corpus.ts';

/** Milliseconds: each run starts the engine anew. */
const PATIENCE = 90_000;

/** `npm run ids` without npm: exit code and what it says. */
function runIds(folder: string): Promise<{ readonly code: number; readonly says: string }> {
  const done = promisify(execFile)(process.execPath, ['src/cli/variorum.ts', 'ids', folder]);
  return done.then(
    ({ stderr }) => ({ code: 0, says: stderr }),
    (error: { code: number; stderr: string }) => ({ code: error.code, says: error.stderr }),
  );
}

/** Every link that an edition gives out, with the words that it promises. */
function linksOf(edition: Edition): { readonly id: string; readonly kind: string; readonly words: string }[] {
  return [
    ...edition.articles.map(({ id, title }) => ({ id, kind: 'article', words: title ?? id })),
    ...edition.passages.flatMap(({ members }) => members.map(({ id, text }) => ({ id, kind: 'member', words: text }))),
    ...edition.quotes.map(({ id, text }) => ({ id, kind: 'place', words: text })),
    ...edition.articles.flatMap(({ blocks }) =>
      blocks.flatMap(({ sentences }) => sentences.map(({ id, text }) => ({ id, kind: 'place', words: text }))),
    ),
    ...pairAddresses(edition).map(({ event, a, b }) => ({ id: `${event.id} ${a} ${b}`, kind: 'pair', words: '' })),
  ];
}

/** Links of `before` that in `after` neither lead to their words nor say what became of them. */
function lost(before: Edition, after: Edition): string[] {
  const places = new Set(
    linksOf(after).flatMap(({ id, kind }) => (kind === 'article' || kind === 'pair' ? [] : [bareId(id)])),
  );
  const answered = new Set(passageAddresses(after).map(({ id }) => bareId(id)));
  const here = new Set(linksOf(after).map(({ id }) => id));
  const gone = new Set(gonePages(after).map(({ path }) => path));
  return linksOf(before).flatMap(({ id, kind, words }) => {
    if (kind === 'article') return here.has(id) || gone.has(`articles/${id}`) ? [] : [`${kind} ${id}`];
    if (kind === 'pair') return here.has(id) || gone.has(pathOfPair(id)) ? [] : [`${kind} ${id}`];
    const isAnswered = places.has(bareId(id)) || answered.has(bareId(id)) || formerIds(after).has(bareId(id));
    return isAnswered ? [] : [`${kind} ${id}: ${words}`];
  });
}

const pathOfPair = (id: string): string => `events/${id.replaceAll(' ', '/')}`;

describe('npm run ids', () => {
  const { files } = makeRandomCorpus(77, { events: 2, versions: [3, 4], paragraphs: [3, 6] });
  let folder = '';
  let whole: Edition;
  beforeAll(async () => {
    folder = writeCorpus(files);
    whole = buildEdition(await readCorpusFolder(folder));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it(
    'writes every id that is published, says how many, and adds nothing the second time',
    async () => {
      const first = await runIds(folder);
      expect(first).toMatchObject({ code: 0, says: expect.stringMatching(/ids\.json: (\d+) ids, \1 of them new/) });
      const written = await readFile(join(folder, 'ids.json'), 'utf8');
      const ids = Object.keys((JSON.parse(written) as { ids: object }).ids);
      for (const { id, kind } of linksOf(whole)) if (kind !== 'pair') expect(ids).toContain(id);
      expect((await runIds(folder)).says).toMatch(/, 0 of them new/);
      expect(await readFile(join(folder, 'ids.json'), 'utf8')).toBe(written);
    },
    PATIENCE,
  );

  it('keeps what was published: with an article taken away every link leads to its words or says what became of them', async () => {
    const [file = ''] = [...files.keys()].slice(1);
    await rm(join(folder, file));
    const less = buildEdition(await readCorpusFolder(folder));
    expect(less.articles.length).toBe(whole.articles.length - 1);
    expect(lost(whole, less)).toEqual([]);
    const ledger = registerIds(less);
    for (const { id, kind } of linksOf(whole)) if (kind !== 'pair') expect(ledger.ids).toHaveProperty([id]);
  });

  it(
    'ends with 1 and leaves the file alone when the corpus has errors',
    async () => {
      const broken = await mkdtemp(join(tmpdir(), 'variorum-ids-'));
      await writeFile(join(broken, 'empty.txt'), '');
      const { code, says } = await runIds(broken);
      expect(code).toBe(1);
      expect(says).toMatch(/empty\.txt:1:1 {2}error/);
      await expect(readFile(join(broken, 'ids.json'))).rejects.toThrow();
      await rm(broken, { recursive: true, force: true });
    },
    PATIENCE,
  );
});

describe('with the ledger, an engine of other thresholds', () => {
  it('leads every link to its words, though it finds other passages, sentences and quotations', () => {
    const { files } = makeRandomCorpus(78, { events: 1, versions: [3, 3], paragraphs: [4, 6] });
    const folder = writeCorpus(files);
    return readCorpusFolder(folder).then(async (corpus) => {
      await rm(folder, { recursive: true, force: true });
      const before = buildEdition(corpus);
      const now = buildEdition({ ...corpus, idRegistry: registerIds(before) });
      // As if it found half of the passages, a third of the quotations, and cut no sentence of a paragraph.
      const after: Edition = {
        ...now,
        passages: now.passages.filter((_, at) => at % 2 === 0),
        quotes: now.quotes.filter((_, at) => at % 3 === 0).map((quote) => ({ ...quote, passages: [] })),
        articles: now.articles.map((article) => ({
          ...article,
          blocks: article.blocks.map((block) => {
            const [first] = block.sentences;
            return first === undefined
              ? block
              : {
                  ...block,
                  sentences: [{ ...first, id: `s-${block.id.slice(2)}`, span: block.span, text: block.text }],
                };
          }),
        })),
      };
      expect(lost(before, after)).toEqual([]);
      const goneNow = passageAddresses(after).filter(({ kind }) => kind === 'gone');
      expect(goneNow, 'all their words are there').toEqual([]);
    });
  });
});
