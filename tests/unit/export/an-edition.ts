import type { Article } from '../../../src/corpus/article.ts';
import type { Block } from '../../../src/corpus/block.ts';
import type { Edition } from '../../../src/corpus/edition.ts';
import type { Event } from '../../../src/corpus/event.ts';
import type { Member, Pair, Passage } from '../../../src/corpus/passage.ts';
import type { Quote } from '../../../src/corpus/quote.ts';
import type { Speaker } from '../../../src/corpus/speaker.ts';
import type { BlockKind } from '../../../src/vocabulary/block-kinds.ts';

/** One article in short: each paragraph is a list of its sentences; a leading `# ` makes a headline. */
export interface ArticleInShort {
  readonly id: string;
  readonly outlet?: string | null;
  readonly original?: string | null;
  readonly perspective?: string | null;
  readonly event?: string;
  readonly date?: string | null;
  readonly paragraphs: readonly (readonly string[])[];
}

/** A quote in short: words that stand in an article. */
export interface QuoteInShort {
  readonly id: string;
  readonly article: string;
  readonly words: string;
  readonly speakers?: readonly string[];
  readonly relayers?: readonly string[];
  readonly cue?: string;
  readonly kind?: Quote['kind'];
}

/** A passage in short: the words of each member in its article. */
export interface PassageInShort {
  readonly id: string;
  readonly kind?: Passage['kind'];
  readonly event?: string;
  readonly group?: string;
  readonly members: readonly {
    readonly id: string;
    readonly article: string;
    readonly words: string;
    readonly quote?: string;
  }[];
  readonly pairs?: readonly (Partial<Pair> & Pick<Pair, 'a' | 'b'>)[];
}

/** What a small edition is made from. */
export interface EditionInShort {
  readonly title?: string;
  readonly articles?: readonly ArticleInShort[];
  readonly quotes?: readonly QuoteInShort[];
  readonly passages?: readonly PassageInShort[];
  readonly speakers?: readonly Speaker[];
  readonly events?: readonly Event[];
  readonly manifest?: Edition['manifest'];
  readonly ledger?: Edition['idRegistry'];
  readonly possible?: Edition['possible'];
}

const fileOf = (article: string): string => `${article}.txt`;

function layOut(short: ArticleInShort): { readonly text: string; readonly blocks: readonly Block[] } {
  const file = fileOf(short.id);
  let text = '';
  const blocks = short.paragraphs.map((sentences, at): Block => {
    const start = text.length;
    const isHeadline = sentences[0]?.startsWith('# ') ?? false;
    const kind: BlockKind = isHeadline ? 'headline' : 'paragraph';
    const records = sentences.map((raw, i) => {
      const words = raw.replace(/^# /u, '');
      const from = text.length;
      text += words;
      const span = { file, start: from, end: text.length };
      text += i + 1 < sentences.length ? ' ' : '';
      return { id: `s-${short.id}-${at}-${i}`, span, text: words, coverage: [] };
    });
    const span = { file, start, end: text.length };
    const block = { id: `b-${short.id}-${at}`, kind, span, text: text.slice(start), sentences: records };
    text += '\n';
    return block;
  });
  return { text, blocks };
}

/** A small edition whose spans fit its texts: one file an article. */
export function anEdition(short: EditionInShort = {}): Edition {
  const texts = new Map<string, string>();
  const articles = (short.articles ?? []).map((a): Article => {
    const { text, blocks } = layOut(a);
    const file = fileOf(a.id);
    texts.set(file, text);
    return {
      ...{
        id: a.id,
        title: blocks.find((b) => b.kind === 'headline')?.text ?? null,
        outlet: a.outlet === undefined ? a.id.toUpperCase() : a.outlet,
      },
      ...{
        original: a.original ?? null,
        perspective: a.perspective ?? null,
        event: a.event ?? 'an-event',
        date: a.date ?? null,
      },
      ...{
        language: 'en',
        span: { file, start: 0, end: text.length },
        url: `/articles/${a.id}/`,
        provenance: [],
        blocks: [...blocks],
      },
    };
  });
  const spanOf = (article: string, words: string) => {
    const start = (texts.get(fileOf(article)) ?? '').indexOf(words);
    if (start < 0) throw new Error(`"${words}" does not stand in ${article}`);
    return { file: fileOf(article), start, end: start + words.length };
  };
  const passages = (short.passages ?? []).map((p): Passage => {
    const members = p.members.map(
      (m): Member => ({
        id: m.id,
        article: m.article,
        span: spanOf(m.article, m.words),
        text: m.words,
        quote: m.quote ?? null,
      }),
    );
    const pairs = (p.pairs ?? [{ a: 0, b: 1 }]).map(
      (pair): Pair => ({ label: 'near', score: 0.9, drift: [], ...pair }),
    );
    return {
      id: p.id,
      kind: p.kind ?? 'quote',
      event: p.event ?? 'an-event',
      group: p.group ?? p.id,
      url: `/passages/${p.id}/`,
      members,
      pairs,
    };
  });
  const quotes = (short.quotes ?? []).map((q): Quote => {
    const span = spanOf(q.article, q.words);
    const block = articles
      .find((a) => a.id === q.article)
      ?.blocks.find((b) => b.span.start <= span.start && span.end <= b.span.end);
    return {
      ...{ id: q.id, article: q.article, block: block?.id ?? '', span, text: q.words, kind: q.kind ?? 'direct' },
      ...{
        speakers: [...(q.speakers ?? [])],
        cue: q.cue === undefined ? null : spanOf(q.article, q.cue),
        cueLemma: null,
        relayers: [...(q.relayers ?? [])],
      },
      ...{
        group: null,
        within: null,
        passages: passages.filter((p) => p.members.some((m) => m.quote === q.id)).map((p) => p.id),
      },
    };
  });
  const eventIds = [...new Set(articles.map((a) => a.event))];
  const events =
    short.events ??
    eventIds.map(
      (id): Event => ({
        id,
        title: 'An event',
        date: '2022-12-30',
        articles: articles.filter((a) => a.event === id).map((a) => a.id),
        perspectives: [],
      }),
    );
  return {
    ...{
      id: 'e0e0e0e0',
      title: short.title ?? 'Variorum',
      events,
      articles,
      quotes,
      passages,
      texts,
      speakers: short.speakers ?? [],
    },
    sources: articles.map((a) => ({
      file: a.span.file,
      sha256: '0'.repeat(64),
      encoding: 'utf-8',
      length: a.span.end,
      media: 'text/plain',
      chrome: [],
    })),
    counts: {
      ...{
        sources: articles.length,
        events: events.length,
        articles: articles.length,
        quotes: quotes.length,
        speakers: (short.speakers ?? []).length,
      },
      sentences: articles.flatMap((a) => a.blocks).flatMap((b) => b.sentences).length,
      ...{ passages: passages.length, pairs: passages.flatMap((p) => p.pairs).length },
    },
    perspectives: [
      { id: 'russian', label: 'Russian' },
      { id: 'western', label: 'Western' },
      { id: 'reprint', label: 'Reprint' },
    ],
    ...{ possible: short.possible ?? [], relations: [], translationMarkers: [], decisions: [], diagnostics: [] },
    ...{ manifest: short.manifest ?? {}, idRegistry: short.ledger ?? { ids: {} } },
  };
}

/** Two versions of one utterance, by RT and Reuters, with its speaker. */
export function aSharedUtterance(): Edition {
  return anEdition({
    articles: [
      {
        id: 'rt',
        outlet: 'RT',
        perspective: 'russian',
        paragraphs: [
          ['# Ties “grow”'],
          ['“You and I have similar views on the reasons,” he observed.', 'Trade rose 😀 by 5%.'],
        ],
      },
      {
        id: 'reuters',
        outlet: 'Reuters',
        perspective: 'western',
        paragraphs: [['Putin told Xi: "You and I share the same views on the causes."']],
      },
    ],
    speakers: [{ id: 'vladimir-putin', name: 'Vladimir Putin', aliases: ['Putin'], kind: 'person' }],
    quotes: [
      {
        id: 'q-rt',
        article: 'rt',
        words: 'You and I have similar views on the reasons,',
        speakers: ['vladimir-putin'],
        cue: 'he observed',
      },
      {
        id: 'q-reuters',
        article: 'reuters',
        words: 'You and I share the same views on the causes.',
        speakers: ['vladimir-putin'],
        cue: 'Putin told Xi:',
      },
    ],
    passages: [
      {
        id: 'm-reuters',
        members: [
          { id: 'm-rt', article: 'rt', words: 'You and I have similar views on the reasons,', quote: 'q-rt' },
          {
            id: 'm-reuters',
            article: 'reuters',
            words: 'You and I share the same views on the causes.',
            quote: 'q-reuters',
          },
        ],
      },
    ],
  });
}
