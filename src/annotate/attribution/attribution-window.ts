import type { AnnotatedBlock } from '../annotated-block.ts';
import type { DiscourseState } from '../coreference/discourse-state.ts';
import type { EntityContext } from '../coreference/entity-context.ts';
import type { Mention } from '../coreference/mention.ts';
import { resolveMention } from '../coreference/resolve-mention.ts';
import type { Entity } from '../names/entity.ts';
import type { TokenRange } from '../token-range.ts';
import { isPrepositionalObject } from './prepositional-object.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { findReportingClauses } from './reporting-clauses.ts';

/** Tokens that the longest dateline takes: place, state, date, agency. */
const longestDateline = 14;

/** One sentence, or several that a quotation spans, with its mentions, verbs of saying and quotations. */
export interface AttributionWindow {
  readonly block: AnnotatedBlock;
  readonly range: TokenRange;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly ReportingClause[];
  /** Indexes of `block.quotedSpans`, outermost only, each with its tokens `[from, to)`. */
  readonly quotes: readonly WindowQuote[];
  /** True where nothing but quotations stands in it. */
  readonly isOnlyQuotes: boolean;
  readonly person: Subject | null;
  readonly thing: Subject | null;
}

/** A quotation of a window: its tokens, and its index in `block.quotedSpans`. */
export interface WindowQuote extends TokenRange {
  readonly quotedSpan: number;
}

/** Whom a window is about, and where that stands. */
export interface Subject {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** Reads one window of a block; `mentions` are those inside it. */
export function readAttributionWindow(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  discourse: DiscourseState,
  context: EntityContext,
): AttributionWindow {
  const dateline = range.from === 0 ? datelineEnd(block) : 0;
  const actors = outerActors(block, mentions).filter((mention) => mention.from >= dateline);
  const clauses = findReportingClauses(block, range, actors);
  const quotes = quotesOf(block, range);
  let alone = quotes.length > 0;
  for (let at = range.from; at < range.to && alone; at++)
    alone = block.quoteAt[at] !== -1 || block.tokens[at]?.kind === 'mark';
  const subjects = subjectsOf(block, range, actors, discourse, context);
  return {
    block: block,
    range,
    mentions: actors,
    clauses: clauses,
    quotes,
    isOnlyQuotes: alone,
    person: subjects.find(({ entity }) => entity.kind === 'person') ?? null,
    thing: subjects.find(({ entity }) => entity.kind !== 'person') ?? null,
  };
}

/** The token behind the dash of a dateline ("WASHINGTON, Dec. 8 (UPI) —", "Paris (AFP) –"), or 0: the place it names says and does nothing. */
function datelineEnd({ tokens, quoteAt }: AnnotatedBlock): number {
  const first = tokens[0];
  if (first === undefined || quoteAt[0] !== -1 || !/^\p{Lu}/u.test(first.text)) return 0;
  let isSure = /^\p{Lu}{3,}$/u.test(first.text);
  for (let at = 1; at < Math.min(tokens.length, longestDateline); at++) {
    const token = tokens[at];
    if (token === undefined || quoteAt[at] !== -1) return 0;
    if (token.text === '(') isSure = true;
    if (/^[–—]$/u.test(token.text) || (token.text === '-' && token.spaced)) {
      const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
      return isSure && /^[\p{Lu}“"«]/u.test(tokens[next]?.text ?? '') ? next : 0;
    }
    if (token.kind === 'word' && !/^\p{Lu}/u.test(token.text)) return 0;
  }
  return 0;
}

/** Mentions outside quotations, without names that are part of a role ("State Department" in "a State Department spokesperson"). */
function outerActors(block: AnnotatedBlock, mentions: readonly Mention[]): readonly Mention[] {
  const actors: Mention[] = [];
  for (const mention of mentions) {
    if (block.quoteAt[mention.from] !== -1) continue;
    while (actors.length > 0 && (actors.at(-1)?.from ?? 0) >= mention.np) actors.pop();
    actors.push(mention);
  }
  return actors;
}

/** Those that no preposition governs: of the main clause first, then of a clause before it ("While Clinton …, Sanders …"). */
function subjectsOf(
  block: AnnotatedBlock,
  range: TokenRange,
  actors: readonly Mention[],
  discourse: DiscourseState,
  context: EntityContext,
): readonly Subject[] {
  const main: Subject[] = [];
  const side: Subject[] = [];
  const comma = isSubordinate(block, range.from) ? firstComma(block, range) : -1;
  for (const mention of actors) {
    if (
      mention.possessive ||
      (mention.kind === 'pronoun' && !/^(?:he|she)$/u.test(mention.head)) ||
      mention.kind === 'indefinite' ||
      isPrepositionalObject(block, mention, range.from)
    )
      continue;
    const [entity] = resolveMention(mention, discourse, context, null);
    if (entity === undefined || (entity.kind !== 'person' && mention.kind !== 'name' && mention.kind !== 'document'))
      continue;
    (mention.from < comma ? side : main).push({ mention, entity });
  }
  return [...main, ...side];
}

function isSubordinate(block: AnnotatedBlock, at: number): boolean {
  return /^(?:while|although|though|as|if|when|because|since|after|before|until|unless|whereas|asked|despite|in|on|at|with|\p{L}+ing)$/u.test(
    block.tokens[at]?.lower ?? '',
  );
}

function firstComma(block: AnnotatedBlock, range: TokenRange): number {
  for (let at = range.from; at < range.to; at++)
    if (block.tokens[at]?.text === ',' && block.quoteAt[at] === -1) return at;
  return -1;
}

function quotesOf(block: AnnotatedBlock, range: TokenRange): readonly WindowQuote[] {
  const quotes: { quotedSpan: number; from: number; to: number }[] = [];
  // A quotation that began in an earlier window (a very long one) was attributed there.
  const begun = block.quoteAt[range.from - 1] ?? -1;
  for (let at = range.from; at < range.to; at++) {
    const quotedSpan = block.quoteAt[at] ?? -1;
    if (quotedSpan < 0 || quotedSpan === begun) continue;
    const last = quotes.at(-1);
    if (last !== undefined && last.quotedSpan === quotedSpan) last.to = at + 1;
    else quotes.push({ quotedSpan, from: at, to: at + 1 });
  }
  return quotes;
}
