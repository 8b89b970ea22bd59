import type { Cast } from '../cast.ts';
import { resolveMention } from '../coreference.ts';
import type { Entity } from '../entities.ts';
import type { Focus } from '../focus-state.ts';
import type { Mention } from '../mention.ts';
import type { Scene } from '../scene.ts';
import type { Frame } from './frame.ts';
import { findFrames } from './frames.ts';
import { isGoverned } from './governed.ts';

/** Tokens that the longest dateline takes: place, state, date, agency. */
const longestDateline = 14;

/** One sentence, or several that a quotation spans, with its mentions, verbs of saying and quotations. */
export interface Unit {
  readonly scene: Scene;
  readonly range: readonly [number, number];
  readonly actors: readonly Mention[];
  readonly frames: readonly Frame[];
  /** Indexes of `scene.marked`, outermost only, each with its tokens `[from, to)`. */
  readonly quotes: readonly UnitQuote[];
  /** True where nothing but quotations stands in it. */
  readonly alone: boolean;
  readonly person: Subject | null;
  readonly thing: Subject | null;
}

/** A quotation of a unit: index in `scene.marked`, first token, token after the last. */
export interface UnitQuote {
  readonly marked: number;
  readonly from: number;
  readonly to: number;
}

/** Whom a unit is about, and where that stands. */
export interface Subject {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** Reads one unit of a scene; `mentions` are those inside it. */
export function readUnit(
  scene: Scene,
  range: readonly [number, number],
  mentions: readonly Mention[],
  focus: Focus,
  cast: Cast,
): Unit {
  const dateline = range[0] === 0 ? datelineEnd(scene) : 0;
  const actors = outerActors(scene, mentions).filter((mention) => mention.from >= dateline);
  const frames = findFrames(scene, range, actors);
  const quotes = quotesOf(scene, range);
  let alone = quotes.length > 0;
  for (let at = range[0]; at < range[1] && alone; at++)
    alone = scene.quoteAt[at] !== -1 || scene.tokens[at]?.kind === 'mark';
  const subjects = subjectsOf(scene, range, actors, focus, cast);
  return {
    scene,
    range,
    actors,
    frames,
    quotes,
    alone,
    person: subjects.find(({ entity }) => entity.kind === 'person') ?? null,
    thing: subjects.find(({ entity }) => entity.kind !== 'person') ?? null,
  };
}

/** The token behind the dash of a dateline ("WASHINGTON, Dec. 8 (UPI) —", "Paris (AFP) –"), or 0: the place it names says and does nothing. */
function datelineEnd({ tokens, quoteAt }: Scene): number {
  const first = tokens[0];
  if (first === undefined || quoteAt[0] !== -1 || !/^\p{Lu}/u.test(first.text)) return 0;
  let isSure = /^\p{Lu}{3,}$/u.test(first.text);
  for (let at = 1; at < Math.min(tokens.length, longestDateline); at++) {
    const token = tokens[at];
    if (token === undefined || quoteAt[at] !== -1) return 0;
    if (token.text === '(') isSure = true;
    if (/^[–—]$/u.test(token.text) || (token.text === '-' && token.spaced)) {
      const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
      return isSure && /^[\p{Lu}“"«]/u.test(tokens[next]?.text ?? '') ? next : 0;
    }
    if (token.kind === 'word' && !/^\p{Lu}/u.test(token.text)) return 0;
  }
  return 0;
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

/** Those that no preposition governs: of the main clause first, then of a clause before it ("While Clinton …, Sanders …"). */
function subjectsOf(
  scene: Scene,
  range: readonly [number, number],
  actors: readonly Mention[],
  focus: Focus,
  cast: Cast,
): readonly Subject[] {
  const main: Subject[] = [];
  const side: Subject[] = [];
  const comma = isSubordinate(scene, range[0]) ? firstComma(scene, range) : -1;
  for (const mention of actors) {
    if (
      mention.possessive ||
      (mention.kind === 'pronoun' && !/^(?:he|she)$/u.test(mention.head)) ||
      mention.kind === 'indefinite' ||
      isGoverned(scene, mention, range[0])
    )
      continue;
    const [entity] = resolveMention(mention, focus, cast, null);
    if (entity === undefined || (entity.kind !== 'person' && mention.kind !== 'name' && mention.kind !== 'document'))
      continue;
    (mention.from < comma ? side : main).push({ mention, entity });
  }
  return [...main, ...side];
}

function isSubordinate(scene: Scene, at: number): boolean {
  return /^(?:while|although|though|as|if|when|because|since|after|before|until|unless|whereas|asked|despite|in|on|at|with|\p{L}+ing)$/u.test(
    scene.tokens[at]?.lower ?? '',
  );
}

function firstComma(scene: Scene, range: readonly [number, number]): number {
  for (let at = range[0]; at < range[1]; at++)
    if (scene.tokens[at]?.text === ',' && scene.quoteAt[at] === -1) return at;
  return -1;
}

function quotesOf(scene: Scene, range: readonly [number, number]): readonly UnitQuote[] {
  const quotes: { marked: number; from: number; to: number }[] = [];
  // A quotation that began in an earlier unit (a very long one) was attributed there.
  const begun = scene.quoteAt[range[0] - 1] ?? -1;
  for (let at = range[0]; at < range[1]; at++) {
    const marked = scene.quoteAt[at] ?? -1;
    if (marked < 0 || marked === begun) continue;
    const last = quotes.at(-1);
    if (last !== undefined && last.marked === marked) last.to = at + 1;
    else quotes.push({ marked, from: at, to: at + 1 });
  }
  return quotes;
}
