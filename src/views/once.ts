import type { Edition } from '../corpus/edition.ts';

/** The function, worked out once for each edition and key: pages ask for the same thing many times. */
export function oncePer<T>(make: (edition: Edition, key: string) => T): (edition: Edition, key?: string) => T {
  const known = new WeakMap<Edition, Map<string, T>>();
  return (edition, key = '') => {
    const own = known.get(edition) ?? new Map<string, T>();
    known.set(edition, own);
    const made = own.get(key) ?? make(edition, key);
    own.set(key, made);
    return made;
  };
}
