import { finiteAuxiliaries } from '../../languages/en/function-words.ts';
import { MAX_LEAD_IN_WORDS, MAX_REACH_WORDS } from '../thresholds.ts';
import type { AttributionWindow, WindowQuote } from './attribution-window.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** The reporting clause that a quotation hangs on. `broken`: it stands between the quotation and the one before, as in “…,” he said, “…”. */
export interface ClauseChoice {
  readonly clause: ReportingClause;
  readonly broken: boolean;
  readonly adjacent: boolean;
}

/** One that stands right behind the quotation, else the nearest before it, else the nearest behind; null where the window has none. */
export function chooseReportingClause(window: AttributionWindow, quote: WindowQuote): ClauseChoice | null {
  const { block, clauses } = window;
  const inside = clauses.find((clause) => clause.verb > quote.from && clause.verb < quote.to);
  if (inside !== undefined) return { clause: inside, broken: false, adjacent: true };
  const before = clauseBefore(window, quote);
  const behind = clauses.find((clause) => clause.verb >= quote.to && clause.place !== 'before');
  const isNext = behind !== undefined && crossesQuote(window, quote.to, behind.from, quote);
  const isTail = behind !== undefined && !isNext && isTailOf(window, quote, behind);
  const clause = block.isClause[quote.quotedSpan] ?? false;
  if (before !== undefined) {
    const gap = wordsBetween(window, before.to, quote.from);
    const crossed = crossesQuote(window, before.to, quote.from, quote);
    const isLoose = before.shape === 'noun' && gap > 0;
    if (isTail && behind !== undefined && (crossed || isLoose || !leadsIn(window, before, quote, gap)))
      return { clause: behind, broken: false, adjacent: true };
    if (gap > MAX_REACH_WORDS && !crossed) return null;
    return {
      clause: before,
      broken: clause && !crossed && standsBetween(window, before, quote),
      adjacent: gap <= 2 && !crossed && before.shape !== 'noun' && isLead(window, quote),
    };
  }
  if (behind === undefined || behind.shape === 'noun') return null;
  if (isTail) return { clause: behind, broken: false, adjacent: true };
  if (behind.verbClass === 'name') return null;
  return isNext || wordsBetween(window, quote.to, behind.from) > MAX_REACH_WORDS
    ? null
    : { clause: behind, broken: false, adjacent: false };
}

/** The nearest verb of saying before a quotation, or whoever judges what its noun says. */
function clauseBefore(window: AttributionWindow, quote: WindowQuote): ReportingClause | undefined {
  const nearest = window.clauses.findLast(
    (clause) =>
      clause.verb < quote.from &&
      clause.to <= quote.from + 1 &&
      clause.place !== 'behind' &&
      !isPerformance(window, clause, quote),
  );
  return nearest === undefined
    ? undefined
    : (judgeOf(window, nearest, quote) ?? supposerOf(window, nearest) ?? nearest);
}

/**
 * "Lee noted that donors feel “we’ve got to …”", "Lee said the platform should state its “firm support”": what others are said to think, or are to
 * say, nobody heard from them; the words are those of whoever says so.
 */
function supposerOf(window: AttributionWindow, inner: ReportingClause): ReportingClause | undefined {
  const { tokens, quoteAt } = window.block;
  if (inner.shape !== 'subject-verb') return undefined;
  const modal = tokens.slice(Math.max(window.range.from, inner.verb - 3), inner.verb);
  const isModal = modal.some(
    ({ lower }, index) =>
      /^(?:should|would|could|might|must|may|can)$/u.test(lower) && quoteAt[inner.verb - modal.length + index] === -1,
  );
  if (inner.verbClass !== 'think' && !isModal) return undefined;
  const outer = window.clauses.findLast((clause) => clause.verb < inner.from && clause.shape !== 'noun');
  if (outer === undefined || outer.verbClass === 'think' || outer.verbClass === 'name') return undefined;
  for (let at = outer.to; at < inner.from; at++)
    if (
      quoteAt[at] !== -1 ||
      /^(?:and|but|or|while|because|so|after|before|if|when|who|which|;|–|—)$/u.test(tokens[at]?.lower ?? '')
    )
      return undefined;
  return outer;
}

/** True where a verb before a quotation leads into it, though another stands right behind: near enough, and no dash between. */
function leadsIn(window: AttributionWindow, before: ReportingClause, quote: WindowQuote, gap: number): boolean {
  if (before.shape === 'participle') return true;
  const isClause = window.block.isClause[quote.quotedSpan] ?? false;
  const isParted = before.shape !== 'lead' && /^[–—-]$/u.test(window.block.tokens[quote.from - 2]?.text ?? '');
  return !isParted && gap <= (isClause ? 2 : MAX_LEAD_IN_WORDS);
}

/** A verb of saying right behind a quotation that lets the sentence go on. */
function isTailOf(window: AttributionWindow, quote: WindowQuote, behind: ReportingClause): boolean {
  return (
    behind.shape !== 'participle' && wordsBetween(window, quote.to, behind.from) <= 1 && isBrokenOff(window, quote)
  );
}

/** "Lee said the union’s demands were “far too high”": whoever says what the demands were, not the union. */
function judgeOf(window: AttributionWindow, noun: ReportingClause, quote: WindowQuote): ReportingClause | undefined {
  const { block, clauses } = window;
  if (noun.shape !== 'noun') return undefined;
  const between = block.tokens.slice(noun.to, quote.from);
  const isPredicate = between.some(({ lower }) => /^(?:is|are|was|were|as)$/u.test(lower));
  if (!isPredicate && !isQuotedPredicate(window, noun, quote)) return undefined;
  return clauses.findLast(
    (clause) => clause.verb < noun.from && /^(?:subject-verb|participle|inverted)$/u.test(clause.shape),
  );
}

/** "Lee said the union’s demands “go much too far”": the quoted words are what the noun does. */
function isQuotedPredicate({ block }: AttributionWindow, noun: ReportingClause, quote: WindowQuote): boolean {
  const first = block.tokens[quote.from];
  if (first === undefined || quote.from - noun.to > 1 || (block.isClause[quote.quotedSpan] ?? false)) return false;
  return finiteAuxiliaries.has(first.lower) || /^\p{Ll}+[^s]s$/u.test(first.text);
}

/** "declared “war”": to declare a thing is to do it; the words in the marks belong to whoever tells of it, if somebody does. */
function isPerformance(window: AttributionWindow, clause: ReportingClause, quote: WindowQuote): boolean {
  if (clause.lemma !== 'declare' || quote.from - clause.to > 1 || quote.to - quote.from > 2) return false;
  return window.clauses.some((other) => other.verb < clause.verb);
}

function isLead(window: AttributionWindow, quote: WindowQuote): boolean {
  return (
    /^[:,]$/u.test(window.block.tokens[quote.from - 2]?.text ?? '') ||
    /^[:,]$/u.test(window.block.tokens[quote.from - 1]?.text ?? '')
  );
}

/** The quotation ends in a comma or a mark that lets the sentence go on, inside or outside its marks. */
function isBrokenOff(window: AttributionWindow, quote: WindowQuote): boolean {
  const { tokens } = window.block;
  return (
    /[,?!…—–-]$/u.test(tokens[quote.to - 1]?.text ?? '') ||
    tokens[quote.to + 1]?.text === ',' ||
    tokens[quote.to]?.text === ',' ||
    /^\p{Ll}/u.test(tokens[quote.to + 1]?.text ?? '')
  );
}

function standsBetween(window: AttributionWindow, clause: ReportingClause, quote: WindowQuote): boolean {
  const start = clause.from - 1;
  return start >= window.range.from && (window.block.quoteAt[start] ?? -1) !== -1 && quote.from - clause.to <= 12;
}

function wordsBetween(window: AttributionWindow, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (window.block.quoteAt[at] === -1 && window.block.tokens[at]?.kind === 'word') count++;
  return count;
}

function crossesQuote(window: AttributionWindow, from: number, to: number, quote: WindowQuote): boolean {
  for (let at = from; at < to; at++) {
    const marked = window.block.quoteAt[at] ?? -1;
    if (marked >= 0 && marked !== quote.quotedSpan) return true;
  }
  return false;
}
