import type { Corpus } from './corpus/corpus.ts';
import type { Edition } from './corpus/edition.ts';
/** All that the engine makes of a corpus. Throws a `CorpusError` that carries every message when the corpus has errors. */
export declare function buildEdition(corpus: Corpus): Edition;
