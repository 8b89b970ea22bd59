import type { Element } from 'hast';
import { type MarkupName } from '../data/markup-names.ts';
/** What an element's tag, role, classes and id say that it is, or null. */
export declare function namedRole(element: Element): MarkupName['role'] | null;
