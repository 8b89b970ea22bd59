import type { Range } from '../../corpus/span.ts';
import { type Cast, type Focus, newFocus, resolveMention } from '../coreference.ts';
import type { Entity } from '../entities.ts';
import type { Mention } from '../mentions.ts';
import { isClause } from '../quote-kind.ts';
import type { Scene } from '../scene.ts';
import { leadWords } from '../thresholds.ts';
import { noteFocus } from './focus.ts';
import { type Frame, findFrames } from './frames.ts';

/** A marked quotation with whoever speaks; indexes are of `scene.marked`. */
export interface Attribution {
  readonly marked: number;
  readonly speakers: readonly Entity[];
  readonly relayers: readonly Entity[];
  readonly cue: Range | null;
  /** True where a verb of saying or the run of quotations gives the speaker, not mere nearness. */
  readonly attributed: boolean;
  /** Index of an earlier quotation of the scene that it carries on, or null. */
  readonly group: number | null;
}

/** The attributions of an article's outermost quotations, scene by scene. */
export function attributeArticle(
  scenes: readonly Scene[],
  mentionsOf: (scene: Scene) => readonly Mention[],
  cast: Cast,
  language: string,
): ReadonlyMap<Scene, readonly Attribution[]> {
  const focus = newFocus();
  const found = new Map<Scene, readonly Attribution[]>();
  let carried: Carried = { speakers: [], colon: false };
  for (const scene of scenes) {
    if (scene.kind === 'byline' || scene.kind === 'credit') continue;
    const result = attributeScene(scene, mentionsOf(scene), cast, focus, carried, language);
    found.set(scene, result.attributions);
    if (scene.kind === 'paragraph') carried = result.carried;
  }
  return found;
}

/** What a paragraph hands on: who spoke last in it, and whether it ended with a colon. */
interface Carried {
  readonly speakers: readonly Entity[];
  readonly colon: boolean;
}

interface UnitResult {
  readonly speakers: readonly Entity[];
  readonly quotes: readonly number[];
  readonly framed: boolean;
}

function attributeScene(
  scene: Scene,
  mentions: readonly Mention[],
  cast: Cast,
  focus: Focus,
  carried: Carried,
  language: string,
): { readonly attributions: readonly Attribution[]; readonly carried: Carried } {
  const attributions: Attribution[] = [];
  let previous: UnitResult | null = null;
  let last: readonly Entity[] = [];
  let cursor = 0;
  for (const unit of scene.units) {
    const inUnit: Mention[] = [];
    while (cursor < mentions.length && (mentions[cursor]?.from ?? 0) < unit[1]) {
      const mention = mentions[cursor];
      if (mention !== undefined) inUnit.push(mention);
      cursor++;
    }
    const actors = outerActors(scene, inUnit);
    const frames = findFrames(scene, unit, actors);
    const subject = subjectOf(scene, actors, focus, cast);
    const resolve = (frame: Frame | null): readonly Entity[] => {
      const seen = new Set<Entity>();
      const fromPerson =
        subject !== null && frame !== null && frame.subjects.every((mention) => subject.mention.from < mention.from);
      for (const mention of frame?.subjects ?? [])
        for (const entity of resolveMention(mention, focus, cast, fromPerson ? subject.entity : null)) seen.add(entity);
      return [...seen];
    };
    const quotes = quotesOf(scene, unit);
    let speakersHere: readonly Entity[] = [];
    for (const quote of quotes) {
      const choice = chooseFrame(scene, unit, quote, frames, language);
      let speakers = choice === null ? [] : resolve(choice.frame);
      let attributed = choice !== null && (speakers.length > 0 || choice.frame.subjects.length > 0);
      let group: number | null = null;
      const alone = isAlone(scene, unit);
      const clause = isClause(scene.text, scene.marked[quote]?.inner ?? { start: 0, end: 0 }, language);
      if (choice === null && clause) {
        if (previous !== null && previous.quotes.length > 0 && previous.framed && alone) {
          speakers = previous.speakers;
          group = previous.quotes.at(-1) ?? null;
        } else if (previous === null && alone && carried.speakers.length > 0) speakers = carried.speakers;
        else if (previous !== null && previous.speakers.length > 0) speakers = previous.speakers;
        else if (focus.person !== null) speakers = [focus.person];
        attributed = speakers.length > 0;
      } else if (choice !== null && choice.broken) {
        const earlier = quotes[quotes.indexOf(quote) - 1];
        if (earlier !== undefined) group = earlier;
      }
      const relayers = choice === null ? [] : relayersOf(choice.frame, frames, scene, resolve, speakers);
      attributions.push({
        marked: quote,
        speakers,
        relayers,
        cue: choice === null ? null : cueOf(scene, choice.frame),
        attributed,
        group,
      });
      if (attributed && speakers.length > 0) speakersHere = speakers;
    }
    const framedSpeakers =
      speakersHere.length > 0 ? speakersHere : resolve(frames.find((frame) => frame.shape !== 'noun') ?? null);
    previous = { speakers: framedSpeakers, quotes, framed: quotes.length > 0 && frames.length > 0 };
    if (previous.quotes.length > 0 && frames.length === 0) previous = { ...previous, framed: speakersHere.length > 0 };
    noteFocus(focus, scene, actors, subject?.entity ?? null, framedSpeakers, (mention) =>
      resolveMention(mention, focus, cast, null),
    );
    if (framedSpeakers.length > 0) last = framedSpeakers;
  }
  const ending = scene.tokens.at(-1)?.text;
  return { attributions, carried: { speakers: last.length > 0 ? last : carried.speakers, colon: ending === ':' } };
}

/** Mentions outside quotations, without names that are part of a role ("State Department" in "a State Department spokesperson"). */
function outerActors(scene: Scene, mentions: readonly Mention[]): readonly Mention[] {
  const actors: Mention[] = [];
  for (const mention of mentions) {
    if (scene.quoteAt[mention.from] !== -1) continue;
    while (actors.length > 0 && (actors.at(-1)?.from ?? 0) >= mention.np) actors.pop();
    actors.push(mention);
  }
  return actors;
}

/** Whom the unit is about: its first person or state that no preposition governs. */
function subjectOf(
  scene: Scene,
  actors: readonly Mention[],
  focus: Focus,
  cast: Cast,
): { readonly mention: Mention; readonly entity: Entity } | null {
  for (const mention of actors) {
    if (mention.possessive || mention.kind === 'pronoun') continue;
    const before = scene.tokens[mention.np - 1]?.lower ?? '';
    if (/^(?:of|in|on|at|by|for|with|from|to|about|against|between|than|as)$/u.test(before)) continue;
    const [entity] = resolveMention(mention, focus, cast, null);
    if (entity !== undefined && (entity.kind === 'person' || mention.kind === 'name')) return { mention, entity };
  }
  return null;
}

function quotesOf(scene: Scene, unit: readonly [number, number]): readonly number[] {
  const quotes: number[] = [];
  for (let at = unit[0]; at < unit[1]; at++) {
    const quote = scene.quoteAt[at] ?? -1;
    if (quote >= 0 && quote !== quotes.at(-1)) quotes.push(quote);
  }
  return quotes;
}

function isAlone(scene: Scene, unit: readonly [number, number]): boolean {
  for (let at = unit[0]; at < unit[1]; at++)
    if (scene.quoteAt[at] === -1 && scene.tokens[at]?.kind !== 'mark') return false;
  return true;
}

/** The frame that a quotation hangs on: one that stands right behind it, else the nearest before, else the nearest behind. `broken`: the same frame stands between it and the one before. */
function chooseFrame(
  scene: Scene,
  unit: readonly [number, number],
  quote: number,
  frames: readonly Frame[],
  language: string,
): { readonly frame: Frame; readonly broken: boolean } | null {
  const first = scene.quoteAt.indexOf(quote, unit[0]);
  let end = first;
  while (end < unit[1] && scene.quoteAt[end] === quote) end++;
  const isBrokenOff =
    /[,?!…—–-]$/u.test(scene.tokens[end - 1]?.text ?? '') ||
    scene.tokens[end + 1]?.text === ',' ||
    scene.tokens[end]?.text === ',';
  const wordsBetween = (from: number, to: number): number => {
    let count = 0;
    for (let at = from; at < to; at++) if (scene.quoteAt[at] === -1 && scene.tokens[at]?.kind === 'word') count++;
    return count;
  };
  const before = frames.findLast((frame) => frame.verb < first && frame.to <= first + 1);
  const behind = frames.find((frame) => frame.verb >= end);
  const isNextQuote = behind !== undefined && crossesQuote(scene, end, behind.from, quote);
  const isAdjacent =
    behind !== undefined &&
    !isNextQuote &&
    behind.shape !== 'participle' &&
    wordsBetween(end, behind.from) <= 1 &&
    isBrokenOff;
  const clause = isClause(scene.text, scene.marked[quote]?.inner ?? { start: 0, end: 0 }, language);
  if (before !== undefined) {
    const gap = wordsBetween(before.to, first);
    const leads = gap <= (clause ? 4 : leadWords) || before.shape === 'participle';
    const crossed = crossesQuote(scene, before.to, first, quote);
    if (
      isAdjacent &&
      behind !== undefined &&
      (crossed || !leads || (clause && gap > 2 && before.shape !== 'participle'))
    )
      return { frame: behind, broken: false };
    return { frame: before, broken: clause && !crossed && isBroken(scene, before, first, unit) };
  }
  if (behind !== undefined && (isAdjacent || !isNextQuote || behind.shape !== 'noun'))
    return { frame: behind, broken: false };
  return null;
}

function isBroken(scene: Scene, frame: Frame, first: number, unit: readonly [number, number]): boolean {
  const start = frame.from - 1;
  return start >= unit[0] && (scene.quoteAt[start] ?? -1) !== -1 && first - frame.to <= 12;
}

function crossesQuote(scene: Scene, from: number, to: number, quote: number): boolean {
  for (let at = from; at < to; at++) if ((scene.quoteAt[at] ?? -1) >= 0 && scene.quoteAt[at] !== quote) return true;
  return false;
}

/** Those who pass the words on: subjects of other verbs of saying that govern the chosen one, or stand behind it. */
function relayersOf(
  chosen: Frame,
  frames: readonly Frame[],
  scene: Scene,
  resolve: (frame: Frame | null) => readonly Entity[],
  speakers: readonly Entity[],
): readonly Entity[] {
  const relayers = new Set<Entity>();
  for (const frame of frames) {
    if (frame === chosen || frame.shape === 'noun' || frame.verbClass === 'name' || frame.verbClass === 'think')
      continue;
    if (frame.verb < chosen.from && breaksClause(scene, frame.to, chosen.from)) continue;
    if (frame.verb > chosen.to && frame.shape === 'participle') continue;
    for (const entity of resolve(frame)) if (!speakers.includes(entity)) relayers.add(entity);
  }
  if (chosen.relayers.length > 0)
    for (const entity of resolve({ ...chosen, subjects: chosen.relayers }))
      if (!speakers.includes(entity)) relayers.add(entity);
  return [...relayers];
}

function breaksClause(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:and|but|while|;|because|so|after|before)$/u.test(scene.tokens[at]?.lower ?? '')) return true;
  return false;
}

function cueOf(scene: Scene, frame: Frame): Range {
  let to = frame.to;
  // "Putin told Xi:" — the one spoken to and the colon belong to the words that say so.
  for (let ahead = to; ahead < Math.min(to + 4, scene.tokens.length); ahead++) {
    if (scene.quoteAt[ahead] !== -1) break;
    if (scene.tokens[ahead]?.text === ':') to = ahead + 1;
  }
  const start = scene.tokens[frame.from]?.start ?? 0;
  return { start, end: Math.max(start, scene.tokens[to - 1]?.end ?? start) };
}
