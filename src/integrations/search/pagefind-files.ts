// Pagefind's own files, as version 1.6 writes and its browser script reads them: compressed, each behind a signature.
import { gunzipSync, gzipSync } from 'node:zlib';

const SIGNATURE = 'pagefind_dcd';

/** A file's content, unpacked. */
export function unpack(file: Uint8Array): Buffer {
  const bytes = gunzipSync(file);
  return bytes.toString('latin1', 0, SIGNATURE.length) === SIGNATURE ? bytes.subarray(SIGNATURE.length) : bytes;
}

/** A content as a file. */
export function pack(content: Uint8Array | string): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]));
}

/** One line of Pagefind's list of what it has indexed: a record's id, how many words it has, and the file that holds it (`''`: one named by the id). */
export interface Page {
  readonly id: string;
  readonly words: number;
  readonly file: string;
}

const [UINT, TEXT, ARRAY] = [0, 3, 4];

/** The list in a `pf_meta` file's content, which is CBOR (RFC 8949): `[version, [[id, words, file], …], …]`; `start` and `end` are where in it the list stands. */
export function readPages(meta: Buffer): {
  readonly pages: readonly Page[];
  readonly start: number;
  readonly end: number;
} {
  let at = 0;
  const readHead = (kind: number): number => {
    const [found, short] = [(meta[at] ?? 0) >> 5, (meta[at] ?? 0) & 31];
    if (found !== kind || short > 26) throw new Error('The search index is not written as Pagefind 1.6 writes it.');
    at += 1;
    if (short < 24) return short;
    const length = 1 << (short - 24);
    at += length;
    return meta.readUIntBE(at - length, length);
  };
  const readText = (): string => {
    const length = readHead(TEXT);
    at += length;
    return meta.toString('utf8', at - length, at);
  };
  readHead(ARRAY);
  readText();
  const start = at;
  const pages = Array.from({ length: readHead(ARRAY) }, () => {
    readHead(ARRAY);
    return { id: readText(), words: readHead(UINT), file: readText() };
  });
  return { pages, start, end: at };
}

/** Such a list, written. */
export function writePages(pages: readonly Page[]): Buffer {
  const bytes = head(ARRAY, pages.length);
  for (const { id, words, file } of pages) {
    bytes.push(...head(ARRAY, 3), ...text(id), ...head(UINT, words), ...text(file));
  }
  return Buffer.from(bytes);
}

function text(value: string): readonly number[] {
  const bytes = Buffer.from(value);
  return [...head(TEXT, bytes.length), ...bytes];
}

// A number below 24 stands in the head itself, a larger one in one, two or four bytes behind it.
function head(kind: number, value: number): number[] {
  const first = kind << 5;
  const lowest = value & 255;
  if (value < 24) return [first | value];
  if (value < 2 ** 8) return [first | 24, lowest];
  if (value < 2 ** 16) return [first | 25, value >> 8, lowest];
  return [first | 26, value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, lowest];
}
