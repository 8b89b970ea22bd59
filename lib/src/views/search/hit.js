/** By what a search can be narrowed, in the order shown. */
export const FACETS = ['kind', 'perspective', 'outlet', 'speaker', 'event'];
