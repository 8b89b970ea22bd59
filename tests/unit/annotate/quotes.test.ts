import { describe, expect, it } from 'vitest';
import { annotateCorpus } from '../../../src/annotate/index.ts';
import { anArticle, readQuotes } from './builders.ts';

const spans = (text: string, language = 'en'): readonly string[] =>
  readQuotes(text, { language }).map((quote) => quote.text);
const kinds = (text: string): readonly string[] => readQuotes(text).map(({ kind }) => kind);

describe('quotation marks', () => {
  it('are read in every style', () => {
    for (const quoted of [
      '“a b c”',
      '"a b c"',
      "'a b c'",
      '‘a b c’',
      '«a b c»',
      '« a b c »',
      '»a b c«',
      '„a b c“',
      '„a b c”',
      '‹a b c›',
      "``a b c''",
    ])
      expect(spans(`He said ${quoted} twice.`)).toEqual(['a b c']);
  });
  it('are not apostrophes, decades, feet and inches', () => {
    expect(spans("It's the players' day, the '90s rock 'n' roll, 6'2\" tall and 5\" wide, and ‘tis theirs.")).toEqual(
      [],
    );
    expect(spans('He praised ‘the nations’ leaders’ on Monday.')).toEqual(['the nations’ leaders']);
  });
  it('stand inside one another', () => {
    expect(spans('He said “they call it ‘the shared way’ of life” today.')).toEqual([
      'they call it ‘the shared way’ of life',
      'the shared way',
    ]);
    expect(spans('He named “the so-called “double lock” of our lands” today.')).toEqual([
      'the so-called “double lock” of our lands',
      'double lock',
    ]);
  });
  it('cost at most their own quote when unbalanced', () => {
    expect(spans('“One is lost, he said. “Two is here,” he said. “Three too,” he said.')).toEqual([
      'Two is here,',
      'Three too,',
    ]);
  });
  it('mend a quote that a stray mark cuts', () => {
    expect(spans('It keeps its “firm and.” Fair” attitude.')).toEqual(['firm and.” Fair']);
  });
  it('open again at each paragraph of a long quotation', () => {
    expect(spans('She said: “We came early.\n“We stayed late,” she said.')).toEqual([
      'We came early.',
      'We stayed late,',
    ]);
  });
  it('need no blank behind them', () => {
    expect(spans('Given that “they are getting more and more,”the minister said no.')).toEqual([
      'they are getting more and more,',
    ]);
  });
  it('give way to dashes in Russian and French dialogue', () => {
    expect(spans('— Мы пришли, — сказал он. — Мы останемся.', 'ru')).toEqual(['Мы пришли,', 'Мы останемся.']);
    expect(spans('— Nous sommes là, dit-il.', 'fr')).toEqual(['Nous sommes là,']);
  });
});

describe('the kind of a quote', () => {
  it('is direct with a subject and a finite verb of its own', () => {
    for (const words of [
      'We are ready,',
      'Officers occupied at least one floor of the building.',
      'It’s over.',
      'The West, which is led by others, is at war with us,',
    ])
      expect(kinds(`“${words}” Kim Vale said.`)).toEqual(['direct']);
  });
  it('is a fragment for a phrase or a bare predicate that is somebody’s', () => {
    for (const words of [
      'a fair world order based on law',
      'understands our concerns and supports our plan',
      'cannot be influenced by others',
      'make it harder or stop it',
      'railway lines, bridges and tunnels',
    ])
      expect(kinds(`Kim Vale said it was “${words}” again.`)).toEqual(['fragment']);
  });
  it('is a term where nobody says it', () => {
    expect(kinds('The two had signed a “no limits” pact.')).toEqual(['term']);
    expect(kinds('They paid for the separate ‘Harbour Safety Initiative’ too.')).toEqual(['term']);
  });
  it('is unmarked where first person and frame prove it', () => {
    const [quote] = readQuotes(
      'Ada Brandt met Paul Otis.\nI expect that we will finally meet in person, Ms. Brandt told Mr. Otis.',
    );
    expect(quote).toMatchObject({
      kind: 'unmarked',
      text: 'I expect that we will finally meet in person,',
      by: ['Ada Brandt'],
    });
    expect(readQuotes('Ada Brandt met Paul Otis.\nBoth lands face the same pressure, she said.')).toEqual([]);
  });
  it('is unmarked from an infinitive on where “our” can only be the speaker’s, in a text that has lost its marks', () => {
    const lost = 'Ada Brandt met Paul Otis.\n\nWe have waited for a year, Ada Brandt told reporters.\n\n';
    const told = 'Paul Otis praised the envoy for resisting efforts to drive a stake between our two peoples.';
    expect(readQuotes(lost + told).at(-1)).toMatchObject({
      kind: 'unmarked',
      text: 'drive a stake between our two peoples',
      by: ['Paul Otis'],
    });
    expect(kinds(`Ada Brandt told reporters that she had waited.\n\n${told}`)).not.toContain('unmarked');
  });
  it('is unmarked where a quotation that broke off goes on in the next paragraph, in the same first person', () => {
    const start = 'Rain fell in Norland.\n“I do not think they will come,” said Kim Vale, a historian.\n';
    expect(readQuotes(`${start}I would expect them to wait.`)[1]).toMatchObject({
      kind: 'unmarked',
      text: 'I would expect them to wait.',
      by: ['Kim Vale'],
    });
    for (const other of [
      'We have asked the ministry for comment.',
      'We would expect them to wait.',
      'I would expect you to subscribe.',
      'Our troops would expect them to wait.',
      '“I would expect them to wait.',
      'I would expect them to wait. It rained.',
    ])
      expect(kinds(start + other)).not.toContain('unmarked');
    expect(kinds(`${start.replace('come,”', 'come.”')}I would expect them to wait.`)).not.toContain('unmarked');
  });
  it('is not unmarked where a page speaks to its reader or a narrator is told', () => {
    const start = 'Ada Brandt met Paul Otis.\n“It is over,” he said. “They are quick and they are fun.”\n';
    for (const other of [
      'We are sorry, this video is restricted in your location.',
      'As we have reported, the law is old.',
      'I was wrong, Paul Otis told me.',
    ])
      expect(kinds(start + other)).not.toContain('unmarked');
  });
  it('is never unmarked in an article that its author tells in the first person', () => {
    expect(kinds('I came to Norland in May.\n“It is over,” Kim Vale said.\nI went home.')).toEqual(['direct']);
  });
});

describe('a broken quotation', () => {
  it('is one group', () => {
    const { articles } = annotateCorpus([
      anArticle({
        text: '“We came,” Kim Vale said, “and we saw it.” Rain fell. “It rained,” Kim Vale said. “It rained a lot.”',
      }),
    ]);
    expect(articles[0]?.quotes.map(({ group }) => group)).toEqual([0, 0, 2, 2]);
  });
});

describe('names and places renamed throughout', () => {
  const text = `Norland President Ada Brandt told Chancellor Paul Otis in a call on Friday that the pact “serves the safety of both our nations”.
“You and I see this alike,” the Norland leader said. “We will meet in Harbin in 2031.”
Otis was quoted by NTV as saying “both Norland and Sudland need more of this.”
He said the pair expressed their “negative view” of the alliance, according to Yuri Klein, an aide.
The Norland Foreign Ministry said Brandt repeated her call for a “political way out”.
Norland says it is “concerned” by 60% of it.`;
  const renamed = [
    ['Norland', 'Zembla'],
    ['Sudland', 'Ruritania'],
    ['Ada Brandt', 'Mo Quill'],
    ['Brandt', 'Quill'],
    ['Paul Otis', 'Gus Adler'],
    ['Otis', 'Adler'],
    ['Harbin', 'Trebizond'],
    ['NTV', 'KLM'],
    ['Yuri Klein', 'Lev Stone'],
    ['2031', '2044'],
    ['60%', '75%'],
  ] as const;
  const rename = (words: string): string => renamed.reduce((all, [from, to]) => all.replaceAll(from, to), words);

  it('give the same quotes, kinds and speakers under the other names', () => {
    const expected = readQuotes(text).map((quote) => ({
      ...quote,
      text: rename(quote.text),
      by: quote.by.map(rename),
      via: quote.via.map(rename),
      cue: quote.cue === null ? null : rename(quote.cue),
    }));
    expect(readQuotes(rename(text))).toEqual(expected);
    expect(expected.map(({ by }) => by.length > 0)).not.toContain(false);
  });
});

describe('Chinese and Japanese', () => {
  it('have sentences and quotations though no blank parts their words', () => {
    expect(readQuotes('外交部表示：“我们对此表示严重关切。”谈判将继续。', { language: 'zh' })).toMatchObject([
      { kind: 'direct', by: [] },
    ]);
    expect(readQuotes('首相は「まだ結論は出ていない」と述べた。', { language: 'ja' })).toMatchObject([
      { kind: 'direct', by: [] },
    ]);
    // Whose words they are is not looked for in Chinese, so they are not called nobody's.
    expect(readQuotes('他谈到“一带一路”。', { language: 'zh' })).toMatchObject([{ kind: 'fragment', by: [] }]);
  });
});
