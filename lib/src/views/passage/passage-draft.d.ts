import type { PassageView } from './passage-view.ts';
/** Bytes that a page of a passage takes as it is sent, without its frame. */
export declare function weighPassage(view: PassageView): number;
