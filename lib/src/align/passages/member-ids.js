import { assignIds } from "../../corpus/stable-ids.js";
import { unitKey } from "../units/scored-pair.js";
/** Mints the ids of all units that may become members, over all events at once, so that they are unique in the corpus. */
export function assignMemberIds(alignments) {
    const places = [];
    const indexByName = new Map();
    alignments.forEach((alignment, event) => {
        for (const pair of [...alignment.pairs, ...alignment.possible])
            for (const unit of [pair.a, pair.b]) {
                const name = `${event} ${unitKey(unit)}`;
                if (indexByName.has(name))
                    continue;
                const article = alignment.articles[unit.article];
                indexByName.set(name, places.length);
                places.push({ text: article.text, range: unit.range, hash: article.hash, owner: article.id });
            }
    });
    const ids = assignIds(places);
    return (event, unit) => ids[indexByName.get(`${event} ${unitKey(unit)}`) ?? -1] ?? '';
}
