import { MEDIA_TYPES, mediaTypeOf } from '../vocabulary/media-types.ts';
import { type Diagnostic, lineAndColumnOf } from './diagnostics.ts';

/** A decoded file, BOM kept, or what keeps it from being decoded. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly problem: null }
  | { readonly text: null; readonly problem: Diagnostic };

/** How far into a file its encoding may be declared (bytes): the HTML standard's prescan looks at 1024; saved pages put comments first. */
const PRESCAN = 4096;

/** Bytes -> text. UTF-8 and UTF-16 by their BOM, else what the editor or the file itself declares, else valid UTF-8; nothing is guessed. */
export function decodeSource(file: string, bytes: Uint8Array, declaredByEditor: string | undefined): Decoded {
  const problem = (rule: string, what: string, why: string, fix: string, line = 1, column = 1): Decoded => ({
    text: null,
    problem: { file, line, column, severity: 'error', rule, what, why, fix: fix },
  });
  if (bytes.length === 0) {
    return problem(
      'source-empty',
      'the file is empty',
      'there is nothing to compare',
      'put the article’s text into it, or remove the file',
    );
  }
  const byMark = encodingByMark(bytes);
  const declared = byMark ?? declaredByEditor ?? declaredByFile(file, bytes);
  const encoding = declared === undefined ? 'utf-8' : canonicalEncoding(declared);
  if (encoding === null) {
    return problem(
      'encoding-unknown',
      `the encoding "${declared}" is not known`,
      'the file cannot be read without it',
      'name an encoding of the WHATWG Encoding Standard under "encoding:" in corpus.yaml, or save the file as UTF-8',
    );
  }
  const text = decodeStrictly(bytes, encoding);
  if (text === null) {
    const at = firstBadByte(bytes, encoding);
    const before = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, at));
    const { line, column } = lineAndColumnOf(before, before.length);
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    return problem(
      'source-undecodable',
      `byte 0x${byte} at offset ${at} is not ${declared === undefined ? 'UTF-8' : `${encoding}, which the file is declared to be`}`,
      'a guessed encoding would put wrong words into the comparison',
      'save the file as UTF-8, or name its encoding under "encoding:" in corpus.yaml',
      line,
      column,
    );
  }
  const binary = findControl(text);
  if (binary !== null) {
    const { line, column } = lineAndColumnOf(text, binary);
    return problem(
      'source-binary',
      `a control character (U+${text.charCodeAt(binary).toString(16).padStart(4, '0').toUpperCase()}) stands in it`,
      'the file is not a text',
      'export the article as plain text, Markdown or HTML, or remove the file',
      line,
      column,
    );
  }
  if (!/\S/u.test(text)) {
    return problem(
      'source-empty',
      'the file holds nothing but blank space',
      'there is nothing to compare',
      'put the article’s text into it, or remove the file',
    );
  }
  return { text, encoding, problem: null };
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

// A declaration is ASCII in every encoding that a file may declare, so Latin-1 reads it.
function declaredByFile(file: string, bytes: Uint8Array): string | undefined {
  const media = mediaTypeOf(file);
  const declaration = media === null ? null : MEDIA_TYPES[media].encodingDeclaration;
  return declaration?.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN)))?.[1];
}

function canonicalEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

// The most bytes that one character takes in any encoding of the WHATWG standard.
const LONGEST_SEQUENCE = 4;

// Index at which the first malformed sequence begins, in bytes: the shortest prefix that cannot be right is found by halving,
// then the sequence that it breaks off in.
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle + 1), encoding)) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at > low - LONGEST_SEQUENCE && at > 0; at -= 1) {
    if (decodeStrictly(bytes.subarray(0, at), encoding) !== null) return Math.min(at, bytes.length - 1);
  }
  return Math.min(low, bytes.length - 1);
}

function decodesSoFar(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A stray control character is debris of a terminal or a database; from so many on, or with a null among them, the file is no text. */
const TEXT_PER_CONTROL = 1000;

/** Where the first control character of a binary file stands; null for a text. */
function findControl(text: string): number | null {
  const found = controlCharacters(text);
  const isBinary = found.some((index) => text.charCodeAt(index) === 0) || found.length * TEXT_PER_CONTROL > text.length;
  return isBinary ? (found[0] ?? null) : null;
}

/** Offsets of the C0 controls other than tab, line ends and form feed: they do not occur in text. */
export function controlCharacters(text: string): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 && !(code >= 9 && code <= 13)) found.push(index);
  }
  return found;
}
