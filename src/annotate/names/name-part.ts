import type { TokenRange } from '../token-range.ts';

/** A capitalised name in a block's tokens; `np` is the token where the noun phrase with its title begins. */
export interface NamePart extends TokenRange {
  readonly np: number;
  readonly kind: 'person' | 'body' | 'state' | 'adjective' | 'unknown';
  readonly honorific: boolean;
  /** Office in front of the name, lower case: ["foreign", "minister"]. */
  readonly title: readonly string[];
  /** Words before the office that say whose it is: ["Russian"]. */
  readonly owner: readonly string[];
}
