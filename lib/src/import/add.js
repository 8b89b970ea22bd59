// Files and addresses -> sources in a corpus folder, the originals beside them.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { slugify } from "../corpus/stable-ids.js";
import { fetchPage } from "./fetch-page.js";
import { readImport } from "./formats.js";
import { ImportError } from "./imported-record.js";
import { toMarkdownSource } from "./markdown-source.js";
/** Where the originals of imported records lie, below the corpus folder. It is not read as a source. */
export const ORIGINALS_FOLDER = 'originals';
/** Imports files and addresses into a corpus folder, one after another; an input that fails is said and keeps no other from being read. */
export async function addToCorpus(folder, inputs, options) {
    const known = await readKnown(folder);
    const added = [];
    for (const input of inputs) {
        try {
            added.push(await addOne(folder, input, options, known));
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            const fix = error instanceof ImportError ? error.fix : 'check the name and the rights of the file';
            added.push({ input, error: message, fix });
        }
    }
    return added;
}
async function readKnown(folder) {
    const known = { fileByFingerprint: new Map(), names: new Set() };
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
        if (!entry.isFile())
            continue;
        const path = join(entry.parentPath, entry.name);
        const file = path.slice(join(folder, '/').length).split('\\').join('/');
        known.names.add(file.toLowerCase());
        if (!/\.(?:txt|md|html?)$/iu.test(file) || file.startsWith(`${ORIGINALS_FOLDER}/`))
            continue;
        const bytes = await readFile(path);
        known.fileByFingerprint.set(hashOf(bytes), file);
        const own = /^ {2}fingerprint: (\S+)$/mu.exec(bytes.subarray(0, 4000).toString('utf8'))?.[1];
        if (own !== undefined)
            known.fileByFingerprint.set(own, file);
    }
    return known;
}
async function addOne(folder, input, options, known) {
    if (/^https?:\/\//iu.test(input)) {
        const page = await fetchPage(input);
        const original = await keepOriginal(folder, `${slugify(new URL(page.url ?? input).hostname + new URL(page.url ?? input).pathname)}.html`, page.bytes, options, known);
        const notes = page.addresses.length > 1 ? [`led on from ${page.addresses[0]} to ${page.addresses.at(-1)}`] : [];
        return {
            input,
            format: 'web page',
            records: await addPages(folder, [page], original, options, known),
            skipped: [],
            notes,
        };
    }
    const bytes = await readFile(input);
    const imported = await readImport({ name: basename(input), bytes, columns: options.columns });
    if (imported.kind === 'source') {
        const record = await addSource(folder, basename(input), bytes, options, known);
        return { input, format: imported.format, records: [record], skipped: [], notes: [] };
    }
    const original = await keepOriginal(folder, basename(input), bytes, options, known);
    const records = await addRecords(folder, imported, original, options, known);
    return {
        input,
        format: imported.format,
        records,
        skipped: imported.skipped,
        notes: imported.kind === 'records' ? imported.notes : [],
    };
}
function addRecords(folder, imported, original, options, known) {
    return imported.kind === 'pages'
        ? addPages(folder, imported.pages, original, options, known)
        : addArticles(folder, imported.records, original, options, known);
}
async function addArticles(folder, records, original, options, known) {
    const added = [];
    for (const record of records) {
        const fingerprint = fingerprintOf(record);
        const { number, title, outlet, date } = record;
        const missing = Object.entries({ title, outlet, date }).flatMap(([name, value]) => (value === null ? [name] : []));
        const held = known.fileByFingerprint.get(fingerprint);
        const event = options.event ?? (record.event ? slugify(record.event) : null);
        const file = held ??
            freeName(known, [date, outlet, title].filter((part) => part !== null).join(' ') ||
                `${basename(original, extname(original))} ${number}`, '.md');
        added.push({ number, file, isKnown: held !== undefined, title, outlet, date, missing });
        if (held !== undefined)
            continue;
        known.fileByFingerprint.set(fingerprint, file);
        const perspective = record.perspective ? slugify(record.perspective) : null;
        await write(folder, file, toMarkdownSource(record, { file: original, fingerprint }, event, perspective), options);
    }
    return added;
}
async function addPages(folder, pages, original, options, known) {
    const added = [];
    for (const [index, page] of pages.entries()) {
        // The mark that browsers put above a page they save, which says from where; the byte order mark, that it is UTF-8 now whatever its head declares.
        const mark = page.url === null ? '' : `<!-- saved from url=(${String(page.url.length).padStart(4, '0')})${page.url} -->\n`;
        const taken = page.taken === null ? '' : `<!-- saved on ${page.taken} from ${original} -->\n`;
        const fingerprint = hashOf(page.html);
        const held = known.fileByFingerprint.get(fingerprint);
        const title = /<title[^<>]*>([^<]{1,300})/iu.exec(page.html)?.[1]?.replace(/\s+/gu, ' ').trim() ?? null;
        const file = held ??
            freeName(known, page.url === null
                ? (title ?? original)
                : new URL(page.url).hostname.replace(/^www\./u, '') + new URL(page.url).pathname, '.html');
        added.push({ number: index + 1, file, isKnown: held !== undefined, title, outlet: null, date: null, missing: [] });
        if (held !== undefined)
            continue;
        known.fileByFingerprint.set(fingerprint, file);
        await write(folder, file, `\uFEFF${mark}${taken}${page.html.replace(/^\uFEFF/u, '')}`, options);
    }
    return added;
}
async function addSource(folder, name, bytes, options, known) {
    const fingerprint = hashOf(bytes);
    const held = known.fileByFingerprint.get(fingerprint);
    // Its own name is kept where it is free: in an event's folder it is the outlet's.
    const place = options.event === null ? name : `${options.event}/${name}`;
    const isFree = !known.names.has(place.toLowerCase());
    const file = held ?? (isFree ? place : freeName(known, basename(name, extname(name)), extname(name), options.event));
    if (isFree)
        known.names.add(place.toLowerCase());
    if (held === undefined) {
        known.fileByFingerprint.set(fingerprint, file);
        await write(folder, file, bytes, options);
    }
    return { number: 1, file, isKnown: held !== undefined, title: null, outlet: null, date: null, missing: [] };
}
/** Keeps a file byte for byte; one that is kept already is not kept twice. */
async function keepOriginal(folder, name, bytes, options, known) {
    const extension = extname(name);
    for (let copy = 1;; copy++) {
        const file = `${ORIGINALS_FOLDER}/${basename(name, extension)}${copy === 1 ? '' : `-${copy}`}${extension}`;
        if (!known.names.has(file.toLowerCase())) {
            known.names.add(file.toLowerCase());
            await write(folder, file, bytes, options);
            return file;
        }
        const kept = await readFile(join(folder, file)).catch(() => null);
        if (kept !== null && hashOf(kept) === hashOf(bytes))
            return file;
    }
}
function freeName(known, words, extension, event = null) {
    const base = (event === null ? '' : `${event}/`) + (slugify(words, MAX_NAME_WORDS) || 'article');
    for (let copy = 1;; copy++) {
        const name = `${base}${copy === 1 ? '' : `-${copy}`}${extension}`;
        if (known.names.has(name.toLowerCase()))
            continue;
        known.names.add(name.toLowerCase());
        return name;
    }
}
/** A file's name takes so many words of date, outlet and headline. */
const MAX_NAME_WORDS = 12;
function fingerprintOf({ outlet, date, title, paragraphs }) {
    const words = [title ?? '', ...paragraphs.map(({ text }) => text)]
        .join(' ')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return hashOf(JSON.stringify([outlet, date, words.join(' ')])).slice(0, 32);
}
function hashOf(data) {
    return createHash('sha256').update(data).digest('hex');
}
async function write(folder, file, data, { isDryRun }) {
    if (isDryRun)
        return;
    const path = join(folder, file);
    await mkdir(join(path, '..'), { recursive: true });
    // A file of that name that came meanwhile is not written over.
    await writeFile(path, data, { flag: 'wx' });
}
