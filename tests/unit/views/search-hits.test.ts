import { describe, expect, it } from 'vitest';
import { searchHits } from '../../../src/views/search/hits.ts';
import { longForms } from '../../../src/views/search/indexed-words.ts';
import { anEdition, aSharedUtterance } from '../export/an-edition.ts';

describe('hits', () => {
  it('are one for an utterance, with the sentences of all its versions', () => {
    const [hit] = searchHits(aSharedUtterance());
    expect(hit?.kind).toBe('Utterance');
    expect(hit?.speakers).toEqual(['Vladimir Putin']);
    expect(hit?.versions.map((v) => v.text)).toEqual([
      '“You and I have similar views on the reasons,” he observed.',
      'Putin told Xi: "You and I share the same views on the causes."',
    ]);
  });

  it('hold every sentence exactly once', () => {
    const edition = aSharedUtterance();
    const all = searchHits(edition).flatMap((hit) => hit.versions.map((v) => v.text));
    const sentences = edition.articles.flatMap((a) => a.blocks).flatMap((b) => b.sentences.map((s) => s.text));
    expect(all.toSorted()).toEqual(sentences.toSorted());
  });

  it('are one for a group: a fragment, its quotation and its sentence', () => {
    const edition = anEdition({
      articles: [
        { id: 'a', paragraphs: [['He called it “a great day” for all.']] },
        { id: 'b', paragraphs: [['It was “a great day”, he said.']] },
      ],
      passages: [
        {
          id: 'm1',
          group: 'm1',
          members: [
            { id: 'm1', article: 'a', words: 'a great day' },
            { id: 'm2', article: 'b', words: 'a great day' },
          ],
        },
        {
          id: 'm3',
          group: 'm1',
          kind: 'statement',
          members: [
            { id: 'm3', article: 'a', words: 'He called it “a great day” for all.' },
            { id: 'm4', article: 'b', words: 'It was “a great day”, he said.' },
          ],
        },
      ],
    });
    const hits = searchHits(edition);
    expect(hits).toHaveLength(1);
    expect(hits[0]?.url).toBe('/passages/m3/');
  });

  it('show two tellings of one article as two versions', () => {
    const edition = anEdition({
      articles: [{ id: 'a', paragraphs: [['It was a great day.'], ['Much else happened.'], ['A great day it was.']] }],
      passages: [
        {
          id: 'm1',
          members: [
            { id: 'm1', article: 'a', words: 'It was a great day.' },
            { id: 'm2', article: 'a', words: 'A great day it was.' },
          ],
        },
      ],
    });
    expect(searchHits(edition)[0]?.versions.map((v) => v.telling)).toEqual([1, 2]);
  });

  it('keep the sentences of one quotation together', () => {
    const edition = anEdition({
      articles: [{ id: 'a', paragraphs: [['“We came.', 'We saw.” He left.']] }],
      quotes: [{ id: 'q1', article: 'a', words: 'We came. We saw.' }],
    });
    const [hit] = searchHits(edition);
    expect(hit?.versions[0]?.text).toBe('“We came. We saw.” He left.');
    expect(hit?.url).toBe('/articles/a/#q-1'.replace('q-1', 'q1'));
  });

  it('name a headline as such and a term in marks as no utterance', () => {
    const edition = anEdition({
      articles: [{ id: 'a', paragraphs: [['# The news'], ['It is called “soft power” here.']] }],
      quotes: [{ id: 'q1', article: 'a', words: 'soft power', kind: 'term' }],
    });
    expect(searchHits(edition).map((h) => h.kind)).toEqual(['Headline', 'Statement']);
  });

  it('are found by the other names of whom they name', () => {
    const edition = anEdition({
      articles: [{ id: 'a', paragraphs: [['Mr Jinping came.']] }],
      speakers: [{ id: 'xi-jinping', name: 'Xi Jinping', aliases: ['Xi', 'Mr Jinping'], kind: 'person' }],
    });
    const also = searchHits(edition)[0]?.alsoFoundBy;
    expect(also).toContain('Xi');
    expect(also, 'its own words the index has already').not.toContain('Jinping');
  });
});

describe('long forms', () => {
  it('of states and shares are indexed beside the short ones', () => {
    expect(longForms('The U.S. took 60%.')).toEqual(['United States', '60 percent', '60 per cent']);
    expect(longForms('It rose to $200 billion, or 12bn.')).toEqual(['200bn', '12 billion']);
  });
  it('are none for words that only look like short names', () => {
    expect(longForms('It told us who did it.')).toEqual([]);
  });
});
