import type { Change } from '../what-changed.ts';
/** Why a change counts, where its words stand beside it: without repeating them, and empty where nothing else is said. */
export declare function reasonBeside({ kind, why, lemma, reading }: Change): string;
