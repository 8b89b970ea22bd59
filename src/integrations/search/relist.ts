import { hash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Page, pack, readPages, unpack, writePages } from './pagefind-files.ts';

/** Hexadecimal digits that tell two lists from each other: a browser may keep one for good. */
const DIGITS = 10;

/** What Pagefind's first file says: where the list of each language is. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/**
 * Has Pagefind's list of records in `folder` name other ids and files: `place` tells those of a record by the place that was its address. What
 * Pagefind wrote of the records itself is removed. An id of its own is a hash, which nothing compresses: the list, which every first search
 * fetches, is a third shorter without.
 */
export async function relist(folder: string, place: (at: number) => Pick<Page, 'id' | 'file'>): Promise<void> {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as Entry;
  const names = await readdir(folder);
  const languages: [string, Entry['languages'][string]][] = [];
  for (const [language, about] of Object.entries(entry.languages)) {
    const name = names.find((known) => known === `pagefind.${about.hash}.pf_meta`);
    if (name === undefined) throw new Error(`The search index has no list for ${language}.`);
    const meta = unpack(await readFile(join(folder, name)));
    const { pages, start, end } = readPages(meta);
    const places = await readPlaces(folder, pages);
    const named = pages.map(({ id, words }): Page => {
      const at = places.get(id);
      if (at === undefined) throw new Error(`The search index has a record that it does not hold: ${id}.`);
      return { ...place(at), words };
    });
    const list = Buffer.concat([meta.subarray(0, start), writePages(named), meta.subarray(end)]);
    const own = `${language}_${hash('sha1', list).slice(0, DIGITS)}`;
    await writeFile(join(folder, `pagefind.${own}.pf_meta`), pack(list));
    await rm(join(folder, name));
    languages.push([language, { ...about, hash: own }]);
  }
  await writeFile(entryFile, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

// The one file that holds all records by Pagefind's ids, or the only record; gone when it is read.
async function readPlaces(folder: string, pages: readonly Page[]): Promise<ReadonlyMap<string, number>> {
  const [first] = pages;
  if (first === undefined) return new Map();
  const file = join(folder, 'fragment', `${first.file === '' ? first.id : first.file}.pf_fragment`);
  const held = JSON.parse(unpack(await readFile(file)).toString('utf8')) as unknown;
  await rm(file);
  const records = (first.file === '' ? { [first.id]: held } : held) as Readonly<
    Record<string, { readonly url: string }>
  >;
  return new Map(Object.entries(records).map(([id, { url }]) => [id, Number(url)]));
}
