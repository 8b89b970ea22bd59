import type { ChangeKind } from '../../vocabulary/change-kinds.ts';
import type { Counted } from '../counted-pages.ts';
import { type Change } from '../what-changed.ts';
import type { Witness } from '../witnesses.ts';
/** One change as the table tells it: what one version has, what the other has, and why it is thought to matter. */
export interface ChangeRow extends Change, Counted {
    readonly a: Witness;
    readonly b: Witness;
}
/** What changed by kind, each with its rows, the kind with most that deserve a look first. */
export interface ChangesOfKind {
    readonly kind: ChangeKind;
    readonly name: string;
    readonly checks: number;
    readonly rows: readonly ChangeRow[];
}
/** All that changed between versions, by kind. */
export declare const changesByKind: (edition: import("../../browser.ts").Edition, key?: string) => readonly ChangesOfKind[];
