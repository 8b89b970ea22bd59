import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../src/annotate/annotated-article.ts';
import { findTranslationMarkers } from '../../../src/provenance/translation-markers.ts';

/** Every place of some names in a text, as mentions of one entity each. */
const mentionsOf = (text: string, names: Readonly<Record<string, readonly string[]>>): NameMention[] =>
  Object.entries(names).flatMap(([entity, forms]) =>
    forms.flatMap((form) =>
      [...text.matchAll(new RegExp(`${form}(?!\\p{L})`, 'gu'))].map(({ index }) => ({
        entity,
        range: { start: index, end: index + form.length },
      })),
    ),
  );

const signsIn = (
  text: string,
  { names = {}, original = '', originalNames = {}, compounds = [] as readonly string[] } = {},
): [kind: string, words: string][] =>
  findTranslationMarkers({
    ...{ id: 'a', text, blocks: [{ start: 0, end: text.length }], names: mentionsOf(text, names) },
    originals: original === '' ? [] : [{ text: original, names: mentionsOf(original, originalNames) }],
    compounds: new Set(compounds),
  }).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('signs of translation back and forth', () => {
  it('are dashes inside words that English writes with a hyphen', () => {
    const text = 'The self—styled mayor met the state—run radio, and the state—run press, in a long—term plan.';
    expect(signsIn(text, { compounds: ['state-run', 'long-term'] })).toEqual([
      ['dash inside a word', 'self—styled'],
      ['dash inside a word', 'state—run'],
      ['dash inside a word', 'state—run'],
      ['dash inside a word', 'long—term'],
    ]);
  });

  it('are dashes without blanks in a text that sets blanks around all others', () => {
    const text =
      'The port — once busy — was shut. The mayor — a sailor — left for a two—day visit with a dual—use, long—term plan.';
    expect(signsIn(text).map(([, words]) => words)).toEqual(['two—day', 'dual—use,', 'long—term']);
  });

  it('are not dashes between clauses, however closely they are set', () => {
    const text =
      'The mayor—who had left—said nothing; the harbour—built in 1910—was closed, and ships—all of them—left.';
    expect(signsIn(text, { compounds: ['state-run'] })).toEqual([]);
  });

  it('are stops in the middle of sentences, and stops before commas', () => {
    const text =
      'He met Mr. Smith in the office. after noon, a professor at the University. , who wrote. broadly on it.';
    expect(signsIn(text)).toEqual([
      ['broken sentence', 'office. after'],
      ['stray full stop', 'University. , who'],
      ['broken sentence', 'wrote. broadly'],
    ]);
  });

  it('are not the stops of abbreviations, nor addresses of the web after a sentence', () => {
    const text =
      'Boxes, crates, etc., stood there. Harbour Corp., said Rep. Ann Lee, R-Calif., paid. See the story. pic.example.com/abc, and more. https://t.example/x was cited.';
    expect(signsIn(text)).toEqual([]);
  });

  it('are quotation marks that close inside a sentence, and blanks before commas', () => {
    const text = 'It kept its “fair and.” Just” view of the port , ships and of the quay , cranes.';
    expect(signsIn(text).map(([kind]) => kind)).toEqual([
      'broken quotation',
      'space before a comma',
      'space before a comma',
    ]);
  });

  it('are titles before one part of a name here and another part of it there', () => {
    const text = 'Mr. Tan met the crew. Later Mr Wei, who is older, spoke; Mr Wei left.';
    const names = [...text.matchAll(/Tan|Wei/gu)].map(({ index }) => ({
      entity: 'p-tan',
      range: { start: index, end: index + 3 },
    }));
    const blocks = [{ start: 0, end: text.length }];
    const found = findTranslationMarkers({ id: 'a', text, blocks, names, originals: [], compounds: new Set() });
    expect(found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['title before a given name', 'Mr. Tan'],
      ['title before a given name', 'Mr Wei'],
      ['title before a given name', 'Mr Wei'],
    ]);
  });

  it('are names that the retold text spells with the same sounds and other letters', () => {
    const signs = signsIn('Dzhakson met Kvinsberi at Feniks. Dzhakson left.', {
      names: { 'p-j': ['Dzhakson'], 'p-q': ['Kvinsberi'], 'o-f': ['Feniks'] },
      original: 'Jackson met Queensbury at Phoenix. Jackson left.',
      originalNames: { 'p-j': ['Jackson'], 'p-q': ['Queensbury'], 'o-f': ['Phoenix'] },
    });
    expect(signs).toEqual([
      ['name respelt', 'Dzhakson'],
      ['name respelt', 'Kvinsberi'],
      ['name respelt', 'Feniks'],
    ]);
  });

  it('are not other endings or other spellings of the same name, nor names that both texts know', () => {
    const signs = signsIn('Carland and Carlandian ships of the Harbour Centre met Warren, Martin and Merton.', {
      names: { x: ['Carlandian', 'Harbour Centre', 'Warren', 'Merton'] },
      original: 'Carland ships of the Harbor Center met Warner, Martin and Merton.',
      originalNames: { x: ['Carland', 'Harbor Center', 'Warner', 'Martin'] },
    });
    expect(signs).toEqual([]);
  });

  it('are not listed for a single slip, which is anybody’s', () => {
    expect(signsIn('The port , they said, was closed. All left.')).toEqual([]);
  });
});
