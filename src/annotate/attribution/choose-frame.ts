import { finiteAuxiliaries } from '../tables/function-words.ts';
import { leadWords, reachWords } from '../thresholds.ts';
import type { Frame } from './frame.ts';
import type { Unit, UnitQuote } from './unit.ts';

/** The frame that a quotation hangs on. `broken`: it stands between the quotation and the one before, as in “…,” he said, “…”. */
export interface Choice {
  readonly frame: Frame;
  readonly broken: boolean;
  readonly adjacent: boolean;
}

/** One that stands right behind the quotation, else the nearest before it, else the nearest behind; null where the unit has none. */
export function chooseFrame(unit: Unit, quote: UnitQuote): Choice | null {
  const { scene, frames } = unit;
  const inside = frames.find((frame) => frame.verb > quote.from && frame.verb < quote.to);
  if (inside !== undefined) return { frame: inside, broken: false, adjacent: true };
  const before = frameBefore(unit, quote);
  const behind = frames.find((frame) => frame.verb >= quote.to && frame.place !== 'before');
  const isNext = behind !== undefined && crossesQuote(unit, quote.to, behind.from, quote);
  const isTail = behind !== undefined && !isNext && isTailOf(unit, quote, behind);
  const clause = scene.clauses[quote.marked] ?? false;
  if (before !== undefined) {
    const gap = wordsBetween(unit, before.to, quote.from);
    const crossed = crossesQuote(unit, before.to, quote.from, quote);
    const isLoose = before.shape === 'noun' && gap > 0;
    if (isTail && behind !== undefined && (crossed || isLoose || !leadsIn(unit, before, quote, gap)))
      return { frame: behind, broken: false, adjacent: true };
    if (gap > reachWords && !crossed) return null;
    return {
      frame: before,
      broken: clause && !crossed && standsBetween(unit, before, quote),
      adjacent: gap <= 2 && !crossed && before.shape !== 'noun' && isLead(unit, quote),
    };
  }
  if (behind === undefined || behind.shape === 'noun') return null;
  if (isTail) return { frame: behind, broken: false, adjacent: true };
  if (behind.verbClass === 'name') return null;
  return isNext || wordsBetween(unit, quote.to, behind.from) > reachWords
    ? null
    : { frame: behind, broken: false, adjacent: false };
}

/** The nearest verb of saying before a quotation, or whoever judges what its noun says. */
function frameBefore(unit: Unit, quote: UnitQuote): Frame | undefined {
  const nearest = unit.frames.findLast(
    (frame) =>
      frame.verb < quote.from &&
      frame.to <= quote.from + 1 &&
      frame.place !== 'behind' &&
      !isPerformance(unit, frame, quote),
  );
  return nearest === undefined ? undefined : (judgeOf(unit, nearest, quote) ?? supposerOf(unit, nearest) ?? nearest);
}

/**
 * "Lee noted that donors feel “we’ve got to …”", "Lee said the platform should state its “firm support”": what others are said to think, or are to
 * say, nobody heard from them; the words are those of whoever says so.
 */
function supposerOf(unit: Unit, inner: Frame): Frame | undefined {
  const { tokens, quoteAt } = unit.scene;
  if (inner.shape !== 'subject-verb') return undefined;
  const modal = tokens.slice(Math.max(unit.range[0], inner.verb - 3), inner.verb);
  const isModal = modal.some(
    ({ lower }, index) =>
      /^(?:should|would|could|might|must|may|can)$/u.test(lower) && quoteAt[inner.verb - modal.length + index] === -1,
  );
  if (inner.verbClass !== 'think' && !isModal) return undefined;
  const outer = unit.frames.findLast((frame) => frame.verb < inner.from && frame.shape !== 'noun');
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
function leadsIn(unit: Unit, before: Frame, quote: UnitQuote, gap: number): boolean {
  if (before.shape === 'participle') return true;
  const isClause = unit.scene.clauses[quote.marked] ?? false;
  const isParted = before.shape !== 'lead' && /^[–—-]$/u.test(unit.scene.tokens[quote.from - 2]?.text ?? '');
  return !isParted && gap <= (isClause ? 2 : leadWords);
}

/** A verb of saying right behind a quotation that lets the sentence go on. */
function isTailOf(unit: Unit, quote: UnitQuote, behind: Frame): boolean {
  return behind.shape !== 'participle' && wordsBetween(unit, quote.to, behind.from) <= 1 && isBrokenOff(unit, quote);
}

/** "Lee said the union’s demands were “far too high”": whoever says what the demands were, not the union. */
function judgeOf(unit: Unit, noun: Frame, quote: UnitQuote): Frame | undefined {
  const { scene, frames } = unit;
  if (noun.shape !== 'noun') return undefined;
  const between = scene.tokens.slice(noun.to, quote.from);
  const isPredicate = between.some(({ lower }) => /^(?:is|are|was|were|as)$/u.test(lower));
  if (!isPredicate && !isQuotedPredicate(unit, noun, quote)) return undefined;
  return frames.findLast(
    (frame) => frame.verb < noun.from && /^(?:subject-verb|participle|inverted)$/u.test(frame.shape),
  );
}

/** "Lee said the union’s demands “go much too far”": the quoted words are what the noun does. */
function isQuotedPredicate({ scene }: Unit, noun: Frame, quote: UnitQuote): boolean {
  const first = scene.tokens[quote.from];
  if (first === undefined || quote.from - noun.to > 1 || (scene.clauses[quote.marked] ?? false)) return false;
  return finiteAuxiliaries.has(first.lower) || /^\p{Ll}+[^s]s$/u.test(first.text);
}

/** "declared “war”": to declare a thing is to do it; the words in the marks belong to whoever tells of it, if somebody does. */
function isPerformance(unit: Unit, frame: Frame, quote: UnitQuote): boolean {
  if (frame.lemma !== 'declare' || quote.from - frame.to > 1 || quote.to - quote.from > 2) return false;
  return unit.frames.some((other) => other.verb < frame.verb);
}

function isLead(unit: Unit, quote: UnitQuote): boolean {
  return (
    /^[:,]$/u.test(unit.scene.tokens[quote.from - 2]?.text ?? '') ||
    /^[:,]$/u.test(unit.scene.tokens[quote.from - 1]?.text ?? '')
  );
}

/** The quotation ends in a comma or a mark that lets the sentence go on, inside or outside its marks. */
function isBrokenOff(unit: Unit, quote: UnitQuote): boolean {
  const { tokens } = unit.scene;
  return (
    /[,?!…—–-]$/u.test(tokens[quote.to - 1]?.text ?? '') ||
    tokens[quote.to + 1]?.text === ',' ||
    tokens[quote.to]?.text === ',' ||
    /^\p{Ll}/u.test(tokens[quote.to + 1]?.text ?? '')
  );
}

function standsBetween(unit: Unit, frame: Frame, quote: UnitQuote): boolean {
  const start = frame.from - 1;
  return start >= unit.range[0] && (unit.scene.quoteAt[start] ?? -1) !== -1 && quote.from - frame.to <= 12;
}

function wordsBetween(unit: Unit, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (unit.scene.quoteAt[at] === -1 && unit.scene.tokens[at]?.kind === 'word') count++;
  return count;
}

function crossesQuote(unit: Unit, from: number, to: number, quote: UnitQuote): boolean {
  for (let at = from; at < to; at++) {
    const marked = unit.scene.quoteAt[at] ?? -1;
    if (marked >= 0 && marked !== quote.marked) return true;
  }
  return false;
}
