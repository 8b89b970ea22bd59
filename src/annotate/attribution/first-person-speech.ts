import type { Range } from '../../corpus/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { AttributionWindow } from './attribution-window.ts';
import type { ReportingClause } from './reporting-clause.ts';

const firstPersonSubject = /^(?:i|we|i'm|i've|i'd|i'll|we're|we've|we'd|we'll)$/u;
const firstPerson = /^(?:i|we|me|us|my|our|ours|mine|i'm|i've|i'd|i'll|we're|we've|we'd|we'll)$/u;

/**
 * Direct speech without marks whose own reporting clause proves it: a first person, a comma, "he told them" at the sentence's end. English only.
 * `isSpoken`: the article has no narrator of its own; else "our" and "us" may be the narrator's, and only a subject "I" or "we" proves.
 */
export function findClosedByClause(
  window: AttributionWindow,
  isSpoken: boolean,
): { readonly range: Range; readonly clause: ReportingClause } | null {
  const { block, range, clauses } = window;
  if (window.quotes.length > 0) return null;
  const clause = clauses.at(-1);
  if (clause === undefined || (clause.shape !== 'subject-verb' && clause.shape !== 'inverted')) return null;
  const comma = block.tokens[clause.from - 1];
  if (comma?.text !== ',' || clause.from - 1 <= range.from || !endsSoon(block, clause.to, range.to)) return null;
  if (clause.subjects.some((mention) => firstPerson.test(mention.head))) return null;
  // "I was wrong, he told me": the narrator is there to be told.
  if (hasFirstPerson(block, clause.from, range.to, firstPerson)) return null;
  if (!hasFirstPerson(block, range.from, clause.from, isSpoken ? firstPerson : firstPersonSubject)) return null;
  return { range: { start: block.tokens[range.from]?.start ?? 0, end: comma.end }, clause };
}

/** A sentence in the first person that no reporting clause goes with: proof only next to speech, see {@link isSpokenArticle}. */
export function isFirstPersonSentence(window: AttributionWindow): boolean {
  if (
    window.quotes.length > 0 ||
    window.clauses.some(
      (clause) => clause.shape !== 'noun' && clause.subjects.some((mention) => !firstPerson.test(mention.head)),
    )
  )
    return false;
  return hasFirstPerson(window.block, window.range.from, window.range.to, firstPersonSubject);
}

/** Whom a quotation that its reporting clause broke off speaks of: "i", "we". Empty where the paragraph does not end so. */
export type OpenQuotes = ReadonlySet<string>;

/**
 * A paragraph that is one quotation in the first person, its comma, its reporting clause, and nothing more (“I think …,” said Ann Lee.): the comma
 * leaves room for the quotation's second half, and where that lost its marks it begins the next paragraph.
 */
export function readOpenQuotes(block: AnnotatedBlock): OpenQuotes {
  const persons = new Set<string>();
  const outer = block.quotedSpans.filter((span) => span.parent === null);
  const [quote] = outer;
  const first = block.tokens[0];
  if (quote === undefined || outer.length > 1 || block.windows.length > 1 || first === undefined) return persons;
  const hasClauseBehind = quote.outer.start === first.start && block.isClause[0] === true && !quote.open;
  if (!hasClauseBehind || block.text[quote.inner.end - 1] !== ',') return persons;
  for (const token of block.tokens) {
    if (token.start >= quote.inner.end) break;
    if (/^(?:i|i'm|i've|i'd|i'll|my|me|mine)$/u.test(token.lower)) persons.add('i');
    else if (firstPerson.test(token.lower) && token.text !== 'US') persons.add('we');
    // "You and I" are "we".
    if (token.lower === 'you') persons.add('you');
  }
  if (persons.has('i') && persons.has('you')) persons.add('we');
  return persons;
}

/** What a narrator, or the page itself, does in the first person: never proof of another's speech. */
const narration =
  /^(?:sorry|ask|asked|asking|report|reported|reporting|reach|reached|contact|contacted|request|requested|interview|interviewed|spoke|update|updated|updating|publish|published|wrote|write|written|learned|learnt|obtained|received|emailed|called|visited|met|watched|reader|readers|newsletter|subscribe|cookies|column|story|article|correction|editor|video|reporter|reporters|journalist|journalists|newsroom)$/u;

/** True where a paragraph of one sentence carries on, without marks, what the paragraph before broke off: the same first person, no word to the reader, no narrator's act. */
export function continuesOpenQuote(window: AttributionWindow, openQuotes: OpenQuotes): boolean {
  const { block, range } = window;
  if (openQuotes.size === 0 || block.windows.length > 1 || !isFirstPersonSentence(window)) return false;
  if (/[“”„«»"]|``|''/u.test(block.text.slice(block.range.start, block.range.end))) return false;
  const words = block.tokens.slice(range.from, range.to);
  if (words.some(({ lower }) => /^you/u.test(lower) || narration.test(lower))) return false;
  const subject = words.find(({ lower }) => firstPersonSubject.test(lower));
  return subject !== undefined && openQuotes.has(subject.lower.startsWith('i') ? 'i' : 'we');
}

/** The whole window, trimmed: UTF-16 offsets. */
export function windowRange(window: AttributionWindow): Range {
  const { tokens } = window.block;
  return { start: tokens[window.range.from]?.start ?? 0, end: tokens[window.range.to - 1]?.end ?? 0 };
}

/**
 * True where a first person outside marks is always a speaker's: each such sentence comes right after a quotation. An article whose author
 * says "I" or "we" somewhere else is written in the first person, and nothing can be shown.
 */
export function isSpokenArticle(blocks: readonly AnnotatedBlock[]): boolean {
  let afterSpeech = false;
  let isFirst = true;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const outside = block.tokens.some(
      (token, index) => block.quoteAt[index] === -1 && firstPersonSubject.test(token.lower) && token.text !== 'I.',
    );
    if (outside && !afterSpeech && !endsInClause(block)) return false;
    if (outside && isFirst) return false;
    const isMarked = block.quotedSpans.length > 0;
    afterSpeech = isMarked || (outside && afterSpeech) || (endsInClause(block) && outside);
    isFirst = false;
  }
  return true;
}

/** Whether an article shows that its marks were lost: a sentence in the first person whose reporting clause proves it to be speech, without a mark in its paragraph. */
export function hasUnmarkedSpeech(blocks: readonly AnnotatedBlock[]): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      block.quotedSpans.length === 0 &&
      endsInClause(block) &&
      hasFirstPerson(block, 0, block.tokens.length, firstPersonSubject),
  );
}

const ours = /^(?:us|our|ours)$/u;

/**
 * The speaker's own words inside a sentence about the speaker ("Lee praised him for resisting efforts to divide our countries"), where an
 * article without a narrator has lost its marks: "our" is the speaker's. They can be shown to begin at the infinitive that "our" belongs to.
 */
export function findReportedWords(window: AttributionWindow): Range | null {
  const { block, range, clauses, quotes, person } = window;
  if (quotes.length > 0 || clauses.length === 0 || person === null) return null;
  const { tokens } = block;
  const hit = tokens.findIndex(
    ({ lower, text }, at) => at >= range.from && at < range.to && ours.test(lower) && text !== 'US',
  );
  if (hit < 0 || hasFirstPerson(block, range.from, range.to, firstPersonSubject)) return null;
  let from = hit - 1;
  while (from > range.from && isInside(tokens[from])) from--;
  let to = range.to - 1;
  while (to > hit && tokens[to]?.kind !== 'word') to--;
  const isInfinitive = tokens[from]?.lower === 'to' && /^\p{Ll}/u.test(tokens[from + 1]?.text ?? '');
  const isWhole = tokens.slice(hit, to + 1).every(isInside);
  return isInfinitive && isWhole && hit > from + 1
    ? { start: tokens[from + 1]?.start ?? 0, end: tokens[to]?.end ?? 0 }
    : null;
}

/** A word of one clause: no comma or other mark, no word that begins another. */
function isInside(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !/^(?:to|that|and|but|or|if|because|when|while|who|which|said|told)$/u.test(token.lower)
  );
}

function endsInClause(block: AnnotatedBlock): boolean {
  return /,\s(?:\p{L}+[\s.]+){1,6}(?:said|told)\b/u.test(
    block.text.slice(block.range.start, Math.min(block.range.end, block.range.start + 2000)),
  );
}

function hasFirstPerson(block: AnnotatedBlock, from: number, to: number, pattern: RegExp): boolean {
  for (let at = from; at < to; at++) {
    const token = block.tokens[at];
    if (token !== undefined && block.quoteAt[at] === -1 && pattern.test(token.lower) && token.text !== 'US')
      return true;
  }
  return false;
}

/** Behind the clause at most the one spoken to. */
function endsSoon(block: AnnotatedBlock, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at++) if (block.tokens[at]?.kind === 'word') words++;
  return words <= 4;
}
