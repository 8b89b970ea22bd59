import type { Edition } from '../../corpus/edition-record.ts';
import type { Event } from '../../corpus/event.ts';
import { planEvent } from '../event-plan.ts';

/** Every two versions that share something, in both orders: the canonical one has the page, the other leads to it. */
export function pairAddresses(edition: Edition): { readonly event: Event; readonly a: string; readonly b: string }[] {
  return edition.events.flatMap((event) => {
    const pairs = new Set(
      planEvent(edition, event).groups.flatMap(({ articles }) =>
        articles.flatMap((a) => articles.filter((b) => b !== a).map((b) => `${a}/${b}`)),
      ),
    );
    return [...pairs].map((pair) => {
      const [a = '', b = ''] = pair.split('/');
      return { event, a, b };
    });
  });
}
