// Text that is hard on a parser, each of any length: what is doubled must cost double, and nothing may fail.

/** A kind of hostile text: `make(n)` is about n UTF-16 code units long. */
export interface Hostile {
  readonly name: string;
  readonly make: (length: number) => string;
}

const repeat = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const sentence = 'The minister said the harbour would reopen after the inquiry, and nobody asked why. ';

/** All kinds, each a whole source file. */
export const HOSTILE: readonly Hostile[] = [
  { name: 'one huge line of prose', make: repeat(sentence) },
  { name: 'one huge word', make: repeat('a') },
  { name: 'capitals without end', make: repeat('Aa Bb Cc ') },
  { name: 'opening quotation marks only', make: repeat('“') },
  { name: 'opening marks, each before a word', make: repeat('“word ') },
  { name: 'straight marks that may open or close', make: repeat('" word" ') },
  { name: 'single marks and apostrophes', make: repeat("'tis o'clock' ") },
  { name: 'marks nested without end', make: (length) => `${'“‘'.repeat(length / 4)}${'’”'.repeat(length / 4)}` },
  { name: 'brackets nested without end', make: (length) => `${'('.repeat(length / 2)}${')'.repeat(length / 2)}` },
  { name: 'blanks', make: repeat(' ') },
  { name: 'blanks between words', make: (length) => `word${' '.repeat(length)}word` },
  { name: 'tabs and narrow blanks', make: repeat('\t\u00A0\u2009 x') },
  { name: 'empty lines', make: repeat('\n') },
  { name: 'blank lines with a blank', make: repeat(' \n') },
  { name: 'one word a line', make: repeat('word\n\n') },
  { name: 'menu words without end', make: repeat('Home\nWorld\nPolitics\n') },
  { name: 'ellipses', make: repeat('. . . ') },
  { name: 'full stops', make: repeat('.') },
  { name: 'initials', make: repeat('U.S. J. K. ') },
  { name: 'dashes', make: repeat('— - – ') },
  { name: 'figures', make: repeat('1,234.56% ') },
  { name: 'asterisks', make: repeat('*word* ') },
  { name: 'names and verbs of saying', make: repeat('Ann Bee said Cee Dee told Ee Eff, ') },
  { name: '“according to” without end', make: repeat('according to the ministry according to ') },
  { name: 'Cyrillic in guillemets', make: repeat('«Слово, — сказал он, — слово». ') },
  { name: 'right-to-left and marks that turn it', make: repeat('\u202Eשלום\u202C عالم ') },
  { name: 'lone surrogates and joiners', make: repeat('👩‍👩‍👧 \uFFFD e\u0301\u0301\u0301 ') },
  { name: 'markup in plain text', make: repeat('<div class="x"><script>alert(1)</script>') },
  { name: 'carriage returns', make: repeat('A line.\r\rAnother.\r\n') },
];

/** Hostile saved pages. */
export const HOSTILE_PAGES: readonly Hostile[] = [
  {
    name: 'elements nested without end',
    make: (length) => `<html><body>${'<div>'.repeat(length / 11)}word${'</div>'.repeat(length / 11)}</body></html>`,
  },
  { name: 'elements never closed', make: (length) => `<html><body>${'<p><b><i>'.repeat(length / 9)}word` },
  {
    name: 'one huge paragraph',
    make: (length) =>
      `<html><body><article><h1>Head</h1><p>${sentence.repeat(length / sentence.length)}</p></article></body></html>`,
  },
  { name: 'a comment never closed', make: (length) => `<html><body><p>word</p><!-- ${'x '.repeat(length / 2)}` },
  {
    name: 'attributes without end',
    make: (length) => `<html><body><p ${'a="b" '.repeat(length / 6)}>word</p></body></html>`,
  },
];
