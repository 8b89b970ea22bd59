import { hash } from 'node:crypto';
import type { SearchRecord } from './search-record.ts';

/** Records that lie in one file together. */
export interface Pack {
  /** Named by its content, so that a browser may keep it for good. */
  readonly name: string;
  readonly content: string;
  /** How many records. */
  readonly size: number;
}

/** UTF-16 code units of records that a pack holds, about: compressed what fits into one packet of the net, so that it travels as fast as one record. */
const ENOUGH = 6000;

/** Hexadecimal digits of a pack's name; more where two begin alike. */
const DIGITS = 8;

/**
 * Records in packs, in their order, as Pagefind's script reads what it calls a group of fragments: an object by id. Neighbours are of one event
 * and share names, titles and words, so a pack is hardly larger than two of its records alone, and one file is written instead of eight.
 */
export function packRecords(records: readonly SearchRecord[], idOf: (at: number) => string): readonly Pack[] {
  const packs: Pack[] = [];
  const names = new Set<string>();
  let members: string[] = [];
  let length = 0;
  const close = (): void => {
    const content = `{${members.join(',')}}`;
    const name = nameOf(content, names);
    names.add(name);
    packs.push({ name, content, size: members.length });
    members = [];
    length = 0;
  };
  records.forEach(({ url, content, meta, notes }, at) => {
    const member = `${JSON.stringify(idOf(at))}:${JSON.stringify({ url, content, meta, anchors: [], notes })}`;
    members.push(member);
    length += member.length;
    if (length >= ENOUGH) close();
  });
  if (members.length > 0) close();
  return packs;
}

function nameOf(content: string, taken: ReadonlySet<string>): string {
  const digest = hash('sha1', content);
  let digits = DIGITS;
  while (taken.has(digest.slice(0, digits))) digits += 1;
  return digest.slice(0, digits);
}
