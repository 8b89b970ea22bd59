// The palette, measured: readable on paper and on wash, and told apart by those who see two colours where others see three.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colour = readonly [number, number, number];

const sheet = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const SCHEMES = ['light', 'dark'] as const;

/** A token's colour in a scheme, linear sRGB, 0..1. */
function token(name: string, scheme: (typeof SCHEMES)[number]): Colour {
  const both = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(sheet);
  const hex = both?.[scheme === 'light' ? 1 : 2];
  if (hex === undefined) throw new Error(`tokens.css has no --${name}`);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

const times = (rows: readonly Colour[], [r, g, b]: Colour) =>
  rows.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Colour;

/** WCAG 2.2, contrast ratio. */
function contrast(a: Colour, b: Colour): number {
  const light = ([r, g, blue]: Colour) => 0.2126 * r + 0.7152 * g + 0.0722 * blue + 0.05;
  return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
}

/** CIE 1976 L*a*b* (D65) of linear sRGB. */
function lab(colour: Colour): Colour {
  const [x, y, z] = times(
    [
      [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
      [0.2126, 0.7152, 0.0722],
      [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
    ],
    colour,
  ).map((t) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116)) as unknown as Colour;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Machado, Oliveira & Fernandes 2009, severity 1, in linear sRGB. */
const SIGHTS: Readonly<Record<string, readonly Colour[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const distance = (a: Colour, b: Colour) => Math.hypot(...lab(a).map((value, i) => value - (lab(b)[i] ?? 0)));

const HUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `hue-${n}`);

describe.each(SCHEMES)('the %s palette', (scheme) => {
  it.each(['ink', 'quiet', ...HUES])('has --%s readable as text on paper and on wash', (name) => {
    for (const ground of ['paper', 'wash'])
      expect(contrast(token(name, scheme), token(ground, scheme)), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  // Form tells perspectives apart too; this far apart (dE 1976) their colours help, and do not mislead.
  it.each(Object.keys(SIGHTS))('keeps the first three perspectives apart in %s', (sight) => {
    const seen = HUES.slice(0, 3).map((name) => times(SIGHTS[sight] ?? [], token(name, scheme)));
    const distances = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => distance(a, b)));
    expect(Math.min(...distances)).toBeGreaterThan(20);
  });

  it.each(HUES.slice(0, 5))('has a second tint of --%s that is told from the first', (name) => {
    const second = HUES[HUES.indexOf(name) + 5] ?? '';
    expect(distance(token(name, scheme), token(second, scheme))).toBeGreaterThan(10);
  });
});
