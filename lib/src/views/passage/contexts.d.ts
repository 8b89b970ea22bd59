import type { Edition } from '../../corpus/edition.ts';
import { type DifferenceMark } from '../difference-marks.ts';
import { type Segment } from '../segments.ts';
import type { MemberWitness } from './members.ts';
/** One witness where it stands: a sentence before, the sentences that hold it, a sentence after; who speaks, through whom, and the words that say so. */
export interface ContextView {
    readonly of: MemberWitness;
    readonly before: string | null;
    readonly held: readonly {
        readonly text: string;
        readonly inside: readonly Segment<DifferenceMark>[];
        readonly after: string;
    }[];
    readonly next: string | null;
    readonly speakers: readonly {
        readonly id: string;
        readonly name: string;
    }[];
    readonly relayers: readonly {
        readonly id: string;
        readonly name: string;
    }[];
    readonly cue: string | null;
    readonly isQuoted: boolean;
    /** The first sentence's id: its place in its article and in its event. */
    readonly sentence: string | null;
}
/** Each witness in its context, the differences marked against the base. */
export declare function showContexts(edition: Edition, members: readonly MemberWitness[], base: MemberWitness): ContextView[];
