import { describe, expect, it } from 'vitest';
import { measureCharacterNgrams } from '../../../../src/align/candidates/character-ngrams.ts';
import type { Anchor } from '../../../../src/align/derived/anchors.ts';
import { findDocumentPath } from '../../../../src/align/derived/document-path.ts';
import { tokenise } from '../../../../src/align/tokens.ts';
import type { Unit } from '../../../../src/align/units/unit.ts';

const SIZE = 60;
const weak = (i: number, j: number): Anchor => ({ i, j, similarity: 0.15 });
const inOrder = Array.from({ length: SIZE }, (_, k) => weak(k, k));
/** Likenesses as two independent texts have them: anywhere. */
const anywhere = Array.from({ length: SIZE }, (_, k) => weak(k, (k * 37) % SIZE));

describe('two long documents', () => {
  it('run one course where weak likenesses stand in one order', () => {
    expect(findDocumentPath([...inOrder, ...anywhere], SIZE, SIZE)).not.toBeNull();
  });

  it('run none where likenesses stand anywhere, or in reverse order', () => {
    expect(findDocumentPath(anywhere, SIZE, SIZE)).toBeNull();
    expect(
      findDocumentPath(
        inOrder.map(({ i }) => weak(i, SIZE - 1 - i)),
        SIZE,
        SIZE,
      ),
    ).toBeNull();
  });

  it('run none where only a part of the shorter one has its like', () => {
    expect(findDocumentPath(inOrder.slice(0, SIZE / 4), SIZE, SIZE)).toBeNull();
  });

  it('run none where sure likenesses leave much of both out: they share parts', () => {
    const sure = inOrder.filter(({ i }) => i % 2 === 0).map((anchor) => ({ ...anchor, similarity: 0.8 }));
    expect(findDocumentPath(sure, SIZE, SIZE)).toBeNull();
  });

  it('run a course that a stray likeness does not bend', () => {
    const course = findDocumentPath([...inOrder.filter(({ i }) => i < 20 || i > 50), weak(30, 48)], SIZE, SIZE);
    expect(course?.some(({ i }) => i === 30)).toBe(false);
  });

  it('are not asked for a course when they are short: a few likenesses stand in one order by chance', () => {
    expect(findDocumentPath(inOrder.slice(0, 20), 20, 20)).toBeNull();
  });
});

describe('likeness of letters', () => {
  const unitOf = (text: string) => ({ tokens: tokenise(text) }) as unknown as Unit;
  const units = [
    'Die Betriebssysteme der Verwaltungen wurden ausgetauscht.',
    'Ein Betriebssystem einer Verwaltung wird ausgetauscht.',
    'Am Hafen lagen drei Kutter vor Anker.',
  ].map(unitOf);
  const [first, second, third] = units as [Unit, Unit, Unit];
  const alike = measureCharacterNgrams(units);

  it('sees a word in another inflection, and nothing in other words', () => {
    expect(alike(first, second)).toBeGreaterThan(0.3);
    expect(alike(first, third)).toBeLessThan(0.05);
  });

  it('is symmetric, and whole for the same words', () => {
    expect(alike(first, second)).toBeCloseTo(alike(second, first));
    expect(alike(first, first)).toBeCloseTo(1);
  });
});
