import type { Language } from '../../languages/language.ts';
import type { Token } from '../../text/tokens.ts';
/**
 * French and Russian leave the narrator's words inside the marks: « C’est trop, dit-elle, bien trop » (Imprimerie nationale, "incise"), «Это много, — сказала
 * она. — Слишком» (Rosenthal § 50). The tokens of one quotation, `[from, to)`, that are the narrator's, as ranges in order.
 */
export declare function findInterposedClauses(tokens: readonly Token[], from: number, to: number, language: Language): readonly (readonly [number, number])[];
