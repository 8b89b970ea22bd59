import type { MediaType } from '../vocabulary/media-types.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { IdRegistry } from './id-registry.ts';
import type { Manifest } from './manifest.ts';
import type { Review } from './review.ts';

/** One source as read: bytes decoded, nothing else done to it. `text` keeps a BOM. */
export interface RawSource {
  /** Path below the corpus folder, with `/`, NFC. */
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly media: MediaType;
  /** The decoded file, BOM kept. */
  readonly text: string;
}

/** A folder of sources with what its editor adds. Sources are in the order of their file names (code units). */
export interface Corpus {
  readonly sources: readonly RawSource[];
  readonly manifest: Manifest;
  readonly review: Review;
  readonly idRegistry: IdRegistry;
  /** Errors and warnings of reading; `buildEdition` throws them, with those of parsing, when one is an error. */
  readonly diagnostics: readonly Diagnostic[];
}
