// Cuts the site's fonts from @fontsource-variable/literata; run by hand (`node src/assets/fonts/subset-fonts.mjs`), the output is committed.
// The roman keeps its optical sizes, for they make the display sizes look engraved; the italic, never set above 21 px, is pinned to text size.
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const from = new URL('../../../node_modules/@fontsource-variable/literata/files/', import.meta.url);
const to = new URL('./', import.meta.url);

/** All characters of the inclusive code point ranges, as one string. */
const characters = (...ranges) =>
  ranges.map(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => String.fromCodePoint(a + i)).join('')).join('');

// Latin-1 and the typographer's punctuation. Literata's Google cut has no arrows, daggers or small caps to keep.
const latin = characters(
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2c6, 0x2c6],
  [0x2da, 0x2dc],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2026],
  [0x2030, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
);
// Latin Extended-A with the comma-below letters of Romanian: names such as Erdoğan and Orbán's neighbours.
const latinExtended = characters([0x100, 0x17f], [0x218, 0x21b]);
const cyrillic = characters(
  [0x401, 0x401],
  [0x404, 0x404],
  [0x406, 0x407],
  [0x410, 0x44f],
  [0x451, 0x451],
  [0x454, 0x454],
  [0x456, 0x457],
  [0x490, 0x491],
  [0x2116, 0x2116],
);

const subsets = [
  {
    in: 'literata-latin-opsz-normal.woff2',
    out: 'literata-roman.woff2',
    text: latin,
    axes: { opsz: { min: 12, max: 72 }, wght: { min: 400, max: 700 } },
  },
  {
    in: 'literata-latin-opsz-italic.woff2',
    out: 'literata-italic.woff2',
    text: latin,
    axes: { opsz: 12, wght: { min: 400, max: 700 } },
  },
  {
    in: 'literata-latin-ext-opsz-normal.woff2',
    out: 'literata-extended.woff2',
    text: latinExtended,
    axes: { opsz: 18, wght: 400 },
  },
  {
    in: 'literata-cyrillic-opsz-normal.woff2',
    out: 'literata-cyrillic.woff2',
    text: cyrillic,
    axes: { opsz: 18, wght: 400 },
  },
  {
    in: 'literata-cyrillic-opsz-italic.woff2',
    out: 'literata-cyrillic-italic.woff2',
    text: cyrillic,
    axes: { opsz: 12, wght: 400 },
  },
  {
    in: 'literata-latin-ext-opsz-italic.woff2',
    out: 'literata-extended-italic.woff2',
    text: latinExtended,
    axes: { opsz: 12, wght: 400 },
  },
];

for (const subset of subsets) {
  const font = await readFile(new URL(subset.in, from));
  const bytes = await subsetFont(font, subset.text, {
    targetFormat: 'woff2',
    variationAxes: subset.axes,
    noHinting: true,
  });
  await writeFile(new URL(subset.out, to), bytes);
  process.stdout.write(`${subset.out}: ${(bytes.length / 1000).toFixed(1)} kB\n`);
}
