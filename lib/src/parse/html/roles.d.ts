import type { Element } from 'hast';
import type { MarkupName } from '../data/markup-names.ts';
import type { VisiblePageLine } from './visible-page-line.ts';
/** What markup calls a line: a caption, a byline, or a kind of furniture. */
export type NamedRole = MarkupName['role'];
/** What markup calls each line: the nearest name above it that is to be believed. */
export declare function rolesOf(seen: readonly VisiblePageLine[], kept: readonly boolean[]): (NamedRole | null)[];
/** Whether a line is a heading of its page by its tag. */
export declare function headingLevel(above: readonly Element[]): number | null;
