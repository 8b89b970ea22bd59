import { describe, expect, it } from 'vitest';
import { applyRights } from '../../../src/export/apply-rights.ts';
import { articlePage } from '../../../src/views/article/article-page.ts';
import { searchHits } from '../../../src/views/search/hits.ts';
import { anEdition } from './an-edition.ts';

const edition = anEdition({
  articles: [
    { id: 'a', outlet: 'A', paragraphs: [['First alone.', 'Shared words here.', 'Last alone.', 'Shared again here.']] },
    { id: 'b', outlet: 'B', paragraphs: [['Shared words here.', 'Own words of b.', 'Shared again here.']] },
  ],
  passages: [
    {
      id: 'm1',
      members: [
        { id: 'm1', article: 'a', words: 'Shared words' },
        { id: 'm2', article: 'b', words: 'Shared words' },
      ],
    },
    {
      id: 'm3',
      members: [
        { id: 'm3', article: 'a', words: 'Shared again' },
        { id: 'm4', article: 'b', words: 'Shared again' },
      ],
    },
  ],
  quotes: [{ id: 'q1', article: 'a', words: 'First alone' }],
  manifest: { sources: [{ file: 'a.txt', articles: [{ rights: 'excerpt' }] }] },
});

describe('an article of which only excerpts may be shown', () => {
  const shown = applyRights(edition);

  it('keeps the sentences that a passage stands in, and their spans', () => {
    const [a] = shown.articles;
    expect(a?.blocks.map((b) => b.text)).toEqual(['Shared words here.', 'Shared again here.']);
    for (const block of a?.blocks ?? [])
      expect(edition.texts.get('a.txt')?.slice(block.span.start, block.span.end)).toBe(block.text);
    expect(new Set(a?.blocks.map((b) => b.id)).size).toBe(2);
  });

  it('shows nothing else on its page or in search', () => {
    expect(JSON.stringify(articlePage(shown, 'a'))).not.toContain('alone');
    expect(JSON.stringify(searchHits(shown))).not.toContain('alone');
    expect(shown.quotes).toEqual([]);
  });

  it('leaves other articles whole', () => {
    expect(shown.articles[1]).toEqual(edition.articles[1]);
  });
});

it('an edition without such articles is given back itself', () => {
  const free = { ...edition, manifest: {} };
  expect(applyRights(free)).toBe(free);
});
