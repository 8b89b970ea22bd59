import type { CoverageState } from '../../vocabulary/coverage-states.ts';
import type { EventAlignment } from '../align-event.ts';
import type { Cluster } from './cluster.ts';
/** Coverage of the sentences of one event: by sentence id, then by the other article's id. A pair that is absent has none found. */
export type CoverageBySentence = ReadonlyMap<string, ReadonlyMap<string, CoverageState>>;
/** Which sentences have a counterpart in each other article, which a possible one. */
export declare function coverSentences(alignment: EventAlignment, clusters: readonly Cluster[]): CoverageBySentence;
