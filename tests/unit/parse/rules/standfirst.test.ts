import { describe, expect, it } from 'vitest';
import { RUNNING, roleOf } from './a-page.ts';

const HEADLINE = 'The old weir will be rebuilt by autumn (Nordvik Herald, Norway)';
const OTHER =
  'The engineers have found the stones of the weir in the river, the Nordvik Herald reports, and will use them again.';
const OWN = 'The engineers have found the stones of the weir in the river, and will use them again before the frost.';

describe('the rule of the standfirst', () => {
  it('reads a paragraph above the byline that speaks of the paper as of another as its publisher’s words', () => {
    expect(roleOf(OTHER, [HEADLINE, OTHER, 'Ada Lindqvist', ...RUNNING])).toBe('editor-note');
  });

  it('leaves one that does not name the paper', () => {
    expect(roleOf(OWN, [HEADLINE, OWN, 'Ada Lindqvist', ...RUNNING])).toBe('paragraph');
  });

  it('leaves one below the byline', () => {
    expect(roleOf(OTHER, [HEADLINE, 'Ada Lindqvist', ...RUNNING, OTHER])).toBe('paragraph');
  });
});
