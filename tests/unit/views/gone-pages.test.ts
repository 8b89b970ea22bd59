import { describe, expect, it } from 'vitest';
import { gonePages } from '../../../src/views/gone/gone-pages.ts';
import { anEdition } from '../export/an-edition.ts';

describe('what is gone', () => {
  const edition = anEdition({
    articles: [{ id: 'here', event: 'still-here', paragraphs: [['Words.']] }],
    ledger: {
      ids: {
        here: { kind: 'article', text: 'Still here' },
        'an-article': { kind: 'article', text: 'An old headline', event: 'still-here' },
        'an-old-event': { kind: 'event', text: 'An old event' },
        'still-here/an-article/here': { kind: 'pair', text: 'An old headline / Still here', event: 'still-here' },
        somebody: { kind: 'speaker', text: 'Some Body' },
        abc: { kind: 'member', text: 'words', article: 'an-article' },
      },
    },
  });

  it('has a page that says what it was; what is here has none', () => {
    expect(gonePages(edition).map((p) => [p.path, p.kind === 'gone' ? p.was : p.href])).toEqual([
      ['articles/an-article', 'An old headline'],
      ['events/an-old-event', 'An old event'],
      ['events/still-here/an-article/here', 'An old headline / Still here'],
      ['events/still-here/here/an-article', 'An old headline / Still here'],
      ['speakers/somebody', 'Some Body'],
    ]);
  });

  it('has an address that can be built, even where the source had a name that none can hold', () => {
    const ids = { '/sources/100% sure?.txt': { kind: 'page', text: '100% sure?.txt' } } as const;
    expect(gonePages(anEdition({ ledger: { ids } })).map(({ path }) => path)).toEqual(['sources/100~25 sure~3F.txt']);
  });

  it('leads on to the event where that is still there', () => {
    expect(gonePages(edition)[0]).toMatchObject({ on: [{ url: '/events/still-here/', text: 'An event' }] });
  });
});
