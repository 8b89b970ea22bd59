import { describe, expect, it } from 'vitest';
import { readQuotes } from './builders.ts';

/** Who is quoted in a text, quote by quote. */
function voices(text: string, language = 'en'): readonly string[] {
  return readQuotes(text, { language }).map(({ by }) => by.join(' + '));
}

const cast =
  'Norland President Ada Brandt met Chancellor Paul Otis. Kremlin-style talks bored Foreign Minister Ivan Petrov.\n';
const heard = (text: string): readonly string[] => voices(cast + text);

describe('the speaker of a quote', () => {
  it('stands behind it, in either order', () => {
    expect(heard('“We will not sign this,” Brandt said.')).toEqual(['Ada Brandt']);
    expect(heard('“We will not sign this,” said Brandt.')).toEqual(['Ada Brandt']);
    expect(heard('“We will not sign this”, Brandt told reporters.')).toEqual(['Ada Brandt']);
  });
  it('stands before it, with a colon or without', () => {
    expect(heard('Brandt told Otis: “You and I agree.”')).toEqual(['Ada Brandt']);
    expect(heard('Otis called Brandt his “dear friend”.')).toEqual(['Paul Otis']);
    expect(heard('Ada Brandt: “We will not sign this.”')).toEqual(['Ada Brandt']);
  });
  it('is found over an apposition and a relative clause', () => {
    expect(heard('“It is over,” said Kim Vale, a former envoy to Norland.')).toEqual(['Kim Vale']);
    expect(heard('Kim Vale, who once led the talks, said “it is over” now.')).toEqual(['Kim Vale']);
    expect(heard('“It is over,” said a retired envoy, Kim Vale.')).toEqual(['Kim Vale']);
  });
  it('is found by surname, honorific, office and pronoun', () => {
    expect(heard('“It is over,” Mr Petrov said.')).toEqual(['Ivan Petrov']);
    expect(heard('“It is over,” Mr. Ivan said.')).toEqual(['Ivan Petrov']);
    expect(heard('“It is over,” the FM said.')).toEqual(['Ivan Petrov']);
    expect(heard('“It is over,” the chancellor said.')).toEqual(['Paul Otis']);
    expect(heard('Petrov left early. “It is over,” he said.')).toEqual(['Ivan Petrov']);
    expect(heard('Brandt left early. “It is over,” she said.')).toEqual(['Ada Brandt']);
  });
  it('is not taken up by the pronoun that the article never uses for that person', () => {
    expect(heard('Brandt kept her coat on as she left. For that she drew Otis’ ire - he called her “weak”.')).toEqual([
      'Paul Otis',
    ]);
  });
  it('does what a participle right behind the name says', () => {
    expect(heard('The talks went on, with Petrov telling reporters “it is far too late”.')).toEqual(['Ivan Petrov']);
  });
  it('is whoever supposes what others think', () => {
    expect(heard('Otis said the donors feel “tired of it all”.')).toEqual(['Paul Otis']);
  });
  it('is no dateline', () => {
    expect(voices(`HARBOUR CITY (NTV) — Chancellor Paul Otis had little to add, saying “it is over”.`)).toEqual([
      'Paul Otis',
    ]);
  });
  it('may bear the name of a people or a city', () => {
    expect(voices('Mark Cuban, the owner of the club, was there. “It is over,” Cuban said.')).toEqual(['Mark Cuban']);
  });
  it('may have the view that the sentence begins with', () => {
    expect(heard('To Petrov, the plan was “far too little”.')).toEqual(['Ivan Petrov']);
  });
  it('is whoever calls something so, and nobody where it is just called so', () => {
    expect(heard('Otis called Petrov “The Last Prince of the North.”')).toEqual(['Paul Otis']);
    expect(heard('They closed a loophole called “inversion”.')).toEqual(['']);
  });
  it('is found inside the marks in French and Russian', () => {
    expect(voices('« C’est trop tard, explique Anne Mercier, mais nous restons. »', 'fr')).toEqual(['Anne Mercier']);
    expect(voices('«Это слишком много, — заявила Анна Котова. — Мы уходим».', 'ru')).toEqual(['Анна Котова']);
  });
  it('goes on through a run of quotes and into a paragraph that is only a quote', () => {
    expect(heard('“It is over,” Petrov said. “We are going home.”\n“There is nothing left to say.”')).toEqual(
      Array(3).fill('Ivan Petrov'),
    );
  });
  it('may be a body, a state, a document or an unnamed voice', () => {
    expect(heard('The United States said it was “concerned”.')).toEqual(['United States']);
    expect(heard('“We are watching this closely,” a Harbour Department spokesperson said.')).toEqual([
      'Harbour Department spokesperson',
    ]);
    expect(heard('“Nothing was signed,” the Trade Ministry said.')).toEqual(['Trade Ministry']);
    expect(heard('“The parties shall meet every year,” the treaty says.')).toEqual(['treaty']);
  });
  it('may be two people at once', () => {
    expect(heard('Brandt and Otis said they would “keep talking” for now.')).toEqual(['Ada Brandt + Paul Otis']);
  });
  it('is whoever spoke, not whoever passes it on', () => {
    const [quote] = readQuotes(`${cast}“We are ready,” Brandt was quoted by NTV as saying.`);
    expect(quote).toMatchObject({ by: ['Ada Brandt'], via: ['NTV'] });
    const [other] = readQuotes(`${cast}Petrov said Brandt “understands our concerns,” adding nothing more.`);
    expect(other?.by).toEqual(['Ivan Petrov']);
    const [third] = readQuotes(
      `${cast}Otis left early. He told Brandt of “growing threats from the sea,” Petrov said.`,
    );
    expect(third).toMatchObject({ by: ['Paul Otis'], via: ['Ivan Petrov'] });
  });
  it('is nobody where nothing says so', () => {
    expect(voices('The store sells “hot ice” and more.')).toEqual(['']);
    expect(voices('“Who goes there?”')).toEqual(['']);
  });
  it('is found in German and Russian', () => {
    expect(
      voices('Der Minister kam spät. „Wir haben lange genug gewartet und gehen jetzt“, sagte Anna Krüger.', 'de'),
    ).toEqual(['Anna Krüger']);
    expect(voices('«Мы долго ждали этого дня и теперь готовы», — сказал Иван Петров.', 'ru')).toEqual(['Иван Петров']);
  });
});

describe('the words that say so', () => {
  it('are the subject and the verb, with the one spoken to before a colon', () => {
    expect(readQuotes(`${cast}“It is over,” Petrov said.`)[0]?.cue).toBe('Petrov said');
    expect(readQuotes(`${cast}Brandt told Otis: “You and I agree.”`)[0]?.cue).toBe('Brandt told Otis:');
  });
});

describe('a body that a state owns', () => {
  it('is one under the state’s adjective and under its genitive', () => {
    expect(
      voices(
        'The Chinese Foreign Ministry said “we hope for peace.” China’s Foreign Ministry said “we hope for more.” The Russian Foreign Ministry said “we do not.”',
      ),
    ).toEqual(['Chinese Foreign Ministry', 'Chinese Foreign Ministry', 'Russian Foreign Ministry']);
    expect(voices('South Korea’s Foreign Ministry said “we hope for peace.”')).toEqual([
      'South Korea’s Foreign Ministry',
    ]);
  });
});
