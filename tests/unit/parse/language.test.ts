import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../src/parse/index.ts';
import { detectLanguage, foreignLanguage } from '../../../src/parse/language.ts';
import { languageByWords } from '../../../src/parse/language-by-words.ts';

const ENGLISH = [
  'The council said that it would pay for the new weir, which has been planned for years and is to be built by the spring.',
  'But the farmers along the river have asked for more water than the weir could hold, and they said so at the meeting.',
  'It was not clear who would pay for the repairs after the flood, as the county had already spent its budget.',
];
const GERMAN = [
  'Der Gemeinderat hat am Montag beschlossen, dass das neue Wehr bis zum Frühjahr gebaut wird und die Kosten der Kreis trägt.',
  'Die Bauern am Fluss sind mit dem Beschluss nicht zufrieden, weil sie für ihre Felder mehr Wasser brauchen als bisher.',
  'Nach der Flut war lange offen, wer die Reparatur bezahlt, und auch der Kreis hatte sein Geld schon ausgegeben.',
  'Das Wehr ist seit Jahren geplant, aber erst mit einer neuen Mehrheit im Rat wurde der Bau nun möglich.',
];
const FRENCH = [
  'Le conseil municipal a décidé lundi que le nouveau barrage sera construit avant le printemps, et les travaux sont payés par le département.',
  'Mais les agriculteurs ne sont pas contents, car ils ont besoin de plus d’eau pour leurs champs, comme ils l’ont dit dans cette réunion.',
  'Après la crue, il était difficile de savoir qui paierait les réparations, et le département avait déjà dépensé ses crédits.',
];
const RUSSIAN = [
  'Глава совета Northbridge Water сообщил, что плотина будет построена до весны, а также что компания Delmar Group уже получила деньги для этого.',
  'Они сказали, что после наводнения было неясно, кто заплатит, если совет Eastmoor County откажется, но чтобы начать работы, этого не нужно.',
];
const UKRAINIAN = [
  'Голова ради повідомив, що нову греблю збудують до весни, а гроші на це вже надійшли від обласного бюджету.',
  'Фермери кажуть, що води для полів не вистачить, і просять раду ще раз розглянути це питання на зборах.',
];

describe('the language of an article', () => {
  it('is that of most of its text, whatever it begins with', () => {
    expect(detectLanguage([ENGLISH[0] ?? '', ...GERMAN])).toBe('de');
    expect(detectLanguage([GERMAN[0] ?? '', ...FRENCH])).toBe('fr');
    expect(detectLanguage([GERMAN[0] ?? '', ...ENGLISH])).toBe('en');
  });

  it('is German for a German text with English quotations', () => {
    const quoting = GERMAN.map((text, index) => `${text} „${(ENGLISH[index] ?? 'It is what it is').slice(0, 60)}“`);
    expect(detectLanguage(quoting)).toBe('de');
  });

  it('is Russian where most names are in Latin letters, and Ukrainian is not taken for it', () => {
    expect(detectLanguage(RUSSIAN)).toBe('ru');
    expect(detectLanguage(UKRAINIAN)).toBe('uk');
    expect(detectLanguage([RUSSIAN[0] ?? '', ...UKRAINIAN, ...UKRAINIAN])).toBe('uk');
  });

  it('is not one of the four that have a list for their neighbours', () => {
    expect(
      detectLanguage([
        'El consejo decidió el lunes que la nueva presa se construirá antes de la primavera y que la pagará la provincia, según el alcalde.',
        'Los agricultores no están contentos con la decisión, porque necesitan más agua para sus campos que hasta ahora.',
      ]),
    ).toBe('es');
    expect(
      detectLanguage([
        'De gemeenteraad heeft maandag besloten dat de nieuwe stuw voor het voorjaar wordt gebouwd en dat de provincie betaalt.',
        'De boeren langs de rivier zijn niet tevreden met het besluit, omdat zij meer water nodig hebben voor hun akkers.',
      ]),
    ).toBe('nl');
  });

  it('is told of one sentence, and not of a few words', () => {
    expect(detectLanguage(['Der Gemeinderat hat am Montag dem Bau zugestimmt.'])).toBe('de');
    expect(detectLanguage(['Weir, 3 p.m.'])).toBe('und');
    expect(detectLanguage(['Weir, 3 p.m.'], 'fr')).toBe('fr');
    expect(detectLanguage([])).toBe('und');
  });

  it('is told of a damaged text', () => {
    const damaged = ENGLISH.map((text) =>
      text
        .replace(/ (\w+) /gu, '  $1')
        .replaceAll('e', 'e\u00ad')
        .slice(5),
    );
    expect(detectLanguage(damaged)).toBe('en');
    const broken = GERMAN.map((text) => text.replaceAll('ü', 'Ã¼').replaceAll('ä', 'Ã¤').replace('. ', '.'));
    expect(detectLanguage(broken)).toBe('de');
  });

  it('is what words say where the page declares another', () => {
    expect(detectLanguage(GERMAN, 'en')).toBe('de');
  });

  it('does not hang on how many quotations in another language stand between paragraphs of one without a list', () => {
    const spanish = Array.from(
      { length: 12 },
      (_, index) => `Los vecinos del barrio número ${index} dijeron que no quieren pagar la nueva presa este año.`,
    );
    expect(detectLanguage([...ENGLISH, ...spanish])).toBe('es');
  });
});

describe('the language of a paragraph', () => {
  it('is told by its grammatical words', () => {
    for (const text of ENGLISH) expect(languageByWords(text)).toBe('en');
    for (const text of GERMAN) expect(languageByWords(text)).toBe('de');
    for (const text of FRENCH) expect(languageByWords(text)).toBe('fr');
    for (const text of RUSSIAN) expect(languageByWords(text)).toBe('ru');
    for (const text of UKRAINIAN) expect(languageByWords(text)).toBe(null);
  });

  it('is not told where two languages are mixed, and where words are few', () => {
    expect(languageByWords(`${ENGLISH[0]} ${GERMAN[0]}`)).toBe(null);
    expect(languageByWords('The weir')).toBe(null);
    expect(languageByWords('')).toBe(null);
  });

  it('is another than the article’s only where its words say so', () => {
    expect(foreignLanguage(ENGLISH[0] ?? '', 'de')).toBe('en');
    expect(foreignLanguage(GERMAN[0] ?? '', 'de')).toBe(null);
    expect(foreignLanguage(UKRAINIAN[0] ?? '', 'en')).toBe(null);
  });

  it('stands on a block that was left untranslated, and on no other', () => {
    const text = ['Neues Wehr bis zum Frühjahr', ...GERMAN, ENGLISH[0]].join('\n\n');
    const [article] = parseSource(
      { file: 'wehr.txt', sha256: '', encoding: 'utf-8', media: 'text/plain', text },
      undefined,
    ).articles;
    expect(article?.language).toBe('de');
    expect(article?.blocks.map((block) => block.language)).toEqual([...Array(5).fill(undefined), 'en']);
  });
});
