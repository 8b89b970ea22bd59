import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/corpus/edition.ts';
import type { IdRegistryEntry } from '../../../src/corpus/id-registry.ts';
import { movedArticles, movedEvents } from '../../../src/export/moved.ts';
import { registerIds } from '../../../src/export/published-ids.ts';
import { gonePages } from '../../../src/views/gone/gone-pages.ts';
import { publishedPages } from '../../../src/views/gone/published-pages.ts';
import { passageAddresses } from '../../../src/views/passage/passage-addresses.ts';
import { anEdition } from './an-edition.ts';

const PARAGRAPHS = [['The harbour opened again.', 'Its master said so.'], ['Boats came in at noon.']];

/** One article under an id, in an event, with what was published before. */
function harbour(id: string, event: string, ledger: Edition['idRegistry'] = { ids: {} }): Edition {
  const edition = anEdition({ articles: [{ id, event, paragraphs: PARAGRAPHS }], ledger });
  // Ids of sentences are made of their words: the article's own id is not part of them.
  const articles = edition.articles.map((article) => ({
    ...article,
    blocks: article.blocks.map((block) => ({
      ...block,
      sentences: block.sentences.map((s) => ({ ...s, id: `s-${s.text.toLowerCase().replace(/[^a-z]+/g, '')}` })),
    })),
  }));
  return { ...edition, articles };
}

const publish = (edition: Edition): Edition['idRegistry'] => registerIds(edition, publishedPages(edition));
const pageAt = (edition: Edition, path: string) => gonePages(edition).find((page) => page.path === path);

describe('an article that bears another id now', () => {
  const before = harbour('herald-2024', 'opening');
  const after = harbour('morning-herald-2024', 'opening', publish(before));

  it('is known by its words', () => {
    expect([...movedArticles(after)]).toEqual([['herald-2024', 'morning-herald-2024']]);
  });

  it('is led to from its old address, and its source and its event from theirs', () => {
    expect(pageAt(after, 'articles/herald-2024')).toMatchObject({ href: '/articles/morning-herald-2024/' });
    expect(pageAt(after, 'sources/herald-2024.txt')).toMatchObject({ href: '/sources/morning-herald-2024.txt/' });
    const elsewhere = harbour('herald-2024', 'reopening', publish(before));
    expect([...movedEvents(elsewhere)]).toEqual([['opening', 'reopening']]);
    expect(pageAt(elsewhere, 'events/opening')).toMatchObject({ href: '/events/reopening/' });
  });

  it('is led to still when the ledger was written twice, and when it moved twice', () => {
    const again = harbour('morning-herald-2024', 'opening', publish(after));
    expect(pageAt(again, 'articles/herald-2024')).toMatchObject({ href: '/articles/morning-herald-2024/' });
    const twice = harbour('evening-herald-2024', 'opening', publish(after));
    expect(pageAt(twice, 'articles/herald-2024')).toMatchObject({ href: '/articles/evening-herald-2024/' });
  });

  it('is not any article that says the same and was known before', () => {
    const ids: Record<string, IdRegistryEntry> = { ...publish(before).ids, copy: { kind: 'article', text: 'A copy' } };
    expect([...movedArticles(harbour('copy', 'opening', { ids }))]).toEqual([]);
  });
});

describe('an article that is gone', () => {
  const ledger = publish(harbour('herald-2024', 'opening'));
  const after = anEdition({ articles: [{ id: 'other', event: 'opening', paragraphs: [['Else.']] }], ledger });

  it('has a page with its words in their order, each under every id that it bore; so has its source', () => {
    const page = pageAt(after, 'articles/herald-2024');
    const words = page?.kind === 'gone' ? page.words : [];
    expect(words.map(({ stretches }) => stretches.map(({ text }) => text).join(''))).toEqual(PARAGRAPHS.flat());
    expect(words[0]?.ids).toContain('s-theharbouropenedagain');
    expect(pageAt(after, 'sources/herald-2024.txt')).toMatchObject({ title: expect.stringContaining('source'), words });
  });

  it('leaves an address for each of its sentences, with and without the prefix of its kind', () => {
    const gone = passageAddresses(after).filter(({ kind }) => kind === 'gone');
    expect(gone.map(({ id }) => id).toSorted()).toEqual(
      ['boatscameinatnoon', 'itsmastersaidso', 'theharbouropenedagain'].flatMap((id) => [id, `s-${id}`]).toSorted(),
    );
  });
});
