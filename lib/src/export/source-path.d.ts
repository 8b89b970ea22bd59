/**
 * The path of a source's page below `sources/`, not yet encoded: the file's name, in which a tilde and two hexadecimal digits stand for each sign that
 * {@link servablePath} replaces. No two files share one.
 */
export declare function sourcePath(file: string): string;
/**
 * A path, not encoded, without the signs that do not come through: Astro decodes an address until nothing in it can be decoded, so that no `%`
 * lasts, hosts refuse files with `?` or `#` in their names, and in an address a backslash is a slash and control characters are nothing.
 */
export declare function servablePath(path: string): string;
