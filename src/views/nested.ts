import type { Segment } from './segments.ts';

/** Text inside its marks, from the outermost in; a mark that another one crosses comes in pieces, and `isFirst` is true for the first of them. */
export type Nested<T> =
  | { readonly text: string }
  | { readonly mark: T; readonly isFirst: boolean; readonly inside: readonly Nested<T>[] };

/** Flat segments as a tree. Each segment's marks must be in one order for all segments, outermost first: longest first, say. */
export function nestSegments<T>(segments: readonly Segment<T>[]): readonly Nested<T>[] {
  const seen = new Set<T>();
  const nest = (list: readonly Segment<T>[], depth: number): Nested<T>[] => {
    const out: Nested<T>[] = [];
    for (let i = 0; i < list.length; ) {
      const segment = list[i];
      const mark = segment?.marks[depth];
      if (segment === undefined || mark === undefined) {
        if (segment !== undefined) out.push({ text: segment.text });
        i += 1;
        continue;
      }
      let end = i + 1;
      while (end < list.length && list[end]?.marks[depth] === mark) end += 1;
      const isFirst = !seen.has(mark);
      seen.add(mark);
      out.push({ mark, isFirst, inside: nest(list.slice(i, end), depth + 1) });
      i = end;
    }
    return out;
  };
  return nest(segments, 0);
}
