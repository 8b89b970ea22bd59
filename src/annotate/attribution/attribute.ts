import type { Cast } from '../cast.ts';
import { resolveMention } from '../coreference.ts';
import type { Entity } from '../entities.ts';
import { type Focus, newFocus } from '../focus-state.ts';
import type { Mention } from '../mention.ts';
import type { Scene } from '../scene.ts';
import type { Attribution, Context, Telling, Voices } from './attribution.ts';
import { chooseFrame } from './choose-frame.ts';
import { cueOf } from './cue.ts';
import { noteFocus } from './focus.ts';
import type { Frame } from './frame.ts';
import { attributeUnmarked, type Spoken, spokenness } from './lost-marks.ts';
import { findRelayers } from './relayers.ts';
import { isReported } from './reported.ts';
import { narratorOf, tellingOf } from './tellings.ts';
import { readUnit, type Unit, type UnitQuote } from './unit.ts';
import { type BrokenOff, readBrokenOff } from './unmarked.ts';
import { namingVerbs } from './verbs.ts';

/** Who speaks in an article, scene by scene: in its outermost quotations and in what it reports. Headlines and captions neither see nor change who is being talked about. */
export function attributeArticle(
  scenes: readonly Scene[],
  mentionsOf: (scene: Scene) => readonly Mention[],
  cast: Cast,
  language: string,
): ReadonlyMap<Scene, Voices> {
  const focus = newFocus();
  const found = new Map<Scene, Voices>();
  const spoken = spokenness(scenes, language);
  let carried: readonly Entity[] = [];
  let broken: BrokenOff = new Set();
  for (const scene of scenes) {
    if (scene.kind === 'byline' || scene.kind === 'credit') continue;
    const isRunning = scene.kind === 'paragraph' || scene.kind === 'key-point';
    const result = attributeScene(
      scene,
      mentionsOf(scene),
      cast,
      isRunning ? focus : newFocus(),
      isRunning ? carried : [],
      scene.kind === 'paragraph' ? spoken : 'no',
      broken,
    );
    found.set(scene, result);
    if (scene.kind === 'paragraph') carried = result.last;
    broken = scene.kind === 'paragraph' ? readBrokenOff(scene) : new Set();
  }
  return found;
}

function attributeScene(
  scene: Scene,
  mentions: readonly Mention[],
  cast: Cast,
  focus: Focus,
  carried: readonly Entity[],
  spoken: Spoken,
  broken: BrokenOff,
): Voices & { readonly last: readonly Entity[] } {
  const attributions: Attribution[] = [];
  const tellings: Telling[] = [];
  let previous: Context['previous'] = null;
  let last = carried;
  let cursor = 0;
  for (const range of scene.units) {
    const from = cursor;
    while (cursor < mentions.length && (mentions[cursor]?.from ?? 0) < range[1]) cursor++;
    const inside = mentions.slice(from, cursor);
    const unit = readUnit(scene, range, inside, focus, cast);
    const resolve = (frame: Frame): readonly Entity[] => resolveFrame(unit, frame, focus, cast);
    const own = unit.quotes.map((quote, index) =>
      attributeQuote(unit, index, quote, { previous, carried, count: attributions.length + index }, focus, resolve),
    );
    attributions.push(...own);
    const here = own.findLast((one) => one.attributed && one.speakers.length > 0)?.speakers ?? [];
    const framed = unit.quotes.length > 0 && (unit.frames.length > 0 || here.length > 0);
    const main = mainFrame(unit);
    const voices = here.length > 0 || main === null ? here : resolve(main);
    tellings.push(...tellingOf(unit, resolve, here));
    const unmarked: Attribution | null =
      spoken === 'no' ? null : attributeUnmarked(unit, previous, carried, spoken, broken, resolve);
    if (unmarked !== null) attributions.push(unmarked);
    previous = {
      speakers: unmarked?.speakers ?? voices,
      last: unit.quotes.length > 0 || unmarked !== null ? attributions.length - 1 : null,
      framed: framed || unmarked !== null,
      unmarked: unmarked !== null,
    };
    // An aside in brackets is about something else.
    if (isAside(unit)) continue;
    noteFocus(
      focus,
      scene,
      range,
      unit.actors,
      unit.person?.entity ?? unit.thing?.entity ?? null,
      narratorOf(own, voices),
      (mention) => resolveMention(mention, focus, cast, null),
    );
    if (voices.length > 0) last = voices;
  }
  return { attributions, tellings, last };
}

function isAside({ scene, range, quotes }: Unit): boolean {
  return quotes.length === 0 && scene.tokens[range[0]]?.text === '(' && scene.tokens[range[1] - 1]?.text === ')';
}

/** The verb of saying of the unit's main clause, behind the one whom the unit is about. */
function mainFrame(unit: Unit): Frame | null {
  const verbs = unit.frames.filter((frame) => frame.shape !== 'noun');
  return verbs.find((frame) => frame.verb >= (unit.person?.mention.from ?? 0)) ?? verbs[0] ?? null;
}

function attributeQuote(
  unit: Unit,
  index: number,
  quote: UnitQuote,
  context: Context,
  focus: Focus,
  resolve: (frame: Frame) => readonly Entity[],
): Attribution {
  const choice = chooseFrame(unit, quote);
  const range = unit.scene.marked[quote.marked]?.inner ?? { start: 0, end: 0 };
  const base = { marked: quote.marked, range, relayers: [], cue: null, adjacent: false, group: null };
  if (choice !== null) {
    const speakers = resolve(choice.frame);
    return {
      ...base,
      speakers,
      relayers: findRelayers(unit, choice.frame, quote, resolve, speakers),
      cue: cueOf(unit.scene, choice),
      attributed: true,
      adjacent: choice.adjacent,
      calls: namingVerbs.has(choice.frame.lemma) && choice.frame.verb < quote.from,
      group: choice.broken && index > 0 ? context.count - 1 : null,
    };
  }
  const clause = unit.scene.clauses[quote.marked] ?? false;
  if (!clause && !unit.alone && isReported(unit)) {
    const speakers = context.previous?.speakers ?? context.carried;
    return { ...base, speakers, attributed: speakers.length > 0 };
  }
  if (!clause && !unit.alone) return { ...base, speakers: [], attributed: false };
  // "The report is severe: “…”": whoever leads in is not known, but it is somebody, and not whoever spoke last.
  if (!unit.alone && isLedIn(unit, quote)) return { ...base, speakers: [], attributed: true };
  return carryOn(unit, quote, context, focus, base);
}

/** A quotation that nothing introduces: whoever spoke just before, or is talked about. */
function carryOn(
  unit: Unit,
  quote: UnitQuote,
  context: Context,
  focus: Focus,
  base: Omit<Attribution, 'speakers' | 'attributed'>,
): Attribution {
  const clause = unit.scene.clauses[quote.marked] ?? false;
  const { previous } = context;
  // In dialogue written with dashes each paragraph is the other's turn.
  const carried = isDashSpeech(unit, quote) && previous === null ? [] : context.carried;
  if (unit.alone && previous === null && isDashSpeech(unit, quote)) return { ...base, speakers: [], attributed: true };
  if (previous !== null && previous.last !== null && previous.framed && unit.alone)
    return {
      ...base,
      speakers: previous.speakers,
      attributed: previous.speakers.length > 0,
      adjacent: true,
      group: previous.last,
    };
  const near = focus.person === null ? [] : [focus.person];
  const speakers =
    [previous === null && unit.alone ? carried : [], previous?.speakers ?? [], unit.alone || clause ? near : []].find(
      (list) => list.length > 0,
    ) ?? [];
  return { ...base, speakers, attributed: speakers.length > 0, adjacent: unit.alone };
}

function isLedIn({ scene, range }: Unit, quote: UnitQuote): boolean {
  const { tokens, quoteAt } = scene;
  const mark = quoteAt[quote.from - 1] === -2 ? quote.from - 2 : quote.from - 1;
  if (tokens[mark]?.text !== ':') return false;
  for (let at = range[0]; at < mark; at++)
    if (quoteAt[at] === -1 && /^(?:is|was|says|said|est|était|\p{L}+ed)$/u.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

function isDashSpeech(unit: Unit, quote: UnitQuote): boolean {
  const span = unit.scene.marked[quote.marked];
  return (
    span !== undefined &&
    span.outer.start === span.inner.start &&
    /[—–]/u.test(unit.scene.text.slice(unit.scene.range.start, span.inner.start))
  );
}

/** Who a frame says speaks. Words that several say in one document are the document's. */
function resolveFrame(unit: Unit, frame: Frame, focus: Focus, cast: Cast): readonly Entity[] {
  const found = new Set<Entity>();
  for (const mention of frame.subjects) {
    const pair = mention.head === 'they' ? pairBefore(unit, mention) : [];
    for (const entity of pair) found.add(entity);
    if (pair.length > 0) continue;
    const about = mention.head === 'it' ? unit.thing : unit.person;
    const subject = about !== null && about.mention.from < mention.from ? about.entity : null;
    const outer = mention.head === 'it' && subject === null ? bodyBefore(unit, frame) : null;
    const named = unit.actors.flatMap(({ from, entity }) =>
      entity?.kind === 'person' && from < mention.from ? [entity] : [],
    );
    for (const entity of resolveMention(outer ?? mention, focus, cast, subject, named)) found.add(cast.voice(entity));
  }
  if (found.size > 1) {
    const joint = unit.actors.find(
      (mention) =>
        mention.kind === 'document' &&
        mention.from > frame.verb &&
        mention.from - frame.verb <= 6 &&
        mention.modifiers.includes('joint'),
    );
    if (joint !== undefined) return resolveMention(joint, focus, cast, null);
  }
  return [...found];
}

/** "The company said that it expected …": "it" is the body that the verb of saying before has for its subject. */
function bodyBefore(unit: Unit, frame: Frame): Mention | null {
  const outer = unit.frames.findLast((other) => other.verb < frame.verb && other.shape !== 'noun');
  return outer?.subjects.find(({ kind }) => kind === 'group' || kind === 'document') ?? null;
}

/** The two people whom the same sentence names together before "they" or "their". */
function pairBefore(unit: Unit, they: Mention): readonly Entity[] {
  for (const [index, mention] of unit.actors.entries()) {
    const next = unit.actors[index + 1];
    if (next === undefined || next.from >= they.from) return [];
    const isPair = unit.scene.tokens[mention.to]?.lower === 'and' && next.np === mention.to + 1;
    if (isPair && mention.entity?.kind === 'person' && next.entity?.kind === 'person')
      return [mention.entity, next.entity];
  }
  return [];
}
