import type { EventAlignment } from '../align-event.ts';
import type { Unit } from '../units/unit.ts';
import { type Cluster } from './cluster.ts';
/**
 * A cluster with the pairs that follow from its others: what two tellings both hold of a third they hold in common. A pair is as likely as its
 * own words make it, or as the third makes it: the weaker of the two links, times the share of the third that both of them hold.
 */
export declare function closeCluster(cluster: Cluster, { measure, judge }: Pick<EventAlignment, 'measure' | 'judge'>, isRejected: (a: Unit, b: Unit) => boolean): Cluster;
