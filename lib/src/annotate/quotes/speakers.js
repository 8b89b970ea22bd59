import { displayName } from "../names/entity.js";
import { slug } from "../names/normalise.js";
/** Ids and records of the entities that speak or relay. Ids are slugs of names; two entities of one slug are told apart by their kind, then by their key. */
export function makeSpeakers(entities) {
    const unique = new Map();
    for (const entity of entities)
        if (!unique.has(entity.key))
            unique.set(entity.key, entity);
    const sorted = [...unique.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    const bySlug = Map.groupBy(sorted, (entity) => slug(displayName(entity)));
    const idOf = new Map();
    const choice = new Set();
    const speakers = [];
    for (const [base, group] of bySlug)
        for (const entity of group) {
            const kind = speakerKind(entity);
            const tries = group.length === 1 ? [base] : [base, `${base}-${kind}`, `${base}-${slug(entity.key)}`];
            const id = tries.find((candidate) => !choice.has(candidate)) ?? `${base}-${slug(entity.key)}-${choice.size}`;
            choice.add(id);
            idOf.set(entity.key, id);
            const name = displayName(entity);
            const aliases = [...new Set([...entity.forms.keys(), ...entity.aliases])]
                .filter((alias) => alias !== name)
                .sort();
            speakers.push({ id, name, aliases, kind });
        }
    speakers.sort((a, b) => (a.id < b.id ? -1 : 1));
    return { speakers, idOf };
}
function speakerKind(entity) {
    return entity.kind === 'place' ? 'institution' : entity.kind;
}
