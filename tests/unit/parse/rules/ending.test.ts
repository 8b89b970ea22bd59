import { describe, expect, it } from 'vitest';
import { ABOVE, BELOW, roleBelow, roleOf } from './a-page.ts';

const FORM = ['Leave a Reply', 'Your email address will not be published.', 'Name', 'Website'] as const;

describe('the rule of the ending', () => {
  it('sets aside all of a comment form below the text', () => {
    const page = [...ABOVE, ...BELOW, ...FORM];
    for (const line of FORM) expect(roleOf(line, page), line).toMatch(/^~/u);
  });

  it('sets aside a list of other headlines under its heading', () => {
    const page = [...ABOVE, ...BELOW, 'Related Posts', 'Ferry to run again in May', 'A long winter for the tram'];
    expect(roleOf('Ferry to run', page)).toBe('~related');
    expect(roleOf('A long winter', page)).toBe('~related');
  });

  it('does not begin at a line that more of the report follows', () => {
    const page = [...ABOVE, 'Related Posts', ...BELOW];
    for (const line of BELOW) expect(roleOf(line, page)).toBe('paragraph');
  });

  it('keeps the line that says who contributed, even inside it', () => {
    expect(
      roleOf('Additional reporting', [
        ...ABOVE,
        ...BELOW,
        'Related Posts',
        'Additional reporting by Ulla Berg',
        'Ferry to run again in May',
      ]),
    ).toBe('byline');
  });

  it('is not there where a report just ends', () => {
    expect(roleBelow('Nobody was hurt.')).toBe('paragraph');
  });
});
