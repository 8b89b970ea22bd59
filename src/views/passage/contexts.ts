import type { Article } from '../../corpus/article.ts';
import type { Edition } from '../../corpus/edition.ts';
import { type Line, listLines } from '../column-lines.ts';
import { type DifferenceMark, marksAgainst } from '../difference-marks.ts';
import { indexEdition } from '../edition-index.ts';
import { flattenSegments, type Segment } from '../segments.ts';
import { shorten } from '../shorten.ts';
import { wordsAt } from '../what-changed.ts';
import type { MemberWitness } from './members.ts';

/** One witness where it stands: a sentence before, the sentences that hold it, a sentence after; who speaks, through whom, and the words that say so. */
export interface ContextView {
  readonly of: MemberWitness;
  readonly before: string | null;
  readonly held: readonly {
    readonly text: string;
    readonly inside: readonly Segment<DifferenceMark>[];
    readonly after: string;
  }[];
  readonly next: string | null;
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly relayers: readonly { readonly id: string; readonly name: string }[];
  readonly cue: string | null;
  readonly isQuoted: boolean;
  /** The first sentence's id: its place in its article and in its event. */
  readonly sentence: string | null;
}

/** Neighbouring sentences longer than this are cut; UTF-16 code units. */
const NEIGHBOUR_LIMIT = 260;

const known = new WeakMap<Article, readonly Line[]>();

/** The lines of an article, listed once: each of its passages asks for them. */
function linesOf(article: Article): readonly Line[] {
  const lines = known.get(article) ?? listLines(article, []);
  known.set(article, lines);
  return lines;
}

/** Each witness in its context, the differences marked against the base. */
export function showContexts(edition: Edition, members: readonly MemberWitness[], base: MemberWitness): ContextView[] {
  const index = indexEdition(edition);
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({ id: index.speakers.has(id) ? id : '', name: index.speakers.get(id)?.name ?? id }));
  return members.flatMap((of): ContextView[] => {
    const article = index.articles.get(of.member.article);
    if (article === undefined) return [];
    const source = edition.texts.get(article.span.file) ?? '';
    const { start, end } = of.member.span;
    const lines = linesOf(article);
    const first = lines.findIndex((line) => line.sentence.span.end > start);
    const last = lines.findLastIndex((line) => line.sentence.span.start < end);
    const holding = lines.slice(first, last + 1);
    const marks = of === base ? [] : marksAgainst(base.member.text, of.member.text, start);
    const quote = of.member.quote === null ? undefined : index.quotes.get(of.member.quote);
    return [
      {
        of,
        before: first > 0 ? shorten(lines[first - 1]?.sentence.text ?? '', NEIGHBOUR_LIMIT) : null,
        held: holding.map(({ sentence: { span } }) => {
          const from = Math.max(span.start, start);
          const to = Math.min(span.end, end);
          return {
            text: source.slice(span.start, from),
            inside: flattenSegments(source, marks, from, to),
            after: source.slice(to, span.end),
          };
        }),
        next: shorten(lines[last + 1]?.sentence.text ?? '', NEIGHBOUR_LIMIT) || null,
        speakers: named(quote?.speakers ?? []),
        relayers: named(quote?.relayers ?? []),
        cue: wordsAt(edition, quote?.cue ?? null),
        isQuoted: quote !== undefined,
        sentence: holding[0]?.sentence.id ?? null,
      },
    ];
  });
}
