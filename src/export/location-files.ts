import type { Edition } from '../corpus/edition.ts';
import { compareText } from '../text/order.ts';
import { type DataFile, wholeFile } from './data-file.ts';
import { formerIds } from './former-ids.ts';

/**
 * Where words stand that bore another id while they had a twin: `places/<first letter>.json`, an object of former id without prefix ->
 * [article, place in it, passage, member]. A page asks for one of them only when the place that its address names is not there.
 */
export function locationFiles(edition: Edition): readonly DataFile[] {
  const former = [...formerIds(edition)].toSorted(([a], [b]) => compareText(a, b));
  return [...Map.groupBy(former, ([id]) => id[0] ?? '')].map(([letter, entries]) =>
    wholeFile(`places/${letter}.json`, () => {
      const lines = entries.map(([id, { article, place, passage, member }]) => {
        const standing = passage === undefined ? [article, place] : [article, place, passage, member];
        return `${JSON.stringify(id)}:${JSON.stringify(standing)}`;
      });
      return `{\n${lines.join(',\n')}\n}\n`;
    }),
  );
}
