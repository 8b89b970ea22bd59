import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/corpus/edition.ts';
import type { Passage } from '../../../src/corpus/passage.ts';
import { articleOf, seedEdition } from './the-seeds.ts';

const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Passages that have a member beginning with some words, whatever its marks and capitals. */
function passagesBeginning({ passages }: Edition, words: string): Passage[] {
  return passages.filter(({ members }) => members.some(({ text }) => plain(text).startsWith(plain(words))));
}

/** The articles in which a passage's members of some words stand, each as often as it does. */
function placesOf(passage: Passage | undefined, words: string): string[] {
  return (passage?.members ?? [])
    .filter(({ text }) => plain(text).includes(plain(words)))
    .map(({ article }) => article)
    .toSorted();
}

describe('the first corpus', () => {
  it('holds seven articles of four events', async () => {
    const { articles, events, counts } = await seedEdition();
    expect(counts).toMatchObject({ sources: 5, articles: 7, events: 4 });
    expect(events.flatMap((event) => event.articles).toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
  });

  it('has three of them in one file: two by RT, one by Reuters, about two events', async () => {
    const { articles } = await seedEdition();
    const inFirst = articles
      .filter(({ span }) => span.file.startsWith('000'))
      .toSorted((a, b) => a.span.start - b.span.start);
    expect(inFirst.map(({ outlet, event, perspective }) => [outlet, event, perspective])).toEqual([
      ['RT', 'putin-xi-call-2022', 'russian'],
      ['RT', 'lavrov-interview-2022', 'russian'],
      ['Reuters', 'putin-xi-call-2022', 'western'],
    ]);
  });

  it('has its texts read into what a reader sees: headlines, key points, captions, notes, a footnote, furniture', async () => {
    const { articles, sources } = await seedEdition();
    // Reuters stands in its file without its headline.
    const headed = articles.filter(({ outlet }) => outlet !== 'Reuters');
    for (const { id, blocks } of headed) expect(blocks[0]?.kind, id).toBe('headline');
    const countIn = (prefix: string, kind: string) =>
      articles
        .filter(({ span }) => span.file.startsWith(prefix))
        .flatMap(({ blocks }) => blocks.filter((block) => block.kind === kind)).length;
    expect(countIn('003', 'key-point')).toBe(3);
    expect(countIn('003', 'caption')).toBeGreaterThan(0);
    expect(countIn('001', 'editor-note')).toBeGreaterThan(1);
    expect(countIn('001', 'footnote')).toBe(1);
    expect(countIn('000', 'credit')).toBe(1);
    expect(countIn('002', 'subhead')).toBeGreaterThan(5);
    expect(sources.filter(({ chrome }) => chrome.length === 0)).toEqual([]);
  });

  it('takes the four other files for reprints, two of them of unnamed sites', async () => {
    const { articles } = await seedEdition();
    const others = articles.filter(({ span }) => !span.file.startsWith('000'));
    expect(others.map(({ perspective }) => perspective)).toEqual(['reprint', 'reprint', 'reprint', 'reprint']);
    expect(
      others
        .filter(({ outlet }) => outlet === null)
        .map(({ span }) => span.file.slice(0, 3))
        .toSorted(),
    ).toEqual(['003', '004']);
  });

  it('infers, and does not state, that the copy comes from Reuters, and says by what', async () => {
    const copy = articleOf(await seedEdition(), 'unnamed-site-2022-12-30');
    const origin = copy.provenance.find(({ role, name }) => role === 'origin' && name === 'Reuters');
    expect(['strong', 'weak']).toContain(origin?.grade);
    expect(origin?.why).toMatch(/\d/u);
    expect(articleOf(await seedEdition(), 'vpk-name-2024-05').provenance).toContainEqual(
      expect.objectContaining({ name: 'CNN', role: 'origin', grade: 'stated' }),
    );
  });

  it('gives an event no column for a perspective that none of its articles takes', async () => {
    const { events } = await seedEdition();
    expect(events.find(({ id }) => id === 'putin-xi-call-2022')?.perspectives).toEqual([
      'russian',
      'western',
      'reprint',
    ]);
    expect(events.find(({ id }) => id === 'putin-xi-call-2021')?.perspectives).toEqual(['reprint']);
  });

  it('has “You and I …” of RT, Reuters and the copy in one passage', async () => {
    const found = passagesBeginning(await seedEdition(), 'You and I');
    expect(found).toHaveLength(1);
    expect(found[0]?.kind).toBe('quote');
    expect(found[0]?.members.map(({ article }) => article).toSorted()).toEqual([
      'reuters-2022-12-30',
      'rt-2022-12-30',
      'unnamed-site-2022-12-30',
    ]);
  });

  it('joins the new model of cooperation in all three places, twice in one article and once without marks', async () => {
    const edition = await seedEdition();
    const words = 'a new model of cooperation has been formed between our';
    const found = passagesBeginning(edition, words);
    expect(found).toHaveLength(1);
    expect(placesOf(found[0], words)).toEqual([
      'countercurrents-2021-12',
      'countercurrents-2021-12',
      'unnamed-site-2021-12-15',
    ]);
    expect(
      found[0]?.pairs.some(({ drift }) => drift.some(({ kind, grade }) => kind === 'marks' && grade === 'check')),
    ).toBe(true);
  });

  it('joins what one article quotes with the sentence that reports it without marks', async () => {
    const [found] = passagesBeginning(
      await seedEdition(),
      'understands Russia’s concerns and fully supports our initiative',
    );
    expect(found?.members.map(({ article }) => article)).toContain('unnamed-site-2021-12-15');
  });

  it('sets a headline against the hedged quotation that it stands on', async () => {
    const edition = await seedEdition();
    const [found] = passagesBeginning(edition, 'Hundreds of American troops');
    expect(placesOf(found, 'maybe even hundreds of American troops')).toHaveLength(1);
    expect(
      found?.pairs.some(({ drift }) => drift.some(({ kind, grade }) => kind === 'hedge' && grade === 'check')),
    ).toBe(true);
  });

  it('never joins sentences of different events', async () => {
    const { passages, articles } = await seedEdition();
    const eventOf = new Map(articles.map(({ id, event }) => [id, event]));
    for (const { members, event } of passages)
      for (const { article } of members) expect(eventOf.get(article)).toBe(event);
  });

  it('calls no two wordings of the reprints verbatim that differ in a word', async () => {
    const { passages } = await seedEdition();
    // British and American spellings of one word count as the same word; no such pair stands in these texts but in -ise and -our.
    const fold = (text: string) => plain(text).replaceAll('ise', 'ize').replaceAll('our', 'or').replaceAll(' ', '');
    for (const { pairs, members } of passages)
      for (const { a, b, label } of pairs)
        if (label === 'verbatim') expect(fold(members[a]?.text ?? '')).toBe(fold(members[b]?.text ?? ''));
  });
});
