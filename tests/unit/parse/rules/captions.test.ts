import { describe, expect, it } from 'vitest';
import { roleBelow, roleInside } from './a-page.ts';

describe('the rule of captions', () => {
  it.each(['Photo: Ulla Berg / Nordvik Herald', 'The weir in March. Photo: Ulla Berg', 'Foto: Ulla Berg/dpa'])(
    'reads a line that says whose picture it is as its caption: %s',
    (line) => {
      expect(roleInside(line)).toBe('caption');
    },
  );

  it('reads “Source: …” as a caption inside the text, and as the text’s own credit below it', () => {
    expect(roleInside('Source: Nordvik Herald')).toBe('caption');
    expect(roleBelow('Source: Nordvik Herald')).toBe('credit');
  });

  it('leaves a sentence about a photo to the text', () => {
    expect(roleInside('A photo of the weir hangs in the hall of the council, and nobody knows who took it.')).toBe(
      'paragraph',
    );
  });
});
