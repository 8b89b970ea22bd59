import type { Drift, Passage } from '../../corpus/passage.ts';
import type { Label } from '../../vocabulary/labels.ts';
import type { EventAlignment } from '../align-event.ts';
import type { ScoredPair } from '../units/scored-pair.ts';
import type { AlignableArticle } from '../units/unit.ts';
import { type Cluster } from './cluster.ts';
import type { MemberIds } from './member-ids.ts';
import type { Decisions } from './review.ts';
/** What makes a passage of a cluster besides its units. */
export interface PassageContext {
    readonly event: number;
    readonly eventId: string;
    readonly alignment: EventAlignment;
    readonly ids: MemberIds;
    readonly decisions: Decisions;
    /** What changed from a to b, as drift records. */
    readonly findDrift: (pair: ScoredPair, label: Label, articles: readonly AlignableArticle[]) => Drift[];
}
/** Clusters -> passages, each bearing the least of its members' ids; passages whose members lie inside one another share a group. */
export declare function makePassages(clusters: readonly Cluster[], context: PassageContext): Passage[];
