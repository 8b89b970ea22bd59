import { readFile } from 'node:fs/promises';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';

/** A line of text as outlines: an SVG path whose origin is the line's begin on its base line, and its width in pixels. */
export interface Line {
  readonly path: string;
  readonly width: number;
}

/** The site's own type; sizes and widths in pixels, weights 400 to 700. */
export interface Letters {
  readonly set: (text: string, size: number, weight: number) => Line;
  readonly measure: (text: string, size: number, weight: number) => number;
}

/** The site's own font files; the first that has a letter sets it. Paths from the project's root, where every build runs. */
const FILES = ['literata-roman', 'literata-extended', 'literata-cyrillic'].map(
  (name) => `src/assets/fonts/${name}.woff2`,
);

/** The letters of the site's fonts, read once. */
export async function readLetters(): Promise<Letters> {
  const fonts = await Promise.all(FILES.map(async (file) => fontOf(await decompress(await readFile(file)))));
  return {
    measure: (text, size, weight) => shapeLine(text, size, weight, fonts, null),
    set: (text, size, weight) => {
      const paths: string[] = [];
      const width = shapeLine(text, size, weight, fonts, (path) => paths.push(path));
      return { path: paths.join(''), width };
    },
  };
}

// Gives the outline of each letter to `draw`, which need not be made where nobody looks at it; the width is the answer.
function shapeLine(
  text: string,
  size: number,
  weight: number,
  fonts: readonly SiteFont[],
  draw: ((path: string) => unknown) | null,
): number {
  let x = 0;
  for (const run of runsOf(text, fonts)) {
    const { font, upem } = run;
    font.setVariations([new Variation('wght', weight), new Variation('opsz', Math.min(72, size))]);
    const buffer = new Buffer();
    buffer.addText(run.text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    const scale = size / upem;
    buffer.getGlyphInfos().forEach(({ codepoint }, at) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
      if (draw !== null) {
        const outline = font
          .glyphToJson(codepoint)
          .map(
            ({ type, values }) =>
              type + values.map((value, i) => place(value, i, x, xOffset, yOffset, scale)).join(' '),
          );
        draw(outline.join(''));
      }
      x += xAdvance * scale;
    });
  }
  return x;
}

interface SiteFont {
  readonly font: Font;
  readonly upem: number;
  readonly letters: ReadonlySet<number>;
}

function fontOf(bytes: Uint8Array): SiteFont {
  const face = new Face(new Blob(bytes));
  return { font: new Font(face), upem: face.upem, letters: new Set(face.collectUnicodes()) };
}

// Even values are x, odd ones y; SVG counts y downwards.
function place(value: number, i: number, x: number, dx: number, dy: number, scale: number): string {
  return (i % 2 === 0 ? x + (value + dx) * scale : -(value + dy) * scale).toFixed(1);
}

// What no font has (a letter of another script) is left out: a box would say no more.
function runsOf(text: string, fonts: readonly SiteFont[]): readonly (SiteFont & { readonly text: string })[] {
  const runs: (SiteFont & { text: string })[] = [];
  for (const letter of text.normalize('NFC')) {
    const font = fonts.find(({ letters }) => letters.has(letter.codePointAt(0) ?? 0));
    if (font === undefined) continue;
    const last = runs.at(-1);
    if (last?.font === font.font) last.text += letter;
    else runs.push({ ...font, text: letter });
  }
  return runs;
}
