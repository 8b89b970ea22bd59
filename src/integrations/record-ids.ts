import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { addressOf } from './search-record.ts';

/** What Pagefind writes before each of its files, inside the compression. */
const SIGNATURE = 'pagefind_dcd';

/** The id that the index has given each record, by the record's address: a record's file is named by its id. */
export function readRecordIds(folder: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  // One after the other: thousands of small files are read faster so than by promises.
  for (const name of readdirSync(join(folder, 'fragment'))) {
    if (!name.endsWith('.pf_fragment')) continue;
    const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString('utf8');
    const { url } = JSON.parse(text.startsWith(SIGNATURE) ? text.slice(SIGNATURE.length) : text) as { url: string };
    ids.set(addressOf(url), name.slice(0, name.lastIndexOf('.')));
  }
  return ids;
}
