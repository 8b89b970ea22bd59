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
  const before = frameBefore(unit, quote);
  const behind = frames.find((frame) => frame.verb >= quote.to && frame.place !== 'before');
  const isNext = behind !== undefined && crossesQuote(unit, quote.to, behind.from, quote);
  const isTail = behind !== undefined && !isNext && isTailOf(unit, quote, behind);
  const clause = scene.clauses[quote.marked] ?? false;
  if (before !== undefined) {
    const gap = wordsBetween(unit, before.to, quote.from);
    const crossed = crossesQuote(unit, before.to, quote.from, quote);
    if (isTail && behind !== undefined && (crossed || !leadsIn(unit, before, quote, gap)))
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
  return nearest === undefined ? undefined : (judgeOf(unit, nearest, quote) ?? nearest);
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
  const isPredicate = scene.tokens.slice(noun.to, quote.from).some(({ lower }) => /^(?:is|are|was|were)$/u.test(lower));
  if (!isPredicate) return undefined;
  return frames.findLast((frame) => frame.verb < noun.from && frame.shape === 'subject-verb');
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
