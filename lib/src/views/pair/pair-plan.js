import { chunkLines, listLines } from "../column-lines.js";
import { indexEdition } from "../edition-index.js";
import { orderGroups } from "../event-plan.js";
/** Two versions of an event read together: an original before what is taken from it, else in the order of the columns; null if nothing is shared. */
export function planPair(edition, plan, a, b) {
    const index = indexEdition(edition);
    const groupsOfB = plan.groupsByArticle.get(b);
    const shared = new Set([...(plan.groupsByArticle.get(a) ?? [])].filter((group) => groupsOfB?.has(group)));
    const passages = (index.passagesByEvent.get(plan.event.id) ?? []).filter((passage) => shared.has(passage.group));
    const columns = plan.columns
        .filter(({ witness }) => witness.article === a || witness.article === b)
        .flatMap(({ witness }) => {
        const article = index.articles.get(witness.article);
        if (article === undefined)
            return [];
        const lines = listLines(article, passages);
        return [{ witness, lines, chunks: chunkLines(lines), shared: shared.size }];
    })
        .toSorted((x, y) => Number(x.witness.isReprint) - Number(y.witness.isReprint));
    const [first, second] = columns;
    if (first === undefined || second === undefined || shared.size === 0)
        return null;
    const relation = index.relationsByArticle.get(a)?.find((own) => own.a === b || own.b === b);
    return {
        first,
        second,
        order: orderGroups(columns, first.witness.article).filter((group) => shared.has(group)),
        passages,
        isDerived: relation?.regime === 'derived',
    };
}
