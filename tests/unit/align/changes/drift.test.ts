import { describe, expect, it } from 'vitest';
import { align, changesBetween, RETOLD, readPairs } from '../builders.ts';

interface Case {
  readonly what: string;
  readonly sentence: string;
  readonly other: string;
  readonly found: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'another number',
    sentence: 'The dike cost the district 48 million crowns and took nine years to build.',
    other: 'The dike cost the district 84 million crowns and took nine years to build.',
    found: ['check number'],
  },
  {
    what: 'no change in a number that is written otherwise',
    sentence: 'Some 60% of the orchards on the left bank were lost in one night.',
    other: 'Some sixty per cent of the orchards on the left bank were lost in one night.',
    found: [],
  },
  {
    what: 'a denial that is gone',
    sentence: 'The water board did not open the sluices before the rain began.',
    other: 'The water board did open the sluices before the rain began.',
    found: ['check negation'],
  },
  {
    what: '“have yet to” that became “will not”',
    sentence: 'The inspectors have yet to approve the new pumps for the lower town.',
    other: 'The inspectors will not approve the new pumps for the lower town.',
    found: ['check negation'],
  },
  {
    what: 'no change in a denial that is said otherwise',
    sentence: 'The water board did not open the sluices before the rain began.',
    other: 'The water board didn’t open the sluices before the rain began.',
    found: [],
  },
  {
    what: 'a denial in French that is gone',
    sentence: 'Le syndicat des pêcheurs ne signera pas l’accord sur les quotas avant la fin du mois de mars.',
    other: 'Le syndicat des pêcheurs signera l’accord sur les quotas avant la fin du mois de mars.',
    found: ['check negation'],
  },
  {
    what: 'no denial in where somebody was born',
    sentence: 'Le peintre Anselme Roudier, né à Valmorel, a légué ses carnets au musée de la ville.',
    other: 'Le peintre Anselme Roudier, originaire de Valmorel, a légué ses carnets au musée de la ville.',
    found: [],
  },
  {
    what: 'another institution',
    sentence: 'A spokeswoman of the Ministry of Fisheries said the trawlers would stay in port this week.',
    other: 'A spokeswoman of the Ministry of Forestry said the trawlers would stay in port this week.',
    found: ['check institution'],
  },
  {
    what: 'no other institution where the words beside it changed',
    sentence: 'The Ministry of Fisheries quickly ordered the trawlers to stay in port this week.',
    other: 'The Ministry of Fisheries promptly ordered the trawlers to stay in port this week.',
    found: [],
  },
  {
    what: 'quotation marks that are gone',
    sentence: 'The harbour master called the new breakwater “a monument to vanity” and asked for dredging.',
    other: 'The harbour master called the new breakwater a monument to vanity and asked for dredging.',
    found: ['check marks'],
  },
  {
    what: 'no change in marks of another style',
    sentence: 'The harbour master called the new breakwater “a monument to vanity” and asked for dredging.',
    other: 'The harbour master called the new breakwater "a monument to vanity" and asked for dredging.',
    found: [],
  },
  {
    what: 'a verb of doubt for a plain one',
    sentence: 'The engineer said that the old wall had been undermined by rabbits for decades.',
    other: 'The engineer claimed that the old wall had been undermined by rabbits for decades.',
    found: ['check attribution'],
  },
  {
    what: 'no change where one plain verb gave way to another',
    sentence: 'The engineer said that the old wall had been undermined by rabbits for decades.',
    other: 'The engineer stated that the old wall had been undermined by rabbits for decades.',
    found: [],
  },
  {
    what: 'no change where a verb of doubt stands over words of its own',
    sentence:
      'The engineer claimed a crack ran through the foundation, saying that the old wall had been undermined by rabbits for decades.',
    other: 'The engineer said, however, that the old wall had been undermined by rabbits for decades.',
    found: [],
  },
  {
    what: 'a direction reversed',
    sentence: 'The council promised to reduce dependency on imported gravel before the autumn floods.',
    other: 'The council promised to increase dependency on imported gravel before the autumn floods.',
    found: ['check direction'],
  },
  {
    what: 'no reversal between two words for the same direction',
    sentence: 'The council promised to reduce dependency on imported gravel before the autumn floods.',
    other: 'The council promised to lower dependency on imported gravel before the autumn floods.',
    found: [],
  },
  {
    what: 'a predicate moved to another subject',
    sentence: 'The upper town has blamed the farms that drain the marsh, and has been silent about its own wells.',
    other: 'The upper town has blamed the farms that drain the marsh, and have been silent about its own wells.',
    found: ['check subject'],
  },
  {
    what: 'no other subject where the agreement is the same',
    sentence: 'The upper town has blamed the farms that drain the marsh, and has been silent about its own wells.',
    other: 'The upper town has blamed the farms that drain the marsh, and has kept quiet about its own wells.',
    found: [],
  },
  {
    what: 'a hedge that the same sentence has lost',
    sentence: 'The old sluice was apparently opened by hand before the second wave came.',
    other: 'The old sluice was opened by hand before the second wave came.',
    found: ['check hedge'],
  },
  {
    what: 'a hedge in words that one version adds, as a note',
    sentence: 'The old sluice was opened by hand before the second wave came over the wall.',
    other:
      'The old sluice was opened by hand, which may have cost the lower town an hour, before the second wave came over the wall.',
    found: [],
  },
  {
    what: 'no hedge in a noun that looks like one',
    sentence: 'The harbour court heard the flood claims of the lower town in one long afternoon.',
    other: 'The harbour court heard the flood cases of the lower town in one long afternoon.',
    found: [],
  },
  {
    what: 'no denial in words that one version adds',
    sentence: 'On a morning in March the water came over the old wall and took the bridge.',
    other:
      'On a cloudless morning in March the water came over the old wall and took the bridge, without a warning from the board.',
    found: [],
  },
  {
    what: 'granted unwillingly in one version, as a note',
    sentence: 'The engineer acknowledged on Monday that the old wall had been undermined by rabbits for decades.',
    other: 'The engineer admitted on Monday that the old wall had been undermined by rabbits for decades.',
    found: ['note attribution'],
  },
];

describe('what changed between a sentence and its retelling', () => {
  it.each(CASES)('is $what', ({ sentence, other, found }) => {
    expect(changesBetween(sentence, other)).toEqual(found);
    expect(changesBetween(other, sentence)).toEqual(found);
  });

  it('is another person in the place of one', () => {
    const about = (name: string) => `Mr ${name} opened the exhibition of drowned furniture in the town hall on Sunday.`;
    const [sentence, other] = [about('Tore Lindal'), about('Kjell Haugen')];
    expect(changesBetween(sentence, other)).toEqual(['check name']);
    expect(changesBetween(sentence, sentence)).toEqual([]);
  });

  it('is a hedge lost on the way to a headline, to be checked', () => {
    const text = `Dam was blown up by smugglers

The dam above Nordvik was possibly blown up by smugglers, the sheriff Tore Lindal said on Monday.

Nothing else is known of the night. The valley is quiet again and the cows are back on the road.
`;
    const drifts = readPairs(align({ herald: text })).flatMap(({ drift }) =>
      drift.map(({ kind, grade }) => `${grade} ${kind}`),
    );
    expect(drifts).toEqual(['check hedge']);
  });

  it('is no hedge lost where the headline has nothing of what the text hedges', () => {
    const text = `Dam blown up by smugglers

The dam above Nordvik was blown up by smugglers, which could fundamentally change how farmers water their fields, the sheriff Tore Lindal said on Monday.

Nothing else is known of the night. The valley is quiet again and the cows are back on the road.
`;
    expect(readPairs(align({ herald: text })).flatMap(({ drift }) => drift)).toEqual([]);
  });

  it('is no hedge lost where an adverb holds back one word that the headline does not have', () => {
    const text = `High court of Nordvik takes up the dam case

A seemingly divided high court of Nordvik took up the case of the dam on Monday and heard the smugglers.

Nothing else is known of the night. The valley is quiet again and the cows are back on the road.
`;
    const pairs = readPairs(align({ herald: text }));
    expect(pairs).not.toEqual([]);
    expect(pairs.flatMap(({ drift }) => drift)).toEqual([]);
  });

  it('is no mark lost where a quotation stands as a block behind a colon', () => {
    const words = 'The old sluice was opened by hand before the second wave came over the wall';
    const edition = align({
      herald: `${RETOLD.slice(0, 4).join('\n\n')}\n\n“${words},” wrote Tore Lindal.\n\n${RETOLD[4]}\n`,
      courier: `${RETOLD.slice(0, 4).join('\n\n')}\n\nThis is how Tore Lindal put it:\n\n${words}.\n\n${RETOLD[4]}\n`,
    });
    const drifts = readPairs(edition).flatMap(({ drift }) => drift.filter(({ kind }) => kind === 'marks'));
    expect(drifts).toEqual([]);
  });

  it('is no mark lost around a title, which a house sets in marks or without', () => {
    const about = (title: string) => `Tore Lindal read from ${title} in the town hall of Nordvik on Sunday evening.`;
    const title = 'The Sluice Keeper Looks Back';
    expect(changesBetween(about(`“${title}”`), about(title))).toEqual([]);
  });

  it('shows the words of both versions and says why', () => {
    const text = (number: string) =>
      `The dike cost the district ${number} million crowns and took nine years to build.`;
    const edition = align({
      herald: `${text('48')}\n\nNobody asked who paid.\n`,
      courier: `${text('84')}\n\nNobody asked who paid.\n`,
    });
    const drift = readPairs(edition).flatMap((pair) => (pair.isAcross ? pair.drift : []))[0];
    const words = [drift?.a, drift?.b].map((span) => span && edition.texts.get(span.file)?.slice(span.start, span.end));
    expect(words.toSorted()).toEqual([expect.stringContaining('48'), expect.stringContaining('84')]);
    expect(drift?.why).toMatch(/48.*84|84.*48/u);
  });
});
