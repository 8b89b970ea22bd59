import { describe, expect, it } from 'vitest';
import { createCiter } from '../../../src/export/citations.ts';
import { shorten } from '../../../src/export/cite/reference.ts';
import { nameWitness } from '../../../src/export/witness-name.ts';
import { anEdition, aSharedUtterance } from './an-edition.ts';

const cite = (edition = aSharedUtterance()) => {
  const [passage] = edition.passages;
  if (passage === undefined) throw new Error('no passage');
  return createCiter(edition, 'https://news.example/v/')(passage);
};

describe('a citation', () => {
  it('names words, speaker, event, versions, edition and address', () => {
    expect(cite().plain).toBe(
      '“You and I share the same views on the causes.”, Vladimir Putin; An event, 30 December 2022. Versions: RT; Reuters. Variorum, edition e0e0e0e0. https://news.example/v/passages/m-reuters/',
    );
  });

  it('escapes what TeX would read as a command', () => {
    const edition = anEdition({
      articles: [{ id: 'a', outlet: 'A & B_C', paragraphs: [['Up 60% {for} $5.'], ['Up 60% {for} $5.']] }],
      passages: [
        {
          id: 'm-1',
          members: [
            { id: 'm-1', article: 'a', words: 'Up 60% {for} $5.' },
            { id: 'm-2', article: 'a', words: 'Up 60%' },
          ],
        },
      ],
    });
    const { bibtex } = cite(edition);
    expect(bibtex).toContain('Up 60\\% \\{for\\} \\$5.');
    expect(bibtex).toContain('A \\& B\\_C');
  });

  it('in RIS opens with its type and closes with its end', () => {
    const lines = cite().ris.split('\r\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-2)).toBe('ER  - ');
    expect(lines).toContain('DA  - 2022/12/30');
  });

  it('in CSL-JSON dates the event', () => {
    expect(JSON.parse(cite().csl)[0]).toMatchObject({
      type: 'entry',
      issued: { 'date-parts': [[2022, 12, 30]] },
      version: 'e0e0e0e0',
    });
  });

  it('has no date when the event has none', () => {
    const edition = aSharedUtterance();
    const undated = { ...edition, events: edition.events.map((e) => ({ ...e, date: null })) };
    expect(cite(undated).plain).toContain('; An event. Versions');
    expect(cite(undated).bibtex).not.toContain('year =');
    expect(cite(undated).ris).not.toContain('DA  -');
  });
});

describe('words shown', () => {
  it('are cut at a word, without the comma before the cut', () => {
    expect(shorten('one two three, four', 15)).toBe('one two three …');
  });
  it('stay whole when they fit', () => {
    expect(shorten('one\n two', 10)).toBe('one two');
  });
});

describe('the name of a witness', () => {
  const origin = (grade: 'stated' | 'strong') => [
    { name: 'Reuters', role: 'origin' as const, grade, why: 'x', evidence: [] },
  ];
  it('says that an origin is inferred when nobody states it', () => {
    expect(nameWitness({ outlet: null, original: 'Reuters', provenance: origin('strong') })).toBe(
      'Unnamed site, copy of Reuters (inferred)',
    );
    expect(nameWitness({ outlet: null, original: 'Reuters', provenance: origin('stated') })).toBe(
      'Unnamed site, copy of Reuters',
    );
  });
  it('names the publisher and whom it follows', () => {
    expect(nameWitness({ outlet: 'ВПК.name', original: 'CNN', provenance: [] })).toBe('ВПК.name, after CNN');
    expect(nameWitness({ outlet: 'RT', original: null, provenance: [] })).toBe('RT');
    expect(nameWitness({ outlet: null, original: null, provenance: [] })).toBe('Unnamed site');
  });
});
