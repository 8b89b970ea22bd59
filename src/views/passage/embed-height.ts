import type { ForkView } from '../home/fork.ts';
import { linesOf, widthOf } from './letter-widths.ts';
import type { MemberWitness } from './members.ts';

/** What of an embed takes room: whose words, of which event, as a fork or witness by witness. */
interface EmbeddedWords {
  readonly speakers: string;
  readonly event: string;
  readonly fork: ForkView | null;
  readonly members: readonly MemberWitness[];
}

/** The narrowest frame that must not scroll, in CSS px: the article column of a small phone. In wider ones the type grows (embed.css), so that what it saves in lines it gives back in size. */
const NARROWEST = 320;
/** What the frame keeps at its left and right, in px. */
const SIDES = 2 * 16;
/** Rule, room above and below, the gaps between the four parts, and what inferior letters and brackets may add, in px. */
const FRAME = 1 + 2 * 14 + 3 * 10 + 6;
/** Type and line of the parts in the narrowest frame, in px. */
const SPEAKERS = { size: 15, line: 22.5 };
const WORDS = { size: 16, line: 24, gap: 10, rule: 15 };
const FORK = { size: 18, line: 31.5 };
const TINE = { size: 13.14, line: 16.5, room: 4, rule: 1, margin: 10, sides: 32, gap: 14 };
const SMALL = { size: 14, line: 20 };
const LINK_ROOM = 8;
/** Bold type runs wider. */
const BOLD = 1.09;
/** A browser may end a line earlier to keep the last from being one word, and a fallback's letters are not quite as wide. */
const SLACK = 1.03;

/**
 * The least height of a frame in px in which a passage stands without scrolling at 320 px and wider: its words are broken into lines at the
 * widths of the typeface, as the browser will. One height must do for every width, for an embed runs no script.
 */
export function heightOfEmbed(view: EmbeddedWords, site: string): number {
  const width = NARROWEST - SIDES;
  const head = linesOf(`${view.speakers || 'Reported statement'} ${view.event}`, SPEAKERS.size * 1.05, width);
  const words =
    view.fork !== null && !view.fork.isCut
      ? heightOfFork(view.fork, width)
      : view.members.reduce((sum, member) => sum + WORDS.gap + WORDS.line * linesOfWitness(member, width), -WORDS.gap);
  const names = new Map(view.members.map(({ witness }) => [witness.article, `${witness.siglum} ${witness.fullName}`]));
  const key = linesOf([...names.values()].join(' · '), SMALL.size * 1.03, width);
  const link = linesOf(`All versions with their apparatus, in ${site}`, SMALL.size, width);
  const height = FRAME + head * SPEAKERS.line + words + (key + link) * SMALL.line + LINK_ROOM;
  return Math.ceil(height / 4) * 4;
}

function linesOfWitness({ member, ...witness }: MemberWitness, width: number): number {
  return linesOf(member.text, WORDS.size * SLACK, width - WORDS.rule, widthOfSiglum(witness, WORDS.size));
}

function widthOfSiglum({ witness, telling }: Pick<MemberWitness, 'witness' | 'telling'>, size: number): number {
  return widthOf(witness.siglum, size * BOLD) + (telling === null ? 0 : widthOf(String(telling), size * 0.62));
}

/** Shared words break between words; readings stand together, as wide as the widest, and their line is as tall as they are. */
function heightOfFork(fork: ForkView, width: number): number {
  const space = widthOf(' ', FORK.size);
  let height = 0;
  let at = 0;
  let line = FORK.line;
  const place = (own: number, tall: number): void => {
    if (at > 0 && at + own > width) {
      height += line;
      at = 0;
      line = FORK.line;
    }
    at += own;
    line = Math.max(line, tall);
  };
  for (const run of fork.runs) {
    if (run.kind === 'shared') {
      for (const word of run.text.split(/\s+/u).filter(Boolean)) place(widthOf(word, FORK.size * SLACK) + space, 0);
      continue;
    }
    const room = width - TINE.sides - TINE.gap;
    const tines = run.readings.map(({ text, witnesses }) => {
      const sigla = witnesses.reduce((sum, one) => sum + widthOfSiglum(one, TINE.size) + 3, 0);
      const own = widthOf(text || 'nothing', TINE.size);
      const lines = linesOf(text || 'nothing', TINE.size * SLACK, Math.max(60, room - sigla));
      return { width: Math.min(own + sigla, room) + TINE.sides + TINE.gap, lines };
    });
    const tall = tines.reduce((sum, tine) => sum + tine.lines * TINE.line + TINE.room + TINE.rule, TINE.margin);
    place(Math.max(...tines.map((tine) => tine.width)) + space, tall);
  }
  return height + line;
}
