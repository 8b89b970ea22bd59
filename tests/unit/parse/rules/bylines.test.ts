import { describe, expect, it } from 'vitest';
import { roleBelow, roleInside } from './a-page.ts';

describe('the rule of bylines', () => {
  it.each(['Additional reporting by Ulla Berg', 'Reporting by Ulla Berg; Editing by Tore Haugen'])(
    'reads who contributed as a byline, wherever it stands: %s',
    (line) => {
      expect(roleBelow(line)).toBe('byline');
      expect(roleInside(line)).toBe('byline');
    },
  );

  it('leaves a sentence about reporting to the text', () => {
    expect(roleInside('Those who are reporting to the council do so twice a year, in May and before the frost.')).toBe(
      'paragraph',
    );
  });
});
