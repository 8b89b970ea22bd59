import type { RawSource } from '../corpus/corpus.ts';
import type { Diagnostic } from '../corpus/diagnostics.ts';
import type { SourceEntry } from '../corpus/manifest.ts';

/** An error when the manifest expects another number of articles in a source than there are. */
export function countArticles(raw: RawSource, entry: SourceEntry | undefined, found: number): Diagnostic[] {
  const expected = entry?.articles.length;
  if (expected === undefined || expected === found) return [];
  return [
    {
      file: raw.file,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'article-count',
      what: `corpus.yaml lists ${expected} article${expected === 1 ? '' : 's'} in this file, and ${found} ${found === 1 ? 'was' : 'were'} found`,
      why: 'what the manifest says would be tied to the wrong article',
      mend: 'correct the list under "articles" in corpus.yaml, or mark the headlines in the file with "** "',
    },
  ];
}
