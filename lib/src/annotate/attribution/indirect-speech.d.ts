import type { AttributionWindow } from './attribution-window.ts';
/**
 * True where a sentence without a verb of saying carries on reported speech: it has a form that no indicative shares (the German first subjunctive; Duden 4,
 * "indirekte Rede") and nobody speaks in it for himself.
 */
export declare function isIndirectSpeech({ block, range, clauses }: AttributionWindow): boolean;
