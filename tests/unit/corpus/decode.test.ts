import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../../src/corpus/decode.ts';

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBigEndian);
  for (const [index, unit] of [...text].entries()) view.setUint16(2 + index * 2, unit.charCodeAt(0), !isBigEndian);
  return bytes;
};
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
// "Мост" in windows-1251 (WHATWG Encoding Standard, index windows-1251).
const bridge = Uint8Array.from([0xcc, 0xee, 0xf1, 0xf2]);

describe('a file is decoded by what it says of itself', () => {
  it.each([false, true])('UTF-16 by its byte order mark, which stays (big-endian: %s)', (isBigEndian) => {
    const decoded = decodeSource('a.txt', utf16('Мост закрыт', isBigEndian), undefined);
    expect(decoded.text).toBe('\ufeffМост закрыт');
  });

  it('UTF-8 without a mark when it is valid', () => {
    expect(decodeSource('a.txt', new TextEncoder().encode('Мост'), undefined).text).toBe('Мост');
  });

  it('what the editor declares', () => {
    expect(decodeSource('a.txt', bridge, 'windows-1251').text).toBe('Мост');
  });

  it('what a saved page declares in its head', () => {
    const page = Uint8Array.from([...latin('<meta charset="windows-1251"><p>'), ...bridge]);
    expect(decodeSource('a.html', page, undefined).text).toContain('Мост');
  });

  it('and never by a guess: the same bytes without a declaration are an error at the first bad byte', () => {
    const { problem } = decodeSource('a.txt', Uint8Array.from([...latin('The\nbridge '), ...bridge]), undefined);
    expect(problem).toMatchObject({ rule: 'source-undecodable', line: 2, column: 8 });
  });
});
