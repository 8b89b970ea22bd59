import { describe, expect, it } from 'vitest';
import type { AnnotatedQuote } from '../../../src/annotate/annotated-article.ts';
import type { ArticleDraft } from '../../../src/catalogue/draft.ts';
import { countForms, findCommonErrors } from '../../../src/provenance/common-errors.ts';
import { readPictureCredits, readRelayCredits } from '../../../src/provenance/source-credits.ts';

const draft = (text: string) =>
  ({
    file: 'a.txt',
    text,
    parsed: { blocks: [{ kind: 'caption', range: { start: 0, end: text.length } }] },
  }) as unknown as ArticleDraft;
const namedBy = (caption: string) => readPictureCredits(draft(caption)).map(({ name }) => name);

describe('the credit of a picture', () => {
  it('names agencies, not the persons beside them', () => {
    expect(namedBy('Ships at the northern gate on Monday. Carla Holt/Interwire via Milden Images')).toEqual([
      'Interwire',
    ]);
    expect(namedBy('The gate, March 4. (IWP Photo/Carla Holt, File)')).toEqual(['IWP']);
    expect(namedBy('The gate on Monday. INTERWIRE/Carla Holt/File Photo')).toEqual(['INTERWIRE']);
    expect(namedBy('Source: IWP / MPA')).toEqual(['IWP', 'MPA']);
    expect(namedBy('toggle caption Carla Holt/IWP Carla Holt/IWP')).toEqual(['IWP', 'IWP']);
    expect(namedBy('Carla Holt/IWP/Milden Images')).toEqual(['IWP', 'Milden Images']);
  });

  it('names nobody where nothing is joined by a slash, or a date is', () => {
    expect(namedBy('Ships at the northern gate on Monday. Photograph: Carla Holt')).toEqual([]);
    expect(namedBy('The gate on 4/3/2021.')).toEqual([]);
  });

  it('is a weak sign of the text, with its words as evidence', () => {
    const [fact] = readPictureCredits(draft('The gate. Carla Holt/Interwire'));
    expect(fact).toMatchObject({ role: 'agency', grade: 'weak', evidence: [{ start: 21, end: 30 }] });
  });
});

describe('an institution through which words are quoted', () => {
  const quote = (start: number, relayers: string[]) =>
    ({
      range: { start, end: start + 4 },
      cue: { start: start + 6, end: start + 9 },
      relayers,
    }) as unknown as AnnotatedQuote;
  const speakers = [
    { id: 'interwire', name: 'Interwire', aliases: [], kind: 'institution' as const },
    { id: 'carla-holt', name: 'Carla Holt', aliases: [], kind: 'person' as const },
  ];

  it('is a relay of those words, once, with every cue', () => {
    const facts = readRelayCredits(
      draft(''),
      [quote(0, ['interwire']), quote(40, ['interwire', 'carla-holt'])],
      speakers,
    );
    expect(facts).toMatchObject([
      { name: 'Interwire', role: 'relay', grade: 'weak', evidence: [{ start: 6 }, { start: 46 }] },
    ]);
  });
});

describe('a slip that two texts share', () => {
  const others = ['The harbour council met. The harbour is closed.', 'A harbour wall, a harbour master.'];
  const find = (a: string, b: string) => {
    const texts = [a, b, ...others];
    return findCommonErrors(texts, [0, 1], countForms(texts)).map(({ written, usual }) => `${written} ${usual}`);
  };

  it('is found with what was meant', () => {
    expect(find('The habrour was full.', 'In the habrour they met.')).toEqual(['habrour harbour']);
  });

  it('is none where a third text has it, where only one has it, or where only the ending differs', () => {
    expect(find('The habrour was full.', 'In the harbour they met.')).toEqual([]);
    expect(find('The harbours were full.', 'In the harbours they met.')).toEqual([]);
  });
});
