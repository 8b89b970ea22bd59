/** Numbers from 0 up to but not with `n`, the same in every run (Numerical Recipes' linear congruence). */
export type Draw = (n: number) => number;

/** See {@link Draw}. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (n) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const LATIN = [
  'ba',
  'ker',
  'lo',
  'mint',
  'dra',
  'si',
  'vu',
  'ton',
  'gre',
  'pal',
  'fi',
  'chor',
  'zen',
  'wy',
  'ast',
  'olm',
];
const CYRILLIC = [...'абвгдежзиклмнопрстуфхцчшыэюя'];

/** A script in which text is made that no compressor finds anything to save in. */
export type Script = 'latin' | 'cyrillic' | 'chinese';

const words: Readonly<Record<Script, (draw: Draw) => string>> = {
  latin: (draw) => Array.from({ length: 1 + draw(4) }, () => LATIN[draw(LATIN.length)]).join(''),
  cyrillic: (draw) => Array.from({ length: 2 + draw(9) }, () => CYRILLIC[draw(CYRILLIC.length)]).join(''),
  chinese: (draw) => String.fromCharCode(0x4e00 + draw(4000)),
};
const between = (script: Script): string => (script === 'chinese' ? '' : ' ');

/** A sentence of about so many letters. */
export function aSentence(draw: Draw, letters: number, script: Script = 'latin'): string {
  const said = [];
  for (let length = 0; length < letters; length += (said.at(-1)?.length ?? 0) + between(script).length)
    said.push(words[script](draw));
  return `${said.join(between(script))}${script === 'chinese' ? '。' : '.'}`;
}

/** A copy with another word in every so many. */
export function retell(draw: Draw, text: string, every: number, script: Script = 'latin'): string {
  const said = text.split(between(script));
  return said
    .map((word, i) => (i % every === every - 1 && i < said.length - 1 ? words[script](draw) : word))
    .join(between(script));
}
