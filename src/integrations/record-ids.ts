import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { addressOf } from './search-record.ts';

/** What Pagefind writes before each of its files, inside the compression. */
const SIGNATURE = 'pagefind_dcd';
/** Open files at a time. */
const AT_ONCE = 64;

/** The id that the index has given each record, by the record's address: a record's file is named by its id. */
export async function readRecordIds(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(folder, 'fragment'))).filter((name) => name.endsWith('.pf_fragment'));
  const ids = new Map<string, string>();
  for (let from = 0; from < names.length; from += AT_ONCE) {
    await Promise.all(
      names.slice(from, from + AT_ONCE).map(async (name) => {
        const bytes = gunzipSync(await readFile(join(folder, 'fragment', name)));
        const { url } = JSON.parse(bytes.toString('utf8').replace(SIGNATURE, '')) as { url: string };
        ids.set(addressOf(url), name.slice(0, name.lastIndexOf('.')));
      }),
    );
  }
  return ids;
}
