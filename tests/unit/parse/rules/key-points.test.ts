import { describe, expect, it } from 'vitest';
import { ABOVE, BELOW, RUNNING, roleOf } from './a-page.ts';

const HEADLINE = ABOVE[0];
const POINTS = ['Stones of the old weir are used again', 'Salmon get two ladders'] as const;

describe('the rule of key points', () => {
  it('reads a list between headline and text as a summary', () => {
    const page = [HEADLINE, ...POINTS.map((point) => `• ${point}`), ...RUNNING];
    expect(POINTS.map((point) => roleOf(point, page))).toEqual(['key-point', 'key-point']);
  });

  it('reads a list inside the text as the text’s own', () => {
    const page = [...ABOVE, ...POINTS.map((point) => `• ${point}.`), ...BELOW];
    expect(POINTS.map((point) => roleOf(point, page))).toEqual(['paragraph', 'paragraph']);
  });

  it('reads a box under its label as a summary without signs, and the label as the page’s', () => {
    const page = [HEADLINE, 'Story highlights', ...POINTS, ...RUNNING];
    expect(roleOf('Story highlights', page)).toBe('~key-points');
    expect(POINTS.map((point) => roleOf(point, page))).toEqual(['key-point', 'key-point']);
  });

  it('ends the box where the text begins', () => {
    expect(roleOf(RUNNING[0], [HEADLINE, 'Story highlights', ...POINTS, ...RUNNING])).toBe('paragraph');
  });
});
