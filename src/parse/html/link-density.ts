import type { Element } from 'hast';
import { countWords, endsSentence } from '../line-features.ts';
import { namedRole } from './markup-names.ts';
import type { VisiblePageLine } from './visible-text.ts';

/** Where the container densest in running text holds this many times the running text that was kept, it is the content. */
const DENSER = 2.5;
const MOST_LINKED = 0.35;

/** Keeps the container densest in running text where Readability found nothing or only a corner of it. */
export function keepByLinkDensity(
  seen: readonly VisiblePageLine[],
  kept: boolean[],
  isItem: (index: number) => boolean,
): void {
  const running = seen.map((line, index) => isRunning(line) && !isItem(index) && !isNamedBoilerplate(line));
  const weights = new Map<Element, number>();
  for (const [index, { text, above }] of seen.entries()) {
    if (!running[index]) continue;
    // The parent of the paragraph gets all, the ones above less and less: the nearest common container wins.
    for (const [level, element] of above.slice(1, 5).entries())
      weights.set(element, (weights.get(element) ?? 0) + text.length / 1.6 ** level);
  }
  const best = [...weights].reduce<[Element, number] | null>(
    (top, entry) => (top === null || entry[1] > top[1] ? entry : top),
    null,
  )?.[0];
  const size = (keep: (index: number) => boolean): number =>
    seen.reduce((sum, { text }, index) => sum + (running[index] && keep(index) ? text.length : 0), 0);
  const own = size((index) => kept[index] === true);
  if (best === undefined) {
    if (!kept.some(Boolean)) for (const [index] of seen.entries()) kept[index] = running[index] ?? false;
    return;
  }
  const inside = seen.map(({ above }) => above.includes(best));
  if (size((index) => inside[index] === true) < own * DENSER && kept.some(Boolean)) return;
  for (const index of seen.keys()) kept[index] = inside[index] ?? false;
}

/** Keeps running text that stands among kept lines, or right before or after them in the same container. */
export function keepGaps(seen: readonly VisiblePageLine[], kept: boolean[], isItem: (index: number) => boolean): void {
  const home = homeOf(seen, kept);
  if (home === null) return;
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  for (const [index, line] of seen.entries()) {
    if (kept[index] || isItem(index) || !isRunning(line) || isNamedBoilerplate(line)) continue;
    const isAmong = index > first && index < last && line.above.includes(home);
    const isBeside = line.above[1] === home && Math.min(Math.abs(index - first), Math.abs(index - last)) <= 3;
    if (isAmong || isBeside) kept[index] = true;
  }
}

// The element that most kept running lines stand right below.
function homeOf(seen: readonly VisiblePageLine[], kept: readonly boolean[]): Element | null {
  const sizes = new Map<Element, number>();
  for (const [index, { text, above }] of seen.entries()) {
    const parent = above[1];
    if (kept[index] && parent) sizes.set(parent, (sizes.get(parent) ?? 0) + text.length);
  }
  return (
    [...sizes].reduce<[Element, number] | null>(
      (top, entry) => (top === null || entry[1] > top[1] ? entry : top),
      null,
    )?.[0] ?? null
  );
}

/** Whether a line reads as running text: words enough, most of them in no link. */
export function isRunning({ line, text }: VisiblePageLine): boolean {
  return (
    line.linked <= text.length * MOST_LINKED &&
    countWords(text, 12) >= 8 &&
    (endsSentence(text) || countWords(text, 25) >= 20)
  );
}

/** Whether the markup calls a line, or what it stands in, a part of the page that holds no article. */
export function isNamedBoilerplate({ above }: VisiblePageLine): boolean {
  return above.some((element) => {
    const role = namedRole(element);
    return (
      role !== null &&
      typeof role === 'object' &&
      /^(?:comments|related|navigation|legal|newsletter|advertisement|login)$/u.test(role.reason)
    );
  });
}
