import { describe, expect, it } from 'vitest';
import { measureWith } from '../../../../src/align/candidates/similarity.ts';
import { eventWeights } from '../../../../src/align/candidates/weights.ts';
import { findBoilerplate, isFalseFriend } from '../../../../src/align/independent/false-friends.ts';
import { alignIndependent } from '../../../../src/align/independent/independent-alignment.ts';
import { addTransitivePairs } from '../../../../src/align/passages/transitive-pairs.ts';
import type { ScoredPair } from '../../../../src/align/units/scored-pair.ts';
import type { Unit } from '../../../../src/align/units/unit.ts';
import { align, aUnit, findPair, RETOLD } from '../builders.ts';

describe('two sentences that share words and tell of two things', () => {
  const isParallelText = (a: string, b: string) => isFalseFriend(aUnit(a, 0), aUnit(b, 1));

  it('are those that give the shares of two places: a frame for figures says who leads, not where', () => {
    const upper = 'Among farmers Lindal leads Haugen by 51 percent to 44 percent, the survey says.';
    const lower = 'Among farmers Lindal leads Haugen by 47 percent to 39 percent, the survey says.';
    expect(isParallelText(upper, lower)).toBe(true);
    expect(isParallelText(upper, upper.replace('51', '51.3'))).toBe(false);
  });

  it('are not those of which one has changed a single share: that is what a reader wants to see', () => {
    expect(isParallelText('Turnout fell to 61 percent on Sunday.', 'Turnout fell to 16 per cent on Sunday.')).toBe(
      false,
    );
  });

  it('are those of one frame that is set in two places', () => {
    const inPlace = (place: string) => `${place}, Lindal stands at 43 percent, with Haugen at 42 percent.`;
    expect(isParallelText(inPlace('In Nordvik'), inPlace('Among the farmers'))).toBe(true);
    expect(isParallelText(inPlace('In Nordvik'), inPlace('In the town of Nordvik'))).toBe(false);
  });

  it('are those that say of two bodies that they gave no comment: the formula is the same whoever is meant', () => {
    const silent = (who: string) => `The ${who} did not immediately respond to a request for comment.`;
    expect(isParallelText(silent('harbour office'), silent('water board'))).toBe(true);
    const named = (words: string) => ({ ...aUnit(words), names: new Set(['n-water-board']) });
    expect(isFalseFriend(named(silent('Water Board')), named('The Water Board declined to comment.'))).toBe(false);
  });
});

describe('a sentence that its page repeats word for word', () => {
  const [appeal, report] = ['Sign up for our letter from the harbour.', 'The harbour was dredged in March.'];

  it('is a refrain from the third time on, and no report told again', () => {
    const units = [appeal, report, appeal, report, appeal].map((words, order) => aUnit(words, 0, order));
    expect(findBoilerplate(units).size).toBe(1);
  });

  it('is none where every article has it once', () => {
    expect(findBoilerplate([0, 1, 2].map((article) => aUnit(report, article))).size).toBe(0);
  });
});

describe('what follows from a retelling', () => {
  const pair = (a: Unit, b: Unit, by: ScoredPair['by']): ScoredPair => ({ a, b, score: 0.9, by });
  const original = aUnit('The mayor sold the ferry to a museum and thanked its captain for forty years.', 0, 1);
  const report = aUnit('A museum has bought the ferry from the mayor.', 2, 3);

  it('is handed on where the retelling says the same', () => {
    const retelling = aUnit('The mayor has sold the ferry to a museum, thanking its captain for forty years.', 1, 1);
    const pairs = [pair(original, retelling, 'sequence'), pair(original, report, 'evidence')];
    expect(addTransitivePairs(pairs).filter(({ by }) => by === 'implied')).toHaveLength(1);
  });

  it('is not where it tells another part: what one shares may be what the other leaves out', () => {
    const part = aUnit('The captain, thanked for his forty years at sea, wept on the quay before the ferry.', 1, 1);
    const pairs = [pair(original, part, 'sequence'), pair(original, report, 'evidence')];
    expect(addTransitivePairs(pairs).filter(({ by }) => by === 'implied')).toHaveLength(0);
  });

  it('is not inside one article, whose two sentences divide a third between them', () => {
    const retelling = { ...original, article: 1 };
    const beside = { ...report, article: 1 };
    const pairs = [pair(original, retelling, 'sequence'), pair(original, beside, 'evidence')];
    expect(addTransitivePairs(pairs).filter(({ by }) => by === 'implied')).toHaveLength(0);
  });
});

describe('a run of retold sentences', () => {
  const AFTER = 'The orchestra also hopes for a grant from a foundation in the capital.';
  const OTHER = 'Fishermen of the capital want a say on quotas for cod and herring.';
  const own = ['A cat was found in the harpsichord.', 'The choir will sing in the depot until June.'];

  it('ends with one that its words speak for: after it an independent text goes on to something else', () => {
    const edition = align({
      herald: `${[...RETOLD, own[0], AFTER].join('\n\n')}\n`,
      courier: `${[...RETOLD, own[1], OTHER].join('\n\n')}\n`,
    });
    expect(findPair(edition, 'municipal orchestra', 'municipal orchestra')).toBeDefined();
    expect(findPair(edition, 'hopes for a grant', 'want a say')).toBeUndefined();
  });
});

describe('the place of two sentences in their articles', () => {
  const [FIRE, BLAZE] = [
    'Firemen fought a blaze at the timber yard for nine hours on Monday.',
    'A blaze gutted the timber yard behind the station on Monday.',
  ];
  const isAccepted = (orders: readonly [number, number], voices: readonly string[] = []) => {
    const units = [aUnit(FIRE, 0, orders[0]), aUnit(BLAZE, 1, orders[1])].map((unit) => ({
      ...unit,
      speakers: voices,
    }));
    const fillers = [0, 1].flatMap((article) =>
      Array.from({ length: 12 }, (_, k) => aUnit(`filler${article}x${k} padding${article}y${k}`, article, 40 + k)),
    );
    const weights = eventWeights([...units, ...fillers]);
    const [a, b] = units as [Unit, Unit];
    const proposal = { a, b, indexA: 0, indexB: 1, similarity: measureWith(weights)(a, b) };
    const context = { units, sizes: [60, 60], weights, echoes: new Map<string, number>() };
    return alignIndependent(context, [proposal], []).accepted.length > 0;
  };

  it('asks more far from the head, where background shares words, unless somebody’s telling joins them', () => {
    const results = [1, 8, 14, 20, 26, 32, 38].map((k) => [isAccepted([k, k]), isAccepted([k, k], ['tore-lindal'])]);
    expect(results[0]).toEqual([true, true]);
    expect(results.every(([alone, joined]) => joined || !alone)).toBe(true);
  });
});
