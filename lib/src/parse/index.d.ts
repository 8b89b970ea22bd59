import type { RawSource } from '../corpus/corpus.ts';
import type { SourceEntry } from '../corpus/manifest.ts';
import type { ParsedSource } from './parsed.ts';
/** A source -> its articles and furniture. `entry` is what the manifest says of the file: how many articles it is expected to hold. */
export declare function parseSource(raw: RawSource, entry: SourceEntry | undefined): ParsedSource;
