import { registerHooks } from 'node:module';

/** What is put in the place of each word table that alignment reads, by file: the words of grammar, titles, reporting, days and months; British and American spellings; endings of inflection. */
const EMPTIED: Readonly<Record<string, readonly (readonly [table: RegExp, empty: string])[]>> = {
  'src/languages/function-words.ts': [
    [/`[^`]+`/gu, "''"],
    [/(const HONORIFICS =\s*)'[^']+'/u, "$1''"],
  ],
  'src/align/tokens.ts': [[/return foldSpelling\(plain\)/u, 'return plain']],
  'src/languages/stem.ts': [
    [/(LIGHT_ENDINGS[^=]*= )\{[^}]*\}/u, '$1{}'],
    [/return stemmer\(word\)/u, 'return word'],
  ],
  'src/align/independent/features.ts': [[/\[\.\.\.calendarWords\]/u, '[...calendarWords].slice(0, 0)']],
};

/** From here on, modules of the engine are loaded with their word tables emptied. A table that is not found where it was is an error. */
export function emptyTables(): void {
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context);
      const name = Object.keys(EMPTIED).find((file) => url.endsWith(file));
      if (name === undefined) return loaded;
      let source = String(loaded.source);
      for (const [table, empty] of EMPTIED[name] ?? []) {
        const changed = source.replace(table, empty);
        if (changed === source) throw new Error(`${name}: there is no table to empty any more (${table})`);
        source = changed;
      }
      return { ...loaded, source };
    },
  });
}
