import type { Element, ElementContent, Root, Text } from 'hast';
/** A node of a page that can hold others. */
export type Parent = Element | Root;
/** Who stands above whom in a page. */
export type Parents = ReadonlyMap<Element | Text, Parent>;
/** Every node of the page with the one above it; built once, for hast has no upward links. */
export declare function collectParents(root: Root): Parents;
/** The element itself and those above it, nearest first. */
export declare function ancestorsOf(element: Element | null, parents: Parents): Element[];
/** All elements of a page in document order. */
export declare function elementsOf(root: Root): Element[];
/** An attribute as text; lists are joined by blanks. Names as hast has them (`className`, `dateTime`, `itemProp`). */
export declare function attribute(element: Element, name: string): string;
/** All text below a node, as written. */
export declare function rawText(node: Parent | ElementContent): string;
