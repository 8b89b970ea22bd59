import { createHash } from 'node:crypto';
import type { Corpus, RawSource } from '../../../src/corpus/corpus.ts';
import type { Manifest } from '../../../src/corpus/manifest.ts';
import type { Decision } from '../../../src/corpus/review.ts';

/** A source as a test writes it down. */
export interface WrittenSource {
  readonly file: string;
  readonly text: string;
}

const MEDIA = { txt: 'text/plain', md: 'text/markdown', html: 'text/html' } as const;

function mediaOf(file: string): RawSource['media'] {
  const extension = file.split('.').at(-1) ?? '';
  return Object.hasOwn(MEDIA, extension) ? MEDIA[extension as keyof typeof MEDIA] : 'text/plain';
}

/** A corpus as the folder's reader would give it, without a folder: sources in the order of their file names. */
export function aCorpus(
  sources: readonly WrittenSource[],
  manifest: Manifest = {},
  decisions: readonly Decision[] = [],
): Corpus {
  return {
    sources: sources
      .map(({ file, text }) => ({
        file,
        text,
        sha256: createHash('sha256').update(text).digest('hex'),
        encoding: 'utf-8',
        media: mediaOf(file),
      }))
      .toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    manifest,
    review: { decisions: [...decisions] },
    idRegistry: { ids: {} },
    diagnostics: [],
  };
}

/** Versions of one event, by outlet: `anEvent({ herald: '…', courier: '…' })` is a folder with two files. */
export function anEvent(textByOutlet: Readonly<Record<string, string>>, event = 'event'): WrittenSource[] {
  return Object.entries(textByOutlet).map(([outlet, text]) => ({ file: `${event}/${outlet}.txt`, text }));
}
