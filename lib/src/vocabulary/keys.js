/** The keys of a vocabulary's table in its order, as zod's `enum` takes them. */
export function keysOf(table) {
    return Object.keys(table);
}
