import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourcePath } from '../../../src/export/source-path.ts';

/** Names in which every sign that matters is common. */
const name = fc.string({
  unit: fc.constantFrom('%', '?', '#', '~', '2', '5', '7', 'E', 'A', 'é', '/', ' ', '\\'),
  maxLength: 8,
});

describe('the address of a source', () => {
  it('is its name, where an address can hold that', () => {
    for (const own of ['ferry/Hafen Zeitung.txt', "it's+a & b;c.txt", '12:30 “news” é~.md', 'daily.html'])
      expect(sourcePath(own)).toBe(own);
  });

  it('is never that of another, not even of a file that is named like the address', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const path = sourcePath(a);
        for (const other of [b, path]) expect(other === a || sourcePath(other) !== path).toBe(true);
      }),
    );
  });

  it('survives being decoded as often as a host or a build pleases', () => {
    fc.assert(
      fc.property(name, (own) => {
        const path = sourcePath(own);
        const { pathname, search, hash } = new URL(`https://host.invalid/${encodeURI(path)}/`);
        expect([search, hash]).toEqual(['', '']);
        expect(decodeURIComponent(decodeURIComponent(pathname))).toBe(`/${path}/`);
      }),
    );
  });
});
