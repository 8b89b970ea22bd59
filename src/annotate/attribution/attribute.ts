import type { Range } from '../../corpus/span.ts';
import { type Cast, type Focus, newFocus, resolveMention } from '../coreference.ts';
import type { Entity } from '../entities.ts';
import type { Mention } from '../mentions.ts';
import { isClause } from '../quote-kind.ts';
import type { Scene } from '../scene.ts';
import { type Choice, chooseFrame } from './choose-frame.ts';
import { noteFocus } from './focus.ts';
import type { Frame } from './frames.ts';
import { findRelayers } from './relayers.ts';
import { readUnit, type Unit, type UnitQuote } from './unit.ts';

/** A marked quotation with whoever speaks; indexes are of `scene.marked`. */
export interface Attribution {
  readonly marked: number;
  readonly speakers: readonly Entity[];
  readonly relayers: readonly Entity[];
  readonly cue: Range | null;
  /** True where a verb of saying or the run of quotations gives the speaker, not mere nearness. */
  readonly attributed: boolean;
  /** True where the frame stands right at the marks: even one word is then an utterance ("Absolutely," he said). */
  readonly adjacent: boolean;
  /** Index of an earlier quotation of the scene that it carries on, or null. */
  readonly group: number | null;
}

/** What came before a unit: in its paragraph, and at the end of the paragraph before. */
interface Context {
  readonly previous: {
    readonly speakers: readonly Entity[];
    readonly quotes: readonly number[];
    readonly framed: boolean;
  } | null;
  readonly carried: readonly Entity[];
}

/** The attributions of an article's outermost quotations, scene by scene. Headlines and captions neither see nor change who is being talked about. */
export function attributeArticle(
  scenes: readonly Scene[],
  mentionsOf: (scene: Scene) => readonly Mention[],
  cast: Cast,
  language: string,
): ReadonlyMap<Scene, readonly Attribution[]> {
  const focus = newFocus();
  const found = new Map<Scene, readonly Attribution[]>();
  let carried: readonly Entity[] = [];
  for (const scene of scenes) {
    if (scene.kind === 'byline' || scene.kind === 'credit') continue;
    const isRunning = scene.kind === 'paragraph' || scene.kind === 'key-point';
    const result = attributeScene(
      scene,
      mentionsOf(scene),
      cast,
      isRunning ? focus : newFocus(),
      isRunning ? carried : [],
      language,
    );
    found.set(scene, result.attributions);
    if (scene.kind === 'paragraph') carried = result.last;
  }
  return found;
}

function attributeScene(
  scene: Scene,
  mentions: readonly Mention[],
  cast: Cast,
  focus: Focus,
  carried: readonly Entity[],
  language: string,
): { readonly attributions: readonly Attribution[]; readonly last: readonly Entity[] } {
  const attributions: Attribution[] = [];
  let previous: Context['previous'] = null;
  let last = carried;
  let cursor = 0;
  for (const range of scene.units) {
    const inside: Mention[] = [];
    for (; cursor < mentions.length && (mentions[cursor]?.from ?? 0) < range[1]; cursor++) {
      const mention = mentions[cursor];
      if (mention !== undefined) inside.push(mention);
    }
    const unit = readUnit(scene, range, inside, focus, cast);
    const resolve = (frame: Frame): readonly Entity[] => resolveFrame(unit, frame, focus, cast);
    let here: readonly Entity[] = [];
    for (const [index, quote] of unit.quotes.entries()) {
      const attribution = attributeQuote(unit, index, quote, { previous, carried }, focus, resolve, language);
      attributions.push(attribution);
      if (attribution.attributed && attribution.speakers.length > 0) here = attribution.speakers;
    }
    const framed = unit.quotes.length > 0 && (unit.frames.length > 0 || here.length > 0);
    const main =
      unit.frames.find((frame) => frame.shape !== 'noun' && frame.verb >= (unit.person?.mention.from ?? 0)) ??
      unit.frames.find((frame) => frame.shape !== 'noun');
    const voices = here.length > 0 || main === undefined ? here : resolve(main);
    previous = { speakers: voices, quotes: unit.quotes.map((quote) => quote.marked), framed };
    noteFocus(focus, scene, unit.actors, unit.person?.entity ?? unit.thing?.entity ?? null, voices, (mention) =>
      resolveMention(mention, focus, cast, null),
    );
    if (voices.length > 0) last = voices;
  }
  return { attributions, last };
}

function attributeQuote(
  unit: Unit,
  index: number,
  quote: UnitQuote,
  context: Context,
  focus: Focus,
  resolve: (frame: Frame) => readonly Entity[],
  language: string,
): Attribution {
  const choice = chooseFrame(unit, quote, language);
  const base = { marked: quote.marked, relayers: [], cue: null, adjacent: false, group: null };
  if (choice !== null) {
    const speakers = resolve(choice.frame);
    const earlier = choice.broken ? unit.quotes[index - 1] : undefined;
    return {
      ...base,
      speakers,
      relayers: findRelayers(unit, choice.frame, quote, resolve, speakers),
      cue: cueOf(unit.scene, choice),
      attributed: true,
      adjacent: choice.adjacent,
      group: earlier?.marked ?? null,
    };
  }
  const clause = isClause(unit.scene.text, unit.scene.marked[quote.marked]?.inner ?? { start: 0, end: 0 }, language);
  if (!clause && !unit.alone) return { ...base, speakers: [], attributed: false };
  const { previous, carried } = context;
  if (previous !== null && previous.quotes.length > 0 && previous.framed && unit.alone)
    return {
      ...base,
      speakers: previous.speakers,
      attributed: previous.speakers.length > 0,
      adjacent: true,
      group: previous.quotes.at(-1) ?? null,
    };
  const near = focus.person === null ? [] : [focus.person];
  const speakers =
    [previous === null && unit.alone ? carried : [], previous?.speakers ?? [], unit.alone || clause ? near : []].find(
      (list) => list.length > 0,
    ) ?? [];
  return { ...base, speakers, attributed: speakers.length > 0, adjacent: unit.alone };
}

/** Who a frame says speaks. Words that several say in one document are the document's. */
function resolveFrame(unit: Unit, frame: Frame, focus: Focus, cast: Cast): readonly Entity[] {
  const found = new Set<Entity>();
  for (const mention of frame.subjects) {
    const about = mention.head === 'it' ? unit.thing : unit.person;
    const subject = about !== null && about.mention.from < mention.from ? about.entity : null;
    for (const entity of resolveMention(mention, focus, cast, subject)) found.add(cast.voice(entity));
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

/** The words that say who speaks: with the one spoken to and the colon ("Putin told Xi:"); the verb alone where its subject stands far off. */
function cueOf(scene: Scene, choice: Choice): Range {
  const { frame } = choice;
  const from = frame.verb - frame.from > 10 ? frame.verb : frame.from;
  let to = frame.to;
  for (let ahead = to; ahead < Math.min(to + 4, scene.tokens.length) && scene.quoteAt[ahead] === -1; ahead++)
    if (scene.tokens[ahead]?.text === ':') to = ahead + 1;
  const start = scene.tokens[from]?.start ?? 0;
  return { start, end: Math.max(start, scene.tokens[to - 1]?.end ?? start) };
}
