import { mediaTypeOf } from '../vocabulary/media-types.ts';
import type { Corpus, RawSource } from './corpus.ts';
import type { Manifest } from './manifest.ts';
import { hashHex } from './sha256.ts';

/** A source that is at hand as text. `file` ends as its media type says (`MEDIA_TYPES`), else it is plain text; `<event>/<outlet>.txt` says event and outlet. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** A corpus of texts that are at hand, without a folder: for a browser, a server, a filter. What an editor knows of them goes into `manifest`. */
export function corpusOfTexts(texts: readonly SourceText[], manifest: Manifest = {}): Corpus {
  return {
    sources: texts
      .map(
        ({ file, text }): RawSource => ({
          file,
          text,
          media: mediaTypeOf(file) ?? 'text/plain',
          encoding: 'utf-8',
          sha256: hashHex(text),
        }),
      )
      .toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    manifest,
    review: { decisions: [] },
    idRegistry: { ids: {} },
    diagnostics: [],
  };
}
