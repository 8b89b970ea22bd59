import type { Edition } from '../../corpus/edition.ts';
import type { Quote } from '../../corpus/quote.ts';
import type { Range } from '../../corpus/span.ts';
import { QUOTE_KINDS } from '../../vocabulary/quote-kinds.ts';
import { indexEdition } from '../edition-index.ts';
import { routes } from '../routes.ts';
import { leadingPassage } from '../search/hits.ts';
import { shorten } from '../shorten.ts';
import type { Witness } from '../witnesses.ts';

/** A note beside a block: whose words stand in it, or which other versions carry it. */
export type MarginNote =
  | {
      readonly kind: 'speaker';
      readonly words: string;
      readonly speakers: readonly Named[];
      readonly relayers: readonly Named[];
      readonly place: string;
    }
  | {
      readonly kind: 'passage';
      readonly words: string;
      readonly url: string;
      readonly witnesses: readonly Witness[];
      readonly again: boolean;
    };

/** A name with its page. */
export interface Named {
  readonly name: string;
  readonly url: string;
}

interface Placed {
  readonly start: number;
  readonly note: MarginNote;
}

/** A function that gives the notes beside any stretch of an article, in the order of the text. */
export function marginNotes(
  edition: Edition,
  article: string,
  witnesses: readonly Witness[],
): (range: Range) => readonly MarginNote[] {
  const placed = [...passageNotes(edition, article, witnesses), ...speakerNotes(edition, article)].sort(
    (a, b) => a.start - b.start,
  );
  return (range) => placed.filter(({ start }) => start >= range.start && start < range.end).map(({ note }) => note);
}

// One note a group, where its first member in this article begins.
function passageNotes(edition: Edition, article: string, witnesses: readonly Witness[]): readonly Placed[] {
  const bySiglum = new Map(witnesses.map((w) => [w.article, w]));
  const index = indexEdition(edition);
  const own = (index.passagesByEvent.get(index.articles.get(article)?.event ?? '') ?? []).filter((p) =>
    p.members.some((m) => m.article === article),
  );
  const groups = new Set(own.map((p) => p.group));
  return [...groups].flatMap((group) => {
    const passages = index.passagesByGroup.get(group) ?? [];
    const members = passages.flatMap((p) => p.members);
    const own = members
      .filter((m) => m.article === article)
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    const lead = leadingPassage(passages);
    const [first] = own;
    if (lead === undefined || first === undefined) return [];
    const others = [...new Set(members.map((m) => m.article))]
      .filter((id) => id !== article)
      .flatMap((id) => bySiglum.get(id) ?? []);
    const isTwiceHere = lead.members.filter((m) => m.article === article).length > 1;
    const note = {
      words: shorten(first.text, 28),
      url: routes.passage(lead.id),
      witnesses: others,
      again: isTwiceHere,
    } as const;
    return [{ start: first.span.start, note: { kind: 'passage', ...note } }];
  });
}

// A speaker is named beside the first of the quotations that follow one another in his name.
function speakerNotes(edition: Edition, article: string): readonly Placed[] {
  const index = indexEdition(edition);
  const named = (id: string): readonly Named[] => {
    const speaker = index.speakers.get(id);
    return speaker === undefined ? [] : [{ name: speaker.name, url: routes.speaker(id) }];
  };
  const quotes = (index.quotesByArticle.get(article) ?? []).filter(
    (q) => q.speakers.length > 0 && QUOTE_KINDS[q.kind].isUtterance,
  );
  const ordered = [...quotes].sort((a, b) => a.span.start - b.span.start);
  return ordered.flatMap((quote, i) => {
    const before = ordered[i - 1];
    if (before !== undefined && before.block === quote.block && sameVoice(before, quote)) return [];
    const note = {
      speakers: quote.speakers.flatMap(named),
      relayers: quote.relayers.flatMap(named),
      place: quote.id,
    } as const;
    return [{ start: quote.span.start, note: { kind: 'speaker', words: shorten(quote.text, 28), ...note } }];
  });
}

function sameVoice(a: Quote, b: Quote): boolean {
  return a.speakers.join() === b.speakers.join() && a.relayers.join() === b.relayers.join();
}
