import type { Language } from '../../languages/language.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Entity } from '../names/entity.ts';
import type { Attribution, AttributionContext } from './attribution.ts';
import type { AttributionWindow } from './attribution-window.ts';
import { cueLemmaOf, cueOf } from './cue.ts';
import {
  continuesOpenQuote,
  findFramedSpeech,
  findReportedWords,
  hasUnmarkedSpeech,
  isFirstPersonSentence,
  isSpokenArticle,
  type OpenQuotes,
  windowRange,
} from './first-person-speech.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** Whether speech without marks may be looked for: `framed`, in an article that may have a narrator; `free`, in one that has none; `lost`, in one that has none and has lost marks elsewhere. */
export type UnmarkedSpeechMode = 'no' | 'framed' | 'free' | 'lost';

/** How far speech without marks may be looked for in an article. */
export function classifyUnmarkedSpeech(blocks: readonly AnnotatedBlock[], language: Language): UnmarkedSpeechMode {
  if (!language.readsUnmarkedSpeech) return 'no';
  if (!isSpokenArticle(blocks)) return 'framed';
  return hasUnmarkedSpeech(blocks) ? 'lost' : 'free';
}

/** A sentence whose marks were lost, if its own words or its place prove that somebody speaks. */
export function attributeUnmarkedSpeech(
  unit: AttributionWindow,
  previous: AttributionContext['previous'],
  carriedSpeakers: readonly Entity[],
  speechMode: UnmarkedSpeechMode,
  openQuotes: OpenQuotes,
  resolve: (clause: ReportingClause) => readonly Entity[],
): Attribution | null {
  const base = { quotedSpan: null, cueLemma: null, relayers: [], attributed: true, adjacent: true };
  const hasNarrator = speechMode === 'framed';
  const framed = findFramedSpeech(unit, !hasNarrator);
  if (framed !== null) {
    const choice = { clause: framed.frame, broken: false, adjacent: true };
    return {
      ...base,
      range: framed.range,
      speakers: resolve(framed.frame),
      cue: cueOf(unit.block, choice),
      cueLemma: cueLemmaOf(unit.block, choice),
      group: null,
    };
  }
  const range = windowRange(unit);
  if (previous?.unmarked === true && isFirstPersonSentence(unit))
    return { ...base, range, speakers: previous.speakers, cue: null, group: previous.last };
  if (!hasNarrator && carriedSpeakers.length > 0 && continuesOpenQuote(unit, openQuotes))
    return { ...base, range, speakers: carriedSpeakers, cue: null, group: null };
  const words = speechMode === 'lost' ? findReportedWords(unit) : null;
  return words === null
    ? null
    : { ...base, range: words, speakers: unit.person === null ? [] : [unit.person.entity], cue: null, group: null };
}
