import { place } from "./routes.js";
import { shorten } from "./shorten.js";
/** The passages that some version on the page tells, in the order of their numbers. `away`: see EventPart. */
export function tabulateGroups(plan, shown = plan.columns, away = new Map()) {
    const here = new Set(shown.flatMap(({ chunks }) => chunks.flatMap(({ group }) => group ?? [])));
    const tellings = plan.columns.map((column) => Map.groupBy(column.chunks.filter((chunk) => chunk.group !== null), (chunk) => chunk.group ?? ''));
    const groups = plan.groups.filter(({ id }) => here.has(id));
    return groups.map((group) => ({
        number: group.number,
        passage: group.lead.id,
        words: shorten(group.lead.members[0]?.text ?? '', 60),
        tellings: plan.columns.map((column, i) => {
            const chunks = tellings[i]?.get(group.id) ?? [];
            const id = chunks[0]?.lines[0]?.sentence.id;
            const href = id === undefined ? null : place(away.get(id) ?? '', id);
            return { siglum: column.witness.siglum, href, times: chunks.length };
        }),
    }));
}
