import { describe, expect, it } from 'vitest';
import { roleBelow, roleInside } from './a-page.ts';

describe('the rule of what a sender says of itself', () => {
  it('sets aside a heading “About …” below the text, and what follows', () => {
    const lines = [
      'About Quayline',
      'Quayline builds weirs and ferries for small towns and has done so since 1911.',
    ] as const;
    expect(roleBelow(lines[0], [lines[1]])).toBe('~about');
  });

  it('leaves “About …” where the text below speaks of something else', () => {
    expect(
      roleBelow('About the salmon', ['Nobody has counted them since the flood, and nobody will before autumn.']),
    ).not.toBe('~about');
  });

  it('leaves a heading with half the report below it', () => {
    expect(roleInside('About the council')).toBe('subhead');
  });
});
