import type { Edition } from '../corpus/edition.ts';
import type { Event } from '../corpus/event.ts';
import type { Passage } from '../corpus/passage.ts';
import { type Chunk, type Line } from './column-lines.ts';
import { type Witness } from './witnesses.ts';
/** Passages that lie inside one another, shown as one: a number, the passage that leads it, the articles that carry it. */
export interface GroupPlan {
    readonly id: string;
    /** 1-based, in the order of the spine; the same on every page of the event. */
    readonly number: number;
    readonly lead: Passage;
    readonly passages: readonly Passage[];
    readonly articles: readonly string[];
}
/** One version: its sentences, and the chunks that they fall into. */
export interface ColumnPlan {
    readonly witness: Witness;
    readonly lines: readonly Line[];
    readonly chunks: readonly Chunk[];
    /** Groups that this version shares with another. */
    readonly shared: number;
}
/** All that the pages of one event need to know before any of them is laid out. */
export interface EventPlan {
    readonly event: Event;
    readonly witnesses: readonly Witness[];
    readonly columns: readonly ColumnPlan[];
    /** Article id of the version that the others are read against by default. */
    readonly spine: string;
    /** In the order of their numbers. */
    readonly groups: readonly GroupPlan[];
    readonly groupsById: ReadonlyMap<string, GroupPlan>;
    /** The ids of the groups that each article tells. */
    readonly groupsByArticle: ReadonlyMap<string, ReadonlySet<string>>;
}
/** The plan of an event, made once. */
export declare function planEvent(edition: Edition, event: Event): EventPlan;
/**
 * Group ids in the order of a spine: first as the spine tells them (each where it tells most of it), then those it lacks, each after the
 * group that it follows in the first version that has it.
 */
export declare function orderGroups(columns: readonly ColumnPlan[], spine: string): string[];
/** For each group of a version the chunk that tells most of it, in the order of the text. */
export declare function mainChunks(column: ColumnPlan): Map<string, Chunk>;
