import type { Edition } from '../../corpus/edition-record.ts';
import { type OutletVerbs, outletVerbs } from './attribution.ts';
import { type ChangesOfKind, changesByKind } from './changes.ts';
import { type VariantReading, variantReadings } from './readings.ts';

/** How outlets word the same thing. */
export interface WordingPage {
  readonly outlets: readonly OutletVerbs[];
  readonly readings: readonly VariantReading[];
  readonly changes: readonly ChangesOfKind[];
}

/** Outlets listed with their verbs; with a large corpus those with the most cues. */
const OUTLETS = 30;

/** See {@link WordingPage}. */
export function wordingPage(edition: Edition): WordingPage {
  return {
    outlets: outletVerbs(edition).slice(0, OUTLETS),
    readings: variantReadings(edition),
    changes: changesByKind(edition),
  };
}
