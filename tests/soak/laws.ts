import type { Article } from '../../src/corpus/article.ts';
import type { Block } from '../../src/corpus/block.ts';
import type { Edition } from '../../src/corpus/edition.ts';
import type { Span } from '../../src/corpus/span.ts';

const ID = /^[a-z0-9-]+$/;

/** Every law of the contract that an edition breaks, one line each; empty if it breaks none. */
export function findBrokenLaws(edition: Edition): string[] {
  return [
    ...checkWords(edition),
    ...checkEveryCharacter(edition),
    ...checkSentences(edition),
    ...checkIds(edition),
    ...checkPassages(edition),
    ...checkQuotes(edition),
    ...checkCoverage(edition),
  ];
}

function checkWords({ texts, articles, quotes, passages }: Edition): string[] {
  const records = [
    ...articles.flatMap(({ blocks }) => blocks.flatMap((block) => [block, ...block.sentences])),
    ...quotes,
    ...passages.flatMap(({ members }) => members),
  ];
  return records
    .filter(({ span, text }) => texts.get(span.file)?.slice(span.start, span.end) !== text)
    .map(({ id }) => `${id}: its text is not what stands at its span`);
}

const isInside = (inner: Span, outer: Span): boolean =>
  inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;

/** The blocks of an article that lie in no other one. */
function outermost({ blocks }: Article): Block[] {
  return blocks.filter((block) => !blocks.some((other) => other !== block && isInside(block.span, other.span)));
}

function checkEveryCharacter({ sources, texts, articles }: Edition): string[] {
  return sources.flatMap(({ file, chrome }) => {
    const text = texts.get(file) ?? '';
    const owners = new Uint8Array(text.length);
    const claim = ({ start, end }: Span) => {
      for (let at = start; at < end; at += 1) owners[at] = (owners[at] ?? 0) + 1;
    };
    for (const article of articles)
      if (article.span.file === file) for (const block of outermost(article)) claim(block.span);
    for (const { span } of chrome) claim(span);
    const faults: string[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const isBlank = /\s|\uFEFF/.test(text.charAt(at));
      const count = owners[at] ?? 0;
      if (count > 1 || (count === 0 && !isBlank)) {
        faults.push(`${file}:${at}: “${text.slice(at, at + 20)}” is in ${count} places`);
        break;
      }
    }
    return faults;
  });
}

function checkSentences({ articles }: Edition): string[] {
  return articles.flatMap(({ blocks }) =>
    blocks.flatMap(({ id, span, text, sentences }) => {
      const faults: string[] = [];
      let at = span.start;
      for (const sentence of sentences) {
        if (sentence.span.start < at || sentence.span.end > span.end)
          faults.push(`${sentence.id}: out of order or out of its block`);
        if (text.slice(at - span.start, sentence.span.start - span.start).trim() !== '')
          faults.push(`${id}: words before ${sentence.id} are in no sentence`);
        at = sentence.span.end;
      }
      if (text.slice(at - span.start).trim() !== '') faults.push(`${id}: its last words are in no sentence`);
      return faults;
    }),
  );
}

function checkIds({ events, articles, quotes, speakers, passages }: Edition): string[] {
  const sentences = articles.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
  const kinds = {
    event: events.map(({ id }) => id),
    article: articles.map(({ id }) => id),
    block: articles.flatMap(({ blocks }) => blocks.map(({ id }) => id)),
    sentence: sentences.map(({ id }) => id),
    quote: quotes.map(({ id }) => id),
    speaker: speakers.map(({ id }) => id),
    passage: passages.map(({ id }) => id),
    member: passages.flatMap(({ members }) => members.map(({ id }) => id)),
  };
  return Object.entries(kinds).flatMap(([kind, ids]) => {
    const seen = new Set<string>();
    return ids.flatMap((id) => {
      const faults = ID.test(id) ? [] : [`${kind} id “${id}” is not plain`];
      if (seen.has(id)) faults.push(`${kind} id ${id} stands twice`);
      seen.add(id);
      return faults;
    });
  });
}

function checkPassages({ articles, quotes, passages }: Edition): string[] {
  const eventByArticle = new Map(articles.map(({ id, event }) => [id, event]));
  const quoteIds = new Set(quotes.map(({ id }) => id));
  return passages.flatMap(({ id, members, pairs, event }) => {
    const isPair = ({ a, b, score }: (typeof pairs)[number]) =>
      a >= 0 && a < b && b < members.length && score >= 0 && score <= 1;
    const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    const faults = [
      members.some((member) => member.id === id) ? null : 'bears the id of none of its members',
      members.every(({ article }) => eventByArticle.get(article) === event) ? null : 'has a member of another event',
      members.every(({ quote }) => quote === null || quoteIds.has(quote)) ? null : 'names a quote that is not there',
      pairs.every(isPair) ? null : 'has a pair of no two members, or a score beyond 0..1',
      paired.size === members.length ? null : 'has a member in no pair',
    ];
    return faults.flatMap((fault) => (fault ? [`passage ${id} ${fault}`] : []));
  });
}

function checkQuotes({ articles, quotes, speakers, passages }: Edition): string[] {
  const articleIds = new Set(articles.map(({ id }) => id));
  const speakerIds = new Set(speakers.map(({ id }) => id));
  const passageIds = new Set(passages.map(({ id }) => id));
  return quotes.flatMap((quote) => {
    const faults = [
      articleIds.has(quote.article) ? null : 'is in no article',
      [...quote.speakers, ...quote.relayers].every((id) => speakerIds.has(id))
        ? null
        : 'names a speaker that is not there',
      quote.passages.every((id) => passageIds.has(id)) ? null : 'names a passage that is not there',
    ];
    return faults.flatMap((fault) => (fault ? [`quote ${quote.id} ${fault}`] : []));
  });
}

function checkCoverage({ events, articles }: Edition): string[] {
  const eventById = new Map(events.map((event) => [event.id, event]));
  return articles.flatMap(({ id, event, blocks }) => {
    const others = eventById.get(event)?.articles.filter((other) => other !== id) ?? [];
    return blocks
      .flatMap(({ sentences }) => sentences)
      .filter(
        ({ coverage }) =>
          coverage.length !== others.length ||
          others.some((other) => coverage.every(({ article }) => article !== other)),
      )
      .map((sentence) => `sentence ${sentence.id} has coverage toward other articles than those of its event`);
  });
}
