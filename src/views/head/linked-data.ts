import type { Article } from '../../corpus/article.ts';
import type { Edition } from '../../corpus/edition.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { Speaker } from '../../corpus/speaker.ts';
import { isExcerpt } from '../../export/rights.ts';
import { indexEdition } from '../edition-index.ts';
import { place, routes } from '../routes.ts';
import { shorten } from '../shorten.ts';

/** A thing in the words of schema.org. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Makes an address absolute. */
type Absolute = (address: string) => string;

/** Of a longer quotation its beginning is told, in UTF-16 code units, and of more versions the first: all stand in the data files. */
const LONGEST_QUOTATION = 600;
const MOST_VERSIONS = 12;

// Nothing that is unknown is said: no publisher is made up, no date.
const organization = (name: string): LinkedData => ({ '@type': 'Organization', name });

/**
 * An article as schema.org's NewsArticle. What it was taken from stands in `isBasedOn` only where the text or the editor says so; what was
 * inferred by comparing texts is said in words, with its reason, and not as a fact that a machine would repeat.
 */
export function articleData(edition: Edition, article: Article, absolute: Absolute): LinkedData {
  const origin = article.provenance.find(({ role, name }) => role === 'origin' && name === article.original);
  const isKnown = origin?.grade === 'stated' || origin?.grade === 'editor';
  const event = indexEdition(edition).events.get(article.event);
  return known({
    '@context': 'https://schema.org',
    ...newsArticle(article, absolute),
    isPartOf: event && { '@type': 'CollectionPage', name: event.title, url: absolute(routes.event(event.id)) },
    isBasedOn:
      isKnown && article.original !== null ? sourceOf(edition, article, article.original, absolute) : undefined,
    description:
      isKnown || article.original === null
        ? undefined
        : `Probably a copy of a text by ${article.original}; inferred: ${origin?.why ?? 'by comparing the texts'}`,
    isAccessibleForFree: isExcerpt(edition, article) ? undefined : true,
  });
}

/** A passage as schema.org's Quotation with those who said it; null where it is reported and not quoted. */
export function quotationData(edition: Edition, passage: Passage, absolute: Absolute): LinkedData | null {
  if (passage.kind !== 'quote') return null;
  const { articles, quotes, speakers } = indexEdition(edition);
  const quoted = passage.members.find(({ quote }) => quote !== null) ?? passage.members[0];
  if (quoted === undefined) return null;
  const ids = new Set(
    passage.members.flatMap(({ quote }) => (quote === null ? [] : (quotes.get(quote)?.speakers ?? []))),
  );
  const said = [...ids].flatMap((id) => speakers.get(id) ?? []).map((speaker) => speakerData(speaker, absolute));
  return known({
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': absolute(routes.passage(passage.id)),
    url: absolute(routes.passage(passage.id)),
    text: shorten(quoted.text, LONGEST_QUOTATION),
    inLanguage: language(articles.get(quoted.article)),
    spokenByCharacter: said.length > 1 ? said : said[0],
    // Where the words stand, each version at its place.
    citation: passage.members.slice(0, MOST_VERSIONS).flatMap(({ article: id, id: member }) => {
      const article = articles.get(id);
      if (article === undefined) return [];
      return [{ ...newsArticle(article, absolute), url: absolute(place(routes.article(id), member)) }];
    }),
  });
}

/** The site with its search. */
export function siteData(title: string, absolute: Absolute): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: title,
    url: absolute(routes.home()),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absolute(routes.search())}?q={words}`,
      'query-input': 'required name=words',
    },
  };
}

/** The published records as a Dataset. */
export function datasetData(edition: Edition, absolute: Absolute): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: edition.title,
    description: 'Articles, quotations, and the passages that more than one of them carries, with what differs.',
    url: absolute(routes.data()),
    identifier: edition.id,
    distribution: ['articles', 'quotes', 'passages'].map((name) => ({
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: absolute(routes.file(`data/${name}.json`)),
    })),
  };
}

function newsArticle(article: Article, absolute: Absolute): LinkedData {
  return known({
    '@type': 'NewsArticle',
    '@id': absolute(routes.article(article.id)),
    url: absolute(routes.article(article.id)),
    headline: article.title ?? undefined,
    datePublished: article.date ?? undefined,
    inLanguage: language(article),
    publisher: article.outlet === null ? undefined : organization(article.outlet),
  });
}

// The original itself where the corpus has it, else only whose text it was.
function sourceOf(edition: Edition, article: Article, original: string, absolute: Absolute): LinkedData {
  const same = edition.articles.filter(
    (other) => other.id !== article.id && other.event === article.event && other.outlet === original,
  );
  const [only] = same;
  return only !== undefined && same.length === 1
    ? newsArticle(only, absolute)
    : { '@type': 'NewsArticle', publisher: organization(original) };
}

function speakerData({ id, name, kind }: Speaker, absolute: Absolute): LinkedData {
  const type = { person: 'Person', institution: 'Organization', group: 'Organization', document: 'CreativeWork' }[kind];
  return { '@type': type, name, url: absolute(routes.speaker(id)) };
}

function language(article: Article | undefined): string | undefined {
  return article === undefined || article.language === 'und' ? undefined : article.language;
}

function known(data: LinkedData): LinkedData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
