import type { Element } from 'hast';
import type { MarkupName } from '../data/index.ts';
import { attribute } from './dom.ts';
import { namedRole } from './markup-names.ts';
import type { VisiblePageLine } from './visible-text.ts';

/** What markup calls a line: a caption, a byline, or a kind of furniture. */
export type NamedRole = MarkupName['role'];

/** A name that would take away more than this share of the content is a theme's whim ("player" for every driver in a table), and is not believed. */
const MISNAMED_SHARE = 0.35;

/** What markup calls each line: the nearest name above it that is to be believed. */
export function rolesOf(seen: readonly VisiblePageLine[], kept: readonly boolean[]): (NamedRole | null)[] {
  const pictured = findPictureText(seen);
  const named = new Map<Element, NamedRole | null>();
  for (const { above } of seen)
    for (const element of above) if (!named.has(element)) named.set(element, namedRole(element));
  let distrusted: ReadonlySet<string> = new Set();
  for (let round = 0; round < 3; round += 1) {
    const roles = seen.map(({ above }) => nearest(above, named, distrusted));
    const taken = weigh(seen, kept, roles);
    const more = [...taken].filter(([, share]) => share > MISNAMED_SHARE).map(([key]) => key);
    if (more.length === 0) return roles.map((role, index) => role ?? (pictured[index] ? 'caption' : null));
    distrusted = new Set([...distrusted, ...more]);
  }
  return seen.map((_, index) => (pictured[index] ? 'caption' : null));
}

function nearest(
  above: readonly Element[],
  named: ReadonlyMap<Element, NamedRole | null>,
  distrusted: ReadonlySet<string>,
): NamedRole | null {
  for (const element of above) {
    const role = named.get(element) ?? null;
    if (role !== null && !distrusted.has(keyOf(role))) return role;
  }
  return null;
}

function keyOf(role: NamedRole): string {
  return typeof role === 'string' ? role : role.reason;
}

function weigh(
  seen: readonly VisiblePageLine[],
  kept: readonly boolean[],
  roles: readonly (NamedRole | null)[],
): Map<string, number> {
  const taken = new Map<string, number>();
  let total = 0;
  for (const [index, { text }] of seen.entries()) {
    if (!kept[index]) continue;
    total += text.length;
    const role = roles[index] ?? null;
    if (role !== null) taken.set(keyOf(role), (taken.get(keyOf(role)) ?? 0) + text.length);
  }
  for (const [key, size] of taken) taken.set(key, size / Math.max(1, total));
  return taken;
}

const LONGEST_PICTURE_TEXT = 300;

// The only words in a box that also holds a picture are the picture's.
function findPictureText(seen: readonly VisiblePageLine[]): boolean[] {
  const sizes = new Map<Element, number>();
  for (const { text, above } of seen)
    for (const element of above) sizes.set(element, (sizes.get(element) ?? 0) + text.length);
  const pictured = new Map<Element, boolean>();
  const holds = (element: Element): boolean => {
    const known = pictured.get(element);
    if (known !== undefined) return known;
    const found = element.children.some(
      (child) => child.type === 'element' && (/^(?:img|picture|amp-img)$/u.test(child.tagName) || holds(child)),
    );
    pictured.set(element, found);
    return found;
  };
  return seen.map(({ text, above, line }) => {
    if (text.length > LONGEST_PICTURE_TEXT || line.linked * 2 > text.length) return false;
    const box = above.slice(0, 3).find((element) => sizes.get(element) === text.length && holds(element));
    return box !== undefined && !/^(?:li|h[1-6]|td|a|button)$/u.test(above[0]?.tagName ?? '');
  });
}

/** Whether a line is a heading of its page by its tag. */
export function headingLevel(above: readonly Element[]): number | null {
  const heading = above.find(({ tagName }) => /^h[1-6]$/u.test(tagName));
  if (heading) return Number(heading.tagName.slice(1));
  const byRole = above.find((element) => attribute(element, 'role') === 'heading');
  return byRole ? Number(attribute(byRole, 'ariaLevel') || 2) : null;
}
