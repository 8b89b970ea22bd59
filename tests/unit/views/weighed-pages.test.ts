import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageCounted } from '../../../src/views/counted-pages.ts';
import { inWeighedPages } from '../../../src/views/weighed-pages.ts';

const sentences = Array.from({ length: 200 }, (_, i) => `Sentence ${i} says something of its own about the harbour.`);
const costOf = (text: string) => ({ text, rest: 10 });

describe('a list in pages', () => {
  it('keeps every item once and in its order', () => {
    const pages = inWeighedPages(sentences, costOf, 500);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.flat()).toEqual(sentences);
  });

  it('keeps every page within the weight', () => {
    for (const page of inWeighedPages(sentences, costOf, 500))
      expect(gzipSync(page.join('\n')).length + 10 * page.length).toBeLessThanOrEqual(500);
  });

  it('gives an item that is too heavy for any page one of its own', () => {
    expect(inWeighedPages(['short', 'long '.repeat(1000), 'short too'], costOf, 100)).toEqual([
      ['short'],
      ['long '.repeat(1000)],
      ['short too'],
    ]);
  });

  it('holds more of what is said again, for that costs little to send', () => {
    const again = sentences.map(() => sentences[0] ?? '');
    expect(inWeighedPages(again, costOf, 500).length).toBeLessThan(inWeighedPages(sentences, costOf, 500).length);
  });

  it('is one empty page when there is nothing to list', () => {
    expect(inWeighedPages([], costOf)).toEqual([[]]);
  });
});

describe('a number that leads to its places', () => {
  const items = ['say', 'tell', 'claim'].map((id, at) => ({
    id,
    places: sentences.slice(at * 40, at * 40 + 40).map((words, i) => ({ words, url: `/articles/a/#${id}-${i}` })),
  }));
  const counted = pageCounted(items, (page) => `/verbs/${page}/`, 900);

  it('finds every place that it counts, over as many pages as they take', () => {
    const found = new Map<string, number>();
    for (const page of counted.pages)
      for (const { item, places } of page) found.set(item.id, (found.get(item.id) ?? 0) + places.length);
    expect([...found]).toEqual(items.map(({ id, places }) => [id, places.length]));
    expect(counted.pages.length).toBeGreaterThan(3);
  });

  it('leads to the page on which its list begins, and says on the next that it goes on', () => {
    for (const { id } of items) {
      const [, page = '', place] = /\/verbs\/(\d+)\/#(.+)/u.exec(counted.urlOf(id)) ?? [];
      const part = counted.pages[Number(page) - 1]?.find(({ item }) => item.id === place);
      expect(part).toMatchObject({ item: { id }, isContinued: false });
    }
    expect(counted.pages.flat().some(({ isContinued }) => isContinued)).toBe(true);
  });
});
