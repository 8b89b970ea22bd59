import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import type { Edition } from '../../../src/corpus/edition.ts';
import { describePage } from '../../../src/views/head/describe-page.ts';
import { pictures } from '../../../src/views/head/picture.ts';
import { anEdition, aSharedUtterance } from '../export/an-edition.ts';

const SITE = new URL('https://example.org');
const describeAt = (edition: Edition, path: string) => describePage(edition, { path, description: 'About it.' }, SITE);

/** The edition with a copy of the first article's outlet, its origin held as `grade` says. */
const withOrigin = (grade: Article['provenance'][number]['grade']): Edition => {
  const edition = anEdition({
    articles: [
      { id: 'first', outlet: 'Reuters', paragraphs: [['# News'], ['Words.']] },
      { id: 'copy', outlet: null, original: 'Reuters', paragraphs: [['Words.']] },
    ],
  });
  const provenance = [{ name: 'Reuters', role: 'origin' as const, grade, why: 'Its sentences follow.', evidence: [] }];
  return {
    ...edition,
    articles: edition.articles.map((article) => (article.id === 'copy' ? { ...article, provenance } : article)),
  };
};

describe('an article', () => {
  it('is a NewsArticle that says nothing unknown', () => {
    const { linked, type } = describeAt(withOrigin('strong'), '/articles/first/');
    expect(type).toBe('article');
    expect(linked).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: 'https://example.org/articles/first/',
      headline: 'News',
      publisher: { '@type': 'Organization', name: 'Reuters' },
    });
    expect(linked).not.toHaveProperty('isBasedOn');
    expect(JSON.stringify(linked)).not.toMatch(/null|ClaimReview/);
  });

  it.each(['stated', 'editor'] as const)('is based on its original where that is %s', (grade) => {
    expect(describeAt(withOrigin(grade), '/articles/copy/').linked).toMatchObject({
      isBasedOn: { '@type': 'NewsArticle', '@id': 'https://example.org/articles/first/' },
    });
  });

  it.each(['strong', 'weak'] as const)('says in words and not as a fact what was only inferred (%s)', (grade) => {
    const { linked } = describeAt(withOrigin(grade), '/articles/copy/');
    expect(linked).not.toHaveProperty('isBasedOn');
    expect(linked).toMatchObject({ description: expect.stringMatching(/Probably .*Reuters; inferred/) });
  });
});

describe('a passage', () => {
  const edition = aSharedUtterance();
  const [passage] = edition.passages;
  const { linked, links } = describeAt(edition, `/passages/${passage?.id}/`);

  it('is a Quotation with its speaker and a citation of each version at its place', () => {
    expect(linked).toMatchObject({ '@type': 'Quotation', spokenByCharacter: { name: 'Vladimir Putin' } });
    expect(passage?.members.map(({ text }) => text)).toContain(linked?.text);
    expect(linked?.citation).toHaveLength(passage?.members.length ?? 0);
    const cited = (linked?.citation ?? []) as { url: string }[];
    for (const { url } of cited) expect(url).toMatch(/^https:\/\/.*\/articles\/.*#/);
  });

  it('says under which address it is to be cited', () => {
    expect(links).toContainEqual({ rel: 'cite-as', href: `https://example.org/passages/${passage?.id}/` });
  });
});

describe('every page', () => {
  const edition = aSharedUtterance();

  it('names the feed, and a picture with words for who does not see it', () => {
    for (const path of ['/', '/search/', '/events/an-event/', '/speakers/', '/nowhere/']) {
      const { links, picture } = describeAt(edition, path);
      expect(links.map(({ rel, type }) => `${rel} ${type}`)).toContain('alternate application/rss+xml');
      expect(picture.url).toMatch(/^https:\/\/example\.org\/pictures\/.+\.png$/);
      expect(picture.alt).not.toBe('');
      expect(pictures(edition).map(({ file }) => `https://example.org/${file}`)).toContain(picture.url);
    }
  });

  it('of a list in several leads to the one before and the one after', () => {
    const many = anEdition({
      articles: Array.from({ length: 45 }, (_, i) => ({ id: `a${i}`, event: `e${i}`, paragraphs: [['Words.']] })),
      events: Array.from({ length: 45 }, (_, i) => ({
        ...{ id: `e${i}`, title: `Event ${i}`, date: null, articles: [`a${i}`], perspectives: [] },
      })),
    });
    const relations = (path: string) =>
      describeAt(many, path).links.flatMap(({ rel, href }) => (/prev|next/.test(rel) ? [`${rel} ${href}`] : []));
    expect(relations('/events/')).toEqual(['next https://example.org/events/page/2/']);
    expect(relations('/events/page/2/')).toEqual([
      'prev https://example.org/events/',
      'next https://example.org/events/page/3/',
    ]);
    expect(relations('/events/page/3/')).toEqual(['prev https://example.org/events/page/2/']);
  });
});
