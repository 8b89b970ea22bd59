import type { Edition } from '../corpus/edition.ts';
import type { SentenceNotes } from './cell-text.ts';
import type { EventPlan } from './event-plan.ts';
/** What an event's page says of a sentence: what it may possibly stand with, and whether anyone is quoted in it. `away`: see EventPart. */
export declare function sentenceNotes(edition: Edition, plan: EventPlan, away?: ReadonlyMap<string, string>): SentenceNotes;
