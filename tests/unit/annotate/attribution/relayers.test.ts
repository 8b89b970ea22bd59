import { describe, expect, it } from 'vitest';
import { quotesIn } from './speakers-in.ts';

const whoIn = (paragraph: string) => quotesIn(paragraph).map(({ by, via }) => ({ by, via }));

describe('those who pass words on', () => {
  it('are named beside the speaker where the verb says that they quote', () => {
    expect(whoIn('“It ends in water,” Brandt was quoted by the Nordvik Herald as saying.')).toMatchObject([
      { by: ['Ada Brandt'], via: [expect.stringContaining('Nordvik Herald')] },
    ]);
  });

  it('are those who say what another said', () => {
    expect(whoIn('Brandt had called the pier “a road that ends in water,” Otis said.')).toEqual([
      { by: ['Ada Brandt'], via: ['Paul Otis'] },
    ]);
  });

  it('are none where one speaks for oneself', () => {
    expect(whoIn('“It ends in water,” Brandt said.')).toEqual([{ by: ['Ada Brandt'], via: [] }]);
  });
});
