import type { Edition } from '../../corpus/edition.ts';
import { type CountedPages, pageCounted } from '../counted-pages.ts';
import { oncePer } from '../once.ts';
import { routes } from '../routes.ts';
import { inWeighedPages, pageAddresses } from '../weighed-pages.ts';
import { type OutletVerbs, outletVerbs, type VerbCount } from './attribution.ts';
import { type ChangeRow, type ChangesOfKind, changesByKind } from './changes.ts';
import { type VariantReading, variantReadings } from './readings.ts';

/** A list that shows its first items, with the address of all of them where there are more. */
interface Beginning<T> {
  readonly shown: readonly T[];
  readonly total: number;
  readonly url: string;
}

/** A thing and the address that its number leads to. */
export interface Led<T> {
  readonly item: T;
  readonly url: string;
}

/** An outlet with its verbs, each leading to its places. */
export interface OutletLine {
  readonly outlet: string;
  readonly url: string;
  readonly total: number;
  readonly verbs: readonly Led<VerbCount>[];
  /** Verbs that found no room. */
  readonly more: number;
}

/** How outlets word the same thing. */
export interface WordingPage {
  readonly outlets: Beginning<OutletLine>;
  readonly readings: Beginning<Led<VariantReading>>;
  readonly changes: readonly (Beginning<Led<ChangeRow>> &
    Pick<ChangesOfKind, 'kind' | 'name'> & {
      /** "5, 2 to look at" */
      readonly counted: string;
    })[];
}

/** Shown on the first page, which must stay light; each list has all on pages of its own. */
const FIRST = { outlets: 12, verbs: 12, readings: 40, changes: 12 } as const;

/** Bytes, compressed, of a verb with its number and address, and of an outlet's line without them. */
const REST = { verb: 14, outlet: 30 } as const;

/** See {@link WordingPage}. */
export function wordingPage(edition: Edition): WordingPage {
  const outlets = outletVerbs(edition);
  const readings = readingPages(edition);
  const all = variantReadings(edition);
  return {
    outlets: {
      shown: outlets.slice(0, FIRST.outlets).map((outlet) => outletLine(edition, outlet)),
      ...{ total: outlets.length, url: routes.verbs() },
    },
    readings: {
      shown: all.slice(0, FIRST.readings).map((item) => ({ item, url: readings.urlOf(item.id) })),
      ...{ total: all.length, url: routes.readings() },
    },
    changes: changesByKind(edition).map(({ kind, name, checks, rows }) => {
      const { urlOf } = changePages(edition, kind);
      const shown = rows.slice(0, FIRST.changes).map((item) => ({ item, url: urlOf(item.id) }));
      const counted = [String(rows.length), ...(checks > 0 ? [`${checksInWords(checks, rows.length)}to look at`] : [])];
      return { kind, name, counted: counted.join(', '), shown, total: rows.length, url: routes.changes(kind) };
    }),
  };
}

function checksInWords(checks: number, all: number): string {
  if (checks < all) return `${checks} `;
  return all > 1 ? 'all ' : '';
}

/** All outlets with their verbs, in pages. */
export function outletPages(edition: Edition): {
  readonly addresses: readonly string[];
  readonly pages: readonly (readonly OutletLine[])[];
} {
  const lines = outletVerbs(edition).map((outlet) => outletLine(edition, outlet));
  const pages = inWeighedPages(lines, ({ outlet, verbs }) => ({
    text: outlet,
    rest: REST.outlet + verbs.length * REST.verb,
  }));
  return { pages, addresses: pageAddresses(pages.length, routes.verbs) };
}

function outletLine(edition: Edition, { id, outlet, total, verbs }: OutletVerbs): OutletLine {
  const { urlOf } = verbPages(edition, id);
  return {
    ...{ outlet, total, url: routes.verbsOf(id), more: Math.max(0, verbs.length - FIRST.verbs) },
    verbs: verbs.slice(0, FIRST.verbs).map((item) => ({ item, url: urlOf(item.id) })),
  };
}

/** The verbs of one outlet with all their places. */
export const verbPages = oncePer(
  (edition, outlet): CountedPages<VerbCount> =>
    pageCounted(outletVerbs(edition).find(({ id }) => id === outlet)?.verbs ?? [], (n) => routes.verbsOf(outlet, n)),
);

/** All variant readings with all their places. */
export const readingPages = oncePer(
  (edition): CountedPages<VariantReading> => pageCounted(variantReadings(edition), routes.readings),
);

/** All changes of one kind with all their places. */
export const changePages = oncePer(
  (edition, kind): CountedPages<ChangeRow> =>
    pageCounted(changesByKind(edition).find((own) => own.kind === kind)?.rows ?? [], (n) => routes.changes(kind, n)),
);
