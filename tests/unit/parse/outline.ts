import type { RawSource } from '../../../src/corpus/corpus.ts';
import { parseSource } from '../../../src/parse/index.ts';
import type { ParsedSource } from '../../../src/parse/parsed.ts';
import { mediaTypeOf } from '../../../src/vocabulary/media-types.ts';

/** A source of the kind that its file name says, holding this text. */
export function aSource(text: string, file = 'bridge.txt'): RawSource {
  return { file, sha256: '0'.repeat(64), encoding: 'utf-8', media: mediaTypeOf(file) ?? 'text/plain', text };
}

/** The text parsed as a source that no manifest speaks of. */
export function parse(text: string, file?: string): ParsedSource {
  return parseSource(aSource(text, file), undefined);
}

/** What a source was parsed to, one line a block or a piece of furniture, in text order. */
export function outlineOf(parsed: ParsedSource): string {
  const rows: { start: number; rank: number; line: string }[] = parsed.source.chrome.map(({ span, reason }) => ({
    start: span.start,
    rank: 1,
    line: `    ~ ${reason}: ${parsed.text.slice(span.start, span.end)}`,
  }));
  for (const { range, language, stated, blocks } of parsed.articles) {
    const { title: _, sources: __, ...facts } = stated;
    const told = Object.entries(facts).map(([key, fact]) => `${key} ${fact?.value} (${fact?.where})`);
    rows.push({ start: range.start, rank: 0, line: ['article', language, ...told].join(' | ') });
    for (const { kind, range: place, inside } of blocks) {
      const line = `  ${inside === null ? '' : '  in it '}${kind}: ${parsed.text.slice(place.start, place.end)}`;
      rows.push({ start: place.start, rank: inside === null ? 1 : 2, line });
    }
  }
  rows.sort((a, b) => a.start - b.start || a.rank - b.rank);
  return `${rows.map(({ line }) => line.replaceAll('\n', ' / ')).join('\n')}\n`;
}
