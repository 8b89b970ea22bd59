import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { mediaTypeOf } from '../vocabulary/media-types.ts';
import { checkManifest } from './check-manifest.ts';
import type { Corpus, RawSource } from './corpus.ts';
import { decodeSource } from './decode.ts';
import { CorpusError, type Diagnostic, inOrder } from './diagnostics.ts';
import { idRegistrySchema } from './id-registry.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { linkNotRead, noFolder, noSources, unknownKind, unreadable } from './read-problems.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';
import { reviewSchema } from './review.ts';

const OWN_FILES: ReadonlySet<string> = new Set(['corpus.yaml', 'review.yaml', 'ids.json']);

/** A folder -> its sources, decoded, and what its editor adds; what is wrong stands in `diagnostics`. The only door to the file system. Throws a `CorpusError` when there is no such folder. */
export async function readCorpusFolder(folder: string): Promise<Corpus> {
  const diagnostics: Diagnostic[] = [];
  const files = await listFiles(folder, diagnostics);
  const manifest = await readOwn(folder, 'corpus.yaml', files, manifestSchema, 'manifest', diagnostics);
  const review = await readOwn(folder, 'review.yaml', files, reviewSchema, 'review', diagnostics);
  const idRegistry = await readOwn(folder, 'ids.json', files, idRegistrySchema, 'ledger', diagnostics);
  const encodings = new Map(manifest?.value?.sources?.map((entry) => [entry.file, entry.encoding]));
  const sources: RawSource[] = [];
  for (const file of files) {
    if (OWN_FILES.has(file)) continue;
    const media = mediaTypeOf(file);
    if (media === null) {
      diagnostics.push(unknownKind(file));
      continue;
    }
    const bytes = await readBytes(folder, file, diagnostics);
    if (bytes === null) continue;
    const decoded = decodeSource(file.normalize('NFC'), bytes, encodings.get(file.normalize('NFC')));
    if (decoded.problem !== null) diagnostics.push(decoded.problem);
    else {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      sources.push({ file: file.normalize('NFC'), sha256, encoding: decoded.encoding, media, text: decoded.text });
    }
  }
  const known = new Set(files.filter((file) => mediaTypeOf(file) !== null).map((file) => file.normalize('NFC')));
  if (manifest?.value) diagnostics.push(...checkManifest(manifest.value, known, manifest.placeAt));
  const isUnread = diagnostics.some(({ rule }) => rule === 'source-unreadable');
  if (known.size === 0 && !isUnread) diagnostics.push(noSources());
  const empty: Manifest = {};
  return {
    sources: sources.sort((a, b) => compare(a.file, b.file)),
    manifest: manifest?.value ?? empty,
    review: review?.value ?? { decisions: [] },
    idRegistry: idRegistry?.value ?? { ids: {} },
    diagnostics: inOrder(diagnostics),
  };
}

// Code units, not a locale's order: the same on every machine.
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

async function listFiles(folder: string, diagnostics: Diagnostic[]): Promise<string[]> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new CorpusError([noFolder(folder)]);
  const entries = await listEntries(folder, folder, diagnostics);
  const files: string[] = [];
  const pages = new Set(
    entries.filter((entry) => PAGE.test(entry.name)).map((entry) => relativeTo(folder, entry).replace(PAGE, '')),
  );
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const file = relativeTo(folder, entry);
    if (file.split('/').some((part) => part.startsWith('.')) || isNoSource(file, pages)) continue;
    if (entry.isFile()) files.push(file);
    else if (entry.isSymbolicLink()) {
      if (await isFileInside(folder, path)) files.push(file);
      else diagnostics.push(linkNotRead(file));
    }
  }
  return files.sort(compare);
}

/** Whether a link leads to a file of this very folder. One that leads out would publish what nobody put here; one to a folder may lead back here. */
async function isFileInside(folder: string, link: string): Promise<boolean> {
  const [target, root] = await Promise.all([realpath(link).catch(() => null), realpath(folder)]);
  if (target === null || !(await stat(target)).isFile()) return false;
  return target.startsWith(join(root, '/'));
}

/** Everything below a path but what is hidden. A folder that cannot be opened is an error of the corpus, like a file. */
async function listEntries(folder: string, path: string, diagnostics: Diagnostic[]): Promise<Dirent[]> {
  try {
    const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
    const folders = entries.filter((entry) => entry.isDirectory());
    const below = await Promise.all(folders.map(({ name }) => listEntries(folder, join(path, name), diagnostics)));
    return [...entries, ...below.flat()];
  } catch (error) {
    const name = path === folder ? folder : relative(folder, path).split(sep).join('/');
    diagnostics.push(unreadable(`${name}/`, error instanceof Error ? error.message : String(error)));
    return [];
  }
}

function relativeTo(folder: string, entry: Dirent): string {
  return join(entry.parentPath, entry.name).slice(join(folder, '/').length).split(sep).join('/');
}

const PAGE = /\.(?:html?|xhtml)$/iu;
/** How browsers name the folder of a page's pictures and scripts, in the languages of their interfaces: "X_files", "X-Dateien", "X_fichiers" … */
const PAGE_FOLDER =
  /^(.+)(?:_files|\.files|-files|_file|_bestanden|_fichiers|-fichiers|_archivos|_ficheiros|_arquivos|-Dateien|_pliki|_filer|-filer|_tiedostot|_soubory|_elemei|_datoteke|_dosyalar|_fájlok|_fișiere|_файлы|_файли)$/u;

/** What lies in the folder and is no source: the originals of imported records, and what a browser put beside a page that it saved. */
function isNoSource(file: string, pages: ReadonlySet<string>): boolean {
  const folders = file.split('/').slice(0, -1);
  if (folders[0] === 'originals') return true;
  return folders.some((name, depth) => {
    const page = PAGE_FOLDER.exec(name)?.[1];
    return page !== undefined && pages.has([...folders.slice(0, depth), page].join('/'));
  });
}

async function readBytes(folder: string, file: string, diagnostics: Diagnostic[]): Promise<Uint8Array | null> {
  try {
    return await readFile(join(folder, file));
  } catch (error) {
    diagnostics.push(unreadable(file, error instanceof Error ? error.message : String(error)));
    return null;
  }
}

async function readOwn<S extends Parameters<typeof readYaml>[2]>(
  folder: string,
  file: string,
  files: readonly string[],
  schema: S,
  rule: string,
  diagnostics: Diagnostic[],
): Promise<ReadYaml<ReturnType<S['parse']>> | null> {
  if (!files.includes(file)) return null;
  const bytes = await readBytes(folder, file, diagnostics);
  if (bytes === null) return null;
  const decoded = decodeSource(file, bytes, undefined);
  if (decoded.problem !== null) {
    if (decoded.problem.rule !== 'source-empty') diagnostics.push(decoded.problem);
    return null;
  }
  const read = readYaml(file, decoded.text, schema, rule);
  diagnostics.push(...read.diagnostics);
  return read as ReadYaml<ReturnType<S['parse']>>;
}
