/**
 * One file to publish: its name below the data folder (with `/`) and its text, ending in a newline. The text is made when it is asked for, and
 * again each time: that of a large corpus is many times the corpus, and nobody needs all of it at once.
 */
export interface DataFile {
  readonly name: string;
  readonly content: string;
  /** The same text in pieces, in order. */
  readonly parts: Iterable<string>;
}

/** A file whose text is made whole. */
export function wholeFile(name: string, make: () => string): DataFile {
  return {
    name,
    get content() {
      return make();
    },
    get parts() {
      return [make()];
    },
  };
}

/** A file whose text is made piece by piece; small pieces are handed out together. */
export function fileInParts(name: string, make: () => Iterable<string>): DataFile {
  return {
    name,
    get content() {
      return [...make()].join('');
    },
    get parts() {
      return gather(make());
    },
  };
}

/** UTF-16 units that are worth a write of their own. */
const WORTH_WRITING = 100_000;

function* gather(pieces: Iterable<string>): Generator<string> {
  let held: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < WORTH_WRITING) continue;
    yield held.join('');
    held = [];
    length = 0;
  }
  if (held.length > 0) yield held.join('');
}
