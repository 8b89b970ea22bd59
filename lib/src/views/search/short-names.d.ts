/**
 * Short names of states, unions and measures with their long forms, lower case and without full stops.
 * Source: ISO 3166-1 (English short names) and the style guide of the European Union (interinstitutional, annexes A4 and A5).
 */
export declare const SHORT_NAMES: ReadonlyMap<string, string>;
