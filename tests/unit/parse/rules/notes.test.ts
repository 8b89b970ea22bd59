import { describe, expect, it } from 'vitest';
import { ABOVE, BELOW, roleInside, rolesOf } from './a-page.ts';

describe('the rule of editors’ notes', () => {
  it.each([
    'Editor’s note: this report was first published on Sunday.',
    'Anmerkung der Redaktion: Dieser Text erschien zuerst am Sonntag.',
  ])('reads a line in the publisher’s own voice as a note: %s', (line) => {
    expect(roleInside(line)).toBe('editor-note');
  });

  it('finds that voice inside a paragraph, and keeps the paragraph whole', () => {
    const paragraph = 'The master (a retired captain — Ed.) told the council that nobody will cross before May.';
    const roles = rolesOf([...ABOVE, paragraph, ...BELOW]);
    expect(roles).toContainEqual(['paragraph', paragraph]);
    expect(roles).toContainEqual(['editor-note', '(a retired captain — Ed.)']);
  });

  it('leaves what is only set in brackets to the text', () => {
    const roles = rolesOf([...ABOVE, 'The master (a retired captain) told the council to wait.', ...BELOW]);
    expect(roles.map(([role]) => role)).not.toContain('editor-note');
  });
});
