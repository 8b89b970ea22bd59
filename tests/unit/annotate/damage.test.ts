import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotes } from './builders.ts';

// Sentences of one quotation each, in the styles of the four languages; a full stop behind each parts it from the next.
const styles = [
  { language: 'en', open: '“', close: '”' },
  { language: 'en', open: '"', close: '"' },
  { language: 'en', open: '‘', close: '’' },
  { language: 'de', open: '„', close: '“' },
  { language: 'fr', open: '« ', close: ' »' },
  { language: 'ru', open: '«', close: '»' },
] as const;
const words = [
  'north of the river bank',
  'a matter of some days',
  'the old stone bridge',
  'three ships and a ferry',
  'rain on the harbour wall',
];

describe('a quotation mark that is lost or doubled', () => {
  it('costs at most its own quotation', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...styles),
        fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 6 }),
        fc.nat(),
        fc.boolean(),
        (style, quoted, seed, isDoubled) => {
          const { language, open, close } = style;
          const sentences = quoted.map(
            (one, index) => `Then Kim Vale said it was ${open}${one} ${index}${close} again.`,
          );
          const whole = sentences.join(' ');
          const places = [...whole.matchAll(/[“”„«»"‘’]/gu)].map(({ index }) => index);
          const at = places[seed % places.length] ?? 0;
          const damaged = whole.slice(0, at) + (isDoubled ? (whole[at] ?? '').repeat(2) : '') + whole.slice(at + 1);
          const other = `Bo Lund called it ${open}a wholly other matter${close} at noon.`;
          const found = readQuotes(`${other}\n${damaged}\n${other}`, { language }).map(({ text }) => text);
          expect(found.filter((text) => text === 'a wholly other matter')).toHaveLength(2);
          const kept = quoted.filter((one, index) => found.includes(`${one} ${index}`)).length;
          expect(kept).toBeGreaterThanOrEqual(quoted.length - 1);
        },
      ),
      { numRuns: 150 },
    );
  });
});
