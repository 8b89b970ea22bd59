import { assignIds, type IdentifiedPlace } from '../../corpus/stable-ids.ts';
import type { EventAlignment } from '../align-event.ts';
import { unitKey } from '../units/scored-pair.ts';
import type { AlignableArticle, Unit } from '../units/unit.ts';

/** The ids of units that stand in some pair, by event (index) and place. */
export type MemberIds = (event: number, unit: Unit) => string;

/** Mints the ids of all units that may become members, over all events at once, so that they are unique in the corpus. */
export function assignMemberIds(alignments: readonly EventAlignment[]): MemberIds {
  const places: IdentifiedPlace[] = [];
  const indexByName = new Map<string, number>();
  alignments.forEach((alignment, event) => {
    for (const pair of [...alignment.pairs, ...alignment.possible])
      for (const unit of [pair.a, pair.b]) {
        const name = `${event} ${unitKey(unit)}`;
        if (indexByName.has(name)) continue;
        const article = alignment.articles[unit.article] as AlignableArticle;
        indexByName.set(name, places.length);
        places.push({ text: article.text, range: unit.range, hash: article.hash, owner: article.id });
      }
  });
  const ids = assignIds(places);
  return (event, unit) => ids[indexByName.get(`${event} ${unitKey(unit)}`) ?? -1] ?? '';
}
