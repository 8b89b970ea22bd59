import type { Element } from 'hast';
import { countWords } from '../line-features.ts';
import { attribute } from './dom.ts';
import { isWholeLink } from './items.ts';
import type { VisiblePageLine } from './visible-text.ts';

/** A box with a field to fill in that holds more text than this (UTF-16 units) is a page, not a form. */
const LONGEST_FORM_BOX = 700;
const HIGHEST_FORM_BOX = 5;
/** A box may take no more than this share of the content. */
const MOST_SHARE = 0.35;
const FEWEST_LINKS_IN_A_ROW = 3;
const MOST_WORDS_OF_A_LABEL = 8;
/** Share of a list's characters that stand in links when it is a list of links. */
const LINKED_LIST = 0.8;

/** Which content lines are a box of the page inside the text: a form to fill in with the words around it, a row of links and its heading. */
export function findBlockLayout(
  seen: readonly VisiblePageLine[],
  kept: readonly boolean[],
  headline: VisiblePageLine | null,
): (string | null)[] {
  const sizes = new Map<Element, number>();
  for (const { text, above } of seen)
    for (const element of above) sizes.set(element, (sizes.get(element) ?? 0) + text.length);
  const total = seen.reduce((sum, { text }, index) => sum + (kept[index] ? text.length : 0), 0);
  const most = Math.min(LONGEST_FORM_BOX, total * MOST_SHARE);
  const found = seen.map(({ above }, index): string | null => {
    if (!kept[index]) return null;
    const box = above
      .slice(0, HIGHEST_FORM_BOX)
      .find((element) => (sizes.get(element) ?? 0) <= most && holdsField(element));
    return box !== undefined && headline?.above.includes(box) !== true ? 'newsletter' : null;
  });
  for (const [index, line] of seen.entries())
    if (kept[index] && line !== headline && isCard(line)) found[index] ??= 'related';
  markLinks(seen, kept, headline, found);
  return found;
}

// A figure or an aside whose words are one link is a card that leads to another page; its caption would not be.
function isCard(line: VisiblePageLine): boolean {
  return (
    countWords(line.text, 3) >= 3 &&
    isWholeLink(line) &&
    line.above.some(({ tagName }) => /^(?:figure|aside)$/u.test(tagName)) &&
    !line.above.some(({ tagName }) => tagName === 'figcaption')
  );
}

const fields = new WeakMap<Element, boolean>();

function holdsField(element: Element): boolean {
  const known = fields.get(element);
  if (known !== undefined) return known;
  const holds = isField(element) || element.children.some((child) => child.type === 'element' && holdsField(child));
  fields.set(element, holds);
  return holds;
}

function isField(element: Element): boolean {
  return element.tagName === 'input' && /^(?:email|text|)$/iu.test(attribute(element, 'type'));
}

// Links in a row, each a line of its own, and lists of nothing but links lead away; a short line right above is their heading.
function markLinks(
  seen: readonly VisiblePageLine[],
  kept: readonly boolean[],
  headline: VisiblePageLine | null,
  found: (string | null)[],
): void {
  const content = seen.flatMap((line, index) => (kept[index] && line !== headline ? [{ line, index }] : []));
  const isLinked = content.map(({ line }) => countWords(line.text, 3) >= 2 && isWholeLink(line));
  const lists = linkLists(content.map(({ line }) => line));
  let start = 0;
  while (start < content.length) {
    let end = start;
    const isLed = (at: number): boolean =>
      isLinked[at] === true || content[at]?.line.above.some((element) => lists.has(element)) === true;
    while (end < content.length && isLed(end)) end += 1;
    const isList = content[start]?.line.above.some((element) => lists.has(element)) === true;
    if (end - start >= FEWEST_LINKS_IN_A_ROW || (isList && end > start)) {
      for (const { index } of content.slice(start, end)) found[index] ??= 'related';
      const label = content[start - 1];
      if (label && isLabel(label.line)) found[label.index] ??= 'related';
    }
    start = Math.max(end, start + 1);
  }
}

function isLabel({ text, above }: VisiblePageLine): boolean {
  return (
    countWords(text, MOST_WORDS_OF_A_LABEL + 1) <= MOST_WORDS_OF_A_LABEL &&
    !/[.!?,;]["”’»]?$/u.test(text) &&
    (/:$/u.test(text) || above.some(({ tagName }) => /^(?:h[2-6]|strong|b)$/u.test(tagName)))
  );
}

function linkLists(content: readonly VisiblePageLine[]): ReadonlySet<Element> {
  const lists = new Map<Element, { text: number; linked: number; items: number }>();
  for (const { line, text, above } of content) {
    const list = above.find(({ tagName }) => /^[uo]l$/u.test(tagName));
    if (list === undefined) continue;
    const own = lists.get(list) ?? { text: 0, linked: 0, items: 0 };
    own.text += text.replace(/\s+/gu, '').length;
    own.linked += line.linked;
    own.items += 1;
    lists.set(list, own);
  }
  const isOfLinks = ({ text, linked, items }: { text: number; linked: number; items: number }): boolean =>
    items >= 2 && linked >= text * LINKED_LIST && text / items >= 8;
  return new Set([...lists].flatMap(([list, own]) => (isOfLinks(own) ? [list] : [])));
}
