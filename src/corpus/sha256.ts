import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text's UTF-8 bytes. Not Node's own: the engine runs in a browser too, and there hashes come as promises alone. */
export function hashText(text: string): Uint8Array {
  return sha256(utf8ToBytes(text));
}

/** The same in hexadecimal digits. */
export function hashHex(text: string): string {
  return bytesToHex(hashText(text));
}
