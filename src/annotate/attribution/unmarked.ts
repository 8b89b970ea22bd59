import type { Range } from '../../corpus/span.ts';
import type { Scene } from '../scene.ts';
import type { Frame } from './frame.ts';
import type { Unit } from './unit.ts';

const firstPersonSubject = /^(?:i|we|i'm|i've|i'd|i'll|we're|we've|we'd|we'll)$/u;
const firstPerson = /^(?:i|we|me|us|my|our|ours|mine|i'm|i've|i'd|i'll|we're|we've|we'd|we'll)$/u;

/** Direct speech without marks whose own frame proves it: a first person, a comma, "he told them" at the sentence's end. English only. */
export function findFramedSpeech(unit: Unit): { readonly range: Range; readonly frame: Frame } | null {
  const { scene, range, frames } = unit;
  if (unit.quotes.length > 0) return null;
  const frame = frames.at(-1);
  if (frame === undefined || (frame.shape !== 'subject-verb' && frame.shape !== 'inverted')) return null;
  const comma = scene.tokens[frame.from - 1];
  if (comma?.text !== ',' || frame.from - 1 <= range[0] || !endsSoon(scene, frame.to, range[1])) return null;
  if (frame.subjects.some((mention) => firstPerson.test(mention.head))) return null;
  if (!hasFirstPerson(scene, range[0], frame.from, firstPerson)) return null;
  return { range: { start: scene.tokens[range[0]]?.start ?? 0, end: comma.end }, frame };
}

/** A sentence in the first person that nothing frames: proof only next to speech, see {@link isSpokenArticle}. */
export function isFirstPersonSentence(unit: Unit): boolean {
  if (
    unit.quotes.length > 0 ||
    unit.frames.some(
      (frame) => frame.shape !== 'noun' && frame.subjects.some((mention) => !firstPerson.test(mention.head)),
    )
  )
    return false;
  return hasFirstPerson(unit.scene, unit.range[0], unit.range[1], firstPersonSubject);
}

/** The whole unit, trimmed. */
export function unitRange(unit: Unit): Range {
  const { tokens } = unit.scene;
  return { start: tokens[unit.range[0]]?.start ?? 0, end: tokens[unit.range[1] - 1]?.end ?? 0 };
}

/**
 * True where a first person outside marks is always a speaker's: each such sentence comes right after a quotation. An article whose author
 * says "I" or "we" somewhere else is written in the first person, and nothing can be shown.
 */
export function isSpokenArticle(scenes: readonly Scene[]): boolean {
  let afterSpeech = false;
  let isFirst = true;
  for (const scene of scenes) {
    if (scene.kind !== 'paragraph') continue;
    const outside = scene.tokens.some(
      (token, index) => scene.quoteAt[index] === -1 && firstPersonSubject.test(token.lower) && token.text !== 'I.',
    );
    if (outside && !afterSpeech && !isFramedParagraph(scene)) return false;
    if (outside && isFirst) return false;
    const isMarked = scene.marked.length > 0;
    afterSpeech = isMarked || (outside && afterSpeech) || (isFramedParagraph(scene) && outside);
    isFirst = false;
  }
  return true;
}

function isFramedParagraph(scene: Scene): boolean {
  return /,\s(?:\p{L}+[\s.]+){1,6}(?:said|told)\b/u.test(
    scene.text.slice(scene.range.start, Math.min(scene.range.end, scene.range.start + 2000)),
  );
}

function hasFirstPerson(scene: Scene, from: number, to: number, pattern: RegExp): boolean {
  for (let at = from; at < to; at++) {
    const token = scene.tokens[at];
    if (token !== undefined && scene.quoteAt[at] === -1 && pattern.test(token.lower) && token.text !== 'US')
      return true;
  }
  return false;
}

/** After the frame at most the one spoken to. */
function endsSoon(scene: Scene, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at++) if (scene.tokens[at]?.kind === 'word') words++;
  return words <= 4;
}
