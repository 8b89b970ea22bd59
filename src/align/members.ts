import { mintIds, type Place } from '../corpus/identity.ts';
import { placeOf } from './aligned.ts';
import type { EventAlignment } from './event.ts';
import type { AlignArticle, Unit } from './unit.ts';

/** The ids of units that stand in some pair, by event (index) and place. */
export type MemberIds = (event: number, unit: Unit) => string;

/** Mints the ids of all units that may become members, over all events at once, so that they are unique in the corpus. */
export function mintMembers(alignments: readonly EventAlignment[]): MemberIds {
  const places: Place[] = [];
  const indexByName = new Map<string, number>();
  alignments.forEach((alignment, event) => {
    for (const pair of [...alignment.pairs, ...alignment.possible])
      for (const unit of [pair.a, pair.b]) {
        const name = `${event} ${placeOf(unit)}`;
        if (indexByName.has(name)) continue;
        const article = alignment.articles[unit.article] as AlignArticle;
        indexByName.set(name, places.length);
        places.push({ text: article.text, range: unit.range, hash: article.hash, owner: article.id });
      }
  });
  const ids = mintIds(places);
  return (event, unit) => ids[indexByName.get(`${event} ${placeOf(unit)}`) ?? -1] ?? '';
}
