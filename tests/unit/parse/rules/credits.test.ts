import { describe, expect, it } from 'vitest';
import { roleBelow, roleInside } from './a-page.ts';

describe('the rule of credits', () => {
  it.each(['© 2021 Nordvik Herald', 'Source: Nordvik Herald', 'Nordvik Herald/Reuters'])(
    'reads whose text it is, below it, as a credit: %s',
    (line) => {
      expect(roleBelow(line)).toBe('credit');
    },
  );

  it('leaves two words with a stroke between them inside the text', () => {
    expect(roleInside('Salmon/trout')).not.toBe('credit');
  });

  it('leaves a sentence that names a source to the text', () => {
    expect(roleBelow('The source of the river lies in the hills above Nordvik.')).toBe('paragraph');
  });
});
