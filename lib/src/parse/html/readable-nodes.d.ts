import type { Element, Root, Text } from 'hast';
/** The text nodes that Mozilla's Readability holds to be the page's main content; empty where it finds none. */
export declare function findReadableNodes(root: Root, folded: ReadonlySet<Element>): ReadonlySet<Text>;
