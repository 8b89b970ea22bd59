import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/corpus/edition.ts';
import { articlePage } from '../../../src/views/article/article-page.ts';
import type { TextMark } from '../../../src/views/article/text.ts';
import { type Nested, nestSegments } from '../../../src/views/nested.ts';
import { flattenSegments } from '../../../src/views/segments.ts';
import { sourcePage } from '../../../src/views/source/source-page.ts';
import { sourcePlaces } from '../../../src/views/source/source-places.ts';
import { anEdition, aSharedUtterance } from '../export/an-edition.ts';

const textOf = (nodes: readonly Nested<TextMark>[]): string =>
  nodes.map((n) => ('text' in n ? n.text : textOf(n.inside))).join('');
const idsOf = (nodes: readonly Nested<TextMark>[]): readonly string[] =>
  nodes.flatMap((n) => ('text' in n ? [] : [...(n.isFirst ? [n.mark.id] : []), ...idsOf(n.inside)]));

describe('an article to be read', () => {
  it('has its words to the letter and an address for each sentence, quote and member', () => {
    const view = articlePage(aSharedUtterance(), 'rt');
    expect(view.blocks.map((b) => textOf(b.content))).toEqual([
      'Ties “grow”',
      '“You and I have similar views on the reasons,” he observed. Trade rose 😀 by 5%.',
    ]);
    expect(view.blocks.flatMap((b) => idsOf(b.content))).toEqual(['s-rt-0-0', 's-rt-1-0', 'q-rt', 'm-rt', 's-rt-1-1']);
  });

  it('names beside a paragraph who speaks and which versions carry it', () => {
    const [, paragraph] = articlePage(aSharedUtterance(), 'rt').blocks;
    expect(paragraph?.notes.map((n) => n.kind)).toEqual(['passage', 'speaker']);
    const [passage] = paragraph?.notes ?? [];
    expect(passage?.kind === 'passage' && passage.witnesses.map((w) => w.name)).toEqual(['Reuters']);
  });

  it('links to its pairs only where something is shared', () => {
    expect(articlePage(aSharedUtterance(), 'rt').pairs.map((p) => p.witness.name)).toEqual(['Reuters']);
    const alone = anEdition({
      articles: [
        { id: 'a', paragraphs: [['One.']] },
        { id: 'b', paragraphs: [['Two.']] },
      ],
    });
    expect(articlePage(alone, 'a').pairs).toEqual([]);
  });
});

describe('nested marks', () => {
  it('that cross come in pieces, the first of which bears the id', () => {
    const marks = [
      { start: 0, end: 6, mark: 'a' },
      { start: 3, end: 8, mark: 'b' },
    ];
    const tree = nestSegments(flattenSegments('abcdefgh', marks));
    expect(tree).toEqual([
      { mark: 'a', isFirst: true, inside: [{ text: 'abc' }, { mark: 'b', isFirst: true, inside: [{ text: 'def' }] }] },
      { mark: 'b', isFirst: false, inside: [{ text: 'gh' }] },
    ]);
  });
});

function withFurniture(): Edition {
  const text = 'MENU\nHome\n** The news is here.\nShare this\n';
  const file = 'a.txt';
  const chrome = (words: string, reason: string) => ({
    span: { file, start: text.indexOf(words), end: text.indexOf(words) + words.length },
    reason,
  });
  const edition = anEdition({ articles: [{ id: 'a', paragraphs: [['The news is here.']] }] });
  const at = text.indexOf('The news');
  const span = { file, start: at, end: at + 'The news is here.'.length };
  return {
    ...edition,
    texts: new Map([[file, text]]),
    articles: edition.articles.map((a) => ({
      ...a,
      span,
      blocks: a.blocks.map((b) => ({ ...b, span, sentences: b.sentences.map((s) => ({ ...s, span })) })),
    })),
    sources: [
      {
        file,
        sha256: '0'.repeat(64),
        encoding: 'utf-8',
        length: text.length,
        media: 'text/plain',
        chrome: [
          chrome('MENU', 'navigation'),
          chrome('Home', 'navigation'),
          chrome('**', 'marker'),
          chrome('Share this', 'share'),
        ],
      },
    ],
  };
}

describe('a source', () => {
  it('folds furniture on lines of its own, with the reason in words, and keeps a sign on its line', () => {
    const pieces = sourcePage(withFurniture(), 'a.txt').pieces;
    expect(
      pieces.map((p) => (p.kind === 'furniture' ? `${p.reasons}, ${p.lines}` : p.runs.map((r) => r.text).join(''))),
    ).toEqual(['menu and navigation, two lines', '** The news is here.', 'buttons for sharing, one line']);
  });

  it('gives a place to evidence in furniture and in sentences', () => {
    const placeIn = sourcePlaces(withFurniture());
    expect(placeIn({ file: 'a.txt', start: 6, end: 8 })).toBe('/sources/a.txt/#at-5');
    expect(placeIn({ file: 'a.txt', start: 17, end: 20 })).toBe('/sources/a.txt/#s-a-0-0');
  });

  it('shows no raw text where only excerpts may be shown', () => {
    const edition = withFurniture();
    const manifest = { sources: [{ file: 'a.txt', articles: [{ rights: 'excerpt' as const }] }] };
    expect(sourcePage({ ...edition, manifest }, 'a.txt').pieces).toEqual([]);
  });
});
