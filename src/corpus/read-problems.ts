import { MEDIA_TYPE_NAMES, MEDIA_TYPES } from '../vocabulary/media-types.ts';
import type { Diagnostic } from './diagnostics.ts';

const at = (file: string, severity: Diagnostic['severity'], rule: string) => ({
  file,
  line: 1,
  column: 1,
  severity,
  rule,
});

/** ".txt, .md and .html", or with "or". */
function extensions(type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat('en-GB', { type }).format(
    MEDIA_TYPE_NAMES.map((media) => MEDIA_TYPES[media].extensions[0]),
  );
}

/** A warning that a file is of a kind that is not read. */
export function unknownKind(file: string): Diagnostic {
  return {
    ...at(file, 'warning', 'source-kind'),
    what: 'this file is not read',
    why: `sources are ${extensions('conjunction')}`,
    fix: 'convert it, or move it out of the corpus folder',
  };
}

/** A warning that a symbolic link leads out of the corpus, to a folder or to nothing. */
export function linkNotRead(file: string): Diagnostic {
  return {
    ...at(file, 'warning', 'source-link'),
    what: 'this link is not followed',
    why: 'it leads out of the corpus, to a folder or to nothing',
    fix: 'put the file itself into the corpus folder',
  };
}

/** An error that a file, or a folder (its name ends in a slash), cannot be opened. `reason` is the system's own. */
export function unreadable(file: string, reason: string): Diagnostic {
  // The system's message names the whole path of this machine: only its code is of use elsewhere.
  const code = /^[A-Z]+/u.exec(reason)?.[0];
  return {
    ...at(file, 'error', 'source-unreadable'),
    what: `the ${file.endsWith('/') ? 'folder' : 'file'} cannot be opened${code === undefined ? '' : ` (${code})`}`,
    why: 'the system does not let it be read',
    fix: 'give leave to read it, or move it out of the corpus folder',
  };
}

/** An error that a folder holds no source. */
export function noSources(): Diagnostic {
  return {
    ...at('corpus.yaml', 'error', 'corpus-empty'),
    what: 'the folder holds no source',
    why: 'there is nothing to compare',
    fix: `put ${extensions('disjunction')} files into it`,
  };
}

/** An error that the corpus folder is not there. */
export function noFolder(folder: string): Diagnostic {
  return {
    ...at(folder, 'error', 'corpus-missing'),
    what: 'there is no such folder',
    why: 'the corpus is read from a folder of sources',
    fix: 'check the path',
  };
}
