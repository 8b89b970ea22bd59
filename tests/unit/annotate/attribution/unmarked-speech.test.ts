import { describe, expect, it } from 'vitest';
import { quotesIn } from './speakers-in.ts';

const heard = (paragraph: string) => quotesIn(paragraph).map(({ text, by }) => [text, by.join()]);

describe('speech that has lost its marks', () => {
  it('is found where a first person and the clause behind it prove it', () => {
    expect(
      heard(
        '“It ends in water,” Brandt said.\nI have built eleven of these piers and will build no other, she told them.',
      ),
    ).toContainEqual([expect.stringMatching(/^I have built eleven/u), 'Ada Brandt']);
  });

  it('is not found where nobody speaks of himself', () => {
    expect(
      heard('“It ends in water,” Brandt said.\nThe council has built eleven of these piers, she told them.'),
    ).toHaveLength(1);
  });

  it('is not found where the author says “I” without being quoted', () => {
    expect(heard('I went to Nordvik in May.\nI saw eleven piers there and liked none of them.')).toEqual([]);
  });
});
