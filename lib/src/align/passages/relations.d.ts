import type { Relation } from '../../corpus/edition.ts';
import type { EventAlignment } from '../align-event.ts';
import type { Cluster } from './cluster.ts';
/** How each two articles of an event relate: what share of each one's sentences has a member paired with the other. */
export declare function relateArticles(alignment: EventAlignment, clusters: readonly Cluster[]): Relation[];
