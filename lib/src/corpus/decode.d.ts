import type { Diagnostic } from './diagnostics.ts';
/** A decoded file, BOM kept, or what keeps it from being decoded. */
export type Decoded = {
    readonly text: string;
    readonly encoding: string;
    readonly problem: null;
} | {
    readonly text: null;
    readonly problem: Diagnostic;
};
/** Bytes -> text. UTF-8 and UTF-16 by their BOM, else what the editor or the page declares, else valid UTF-8; nothing is guessed. */
export declare function decodeSource(file: string, bytes: Uint8Array, declaredByEditor: string | undefined): Decoded;
/** Offsets of the C0 controls other than tab, line ends and form feed: they do not occur in text. */
export declare function controlCharacters(text: string): readonly number[];
