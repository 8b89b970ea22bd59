// Articles of blocks -> sentences, quotes with speakers, names. The order: sentences and marks of each block, the corpus's names,
// mentions, attributions, kinds, speakers' ids. Nothing depends on the order of the articles.

import type { Range } from '../corpus/span.ts';
import type { StateWords } from '../languages/en/states.ts';
import { languageOf } from '../languages/index.ts';
import { BLOCK_KINDS } from '../vocabulary/block-kinds.ts';
import type {
  AnnotatedArticle,
  AnnotatedCorpus,
  AnnotatedQuote,
  ArticleText,
  AttributedStatement,
} from './annotated-article.ts';
import { type AnnotatedBlock, annotateBlocks } from './annotated-block.ts';
import { attributeArticle } from './attribution/attribute.ts';
import type { ReportedSpeech } from './attribution/attribution.ts';
import type { EntityContext } from './coreference/entity-context.ts';
import { readGenders } from './coreference/gender.ts';
import type { Mention } from './coreference/mention.ts';
import { findMentions } from './coreference/mentions.ts';
import { displayName, type Entity, newEntity } from './names/entity.ts';
import { buildNameIndex } from './names/name-index.ts';
import { slug } from './names/normalise.ts';
import { buildQuotes, type FoundQuote } from './quotes/quotes.ts';
import { attributeRepeatedQuotes } from './quotes/repeated-quotes.ts';
import { makeSpeakers } from './quotes/speakers.ts';
import { MAX_REMEMBERED_PEOPLE } from './thresholds.ts';

/** The articles with their sentences, quotes and names, in the order given, and all speakers of the corpus, by id. */
export function annotateCorpus(articles: readonly ArticleText[]): AnnotatedCorpus {
  const sorted = articles
    .map((article, index) => ({ article, index }))
    .sort((a, b) => (a.article.key < b.article.key ? -1 : 1));
  const found = readArticles(sorted.map(({ article }) => article));
  const heard = found.flatMap(({ quotes }) => quotes.flatMap((quote) => [...quote.speakers, ...quote.relayers]));
  const { speakers, idOf } = makeSpeakers(heard);
  const nameIdOf = nameIds();
  const results: AnnotatedArticle[] = [];
  found.forEach(({ sentences, quotes, names, reportedSpeech }, at) => {
    const { article, index } = sorted[at] as (typeof sorted)[number];
    results[index] = {
      key: article.key,
      sentences,
      quotes: quotes.map((quote) => publish(quote, idOf)),
      names: names.map(({ range, entity }) => ({ range, entity: nameIdOf(entity) })),
      attributedStatements: reportedSpeech.map((statement) => publishStatement(statement, nameIdOf)),
    };
  });
  return { articles: results, speakers };
}

/** What is found in one article while the names of the others are still being read. */
interface FoundInArticle {
  readonly sentences: AnnotatedArticle['sentences'];
  readonly quotes: readonly PlacedQuote[];
  readonly names: readonly NamedRange[];
  readonly reportedSpeech: readonly ReportedSpeech[];
}

/** An article's blocks, with all their tokens, are let go as soon as it is read: those of a whole corpus weigh many times its text. */
function readArticles(articles: readonly ArticleText[]): readonly FoundInArticle[] {
  const built = articles.map((article) => annotateBlocks(article));
  const nameIndex = buildNameIndex(built.map(({ blocks }) => blocks));
  const interned = new Map<string, Entity>();
  return articles.map((article, index) => {
    const { blocks, sentences } = built[index] as (typeof built)[number];
    const mentions = new Map(blocks.map((block) => [block, findMentions(index, block, nameIndex)]));
    const speakers = findSpeech(article, blocks, mentions, interned, nameIndex.states);
    built[index] = { blocks: [], sentences };
    return { sentences, ...speakers, names: namesOf(mentions) };
  });
}

interface PlacedQuote extends FoundQuote {
  readonly at: number;
}

function findSpeech(
  article: ArticleText,
  blocks: readonly AnnotatedBlock[],
  mentions: ReadonlyMap<AnnotatedBlock, readonly Mention[]>,
  interned: Map<string, Entity>,
  states: StateWords,
): { readonly quotes: readonly PlacedQuote[]; readonly reportedSpeech: readonly ReportedSpeech[] } {
  const context = buildEntityContext(mentions, interned, states);
  const speakers = attributeArticle(
    blocks,
    (block) => mentions.get(block) ?? [],
    context,
    languageOf(article.language),
  );
  const quotes: PlacedQuote[] = [];
  for (const block of blocks) {
    if (!BLOCK_KINDS[block.kind].isQuoted) continue;
    const base = quotes.length;
    for (const quote of buildQuotes(block, speakers.get(block)?.attributions ?? []))
      quotes.push({
        ...quote,
        at: quotes.length,
        group: quote.group === null ? null : base + quote.group,
        within: quote.within === null ? null : base + quote.within,
      });
  }
  const reportedSpeech = blocks.flatMap((block) => speakers.get(block)?.reportedSpeech ?? []);
  return { quotes: groupHeads(attributeRepeatedQuotes(blocks, quotes)), reportedSpeech };
}

/** A group is named by its first quote, which belongs to it too. */
function groupHeads(quotes: readonly PlacedQuote[]): readonly PlacedQuote[] {
  const head = new Map<number, number>();
  for (const quote of quotes) if (quote.group !== null) head.set(quote.at, head.get(quote.group) ?? quote.group);
  const heads = new Set(head.values());
  return quotes.map((quote) => ({ ...quote, group: head.get(quote.at) ?? (heads.has(quote.at) ? quote.at : null) }));
}

function publish(quote: PlacedQuote, idOf: ReadonlyMap<string, string>): AnnotatedQuote {
  const ids = (entities: readonly Entity[]): readonly string[] =>
    entities.flatMap((entity) => idOf.get(entity.key) ?? []);
  return {
    block: quote.block,
    range: quote.range,
    kind: quote.kind,
    speakers: ids(quote.speakers),
    cue: quote.cue,
    cueLemma: quote.cueLemma,
    relayers: ids(quote.relayers),
    group: quote.group,
    within: quote.within,
  };
}

function publishStatement(
  { range, sources: speakers }: ReportedSpeech,
  idOf: (entity: Entity) => string,
): AttributedStatement {
  return { range, sources: speakers.map(idOf) };
}

function buildEntityContext(
  mentions: ReadonlyMap<AnnotatedBlock, readonly Mention[]>,
  interned: Map<string, Entity>,
  stateWords: StateWords,
): EntityContext {
  const people = new Map<Entity, number>();
  const states = new Map<Entity, number>();
  for (const list of mentions.values())
    for (const { entity } of list) {
      if (entity?.kind === 'person') people.set(entity, (people.get(entity) ?? 0) + 1);
      if (entity?.kind === 'place' && entity.key.startsWith('s:')) states.set(entity, (states.get(entity) ?? 0) + 1);
    }
  const ranked = [...states].sort((a, b) => b[1] - a[1] || (a[0].key < b[0].key ? -1 : 1)).map(([entity]) => entity);
  const intern = (entity: Entity): Entity => {
    const known = interned.get(entity.key) ?? entity;
    interned.set(entity.key, known);
    return known;
  };
  const speakerOf = (entity: Entity): Entity => {
    const state = entity.key.startsWith('c:')
      ? [...entity.aliases].map((alias) => stateWords.get(alias)?.state).find((name) => name !== undefined)
      : undefined;
    return state === undefined ? entity : intern(placeEntity(state));
  };
  const leading = [...people]
    .sort((a, b) => b[1] - a[1] || (a[0].key < b[0].key ? -1 : 1))
    .slice(0, MAX_REMEMBERED_PEOPLE)
    .map(([entity]) => entity);
  return { people, leading, genders: readGenders(mentions), states: ranked, stateWords, intern, speakerOf: speakerOf };
}

function placeEntity(state: string): Entity {
  const entity = newEntity(`s:${state}`, 'place');
  entity.forms.set(state, 1);
  return entity;
}

/** A function that gives the id of a named entity, made once for each: it is asked for at every mention. */
function nameIds(): (entity: Entity) => string {
  const ids = new Map<Entity, string>();
  return (entity) => {
    const id = ids.get(entity) ?? slug(`${entity.key.slice(0, 1)} ${displayName(entity)}`);
    ids.set(entity, id);
    return id;
  };
}

/** A name where it stands. What the entity is called in the end, and so its id, is known when every article is read. */
interface NamedRange {
  readonly range: Range;
  readonly entity: Entity;
}

function namesOf(mentions: ReadonlyMap<AnnotatedBlock, readonly Mention[]>): readonly NamedRange[] {
  const names: NamedRange[] = [];
  for (const [block, list] of mentions)
    for (const mention of list) {
      if (mention.kind !== 'name' || mention.entity === null) continue;
      const start = block.tokens[mention.from]?.start;
      const end = block.tokens[mention.to - 1]?.end;
      if (start !== undefined && end !== undefined) names.push({ range: { start, end }, entity: mention.entity });
    }
  return names.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
