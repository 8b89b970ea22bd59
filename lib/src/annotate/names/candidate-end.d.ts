import type { StateWords } from '../../languages/en/states.ts';
import type { Token } from '../../text/tokens.ts';
/** Small words that may stand inside any name. */
export declare const connectors: Set<string>;
/** Where the run of capitals that begins at `from` ends: small words and the stops of abbreviations stand inside it. */
export declare function endOfCandidate(tokens: readonly Token[], from: number, starts: ReadonlySet<number>, states: StateWords): number;
