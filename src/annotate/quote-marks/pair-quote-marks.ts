import type { Range } from '../../corpus/span.ts';
import type { Language } from '../../languages/language.ts';
import { MAX_QUOTE_DEPTH, MAX_STRAY_MARK_UNITS } from '../thresholds.ts';
import { findDashSpeech } from './dash-dialogue.ts';
import { collectQuoteMarks, type QuoteMark } from './quote-mark-roles.ts';

/** Words between quotation marks. `inner` leaves out the outer marks and blanks next to them; `outer` has them; `parent` indexes the quote it stands in. */
export interface QuotedSpan {
  readonly inner: Range;
  readonly outer: Range;
  readonly parent: number | null;
  /** True where the closing mark is missing because the quotation goes on in the next paragraph. */
  readonly open: boolean;
  /** Places of stray marks inside: damage, not boundaries. */
  readonly strays: readonly number[];
}

interface Draft {
  open: number;
  openEnd: number;
  close: number;
  closeEnd: number;
  continues: boolean;
  strays: number[];
}

/** Which opening mark the next paragraph begins with: a quotation that stays open may go on there. */
export type ContinuationMark = 'no' | 'double' | 'single';

/** The quotations of one paragraph, outer before inner, in text order. */
export function pairQuoteMarks(
  text: string,
  range: Range,
  language: Language,
  continued: ContinuationMark = 'no',
): readonly QuotedSpan[] {
  const marks = collectQuoteMarks(text, range, language);
  const doubles = pairDoubles(
    text,
    range,
    marks.filter((mark) => mark.family !== 'single'),
    continued === 'double',
  );
  const singles = pairSingles(marks, doubles);
  const open = continued === 'single' ? openSingle(text, range, marks, [...doubles, ...singles]) : null;
  const dashes = findDashSpeech(text, range, language).map(({ start, end }) => ({
    open: start,
    openEnd: start,
    close: end,
    closeEnd: end,
    continues: false,
    strays: [],
  }));
  const drafts = [...dashes, ...doubles, ...singles, ...(open === null ? [] : [open])].filter(
    (draft) => draft.close >= draft.openEnd,
  );
  drafts.sort((a, b) => a.open - b.open || b.closeEnd - a.closeEnd);
  return nest(text, drafts);
}

/** Double marks and guillemets: a stack, repaired where an opening or a closing mark is missing. */
function pairDoubles(text: string, range: Range, marks: readonly QuoteMark[], continued: boolean): Draft[] {
  const drafts: Draft[] = [];
  const stack: QuoteMark[] = [];
  const isBalanced = balanced(marks);
  const begin = firstInk(text, range);
  marks.forEach((mark, index) => {
    const top = stack.at(-1);
    const opens = mark.role === 'open' || (mark.role === 'either' && top === undefined);
    if (opens) {
      // A second opening mark of the same kind: nested where two closing ones follow, else the first one lost its partner.
      if (top !== undefined && top.family === mark.family && !isBalanced) {
        const nested = marks[index + 1]?.role === 'close' && marks[index + 2]?.role === 'close';
        if (!nested && !(continued && stack.length === 1 && top.at === begin)) stack.pop();
      }
      stack.push(mark);
      return;
    }
    if (top !== undefined) {
      stack.pop();
      drafts.push({
        open: top.at,
        openEnd: top.at + top.length,
        close: mark.at,
        closeEnd: mark.at + mark.length,
        continues: false,
        strays: [],
      });
      return;
    }
    repairStrayClose(text, begin, drafts, mark, index === 0);
  });
  const left = stack[0];
  const last = stack.at(-1);
  const outermost = left !== undefined && left.at === begin ? left : last;
  const survivor = continued ? outermost : undefined;
  if (survivor !== undefined)
    drafts.push({
      open: survivor.at,
      openEnd: survivor.at + survivor.length,
      close: range.end,
      closeEnd: range.end,
      continues: true,
      strays: [],
    });
  return drafts;
}

/** A closing mark with nothing open: the quote before it was cut by a stray mark (“goal and.” Fair”), or the paragraph's first mark was lost. */
function repairStrayClose(text: string, begin: number, drafts: Draft[], mark: QuoteMark, first: boolean): void {
  const before = drafts.at(-1);
  const closed = /[.,!?…\p{L}\p{N}]/u.test(text[mark.at - 1] ?? ' ');
  if (!closed) return;
  if (
    before !== undefined &&
    mark.at - before.closeEnd <= MAX_STRAY_MARK_UNITS &&
    !text.slice(before.closeEnd, mark.at).includes('\n')
  ) {
    before.strays.push(before.close);
    before.close = mark.at;
    before.closeEnd = mark.at + mark.length;
  } else if (
    first &&
    /[.,!?]/u.test(text[mark.at - 1] ?? '') &&
    /^\s*(?:\p{L}+\s+){1,4}\p{L}+/u.test(text.slice(mark.at + mark.length, mark.at + 80))
  ) {
    drafts.push({
      open: begin,
      openEnd: begin,
      close: mark.at,
      closeEnd: mark.at + mark.length,
      continues: false,
      strays: [],
    });
  }
}

function balanced(marks: readonly QuoteMark[]): boolean {
  let depth = 0;
  for (const mark of marks) {
    if (mark.role === 'either') return false;
    depth += mark.role === 'open' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Single marks, never across the edge of a double quotation. A possessive plural's apostrophe closes nothing while a better mark follows. */
function pairSingles(marks: readonly QuoteMark[], doubles: readonly Draft[]): Draft[] {
  const edges = new Map<number, 'in' | 'out'>();
  for (const draft of doubles) {
    edges.set(draft.open, 'in');
    edges.set(draft.close, 'out');
  }
  const drafts: Draft[] = [];
  const levels: (QuoteMark | null)[] = [null];
  marks.forEach((mark, index) => {
    const edge = edges.get(mark.at);
    if (edge === 'in') levels.push(null);
    else if (edge === 'out' && levels.length > 1) levels.pop();
    if (mark.family !== 'single') return;
    const open = levels.at(-1) ?? null;
    if (mark.role === 'open') levels[levels.length - 1] = mark;
    else if (open !== null && (mark.role === 'close' || !strongerFollows(marks, index, edges))) {
      drafts.push({
        open: open.at,
        openEnd: open.at + open.length,
        close: mark.at,
        closeEnd: mark.at + mark.length,
        continues: false,
        strays: [],
      });
      levels[levels.length - 1] = null;
    }
  });
  return drafts;
}

/** A single mark at the paragraph's beginning or behind a colon that nothing closes, where the next paragraph opens with one too. */
function openSingle(text: string, range: Range, marks: readonly QuoteMark[], drafts: readonly Draft[]): Draft | null {
  const mark = marks.findLast((one) => one.family === 'single' && one.role === 'open');
  if (mark === undefined || drafts.some((draft) => draft.closeEnd > mark.at)) return null;
  if (mark.at !== firstInk(text, range) && !/:\s*$/u.test(text.slice(Math.max(range.start, mark.at - 3), mark.at)))
    return null;
  return {
    open: mark.at,
    openEnd: mark.at + mark.length,
    close: range.end,
    closeEnd: range.end,
    continues: true,
    strays: [],
  };
}

function strongerFollows(marks: readonly QuoteMark[], index: number, edges: ReadonlyMap<number, string>): boolean {
  const next = marks[index + 1];
  return next !== undefined && !edges.has(next.at) && next.family === 'single' && next.role !== 'open';
}

function firstInk(text: string, range: Range): number {
  let at = range.start;
  while (at < range.end && /\s/u.test(text[at] ?? '')) at++;
  return at;
}

/** Gives each quotation its parent, drops those that cross another, and trims blanks. */
function nest(text: string, drafts: readonly Draft[]): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const stack: number[] = [];
  for (const draft of drafts) {
    let start = draft.openEnd;
    let end = draft.close;
    while (start < end && /\s/u.test(text[start] ?? '')) start++;
    while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
    if (start === end) continue;
    while (stack.length > 0 && (spans[stack.at(-1) ?? 0]?.outer.end ?? 0) <= draft.open) stack.pop();
    const parent = stack.at(-1) ?? null;
    if (stack.length >= MAX_QUOTE_DEPTH) continue;
    if (parent !== null && (spans[parent]?.outer.end ?? 0) < draft.closeEnd) continue;
    stack.push(spans.length);
    spans.push({
      inner: { start, end },
      outer: { start: draft.open, end: Math.max(draft.closeEnd, end) },
      parent,
      open: draft.continues,
      strays: draft.strays,
    });
  }
  return spans;
}
