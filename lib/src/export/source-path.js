/**
 * The path of a source's page below `sources/`, not yet encoded: the file's name, in which a tilde and two hexadecimal digits stand for each sign that
 * {@link servablePath} replaces. No two files share one.
 */
export function sourcePath(file) {
    return servablePath(file.replace(/~(?=[0-9A-F]{2})/gu, '~7E'));
}
/**
 * A path, not encoded, without the signs that do not come through: Astro decodes an address until nothing in it can be decoded, so that no `%`
 * lasts, hosts refuse files with `?` or `#` in their names, and in an address a backslash is a slash and control characters are nothing.
 */
export function servablePath(path) {
    const code = (sign) => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return path.replace(/[%?#\\\p{Cc}]/gu, (sign) => `~${code(sign)}`);
}
