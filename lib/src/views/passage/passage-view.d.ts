import type { Edition } from '../../corpus/edition.ts';
import type { Passage } from '../../corpus/passage.ts';
import { type EventPlan } from '../event-plan.ts';
import type { Part } from '../pair/pair-parts.ts';
import type { Witness } from '../witnesses.ts';
import { type BaseView } from './apparatus.ts';
import { type BaseWording } from './bases.ts';
import { type ContextView } from './contexts.ts';
import { type MemberWitness } from './members.ts';
import { type Relations } from './relations.ts';
import { type ShownBase, type ShownContext } from './shown-most.ts';
/** All that a passage's page shows. */
export interface PassageView {
    readonly passage: Passage;
    readonly title: string;
    readonly number: number | null;
    readonly total: number;
    readonly neighbours: {
        readonly previous: NeighbourLink | null;
        readonly next: NeighbourLink | null;
    };
    readonly event: {
        readonly title: string;
        readonly href: string;
        readonly date: string;
    };
    readonly speakers: readonly {
        readonly id: string;
        readonly name: string;
    }[];
    readonly members: readonly MemberWitness[];
    /** Every wording that can be the base, here or on a page of its own. */
    readonly wordings: readonly BaseWording[];
    /** The base texts of this page: all of them, or the one that its address names; none on a further page of witnesses. */
    readonly bases: readonly ShownBase[];
    readonly carried: string;
    readonly silent: readonly Witness[];
    readonly relations: Relations;
    /** The witnesses of this page in their contexts; all others stand on other pages. */
    readonly contexts: readonly ShownContext[];
    /** Where they begin, counted from 0. */
    readonly contextsFrom: number;
    /** The page that the witness whose id the passage bears stands on, 1-based. */
    readonly ownPage: number;
    /** Other passages of the group: a phrase inside it, the sentence around it. */
    readonly nested: readonly {
        readonly href: string;
        readonly text: string;
        readonly isLonger: boolean;
    }[];
    /** How many of those have no room here: the event leads to them. */
    readonly moreNested: number;
    /** 1-based. */
    readonly page: number;
    /** All pages of the passage; more than one where the witnesses fill more. */
    readonly pages: readonly string[];
}
/** A passage before or after this one in its event. */
export interface NeighbourLink {
    readonly number: number;
    readonly href: string;
}
/** How much stands on the pages of a passage. */
export interface PassageLayout {
    /** Every wording is the base on a page of its own. */
    readonly areApart: boolean;
    /** The sentences before and after are told with each witness. */
    readonly hasNeighbours: boolean;
    /** The most of the base text that is shown; UTF-16 code units. */
    readonly letters: number;
    /** The most that is shown of each witness in its context; UTF-16 code units. */
    readonly held: number;
    /** The witnesses of each page, by their order; at least one page, the first of which may have none. */
    readonly pages: readonly Part[];
}
/** What the pages of one passage are made of, each thing made once and when it is asked for. */
export interface PassageMaterial {
    readonly passage: Passage;
    readonly plan: EventPlan;
    readonly members: readonly MemberWitness[];
    readonly read: (base: MemberWitness) => BaseView;
    readonly contexts: (base: MemberWitness) => readonly ContextView[];
    readonly relate: (base: BaseWording | undefined) => Relations;
    readonly speakers: PassageView['speakers'];
}
/** See {@link PassageMaterial}. */
export declare function gatherPassage(edition: Edition, passage: Passage): PassageMaterial;
/** One page of a passage as a layout has it; `chosen` is the id of the member that is the base where wordings have pages of their own. */
export declare function composePassage(edition: Edition, { passage, plan, members, read, contexts, relate, speakers }: PassageMaterial, { areApart, hasNeighbours, letters, held, pages }: PassageLayout, chosen?: string, page?: number): PassageView;
