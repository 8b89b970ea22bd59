import { describe, expect, it } from 'vitest';
import { ABOVE, BELOW, rolesOf } from './a-page.ts';

describe('the rule of paragraphs', () => {
  it('takes for text whatever no other rule knows: no word of an article is lost for want of a name', () => {
    const odd = ['mumble mumble,', '12 May 1911: the first weir', 'and so on'];
    const roles = rolesOf([...ABOVE, ...BELOW, ...odd]);
    for (const line of odd) expect(roles).toContainEqual(['paragraph', line]);
  });
});
