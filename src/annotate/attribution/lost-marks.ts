import type { Entity } from '../entities.ts';
import type { Scene } from '../scene.ts';
import type { Attribution, Context } from './attribution.ts';
import { cueOf } from './cue.ts';
import type { Frame } from './frame.ts';
import type { Unit } from './unit.ts';
import {
  type BrokenOff,
  continuesSpeech,
  findFramedSpeech,
  findReportedWords,
  hasLostMarks,
  isFirstPersonSentence,
  isSpokenArticle,
  unitRange,
} from './unmarked.ts';

/** Whether speech without marks may be looked for: `framed`, in an article that may have a narrator; `free`, in one that has none; `lost`, in one that has none and has lost marks elsewhere. */
export type Spoken = 'no' | 'framed' | 'free' | 'lost';

/** How far speech without marks may be looked for in an article. */
export function spokenness(scenes: readonly Scene[], language: string): Spoken {
  if (language !== 'en') return 'no';
  if (!isSpokenArticle(scenes)) return 'framed';
  return hasLostMarks(scenes) ? 'lost' : 'free';
}

/** A sentence whose marks were lost, if its own words or its place prove that somebody speaks. */
export function attributeUnmarked(
  unit: Unit,
  previous: Context['previous'],
  carried: readonly Entity[],
  spoken: Spoken,
  broken: BrokenOff,
  resolve: (frame: Frame) => readonly Entity[],
): Attribution | null {
  const base = { marked: null, relayers: [], attributed: true, adjacent: true };
  const hasNarrator = spoken === 'framed';
  const framed = findFramedSpeech(unit, !hasNarrator);
  if (framed !== null) {
    const choice = { frame: framed.frame, broken: false, adjacent: true };
    return {
      ...base,
      range: framed.range,
      speakers: resolve(framed.frame),
      cue: cueOf(unit.scene, choice),
      group: null,
    };
  }
  const range = unitRange(unit);
  if (previous?.unmarked === true && isFirstPersonSentence(unit))
    return { ...base, range, speakers: previous.speakers, cue: null, group: previous.last };
  if (!hasNarrator && carried.length > 0 && continuesSpeech(unit, broken))
    return { ...base, range, speakers: carried, cue: null, group: null };
  const words = spoken === 'lost' ? findReportedWords(unit) : null;
  return words === null
    ? null
    : { ...base, range: words, speakers: unit.person === null ? [] : [unit.person.entity], cue: null, group: null };
}
