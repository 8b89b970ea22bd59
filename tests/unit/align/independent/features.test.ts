import { describe, expect, it } from 'vitest';
import { measureWith } from '../../../../src/align/candidates/similarity.ts';
import { eventWeights } from '../../../../src/align/candidates/weights.ts';
import { crossArticleFeatures } from '../../../../src/align/independent/features.ts';
import { scoreCrossArticle } from '../../../../src/align/independent/score.ts';
import { normaliseToken, tokenise } from '../../../../src/align/tokens.ts';
import { termsOf } from '../../../../src/align/units/terms.ts';
import { align, aUnit, findPair, readPairs } from '../builders.ts';

const TEN = Array.from({ length: 10 }, (_, index) => index);
const filler = (article: number) =>
  TEN.map((order) => aUnit(`filler${article}x${order} padding${article}y${order}`, article, order + 20));

/** The score of two sentences at two places of two articles of thirty sentences. */
function scoreOf([a, orderA]: [string, number], [b, orderB]: [string, number], neighbour = 0): number {
  const [x, y] = [aUnit(a, 0, orderA), aUnit(b, 1, orderB)];
  const weights = eventWeights([x, y, ...filler(0), ...filler(1)]);
  return scoreCrossArticle({ ...crossArticleFeatures(x, y, measureWith(weights)(x, y), [30, 30], weights), neighbour });
}

describe('the evidence that two sentences of independent texts tell the same', () => {
  const FIRE = 'Firemen fought a blaze at a timber yard for nine hours';
  const BLAZE = 'A blaze gutted the timber yard behind the station on Monday';

  it('weighs more where both open their articles', () => {
    expect(scoreOf([FIRE, 1], [BLAZE, 1])).toBeGreaterThan(scoreOf([FIRE, 12], [BLAZE, 12]));
  });

  it('weighs less the farther apart they stand', () => {
    expect(scoreOf([FIRE, 12], [BLAZE, 12])).toBeGreaterThan(scoreOf([FIRE, 4], [BLAZE, 29]));
  });

  it('weighs more beside a sentence that corresponds', () => {
    expect(scoreOf([FIRE, 12], [BLAZE, 12], 0.9)).toBeGreaterThan(scoreOf([FIRE, 12], [BLAZE, 12]));
  });

  it('weighs more where what is shared stands in one order', () => {
    const turned = 'A timber yard behind the station was gutted by a blaze on Monday';
    expect(scoreOf([FIRE, 12], [BLAZE, 12])).toBeGreaterThan(scoreOf([FIRE, 12], [turned, 12]));
  });

  it('weighs more where one person tells both, and less where two persons do', () => {
    const told = (by: string, other: string): number => {
      const [a, b] = [
        { ...aUnit(FIRE, 0, 12), sources: new Set([by]) },
        { ...aUnit(BLAZE, 1, 12), sources: new Set([other]) },
      ];
      const weights = eventWeights([a, b, ...filler(0), ...filler(1)]);
      return scoreCrossArticle(crossArticleFeatures(a, b, measureWith(weights)(a, b), [30, 30], weights));
    };
    expect(told('p-lindal', 'p-lindal')).toBeGreaterThan(told('p-lindal', 'n-harbour'));
    expect(told('p-lindal', 'n-harbour')).toBe(told('n-harbour', 'p-solberg'));
    expect(told('p-lindal', 'n-harbour')).toBeGreaterThan(told('p-lindal', 'p-solberg'));
  });

  it('is the same whichever comes first', () => {
    const [a, b] = [aUnit(FIRE, 0, 3), aUnit(BLAZE, 1, 8)];
    const weights = eventWeights([a, b]);
    const similarity = measureWith(weights)(a, b);
    expect(crossArticleFeatures(a, b, similarity, [10, 20], weights)).toEqual(
      crossArticleFeatures(b, a, similarity, [10, 20], weights),
    );
  });
});

describe('a sentence that another version tells in two', () => {
  const edition = align({
    herald: `Ferry sold

The ferry Solveig was sold to a museum in Lindal on Monday after forty years between the islands, and its captain Tore Brandt will sound the horn for visiting children.
`,
    courier: `A ferry goes to the museum

A museum in Lindal has bought the ferry Solveig, which served the islands for forty years.

Its captain, Tore Brandt, will stay to sound the horn for children.
`,
  });

  it('is paired with both', () => {
    expect(findPair(edition, 'was sold to a museum', 'has bought the ferry')).toBeDefined();
    expect(findPair(edition, 'was sold to a museum', 'will stay to sound')).toBeDefined();
  });
});

describe('two openings that share names and one word', () => {
  it('are paired if all else is strong', () => {
    const edition = align({ herald: 'Kari Solberg, 75, dies\n', courier: 'Singer Kari Solberg, 75, dies\n' });
    expect(readPairs(edition)).toHaveLength(1);
  });

  it('are not paired for the names alone', () => {
    const edition = align({
      herald: 'Germany sells ships to France\n',
      courier: 'Critics in France praise Germany\n',
    });
    expect(readPairs(edition)).toEqual([]);
  });
});

describe('the terms of a sentence', () => {
  const text = 'Norland’s ferry passed Lindal-built U.S. docks, the Winter Games began.';
  const at = (name: string, entity: string) => {
    const start = text.indexOf(name);
    return { range: { start, end: start + name.length }, entity };
  };
  const stems = termsOf(tokenise(text), 'en', [
    at('Norland', 's-norland'),
    at('Lindal', 'c-lindal'),
    at('U.S.', 's-us'),
    at('Winter Games', 'n-winter-games'),
  ]);

  it('hold a name once, also in the possessive and before a hyphen', () => {
    expect(stems.filter((stem) => /norland|lindal|built/.test(stem))).toEqual(['@s-norland', '@c-lindal', 'built']);
  });

  it('hold the words of a body’s name apart, for other names have some of them', () => {
    expect(stems.filter((stem) => stem.startsWith('@n-'))).toEqual(['@n-winter', '@n-games']);
  });

  it('hold letters with full stops as one word', () => {
    expect(stems).toContain('@s-us');
    expect(normaliseToken('U.S.')).toBe(normaliseToken('US'));
  });
});

describe('a picture that one speaker uses', () => {
  const report = (quote: string) => `Talks end

The talks in Lindal ended on Tuesday without a word on the ferries.

Kari Solberg said that nobody had managed to “${quote}” between the islanders.
`;
  const version = `The islands are quiet

Nothing moved in the harbour of Nordvik while the storm lasted.

Kari Solberg said: “Those who hammered a wedge into our community have failed.”
`;
  it('is found in two wordings by the noun that nobody else says', () => {
    expect(
      findPair(align({ herald: report('drive a wedge'), courier: version }), 'drive a wedge', 'hammered a wedge'),
    ).toBeDefined();
    expect(
      findPair(align({ herald: report('drive a bargain'), courier: version }), 'bargain', 'hammered'),
    ).toBeUndefined();
  });
});

describe('what is said in one breath', () => {
  it('is one utterance beside the sentence of the same article that reports it', () => {
    const edition = align({
      herald: `The museum will show the plans for the ferry to its friends and donors, after the harbour handed them to director Kari Solberg on Monday.

The ferry is forty years old.

The harbour has another.

“Brandt asked me to show the harbour’s plans. I will take them home to Lindal and also show them to our friends and donors,” Solberg said.
`,
    });
    expect(
      readPairs(edition).some(
        ({ a, b }) => a.startsWith('The museum will show') && b.startsWith('Brandt asked') && b.includes('donors'),
      ),
    ).toBe(true);
  });
});
