import { describe, expect, it } from 'vitest';
import { linesOf, widthOf } from '../../../src/views/passage/letter-widths.ts';

describe('the lines that a text will take', () => {
  it('are as many as its words fill', () => {
    expect(linesOf('one two', 16, 1000)).toBe(1);
    expect(linesOf('one two', 16, widthOf('one two', 16) - 1)).toBe(2);
    expect(linesOf('one two three four', 16, widthOf('three', 16))).toBe(4);
  });

  it('grow with the type and with what stands before the text', () => {
    const text = 'You and I share the same views on the causes, course and logic of the ongoing transformation';
    expect(linesOf(text, 22, 280)).toBeGreaterThan(linesOf(text, 16, 280));
    expect(linesOf('one two', 16, widthOf('one two', 16), 10)).toBe(2);
  });

  it('break a word that is wider than a line', () => {
    const lines = linesOf('w'.repeat(100), 16, 280);
    expect(lines).toBeGreaterThan(1);
    expect(linesOf('w'.repeat(200), 16, 280)).toBeGreaterThan(lines);
  });

  it('count a letter of another script as wide as it may be', () => {
    expect(widthOf('中', 10)).toBe(10);
    expect(widthOf('Ж', 10)).toBeGreaterThan(widthOf('i', 10));
  });
});
