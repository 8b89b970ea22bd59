import { describe, expect, it } from 'vitest';
import { assignIds, hashId, type IdentifiedPlace, identityWords, slugify } from '../../../src/corpus/stable-ids.ts';

const place = (text: string, words: string, owner = 'herald'): IdentifiedPlace => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { text, range: { start, end: start + words.length }, hash: hashId(identityWords(text)), owner };
};
const idOf = (text: string, words: string, owner?: string) => assignIds([place(text, words, owner)])[0];

const TEXT =
  'Before noon the master of the harbour spoke. “We pumped day and night,” he said. Nobody else was there to hear it.';
const WORDS = 'We pumped day and night,';

describe('identity', () => {
  it('is frozen: every published address depends on these three ids', () => {
    expect(idOf(TEXT, WORDS)).toBe('kmuhm7t5lt');
    expect(idOf('Ein Café, größer als früher, öffnet. 100 Gäste kamen.', 'größer als früher')).toBe('lkz77p5cbs');
    expect(idOf('«Мы ещё вернёмся», — сказал он.', 'Мы ещё вернёмся')).toBe('yvuyt3w6xa');
  });

  it('sees words alone: no case, marks, diacritics or forms of letters', () => {
    expect(identityWords('“Café-Größe”, ﬁne: 60 %!')).toEqual(['cafe', 'große', 'fine', '60']);
    expect(idOf(TEXT.replaceAll(/[“”,.]/gu, ''), WORDS.replaceAll(/[“”,.]/gu, ''))).toBe(idOf(TEXT, WORDS));
    expect(idOf(TEXT.toUpperCase(), WORDS.toUpperCase())).toBe(idOf(TEXT, WORDS));
  });

  it('is the same in whatever article, and whatever stands farther than five words away', () => {
    expect(idOf(`Another headline\n\n${TEXT} And more.`, WORDS, 'courier')).toBe(idOf(TEXT, WORDS));
  });

  it('is another where a word of it or next to it is another', () => {
    const others = [
      idOf(TEXT.replace('night', 'dawn'), WORDS.replace('night', 'dawn')),
      idOf(TEXT.replace('spoke', 'wept'), WORDS),
      idOf(TEXT.replace('he said', 'she said'), WORDS),
    ];
    expect(new Set([...others, idOf(TEXT, WORDS)]).size).toBe(4);
  });

  it('does not hang on what else is minted, nor on the order', () => {
    const alone = idOf(TEXT, WORDS);
    const among = [place(TEXT, 'Before noon'), place(TEXT, WORDS), place(TEXT, 'Nobody else')];
    expect(assignIds(among)[1]).toBe(alone);
    expect(assignIds(among.toReversed())[1]).toBe(alone);
  });

  it('tells twins apart by what is farther away; one of them keeps the plain id, whatever the order', () => {
    const twins = [
      place(`Morning paper. ${TEXT} One ending of it.`, WORDS, 'herald'),
      place(`Evening paper. ${TEXT} Another ending.`, WORDS, 'courier'),
    ];
    const ids = assignIds(twins);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toContain(idOf(TEXT, WORDS));
    expect(assignIds(twins.toReversed()).toReversed()).toEqual(ids);
  });

  it('tells twins apart by the rest of their sources before it looks at names', () => {
    const far = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    const twins = (first: string, second: string) =>
      assignIds([place(`${TEXT} ${far} morning`, WORDS, first), place(`${TEXT} ${far} evening`, WORDS, second)]);
    expect(twins('herald', 'courier')).toEqual(twins('a', 'b'));
    expect(new Set(twins('herald', 'courier')).size).toBe(2);
  });

  it('gives every place of two equal sources an id of its own', () => {
    const places = ['herald', 'courier', 'echo'].map((owner) => place(TEXT, WORDS, owner));
    expect(new Set(assignIds(places)).size).toBe(3);
  });

  it('makes ids of small letters and digits, a letter first', () => {
    for (let n = 0; n < 200; n++) expect(hashId([String(n)])).toMatch(/^[a-z][a-z0-9]{9}$/u);
    expect(assignIds([place(TEXT, WORDS)], 's-')[0]).toMatch(/^s-[a-z][a-z0-9]{9}$/u);
  });

  it('makes slugs of Latin letters, at most so many words, and none of what has no Latin letter', () => {
    expect(slugify('Größe & Café: 2 Ångström!', 4)).toBe('gro-e-cafe-2');
    expect(slugify('Привет')).toBe('');
  });
});
