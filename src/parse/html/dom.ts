import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/** A node of a page that can hold others. */
export type Parent = Element | Root;

/** Who stands above whom in a page. */
export type Parents = ReadonlyMap<Element | Text, Parent>;

/** Every node of the page with the one above it; built once, for hast has no upward links. */
export function collectParents(root: Root): Parents {
  const parents = new Map<Element | Text, Parent>();
  const open: Parent[] = [root];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    for (const child of parent.children) {
      if (child.type === 'element') {
        parents.set(child, parent);
        open.push(child);
      } else if (child.type === 'text') parents.set(child, parent);
    }
  }
  return parents;
}

/** The element itself and those above it, nearest first. */
export function ancestorsOf(element: Element | null, parents: Parents): Element[] {
  const found: Element[] = [];
  for (let at: Parent | undefined = element ?? undefined; at?.type === 'element'; at = parents.get(at)) found.push(at);
  return found;
}

/** All elements of a page in document order. */
export function elementsOf(root: Root): Element[] {
  const found: Element[] = [];
  const open: (RootContent | ElementContent)[] = root.children.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'element') continue;
    found.push(node);
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) open.push(child);
    }
  }
  return found;
}

/** An attribute as text; lists are joined by blanks. Names as hast has them (`className`, `dateTime`, `itemProp`). */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** All text below a node, as written. */
export function rawText(node: Parent | ElementContent): string {
  const parts: string[] = [];
  const open: (RootContent | ElementContent | Root)[] = [node];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.type === 'text') parts.push(at.value);
    else if (at.type === 'element' || at.type === 'root') open.push(...at.children.toReversed());
  }
  return parts.join('');
}

/** A text on one line, with single blanks and none at its ends. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
