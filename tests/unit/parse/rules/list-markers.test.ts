import { describe, expect, it } from 'vitest';
import { ABOVE, BELOW, roleInside, rolesOf } from './a-page.ts';

const POINT = 'The first stones were laid by hand, and the last ones will be too.';

describe('the rule of list markers', () => {
  it.each(['•', '▪', '►', '*', '-  '])('takes the sign off a line of a list, and keeps its words: %s', (sign) => {
    const roles = rolesOf([...ABOVE, `${sign} ${POINT}`, ...BELOW]);
    expect(roles).toContainEqual(['~marker', sign.trim()]);
    expect(roles).toContainEqual(['paragraph', POINT]);
  });

  it('leaves the dash alone that opens a speech', () => {
    const speech = '– We will be there in May, whatever the water does, said the engineer.';
    expect(roleInside(speech)).toBe('paragraph');
  });

  it('leaves an opening mark alone that a closing one answers', () => {
    expect(roleInside('»Wir bauen das Wehr im Mai wieder auf«, sagte die Ingenieurin dem Rat.')).toBe('paragraph');
  });
});
