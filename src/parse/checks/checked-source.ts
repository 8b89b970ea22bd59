import type { RawSource } from '../../corpus/corpus.ts';
import { type Complaint, type Diagnostic, diagnosticAt, diagnosticOf } from '../../corpus/diagnostics.ts';
import type { SourceEntry } from '../../corpus/manifest.ts';
import { MEDIA_TYPES } from '../../vocabulary/media-types.ts';
import type { ParsedArticle } from '../parsed.ts';

/** A source with all that a check may ask of it. */
export interface CheckedSource {
  readonly raw: RawSource;
  /** The text that the articles' ranges point into. */
  readonly text: string;
  readonly articles: readonly ParsedArticle[];
  /** What the manifest says of the file, if anything. */
  readonly entry: SourceEntry | undefined;
}

/** Looks for one thing that is wrong or doubtful in a source. */
export type Check = (source: CheckedSource) => readonly Diagnostic[];

/** A message about what stands at an offset of the source's text; where that text is not the file as it stands, about the file. */
export function complainAt({ raw, text }: CheckedSource, offset: number, complaint: Complaint): Diagnostic {
  if (!MEDIA_TYPES[raw.media].isReadAsItStands) return diagnosticOf(raw.file, complaint);
  return diagnosticAt(raw.file, text, offset, complaint);
}
