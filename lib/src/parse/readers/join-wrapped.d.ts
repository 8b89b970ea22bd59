import { type Line } from '../tree.ts';
/** Lines of a hard-wrapped text -> one line a paragraph. A text whose lines are not wrapped comes back as it is. */
export declare function joinWrapped(text: string, lines: readonly Line[]): Line[];
