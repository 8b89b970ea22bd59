import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/annotate/sentences/sentences.ts';
import { languageOf } from '../../../../src/languages/index.ts';

/** The 51 English "golden rules" published with pragmatic_segmenter (diasks2, MIT): text, then its sentences. `!` before the name: not met, with the reason. */
const rules: readonly (readonly [string, string, readonly string[]])[] = [
  ['full stop', 'Hello World. My name is Jonas.', ['Hello World.', 'My name is Jonas.']],
  ['question mark', 'What is your name? My name is Jonas.', ['What is your name?', 'My name is Jonas.']],
  ['exclamation mark', 'There it is! I found it.', ['There it is!', 'I found it.']],
  ['initial', 'My name is Jonas E. Smith.', ['My name is Jonas E. Smith.']],
  ['p.', 'Please turn to p. 55.', ['Please turn to p. 55.']],
  ['co. inside', 'Were Jane and co. at the party?', ['Were Jane and co. at the party?']],
  [
    'Co. inside',
    'They closed the deal with Pitt, Briggs & Co. at noon.',
    ['They closed the deal with Pitt, Briggs & Co. at noon.'],
  ],
  ['co. at the end', "Let's ask Jane and co. They should know.", ["Let's ask Jane and co.", 'They should know.']],
  [
    'Co. at the end',
    'They closed the deal with Pitt, Briggs & Co. It closed yesterday.',
    ['They closed the deal with Pitt, Briggs & Co.', 'It closed yesterday.'],
  ],
  ['Mt.', 'I can see Mt. Fuji from here.', ['I can see Mt. Fuji from here.']],
  [
    'St. and st.',
    "St. Michael's Church is on 5th st. near the light.",
    ["St. Michael's Church is on 5th st. near the light."],
  ],
  ["Jr.'s", "That is JFK Jr.'s book.", ["That is JFK Jr.'s book."]],
  ['U.S.A. inside', 'I visited the U.S.A. last year.', ['I visited the U.S.A. last year.']],
  ['E.U. at the end', 'I live in the E.U. How about you?', ['I live in the E.U.', 'How about you?']],
  ['U.S. at the end', 'I live in the U.S. How about you?', ['I live in the U.S.', 'How about you?']],
  ['U.S. Government', 'I work for the U.S. Government in Virginia.', ['I work for the U.S. Government in Virginia.']],
  ['U.S. inside', 'I have lived in the U.S. for 20 years.', ['I have lived in the U.S. for 20 years.']],
  [
    'a.m. and P.M.',
    'At 5 a.m. Mr. Smith went to the bank. He left the bank at 6 P.M. Mr. Smith then went to the store.',
    ['At 5 a.m. Mr. Smith went to the bank.', 'He left the bank at 6 P.M.', 'Mr. Smith then went to the store.'],
  ],
  ['number inside', 'She has $100.00 in her bag.', ['She has $100.00 in her bag.']],
  ['number at the end', 'She has $100.00. It is in her bag.', ['She has $100.00.', 'It is in her bag.']],
  [
    'brackets',
    'He teaches science (He previously worked for 5 years as an engineer.) at the local University.',
    ['He teaches science (He previously worked for 5 years as an engineer.) at the local University.'],
  ],
  [
    'e-mail',
    'Her email is Jane.Doe@example.com. I sent her an email.',
    ['Her email is Jane.Doe@example.com.', 'I sent her an email.'],
  ],
  [
    'address',
    'The site is: https://www.example.50.com/new-site/awesome_content.html. Please check it out.',
    ['The site is: https://www.example.50.com/new-site/awesome_content.html.', 'Please check it out.'],
  ],
  [
    'single marks inside',
    "She turned to him, 'This is great.' she said.",
    ["She turned to him, 'This is great.' she said."],
  ],
  [
    'double marks inside',
    'She turned to him, "This is great." she said.',
    ['She turned to him, "This is great." she said.'],
  ],
  [
    'double marks at the end',
    'She turned to him, "This is great." She held the book out to show him.',
    ['She turned to him, "This is great."', 'She held the book out to show him.'],
  ],
  ['!!', 'Hello!! Long time no see.', ['Hello!!', 'Long time no see.']],
  ['??', 'Hello?? Who is there?', ['Hello??', 'Who is there?']],
  ['!?', 'Hello!? Is that you?', ['Hello!?', 'Is that you?']],
  ['?!', 'Hello?! Is that you?', ['Hello?!', 'Is that you?']],
  ['list 1.) without stops', '1.) The first item 2.) The second item', ['1.) The first item', '2.) The second item']],
  ['list 1.) with stops', '1.) The first item. 2.) The second item.', ['1.) The first item.', '2.) The second item.']],
  ['list 1) without stops', '1) The first item 2) The second item', ['1) The first item', '2) The second item']],
  ['list 1) with stops', '1) The first item. 2) The second item.', ['1) The first item.', '2) The second item.']],
  ['list 1. without stops', '1. The first item 2. The second item', ['1. The first item', '2. The second item']],
  ['list 1. with stops', '1. The first item. 2. The second item.', ['1. The first item.', '2. The second item.']],
  ['bullets', '• 9. The first item • 10. The second item', ['• 9. The first item', '• 10. The second item']],
  ['hyphen bullets', '⁃9. The first item ⁃10. The second item', ['⁃9. The first item', '⁃10. The second item']],
  [
    'letters',
    'a. The first item b. The second item c. The third list item',
    ['a. The first item', 'b. The second item', 'c. The third list item'],
  ],
  [
    'line broken in the sentence',
    'This is a sentence\ncut off in the middle because pdf.',
    ['This is a sentence\ncut off in the middle because pdf.'],
  ],
  ['line broken after a blank', 'It was a cold \nnight in the city.', ['It was a cold \nnight in the city.']],
  [
    'lines of a list',
    'features\ncontact manager\nevents, activities\n',
    ['features', 'contact manager', 'events, activities'],
  ],
  [
    'coordinates',
    'You can find it at N°. 1026.253.553. That is where the treasure is.',
    ['You can find it at N°. 1026.253.553.', 'That is where the treasure is.'],
  ],
  [
    'name with an exclamation mark',
    'She works at Yahoo! in the accounting department.',
    ['She works at Yahoo! in the accounting department.'],
  ],
  [
    'I at the end and as an initial',
    'We make a good team, you and I. Did you see Albert I. Jones yesterday?',
    ['We make a good team, you and I.', 'Did you see Albert I. Jones yesterday?'],
  ],
  [
    'dots at the end of a quotation',
    'Thoreau argues that by simplifying one’s life, “the laws of the universe will appear less complex. . . .”',
    ['Thoreau argues that by simplifying one’s life, “the laws of the universe will appear less complex. . . .”'],
  ],
  [
    'dots in square brackets',
    '"Bohr [...] used the analogy of parallel stairways [...]" (Smith 55).',
    ['"Bohr [...] used the analogy of parallel stairways [...]" (Smith 55).'],
  ],
  [
    'four spaced dots',
    'If words are left off at the end of a sentence, and that is all that is omitted, indicate the omission with ellipsis marks (preceded and followed by a space) and then indicate the end of the sentence with a period . . . . Next sentence.',
    [
      'If words are left off at the end of a sentence, and that is all that is omitted, indicate the omission with ellipsis marks (preceded and followed by a space) and then indicate the end of the sentence with a period . . . .',
      'Next sentence.',
    ],
  ],
  ['four dots', 'I never meant that.... She left the store.', ['I never meant that....', 'She left the store.']],
  [
    'dots inside',
    'I wasn’t really ... well, what I mean...see . . . what I’m saying, the thing is . . . I didn’t mean it.',
    ['I wasn’t really ... well, what I mean...see . . . what I’m saying, the thing is . . . I didn’t mean it.'],
  ],
  [
    'stop and three dots',
    'One further habit which was somewhat weakened . . . was that of combining words into self-interpreting compounds. . . . The practice was not abandoned. . . .',
    [
      'One further habit which was somewhat weakened . . . was that of combining words into self-interpreting compounds.',
      '. . . The practice was not abandoned. . . .',
    ],
  ],
];

describe('the published golden rules of English sentences', () => {
  it.each(rules)('are met for %s', (_name, text, expected) => {
    const found = splitSentences(text, { start: 0, end: text.length }, languageOf('en')).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(found).toEqual(expected);
  });
});
