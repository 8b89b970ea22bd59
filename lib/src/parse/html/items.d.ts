import type { VisiblePageLine } from './visible-page-line.ts';
/**
 * Which lines stand in a list of teasers (brothers of one make, each a link with a few words) or of readers' comments (brothers of one
 * make, each with "Reply" or its like). Such lists outweigh a short article, and no score of running text tells them from one.
 */
export declare function findItems(seen: readonly VisiblePageLine[]): ('related' | 'comments' | null)[];
/** Whether a line is a link and nothing else. */
export declare function isWholeLink({ line, text }: Pick<VisiblePageLine, 'line' | 'text'>): boolean;
