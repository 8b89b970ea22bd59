import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SearchRecord } from './search-record.ts';

/** What Pagefind writes before each of its files, inside the compression. */
const SIGNATURE = 'pagefind_dcd';

/** Hexadecimal digits of a record's hash in the name of its file; more where two records begin alike. */
const DIGITS = 7;

/** A record as it was indexed: `wordCount` is what Pagefind counted. */
export interface IndexedRecord extends SearchRecord {
  readonly wordCount: number;
}

/**
 * The id that the index in `folder` has given each record, in their order. A record's file is named by the language and the hash of what the
 * file holds, so the name is worked out and looked for; a file that nobody has looked for so, as where two hashes begin alike, is read.
 */
export function findRecordIds(records: readonly IndexedRecord[], folder: string): readonly string[] {
  const fragments = join(folder, 'fragment');
  const names = readdirSync(fragments).filter((name) => name.endsWith('.pf_fragment'));
  const ids = names.map((name) => name.slice(0, name.lastIndexOf('.')));
  const idsByHash = new Map(ids.map((id) => [id.slice(id.lastIndexOf('_') + 1), id]));
  const hashes = records.map(hashOf);
  const asked = Map.groupBy(hashes, (hash) => hash);
  const isPlain = (hash: string): boolean => asked.get(hash)?.length === 1 && idsByHash.has(hash);
  const left = [...idsByHash].flatMap(([hash, id]) => (isPlain(hash) ? [] : [id]));
  const idsByUrl = new Map(left.map((id) => [readUrl(join(fragments, `${id}.pf_fragment`)), id]));
  return records.map(({ url }, at) => {
    const hash = hashes[at] ?? '';
    return (isPlain(hash) ? idsByHash.get(hash) : idsByUrl.get(url)) ?? '';
  });
}

// Bytes below 16 are written with one digit: so Pagefind does.
function hashOf({ url, content, wordCount, meta }: IndexedRecord): string {
  const fragment = JSON.stringify({ url, content, word_count: wordCount, filters: {}, meta, anchors: [] });
  const bytes = hash('sha1', fragment, 'buffer');
  return [...bytes.subarray(0, DIGITS)]
    .map((byte) => byte.toString(16))
    .join('')
    .slice(0, DIGITS);
}

function readUrl(file: string): string {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  const { url } = JSON.parse(text.startsWith(SIGNATURE) ? text.slice(SIGNATURE.length) : text) as { url: string };
  return url;
}
