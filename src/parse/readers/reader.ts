import type { RawSource } from '../../corpus/corpus.ts';
import type { Diagnostic } from '../../corpus/diagnostics.ts';
import type { MetadataFacts } from '../metadata/index.ts';
import type { NewsTree } from '../tree.ts';

/** A source as its reader gives it to the rules. */
export interface ReadSource {
  /** One child a line or block; what its markup says stands in each, and nothing else is decided. */
  readonly tree: NewsTree;
  /** What the file declares of its article apart from its text (front matter, a page's head), or null. */
  readonly declared: MetadataFacts | null;
  /** What is wrong with the file as one of its kind. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads sources of one media type. Never throws: a file that is broken as one of its kind gives diagnostics. */
export type Reader = (source: RawSource) => ReadSource;
