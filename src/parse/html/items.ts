import type { Element } from 'hast';
import { countWords } from '../line-features.ts';
import { attribute } from './dom.ts';
import type { VisiblePageLine } from './visible-text.ts';

/**
 * What comment systems print beside each reader's comment. Source: the published interface translations of Disqus, of WordPress core's
 * comment list and of Facebook's comment plug-in, in English, Russian, German, French, Spanish and Portuguese.
 */
const COMMENT_MARKER =
  /^(?:reply|reply to \S.{0,40}|report(?: abuse| comment)?|flag(?: as inappropriate)?|upvote|ответить|пожаловаться|antworten|melden|répondre|signaler|responder|denunciar|rispondi|odpowiedz)(?:\s*[·|•(/-].{0,30})?$/iu;

/** Fewest brothers of one make that are a list. */
const FEWEST_TEASERS = 4;
const FEWEST_COMMENTS = 3;
/** A teaser says no more than this (UTF-16 units) beside its link; a chapter of a text says more. */
const LONGEST_TEASER = 220;
/** Share of the brothers that must bear the sign of their kind. */
const MOST_OF_THEM = 0.6;

/** What an element of a page holds, in lines. */
interface Holding {
  readonly lines: number[];
}

/**
 * Which lines stand in a list of teasers (brothers of one make, each a link with a few words) or of readers' comments (brothers of one
 * make, each with "Reply" or its like). Such lists outweigh a short article, and no score of running text tells them from one.
 */
export function findItems(seen: readonly VisiblePageLine[]): ('related' | 'comments' | null)[] {
  const found: ('related' | 'comments' | null)[] = seen.map(() => null);
  const holdings = collectHoldings(seen);
  for (const brothers of collectBrothers(seen)) {
    const kind = kindOf(brothers, holdings, seen);
    if (kind === null) continue;
    for (const element of brothers) for (const index of holdings.get(element)?.lines ?? []) found[index] = kind;
  }
  return found;
}

function collectHoldings(seen: readonly VisiblePageLine[]): ReadonlyMap<Element, Holding> {
  const holdings = new Map<Element, Holding>();
  for (const [index, { above }] of seen.entries()) {
    for (const element of above) {
      const known = holdings.get(element);
      if (known) known.lines.push(index);
      else holdings.set(element, { lines: [index] });
    }
  }
  return holdings;
}

// Children of one parent with one tag and one class, each of them holding some line.
function collectBrothers(seen: readonly VisiblePageLine[]): Element[][] {
  const families = new Map<Element, Map<string, Set<Element>>>();
  for (const { above } of seen) {
    for (const [level, element] of above.entries()) {
      const parent = above[level + 1];
      if (parent === undefined || /^(?:p|h[1-6]|td|th|tr|tbody|body)$/u.test(element.tagName)) continue;
      const makes = families.get(parent) ?? new Map<string, Set<Element>>();
      const make = `${element.tagName} ${attribute(element, 'className').split(' ')[0] ?? ''}`;
      makes.set(make, (makes.get(make) ?? new Set()).add(element));
      families.set(parent, makes);
    }
  }
  return [...families.values()]
    .flatMap((makes) => [...makes.values()].map((elements) => [...elements]))
    .filter((elements) => elements.length >= FEWEST_COMMENTS);
}

function kindOf(
  brothers: readonly Element[],
  holdings: ReadonlyMap<Element, Holding>,
  seen: readonly VisiblePageLine[],
): 'related' | 'comments' | null {
  const linesOf = (element: Element): VisiblePageLine[] =>
    (holdings.get(element)?.lines ?? []).flatMap((index) => seen[index] ?? []);
  const count = (is: (lines: readonly VisiblePageLine[]) => boolean): number =>
    brothers.filter((element) => is(linesOf(element))).length;
  if (count(isComment) >= Math.max(FEWEST_COMMENTS, brothers.length * MOST_OF_THEM)) return 'comments';
  // Every one of them: among the paragraphs of a text only some are short and linked.
  return brothers.length >= FEWEST_TEASERS && count(isTeaser) === brothers.length ? 'related' : null;
}

function isComment(lines: readonly VisiblePageLine[]): boolean {
  return lines.length >= 2 && lines.some(({ text }) => text.length <= 60 && COMMENT_MARKER.test(text));
}

function isTeaser(lines: readonly VisiblePageLine[]): boolean {
  const unlinked = lines.reduce((sum, { line, text }) => sum + Math.max(0, text.length - line.linked), 0);
  return lines.some((line) => isWholeLink(line) && countWords(line.text, 4) >= 3) && unlinked <= LONGEST_TEASER;
}

/** Whether a line is a link and nothing else. */
export function isWholeLink({ line, text }: Pick<VisiblePageLine, 'line' | 'text'>): boolean {
  return line.linked >= text.replace(/\s+/gu, '').length * 0.95;
}
