import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PressExport, readPressExport } from '../../../src/import/press/index.ts';

/** The records in short: outlet, date, headline, author, language, body. */
const inShort = (found: PressExport | null) =>
  found?.records.map(({ outlet, date, title, author, language, paragraphs }) => ({
    ...{ outlet, date, title, author, language },
    body: paragraphs.map(({ text }) => text),
  }));

const centred = (line: string) => line.padStart(40 + line.length / 2);

const NEXIS = `Download Request: Selected Items: 1-3
Terms: (ferry)


${centred('7 of 391 DOCUMENTS')}


${centred('Harbour Herald')}

${centred('March 2, 2023 Thursday')}
${centred('Edition 1;')}
${centred('Scotland')}

300 jobs, 12 boats: what March 3, 2023 will
bring the harbour

BYLINE: By Ivo Brandt

SECTION: NEWS; Pg. 4

LENGTH: 120 words

The plan is late, and nobody on the board
knows why.

“We wait,” said Anna Kern.

LOAD-DATE: March 2, 2023

LANGUAGE: ENGLISH

GRAPHIC: A ferry at the old pier

${centred('Copyright 2023 Herald Group')}
${centred('All Rights Reserved')}

${centred('8 of 391 DOCUMENTS')}


${centred('Küstenblatt')}

${centred('3. März 2023 Freitag')}

Fähre fährt wieder

LÄNGE: 20 Wörter

Die Fähre fährt im Mai.

SPRACHE: GERMAN

${centred('9 of 391 DOCUMENTS')}


${centred('Courier')}

${centred('March 4, 2023')}
`;

const UNI = `Date and Time: Friday, 3 March 2023 10:00:00 CET
Job Number: 1
Documents (2)
1. Ferry plan delayed, 300 jobs at risk
   Client/Matter: -None-
   Search Terms: ferry

Ferry plan delayed, 300 jobs at risk

The Harbour Herald (England)

March 2, 2023 Thursday

Copyright 2023 Herald Group All Rights Reserved

Section: NEWS; Pg. 4

Length: 120 words

Byline: By Ivo Brandt

Body

The plan is late.

Correction

An earlier report gave a wrong date.

Classification

Language: ENGLISH

Load-Date: March 2, 2023

End of Document

May 3, 2000 people marched

Courier

4. März 2023 Samstag

Length: 3 words

Body

Text two.

End of Document`;

describe('an export of Nexis', () => {
  it('gives each article with what the database says of it; the cover, counters, fields and copyright are no part of any text', () => {
    const found = readPressExport(NEXIS, 'text');
    expect(inShort(found)).toEqual([
      {
        ...{ outlet: 'Harbour Herald', date: '2023-03-02', author: 'Ivo Brandt', language: 'en' },
        title: '300 jobs, 12 boats: what March 3, 2023 will bring the harbour',
        body: ['The plan is late, and nobody on the board knows why.', '“We wait,” said Anna Kern.'],
      },
      {
        ...{ outlet: 'Küstenblatt', date: '2023-03-03', author: null, language: 'de' },
        title: 'Fähre fährt wieder',
        body: ['Die Fähre fährt im Mai.'],
      },
    ]);
    expect(found?.skipped).toEqual([{ number: 3, why: 'the database gives no text for it' }]);
    const aside = found?.records[0]?.setAside.map(({ reason, text }) => `${reason}: ${text}`);
    expect(aside).toContain('copyright: All Rights Reserved');
    expect(aside).toContain('caption-field: GRAPHIC: A ferry at the old pier');
    expect(aside).toContain('database-field: Scotland');
  });

  it('of the present layout does not lose the first record on the cover’s page, nor takes a headline for a date', () => {
    expect(inShort(readPressExport(UNI, 'text'))).toEqual([
      {
        ...{ outlet: 'The Harbour Herald (England)', date: '2023-03-02', author: 'Ivo Brandt', language: 'en' },
        title: 'Ferry plan delayed, 300 jobs at risk',
        body: ['The plan is late.', 'An earlier report gave a wrong date.'],
      },
      {
        ...{ outlet: 'Courier', date: '2023-03-04', author: null, language: null },
        title: 'May 3, 2000 people marched',
        body: ['Text two.'],
      },
    ]);
  });
});

describe('an export of Factiva', () => {
  it('with codes gives a record for each AN', () => {
    const text = `HD   Harbour vote, 2nd round\nBY   By Anna Kern\nWC   321 words\nPD   11 January 2010\nSN   The Courier\nLA   English\nCY   (c) 2010 Courier\nLP\nThe council voted.\nTD\nSecond paragraph.\nRE   UK\nAN   Document COUR000020100111e61b0001\nHD   Next\nPD   12 January 2010\nSN   Herald\nLP   Words here.\nAN   Document HER0000201001`;
    expect(inShort(readPressExport(text, 'text'))).toMatchObject([
      {
        outlet: 'The Courier',
        date: '2010-01-11',
        title: 'Harbour vote, 2nd round',
        body: ['The council voted.', 'Second paragraph.'],
      },
      { outlet: 'Herald', date: '2010-01-12', title: 'Next', body: ['Words here.'] },
    ]);
  });

  it('as a page without codes is read by its order', () => {
    const html =
      '<div class="article enArticle"><div><span class="enHeadline">Harbour vote</span></div><div>By Anna Kern</div><div>321 words</div><div>11 January 2010</div><div>20:15</div><div>The Courier</div><div>COUR</div><div>English</div><div>(c) 2010 Courier</div><p class="articleParagraph">The council voted.</p><p>Document COUR000020100111e61b0001</p></div>';
    expect(inShort(readPressExport(html, 'html'))).toEqual([
      {
        outlet: 'The Courier',
        date: '2010-01-11',
        title: 'Harbour vote',
        author: 'Anna Kern',
        language: 'en',
        body: ['The council voted.'],
      },
    ]);
  });
});

it('an export of ProQuest is parted by its rules, and its foot is no record', () => {
  const text = `${'_'.repeat(60)}\n\nDocument 1 of 2\n\nCouncil votes on pier: a second try\n\nAuthor: Kern, Anna\n\nProQuest document link\n\nFull text: The council voted on Monday.\n\nThe pier: a history.\n\nSubject: Piers\n\nTitle: Council votes on pier: a second try\n\nPublication title: Harbour Herald; Marfield\n\nPublication date: Mar 2, 2023\n\nLanguage of publication: English\n\nProQuest document ID: 12345\n\n${'_'.repeat(60)}\n\nContact us at: http://x.example`;
  expect(inShort(readPressExport(text, 'text'))).toEqual([
    {
      ...{ outlet: 'Harbour Herald', date: '2023-03-02', author: 'Kern, Anna', language: 'en' },
      title: 'Council votes on pier: a second try',
      body: ['The council voted on Monday.', 'The pier: a history.'],
    },
  ]);
});

it('an export of Europresse is parted by the outlets’ names', () => {
  const html = `<span class="DocPublicationName">La Rade, no. 12</span><br><span class="DocHeader">Politique, </span><span class="DocHeader">jeudi </span><span class="DocHeader">2 mars 2023</span><br><br><span class="TitreArticleVisu">Le port, toujours fermé</span><br><br>Anne Vidal<br><p></p>Le conseil a voté lundi.<p></p><b><i>© 2023 La Rade. Tous droits réservés.</i></b><p></p>Numéro de document : news·20230302·LR·1`;
  expect(inShort(readPressExport(html, 'html'))).toEqual([
    {
      outlet: 'La Rade',
      date: '2023-03-02',
      title: 'Le port, toujours fermé',
      author: 'Anne Vidal',
      language: null,
      body: ['Le conseil a voté lundi.'],
    },
  ]);
});

it('a text that nobody exported is no export', () => {
  expect(readPressExport('Ferry back in May\n\nThe plan: a history. Length: 300 words or more.\n', 'text')).toBeNull();
  expect(readPressExport('<article><h1>Ferry</h1><p>Body</p></article>', 'html')).toBeNull();
});

describe('every word of a record', () => {
  it.each([
    ['nexis.txt', NEXIS],
    ['uni.txt', UNI],
  ])('stands in the original at the record’s place: %s', (_name, text) => {
    for (const { title, paragraphs, place } of readPressExport(text, 'text')?.records ?? []) {
      const original = text.slice(place.start, place.end).replace(/\s+/gu, ' ');
      for (const words of [title ?? '', ...paragraphs.map((paragraph) => paragraph.text)])
        expect(original).toContain(words);
    }
  });
});

// Real layouts lie outside the project and may not be copied into it: they are read where they are at hand.
const ARCHIVES = new URL('../../../../shared/archives/', import.meta.url);
describe.runIf(existsSync(ARCHIVES))('files in the databases’ real layouts', () => {
  const expected = existsSync(ARCHIVES) ? JSON.parse(readFileSync(new URL('expected.json', ARCHIVES), 'utf8')) : {};
  it.each(Object.entries(expected))('%s', (name, facts) => {
    const media = { txt: 'text', html: 'html', xml: 'xml' }[name.split('.').at(-1) ?? ''] as 'text' | 'html' | 'xml';
    const records = readPressExport(readFileSync(new URL(name, ARCHIVES), 'utf8'), media)?.records ?? [];
    const found = {
      articles: records.length,
      outlets: records.map(({ outlet }) => outlet),
      dates: records.map(({ date }) => date),
      titles: records.map(({ title }) => title),
      languages: records.map(({ language }) => language),
    };
    expect(found).toMatchObject(facts as object);
  });
});
