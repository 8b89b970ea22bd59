import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import type { Edition } from '../../../src/corpus/edition.ts';
import type { Sentence } from '../../../src/corpus/sentence.ts';
import { buildEdition } from '../../../src/edition.ts';
import { makeRandom } from '../../soak/corpora/random.ts';
import { articleOf, bodySentences, partnersOf, readSeeds, seedEdition, withText } from './the-seeds.ts';

const REUTERS = 'reuters-2022-12-30';
const COPY = 'unnamed-site-2022-12-30';
const COPY_FILE = '003';

/** A cut, an insertion or a change of the copy's text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The edition of the seeds with edits made to the copy; they do not overlap. */
async function editedEdition(edits: readonly Edit[]): Promise<Edition> {
  const edit = (text: string) =>
    edits
      .toSorted((x, y) => y.start - x.start)
      .reduce((done, { start, end, words }) => done.slice(0, start) + words + done.slice(end), text);
  return buildEdition(withText(await readSeeds(), COPY_FILE, edit));
}

async function readCopy(): Promise<{ readonly copy: Article; readonly sentences: readonly Sentence[] }> {
  const copy = articleOf(await seedEdition(), COPY);
  return { copy, sentences: bodySentences(copy) };
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const holds = (whole: string, part: string) => ` ${wordsOf(whole).join(' ')} `.includes(` ${wordsOf(part).join(' ')} `);

/** Sentences of Reuters that are not paired with the copy's sentence expected for each (null: it was deleted), in words. */
function mispaired(edition: Edition, expected: readonly (string | null)[]): string[] {
  const original = bodySentences(articleOf(edition, REUTERS));
  const body = articleOf(edition, COPY).blocks.filter(({ kind }) => kind === 'paragraph');
  return original.flatMap((sentence, index) => {
    const want = expected[index] ?? null;
    const partners = partnersOf(edition, sentence, COPY).filter(({ start }) =>
      body.some(({ span }) => span.start <= start && start < span.end),
    );
    const wrong = partners.filter(({ text }) => want === null || !(holds(text, want) || holds(want, text)));
    return [
      ...wrong.map(({ text }) => `${index}: “${sentence.text}” is paired with “${text}”`),
      ...(want !== null && partners.length === 0 ? [`${index}: “${sentence.text}” is paired with nothing`] : []),
    ];
  });
}

const cut = ({ span }: { span: Sentence['span'] }): Edit => ({ start: span.start, end: span.end, words: '' });

/** A paragraph is cut out and put before another block. */
function move(article: Article, from: string, before: string): Edit[] {
  const block = article.blocks.find(({ id }) => id === from);
  const place = article.blocks.find(({ id }) => id === before);
  if (!block || !place) throw new Error('no such block');
  return [cut(block), { start: place.span.start, end: place.span.start, words: `${block.text}\n\n` }];
}

/** Two sentences become one: the first loses its full stop, the second its capital and what stood between them. */
function merge(first: Sentence, second: Sentence): Edit {
  const initial = second.text.charAt(0).toLowerCase();
  return { start: first.span.end - 1, end: second.span.start + 1, words: `, and ${initial}` };
}

const isPlain = ({ text }: Sentence) => /^[^“”"‘]+\.$/u.test(text);

describe('Reuters and its copy', () => {
  it('have all their sentences paired, one with one, in order', async () => {
    const edition = await seedEdition();
    const copy = bodySentences(articleOf(edition, COPY));
    expect(copy).toHaveLength(bodySentences(articleOf(edition, REUTERS)).length);
    expect(
      mispaired(
        edition,
        copy.map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  it('are known as a text and its retelling', async () => {
    const { relations, articles } = await seedEdition();
    const relation = relations.find(({ a, b }) => [a, b].toSorted().join() === [REUTERS, COPY].join());
    expect(relation).toMatchObject({ regime: 'derived' });
    expect(Math.min(relation?.shareA ?? 0, relation?.shareB ?? 0)).toBeGreaterThan(0.7);
    expect(articles.find(({ id }) => id === COPY)?.original).toBe('Reuters');
  });

  it('have a drift of the institution found: a department in the one, a ministry in the other', async () => {
    const edition = await seedEdition();
    const institutions = edition.passages.flatMap(({ members, pairs }) =>
      pairs
        .filter(({ a, b }) => `${members[a]?.article} ${members[b]?.article}` === `${REUTERS} ${COPY}`)
        .flatMap(({ drift }) => drift.filter(({ kind }) => kind === 'institution')),
    );
    const words = institutions.map(({ a, b }) =>
      [a, b].map((span) => (span ? edition.texts.get(span.file)?.slice(span.start, span.end) : null)),
    );
    expect(words).toContainEqual(['State Department', 'Foreign Ministry']);
  });

  it('are still paired rightly when the copy lost three sentences', async () => {
    const { sentences } = await readCopy();
    const lost = [2, 10, 16];
    const edition = await editedEdition(lost.map((index) => cut(sentences[index] as Sentence)));
    expect(
      mispaired(
        edition,
        sentences.map(({ text }, index) => (lost.includes(index) ? null : text)),
      ),
    ).toEqual([]);
  });

  it('are still paired rightly when two paragraphs of the copy stand elsewhere', async () => {
    const { copy, sentences } = await readCopy();
    const paragraphs = copy.blocks.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id);
    const edition = await editedEdition([
      ...move(copy, paragraphs[5] ?? '', paragraphs[15] ?? ''),
      ...move(copy, paragraphs[17] ?? '', paragraphs[1] ?? ''),
    ]);
    expect(
      mispaired(
        edition,
        sentences.map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  it('are still paired rightly when two sentences of the copy became one', async () => {
    const { sentences } = await readCopy();
    const faults: string[] = [];
    let merged = 0;
    for (const [index, second] of sentences.entries()) {
      const first = sentences[index - 1];
      if (!first || !isPlain(first) || !isPlain(second)) continue;
      merged += 1;
      const edition = await editedEdition([merge(first, second)]);
      faults.push(
        ...mispaired(
          edition,
          sentences.map(({ text }) => text),
        ).map((fault) => `merged ${index - 1}: ${fault}`),
      );
    }
    expect(faults).toEqual([]);
    expect(merged).toBeGreaterThan(1);
  });

  it('are still paired rightly after all three at once', async () => {
    const { copy, sentences } = await readCopy();
    const paragraphs = copy.blocks.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id);
    const at = sentences.findIndex((second, index) => {
      const first = sentences[index - 1];
      return index > 10 && first !== undefined && isPlain(first) && isPlain(second);
    });
    const lost = [2, 9, 18];
    const edition = await editedEdition([
      ...lost.map((index) => cut(sentences[index] as Sentence)),
      ...move(copy, paragraphs[5] ?? '', paragraphs[15] ?? ''),
      ...move(copy, paragraphs[17] ?? '', paragraphs[1] ?? ''),
      merge(sentences[at - 1] as Sentence, sentences[at] as Sentence),
    ]);
    expect(
      mispaired(
        edition,
        sentences.map(({ text }, index) => (lost.includes(index) ? null : text)),
      ),
    ).toEqual([]);
  });

  it('are still paired rightly wherever the cuts, the moves and the merger fall', async () => {
    const { copy, sentences } = await readCopy();
    const paragraphs = copy.blocks.filter(({ kind }) => kind === 'paragraph');
    const faults: string[] = [];
    for (const seed of [1, 2, 3, 4]) {
      const random = makeRandom(seed);
      const shuffled = random.shuffle(paragraphs.map((_, index) => index));
      const [m1 = 0, m2 = 0, p1 = 0, p2 = 0, ...rest] = shuffled;
      // What is cut or merged stands in none of the paragraphs that are moved or before which they are put.
      const isFree = ({ span }: Sentence) =>
        rest.some(
          (index) =>
            (paragraphs[index]?.span.start ?? -1) <= span.start && span.end <= (paragraphs[index]?.span.end ?? -1),
        );
      const free = sentences.flatMap((sentence, index) => (isFree(sentence) ? [index] : []));
      const mergers = free.filter((index) => {
        const [first, second] = [sentences[index], sentences[index + 1]];
        return first && second && free.includes(index + 1) && isPlain(first) && isPlain(second);
      });
      const at = mergers[0] ?? -5;
      const lost = random.shuffle(free.filter((index) => index !== at && index !== at + 1)).slice(0, 3);
      const [first, second] = [sentences[at], sentences[at + 1]];
      const edition = await editedEdition([
        ...lost.map((index) => cut(sentences[index] as Sentence)),
        ...move(copy, paragraphs[m1]?.id ?? '', paragraphs[p1]?.id ?? ''),
        ...move(copy, paragraphs[m2]?.id ?? '', paragraphs[p2]?.id ?? ''),
        ...(first && second ? [merge(first, second)] : []),
      ]);
      const expected = sentences.map(({ text }, index) => (lost.includes(index) ? null : text));
      faults.push(...mispaired(edition, expected).map((fault) => `seed ${seed}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
