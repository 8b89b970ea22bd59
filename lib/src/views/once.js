/** The function, worked out once for each edition and key: pages ask for the same thing many times. */
export function oncePer(make) {
    const known = new WeakMap();
    return (edition, key = '') => {
        const own = known.get(edition) ?? new Map();
        known.set(edition, own);
        const made = own.get(key) ?? make(edition, key);
        own.set(key, made);
        return made;
    };
}
