import type { Corpus } from './corpus.ts';
/** A folder -> its sources, decoded, and what its editor adds; what is wrong stands in `diagnostics`. The only door to the file system. Throws a `CorpusError` when there is no such folder. */
export declare function readCorpusFolder(folder: string): Promise<Corpus>;
