import type { Corpus, RawSource } from './corpus.ts';
import type { Manifest } from './manifest.ts';
import { hashHex } from './sha256.ts';

/** A source that is at hand as text. `file` ends in .txt, .md, .html or .htm; `<event>/<outlet>.txt` says event and outlet. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** A corpus of texts that are at hand, without a folder: for a browser, a server, a filter. What an editor knows of them goes into `manifest`. */
export function corpusOfTexts(texts: readonly SourceText[], manifest: Manifest = {}): Corpus {
  return {
    sources: texts
      .map(
        ({ file, text }): RawSource => ({ file, text, media: mediaOf(file), encoding: 'utf-8', sha256: hashHex(text) }),
      )
      .toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    manifest,
    review: { decisions: [] },
    idRegistry: { ids: {} },
    diagnostics: [],
  };
}

function mediaOf(file: string): RawSource['media'] {
  if (/\.html?$/iu.test(file)) return 'text/html';
  return /\.md$/iu.test(file) ? 'text/markdown' : 'text/plain';
}
