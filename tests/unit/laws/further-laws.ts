import type { Edition } from '../../../src/corpus/edition.ts';
import type { Span } from '../../../src/corpus/span.ts';
import { findBrokenLaws } from '../../soak/laws.ts';

const isInside = (inner: Span, outer: Span): boolean =>
  inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end && inner.start <= inner.end;

/** Every law of the contract that an edition breaks: those of the long checks, and what is said of places, groups, events and counts. */
export function findEveryBrokenLaw(edition: Edition): string[] {
  return [
    ...findBrokenLaws(edition),
    ...checkChrome(edition),
    ...checkPlaces(edition),
    ...checkGroups(edition),
    ...checkPartition(edition),
    ...checkSources(edition),
    ...checkCounts(edition),
  ];
}

function checkChrome({ sources, articles, texts }: Edition): string[] {
  const blocks = articles.flatMap((article) => article.blocks);
  const inBlocks = sources.flatMap(({ chrome }) =>
    chrome.filter(({ span }) =>
      blocks.some(
        (block) => block.span.file === span.file && span.start < block.span.end && block.span.start < span.end,
      ),
    ),
  );
  const blank = sources.flatMap(({ file, chrome }) =>
    chrome.filter(({ span }) => (texts.get(file) ?? '').slice(span.start, span.end).trim() === ''),
  );
  return [
    ...inBlocks.map(({ span }) => `${span.file}:${span.start}: furniture inside a block`),
    ...blank.map(({ span }) => `${span.file}:${span.start}: furniture of nothing but blanks`),
  ];
}

function checkPlaces({ articles, quotes, passages }: Edition): string[] {
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const blockById = new Map(articles.flatMap(({ blocks }) => blocks.map((block) => [block.id, block] as const)));
  const quoteById = new Map(quotes.map((quote) => [quote.id, quote]));
  const within = (span: Span | null, article: string, what: string): string[] => {
    const outer = articleById.get(article);
    return span === null || (outer && isInside(span, outer.span)) ? [] : [`${what} lies outside ${article}`];
  };
  return [
    ...articles.flatMap(({ id, blocks }) => blocks.flatMap((block) => within(block.span, id, `block ${block.id}`))),
    ...quotes.flatMap((quote) => [
      ...within(quote.span, quote.article, `quote ${quote.id}`),
      ...within(quote.cue, quote.article, `the cue of ${quote.id}`),
      ...(blockById.has(quote.block) && isInside(quote.span, (blockById.get(quote.block) ?? quote).span)
        ? []
        : [`quote ${quote.id} lies outside its block`]),
      ...[quote.group, quote.within]
        .filter((id) => id !== null && quoteById.get(id)?.article !== quote.article)
        .map((id) => `quote ${quote.id} hangs on ${id}, which is not in its article`),
    ]),
    ...passages.flatMap(({ id, members, pairs }) => [
      ...members.flatMap((member) => within(member.span, member.article, `member ${member.id}`)),
      ...members
        .filter(({ quote, span }) => quote !== null && quoteById.get(quote)?.span.start !== span.start)
        .map((member) => `member ${member.id} is not the quote that it names`),
      ...pairs.flatMap(({ a, b, drift }) =>
        drift.flatMap((change) => [
          ...within(change.a, members[a]?.article ?? '', `the first span of a ${change.kind} in ${id}`),
          ...within(change.b, members[b]?.article ?? '', `the second span of a ${change.kind} in ${id}`),
          ...(change.a || change.b ? [] : [`a ${change.kind} in ${id} shows no words`]),
        ]),
      ),
    ]),
  ];
}

function checkGroups({ passages, quotes }: Edition): string[] {
  const ids = new Set(passages.map(({ id }) => id));
  const passagesByQuote = Map.groupBy(
    passages.flatMap(({ id, members }) => members.map(({ quote }) => ({ id, quote }))),
    ({ quote }) => quote,
  );
  return [
    ...passages
      .filter(({ group }) => !ids.has(group))
      .map(({ id, group }) => `${id}: no passage bears its group ${group}`),
    ...passages
      .filter(({ kind, members }) => (kind === 'quote') !== members.some(({ quote }) => quote !== null))
      .map(({ id }) => `${id} is of the wrong kind`),
    ...passages
      .filter(({ pairs }) => new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size !== pairs.length)
      .map(({ id }) => `${id} has a pair twice`),
    ...passages.filter(({ id, url }) => url !== `/passages/${id}/`).map(({ id }) => `${id} has another address`),
    ...quotes
      .filter(({ id, passages: own }) => {
        const found = (passagesByQuote.get(id) ?? []).map((entry) => entry.id);
        return [...own].toSorted().join() !== found.toSorted().join();
      })
      .map(({ id }) => `quote ${id} does not name the passages that it stands in`),
  ];
}

function checkPartition({ events, articles }: Edition): string[] {
  const named = events.flatMap((event) => event.articles.map((article) => `${event.id} ${article}`)).toSorted();
  const own = articles.map(({ id, event }) => `${event} ${id}`).toSorted();
  return named.join('\n') === own.join('\n') ? [] : ['the events do not hold every article exactly once'];
}

function checkSources({ sources, texts }: Edition): string[] {
  return sources.flatMap(({ file, length, text, media }) => {
    const full = texts.get(file) ?? '';
    const isPlain = media === 'text/plain';
    return [
      ...(isPlain && full.length !== length ? [`${file}: its length is not that of its text`] : []),
      ...(isPlain === (text !== undefined) ? [`${file}: a ${media} source is published the wrong way`] : []),
      ...(text !== undefined && text !== full ? [`${file}: spans point into another text than the published one`] : []),
    ];
  });
}

function checkCounts({ counts, sources, events, articles, quotes, speakers, passages }: Edition): string[] {
  const real = {
    sources: sources.length,
    events: events.length,
    articles: articles.length,
    sentences: articles.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences)).length,
    quotes: quotes.length,
    speakers: speakers.length,
    passages: passages.length,
    pairs: passages.flatMap(({ pairs }) => pairs).length,
  };
  return Object.entries(real)
    .filter(([kind, count]) => counts[kind as keyof typeof real] !== count)
    .map(([kind, count]) => `${kind} are counted wrongly: there are ${count}`);
}
