import { describe, expect, it } from 'vitest';
import { readQuotes } from './builders.ts';

const speakers = (text: string): readonly (readonly string[])[] =>
  readQuotes(text, { language: 'de' }).map(({ by }) => by);

describe('German speakers', () => {
  it('are names, not the nouns that German capitalises too', () => {
    expect(
      speakers(
        'In einem Interview am Montag äußerte sich Bernd Vogt zur Frage der Haftung: „Wir zahlen jeden Schaden sofort und ganz.“',
      ),
    ).toEqual([['Bernd Vogt']]);
  });
  it('bear their office before the name, and only the name is theirs', () => {
    expect(
      speakers('Demgegenüber sagte der Nordland-Beauftragte Bernd Vogt: „Wir zahlen jeden Schaden sofort und ganz.“'),
    ).toEqual([['Bernd Vogt']]);
  });
  it('stand behind the verb where something else stands first', () => {
    expect(
      speakers('Dazu erklärte das nordische Außenministerium weiter: „Wir zahlen jeden Schaden sofort und ganz.“'),
    ).toEqual([['Außenministerium']]);
  });
  it('stand first where the verb stands last', () => {
    expect(
      speakers(
        'Bernd Vogt hatte die Rolle der Partei- und Fraktionsvorsitzenden betont: „Wir zahlen jeden Schaden ganz.“',
      ),
    ).toEqual([['Bernd Vogt']]);
  });
  it('may be an office without a name', () => {
    expect(speakers('Ein Regierungssprecher sagte: „Wir zahlen jeden Schaden sofort und ganz.“')).toEqual([
      ['Regierungssprecher'],
    ]);
  });
  it('are called by the last name alone later on', () => {
    expect(speakers('Bernd Vogt kam am Freitag.\n„Wir zahlen jeden Schaden sofort und ganz“, sagte Vogt.')).toEqual([
      ['Bernd Vogt'],
    ]);
  });
});
