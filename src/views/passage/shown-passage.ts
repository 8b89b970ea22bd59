import type { Edition } from '../../corpus/edition.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { PageHead } from '../page-head.ts';
import { routes } from '../routes.ts';
import { citePassage, type PassageCitations } from './citing.ts';
import { type Complaint, complainAbout } from './complaint.ts';
import { viewEmbed } from './embed-view.ts';
import { lineRules } from './line-rules.ts';
import { viewPassage } from './passage-layout.ts';
import type { PassageView } from './passage-view.ts';

/** A passage's page with its head, its addresses and all that is copied from it. */
export interface ShownPassage {
  readonly head: PageHead;
  readonly view: PassageView;
  readonly rules: string;
  /** From the site's root. */
  readonly path: string;
  /** Absolute. */
  readonly address: string;
  /** The origin of all absolute addresses where none was given for the build; a browser knows better where it found the page. */
  readonly unplaced: string | undefined;
  readonly embedAddress: string;
  /** In CSS px. */
  readonly embedHeight: number;
  readonly citations: PassageCitations;
  readonly complaint: Complaint;
}

/** See {@link ShownPassage}; `site` is the origin that the site is published at, `chosen` the member that is the base on a page of its own. */
export function showPassage(
  edition: Edition,
  passage: Passage,
  site: URL | undefined,
  chosen?: string,
  page = 1,
): ShownPassage {
  const view = viewPassage(edition, passage, chosen, page);
  const path = routes.passage(passage.id);
  const isApart = chosen !== undefined;
  const absolute = (address: string): string => new URL(address, site ?? 'http://localhost').href;
  return {
    head: {
      title: page === 1 ? view.title : `${view.title}, page ${page}`,
      description: `${view.carried} ${view.event.title}, ${view.event.date}.`,
      path: isApart ? routes.base(passage.id, chosen) : routes.passage(passage.id, page),
      ...(isApart && { canonical: path, unlisted: true }),
      pages: isApart ? [] : view.pages,
      section: 'events',
    },
    view,
    rules: lineRules(view.bases),
    path,
    address: absolute(path),
    unplaced: site === undefined || site.hostname === 'localhost' ? new URL(absolute(path)).origin : undefined,
    embedAddress: absolute(routes.embed(passage.id)),
    embedHeight: viewEmbed(edition, passage).height,
    citations: citePassage(edition, passage, absolute(routes.home())),
    complaint: complainAbout(edition, passage.id, absolute(path)),
  };
}
