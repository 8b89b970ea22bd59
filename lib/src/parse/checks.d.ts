import type { RawSource } from '../corpus/corpus.ts';
import type { Diagnostic } from '../corpus/diagnostics.ts';
import type { SourceEntry } from '../corpus/manifest.ts';
/** An error when the manifest expects another number of articles in a source than there are. */
export declare function countArticles(raw: RawSource, entry: SourceEntry | undefined, found: number): Diagnostic[];
/** An error when front matter is begun and never closed: its lines would pass for the article's text. */
export declare function checkFrontMatter(raw: RawSource): Diagnostic[];
/** An error when a saved page shows no words: nothing but scripts, frames or pictures was saved. */
export declare function checkShownText(raw: RawSource, text: string): Diagnostic[];
