/** The keys of a vocabulary's table in its order, as zod's `enum` takes them. */
export declare function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): [K, ...K[]];
