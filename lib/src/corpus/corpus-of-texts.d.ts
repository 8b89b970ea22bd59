import type { Corpus } from './corpus.ts';
import type { Manifest } from './manifest.ts';
/** A source that is at hand as text. `file` ends in .txt, .md, .html or .htm; `<event>/<outlet>.txt` says event and outlet. */
export interface SourceText {
    readonly file: string;
    readonly text: string;
}
/** A corpus of texts that are at hand, without a folder: for a browser, a server, a filter. What an editor knows of them goes into `manifest`. */
export declare function corpusOfTexts(texts: readonly SourceText[], manifest?: Manifest): Corpus;
