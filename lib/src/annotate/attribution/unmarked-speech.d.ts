import type { Language } from '../../languages/language.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Entity } from '../names/entity.ts';
import type { Attribution, AttributionContext } from './attribution.ts';
import type { AttributionWindow } from './attribution-window.ts';
import { type OpenQuotes } from './first-person-speech.ts';
import type { ReportingClause } from './reporting-clause.ts';
/** Whether speech without marks may be looked for: `framed`, in an article that may have a narrator; `free`, in one that has none; `lost`, in one that has none and has lost marks elsewhere. */
export type UnmarkedSpeechMode = 'no' | 'framed' | 'free' | 'lost';
/** How far speech without marks may be looked for in an article. */
export declare function classifyUnmarkedSpeech(blocks: readonly AnnotatedBlock[], language: Language): UnmarkedSpeechMode;
/** A sentence whose marks were lost, if its own words or its place prove that somebody speaks. */
export declare function attributeUnmarkedSpeech(unit: AttributionWindow, previous: AttributionContext['previous'], carriedSpeakers: readonly Entity[], speechMode: UnmarkedSpeechMode, openQuotes: OpenQuotes, resolve: (clause: ReportingClause) => readonly Entity[]): Attribution | null;
