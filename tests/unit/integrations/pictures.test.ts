import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPicture } from '../../../src/integrations/pictures/draw-picture.ts';
import { type Letters, readLetters } from '../../../src/integrations/pictures/letters.ts';

describe('a picture', () => {
  let letters: Letters;
  beforeAll(async () => {
    letters = await readLetters();
  });
  const picture = (title: string) => ({
    ...{ file: 'x.png', site: 'Вестник', title, note: 'Two versions', more: 3 },
    versions: [{ name: 'Ежедневная газета', hue: 1 }],
  });

  it('is 1200 by 630 pixels', async () => {
    const { width, height } = await sharp(Buffer.from(drawPicture(picture('A title'), letters))).metadata();
    expect([width, height]).toEqual([1200, 630]);
  });

  it('holds outlines and no text, whatever its script, so that it is the same on every machine', () => {
    const svg = drawPicture(picture('Überraschung в Москве'), letters);
    expect(svg).not.toMatch(/<text|font-family/);
    expect(letters.measure('Москва', 40, 600)).toBeGreaterThan(100);
    expect(drawPicture(picture('Überraschung в Москве'), letters)).toBe(svg);
  });

  it('keeps a title of any length inside its margins', () => {
    for (const title of ['word '.repeat(80), 'unbroken'.repeat(40), '']) {
      const svg = drawPicture(picture(title), letters);
      const paths = [...svg.matchAll(/translate\((\d+) (\d+)\)" fill="[^"]*" d="([^"]*)"/gu)];
      expect(paths.length).toBeGreaterThan(3);
      for (const [, x, y, path] of paths) {
        const xs = [...(path ?? '').matchAll(/[ML](-?[\d.]+) /gu)].map(([, at]) => Number(x) + Number(at));
        expect(Math.max(0, ...xs)).toBeLessThanOrEqual(1200 - 60);
        expect(Number(y)).toBeLessThan(630 - 40);
      }
    }
  });
});
