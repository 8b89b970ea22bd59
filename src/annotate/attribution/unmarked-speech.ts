import type { Language } from '../../languages/language.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Entity } from '../names/entity.ts';
import type { Attribution, AttributionContext } from './attribution.ts';
import type { AttributionWindow } from './attribution-window.ts';
import { cueLemmaOf, cueOf } from './cue.ts';
import {
  continuesOpenQuote,
  findClosedByClause,
  findReportedWords,
  hasUnmarkedSpeech,
  isFirstPersonSentence,
  isSpokenArticle,
  type OpenQuotes,
  windowRange,
} from './first-person-speech.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** Whether speech without marks may be looked for: `with-clause`, in an article that may have a narrator; `free`, in one that has none; `lost`, in one that has none and has lost marks elsewhere. */
export type UnmarkedSpeechMode = 'no' | 'with-clause' | 'free' | 'lost';

/** How far speech without marks may be looked for in an article. */
export function classifyUnmarkedSpeech(blocks: readonly AnnotatedBlock[], language: Language): UnmarkedSpeechMode {
  if (!language.readsUnmarkedSpeech) return 'no';
  if (!isSpokenArticle(blocks)) return 'with-clause';
  return hasUnmarkedSpeech(blocks) ? 'lost' : 'free';
}

/** A sentence whose marks were lost, if its own words or its place prove that somebody speaks. */
export function attributeUnmarkedSpeech(
  window: AttributionWindow,
  previous: AttributionContext['previous'],
  carriedSpeakers: readonly Entity[],
  speechMode: UnmarkedSpeechMode,
  openQuotes: OpenQuotes,
  resolve: (clause: ReportingClause) => readonly Entity[],
): Attribution | null {
  const base = { quotedSpan: null, cueLemma: null, relayers: [], attributed: true, adjacent: true };
  const hasNarrator = speechMode === 'with-clause';
  const closed = findClosedByClause(window, !hasNarrator);
  if (closed !== null) {
    const choice = { clause: closed.clause, broken: false, adjacent: true };
    return {
      ...base,
      range: closed.range,
      speakers: resolve(closed.clause),
      cue: cueOf(window.block, choice),
      cueLemma: cueLemmaOf(window.block, choice),
      group: null,
    };
  }
  const range = windowRange(window);
  if (previous?.unmarked === true && isFirstPersonSentence(window))
    return { ...base, range, speakers: previous.speakers, cue: null, group: previous.last };
  if (!hasNarrator && carriedSpeakers.length > 0 && continuesOpenQuote(window, openQuotes))
    return { ...base, range, speakers: carriedSpeakers, cue: null, group: null };
  const words = speechMode === 'lost' ? findReportedWords(window) : null;
  return words === null
    ? null
    : { ...base, range: words, speakers: window.person === null ? [] : [window.person.entity], cue: null, group: null };
}
