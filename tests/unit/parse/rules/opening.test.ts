import { describe, expect, it } from 'vitest';
import { RUNNING, roleOf } from './a-page.ts';

const HEADLINE = 'Old weir to be rebuilt by autumn';

describe('the rule of the opening', () => {
  it('reads the first line of several words as the headline, and sets aside what stands above it', () => {
    const page = ['Home', 'News', HEADLINE, ...RUNNING];
    expect(roleOf(HEADLINE, page)).toBe('headline');
    expect(roleOf('Home', page)).toBe('~navigation');
  });

  it('reads a name below the headline as the byline, and a date as the page’s', () => {
    const page = [HEADLINE, 'By Ada Lindqvist', '3 March 2021', '1204', ...RUNNING];
    expect(roleOf('By Ada', page)).toBe('byline');
    expect(roleOf('3 March', page)).toBe('~dateline');
    expect(roleOf('1204', page)).toBe('~counter');
  });

  it('reads a second line about the same as a second headline', () => {
    expect(
      roleOf('Council of Nordvik', [
        HEADLINE,
        'Council of Nordvik has the old weir rebuilt after the flood',
        ...RUNNING,
      ]),
    ).toBe('headline');
  });

  it('sets aside the headline that is said again', () => {
    const page = [HEADLINE, HEADLINE.toUpperCase(), ...RUNNING];
    expect(roleOf(HEADLINE, page)).toBe('headline');
    expect(roleOf(HEADLINE.toUpperCase(), page)).toBe('~repeated');
  });

  it('finds no headline where a report begins with its text', () => {
    expect(roleOf(RUNNING[0], [...RUNNING])).toBe('paragraph');
  });
});
