import type { Edition } from '../../corpus/edition-record.ts';
import type { Passage } from '../../corpus/passage.ts';
import { bareId } from '../../export/former-ids.ts';
import { whereNow } from '../../export/where-now.ts';
import { indexEdition } from '../edition-index.ts';
import { planEvent } from '../event-plan.ts';
import { place, routes } from '../routes.ts';
import { listBases, MOST_ON_A_PAGE } from './bases.ts';
import { listMembers } from './members.ts';

/** What stands at an address under /passages/: a passage, a member that leads to it, or words that the corpus no longer holds. */
export type PassageAddress =
  | { readonly id: string; readonly kind: 'passage'; readonly passage: Passage }
  | { readonly id: string; readonly kind: 'member'; readonly href: string; readonly canonical: string }
  | { readonly id: string; readonly kind: 'gone'; readonly text: string; readonly event: string | null };

/** Every address under /passages/ that a passage, one of its members, or a published id that is gone must answer. */
export function passageAddresses(edition: Edition): PassageAddress[] {
  const addresses = new Map<string, PassageAddress>();
  for (const passage of edition.passages) addresses.set(passage.id, { id: passage.id, kind: 'passage', passage });
  for (const passage of edition.passages) {
    for (const { id } of passage.members) {
      if (addresses.has(id)) continue;
      const canonical = routes.passage(passage.id);
      addresses.set(id, { id, kind: 'member', href: place(canonical, id), canonical });
    }
  }
  // A member's id is that of its sentence or quote without the prefix: words that lost their partners are led to by a stub of their own.
  const living = new Set([
    ...edition.quotes.map(({ id }) => bareId(id)),
    ...edition.articles.flatMap((a) => a.blocks.flatMap((b) => b.sentences.map(({ id }) => bareId(id)))),
  ]);
  for (const [id, entry] of Object.entries(edition.ledger.ids)) {
    if (!/^(?:member|place)$/u.test(entry.kind) || addresses.has(id) || living.has(bareId(id))) continue;
    const standing = whereNow(edition, id, entry);
    if (standing === null) {
      const event = edition.events.some((e) => e.id === entry.event) ? (entry.event ?? null) : null;
      addresses.set(id, { id, kind: 'gone', text: entry.text, event });
    } else {
      const { article, passage, member } = standing;
      const canonical = passage === undefined ? routes.article(article) : routes.passage(passage);
      addresses.set(id, { id, kind: 'member', href: place(canonical, member ?? standing.place), canonical });
    }
  }
  return [...addresses.values()];
}

/** The passages of so many wordings that each wording but the first is the base on a page of its own. */
export function baseAddresses(edition: Edition): { readonly passage: Passage; readonly member: string }[] {
  const { events } = indexEdition(edition);
  return edition.passages.flatMap((passage) => {
    const event = events.get(passage.event);
    if (event === undefined || passage.members.length <= MOST_ON_A_PAGE) return [];
    const bases = listBases(passage.id, listMembers(edition, passage), planEvent(edition, event).spine);
    return bases
      .slice(1)
      .filter(({ href }) => href !== null)
      .map(({ base }) => ({ passage, member: base.member.id }));
  });
}
