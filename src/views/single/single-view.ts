import type { Article } from '../../corpus/article.ts';
import type { Block } from '../../corpus/block.ts';
import type { Edition } from '../../corpus/edition.ts';
import type { Event } from '../../corpus/event.ts';
import type { BlockKind } from '../../vocabulary/block-kinds.ts';
import { type DateParts, dateParts } from '../dates.ts';
import { type DifferenceMark, marksAgainst } from '../difference-marks.ts';
import { indexEdition } from '../edition-index.ts';
import { type VersionHead, versionHeads } from '../event-head.ts';
import { type GroupPlan, planEvent } from '../event-plan.ts';
import { letterOf } from '../letters.ts';
import { routes } from '../routes.ts';
import { flattenSegments, type Segment } from '../segments.ts';
import type { Witness } from '../witnesses.ts';

/** A headline beside the places of the text that say the same, marked where their words differ from its own. */
export interface Echo {
  readonly number: number;
  readonly href: string;
  readonly headline: string;
  readonly tellings: readonly {
    readonly id: string;
    readonly isQuoted: boolean;
    readonly speakers: string;
    readonly segments: readonly Segment<DifferenceMark>[];
  }[];
}

/** A block of the text with the notes set into it: the words stand left, the inserted voice right. */
export interface VoicedBlock {
  readonly kind: BlockKind;
  readonly id: string;
  /** True when the whole block is the publisher's own voice. */
  readonly isVoice: boolean;
  readonly passages: readonly string[];
  /** Members of those passages that begin in this block. */
  readonly anchors: readonly string[];
  readonly sentences: readonly {
    readonly id: string;
    readonly parts: readonly { readonly text: string; readonly note: string | null }[];
  }[];
  readonly notes: readonly { readonly letter: string; readonly id: string; readonly text: string }[];
}

/** An event that one version tells: set against itself. */
export interface SingleView {
  readonly event: Event;
  readonly date: DateParts | null;
  readonly deck: string;
  readonly witness: Witness;
  readonly head: VersionHead;
  readonly echoes: readonly Echo[];
  readonly blocks: readonly VoicedBlock[];
  readonly notes: number;
  readonly article: string;
}

/** See {@link SingleView}; null for an event without versions. */
export function viewSingle(edition: Edition, event: Event): SingleView | null {
  const plan = planEvent(edition, event);
  const [head] = versionHeads(edition, plan);
  const article = indexEdition(edition).articles.get(head?.witness.article ?? '');
  if (head === undefined || article === undefined) return null;
  const blocks = voiceBlocks(edition, article);
  return {
    event,
    date: dateParts(event.date),
    deck: 'One version; nothing to compare with yet. It is set against itself.',
    witness: head.witness,
    head,
    echoes: plan.groups.flatMap((group) => echoOf(edition, article, group)),
    blocks,
    notes: blocks.reduce((sum, block) => sum + block.notes.length + Number(block.isVoice), 0),
    article: article.id,
  };
}

/** A group that a headline, subhead or key point belongs to, with what else of the text belongs to it. */
function echoOf(edition: Edition, article: Article, group: GroupPlan): Echo[] {
  const index = indexEdition(edition);
  const members = group.lead.members;
  const isDisplay = (start: number): boolean =>
    article.blocks.some(
      (b) => (b.kind === 'headline' || b.kind === 'subhead') && b.span.start <= start && start < b.span.end,
    );
  const headline = members.find((member) => isDisplay(member.span.start));
  if (headline === undefined) return [];
  const tellings = members
    .filter((member) => member !== headline)
    .map((member) => {
      const quote = index.quotes.get(member.quote ?? '');
      const speakers = (quote?.speakers ?? []).map((id) => index.speakers.get(id)?.name ?? id).join(', ');
      const text = edition.texts.get(member.span.file) ?? '';
      const marks = marksAgainst(headline.text, member.text, member.span.start);
      return {
        id: member.id,
        isQuoted: quote !== undefined,
        speakers,
        segments: flattenSegments(text, marks, member.span.start, member.span.end),
      };
    });
  return [{ number: group.number, href: routes.passage(group.lead.id), headline: headline.text, tellings }];
}

function voiceBlocks(edition: Edition, article: Article): VoicedBlock[] {
  const text = edition.texts.get(article.span.file) ?? '';
  const passages = indexEdition(edition).passagesByEvent.get(article.event) ?? [];
  const members = passages.flatMap((passage) => passage.members.map((member) => ({ member, passage: passage.id })));
  const outermost: Block[] = [];
  const inner = new Map<Block, Block[]>();
  for (const block of article.blocks) {
    const outer = outermost.at(-1);
    if (outer !== undefined && block.span.start >= outer.span.start && block.span.end <= outer.span.end)
      inner.set(outer, [...(inner.get(outer) ?? []), block]);
    else outermost.push(block);
  }
  let letters = 0;
  return outermost.map((block): VoicedBlock => {
    const notes = (inner.get(block) ?? []).map((note) => ({ note, letter: letterOf(letters++) }));
    const marks = notes.map(({ note, letter }) => ({ start: note.span.start, end: note.span.end, mark: letter }));
    return {
      kind: block.kind,
      id: block.id,
      isVoice: block.kind === 'editor-note',
      passages: members
        .filter(({ member }) => member.span.start < block.span.end && member.span.end > block.span.start)
        .map(({ passage }) => passage),
      anchors: members
        .filter(({ member }) => block.span.start <= member.span.start && member.span.start < block.span.end)
        .map(({ member }) => member.id),
      sentences: block.sentences.map((sentence) => ({
        id: sentence.id,
        parts: flattenSegments(text, marks, sentence.span.start, sentence.span.end).map((part, i, all) => ({
          // A note's letter stands close to the word before it.
          text: all[i + 1]?.marks.length ? part.text.trimEnd() : part.text,
          note: part.marks[0] ?? null,
        })),
      })),
      notes: notes.map(({ note, letter }) => ({ letter, id: note.sentences[0]?.id ?? note.id, text: note.text })),
    };
  });
}
