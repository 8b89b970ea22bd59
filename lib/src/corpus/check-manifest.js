import { didYouMean } from "../text/did-you-mean.js";
/** Errors where a manifest contradicts itself or names what is not there. `files` are the sources in the folder. */
export function checkManifest(manifest, files, placeAt) {
    const found = [];
    const complain = (path, rule, what, why, fix) => {
        found.push({ file: 'corpus.yaml', ...placeAt(path), severity: 'error', rule, what, why, fix: fix });
    };
    const once = (kind, values) => {
        const seen = new Set();
        for (const [value, path] of values) {
            if (seen.has(value))
                complain(path, 'manifest-duplicate', `${kind} "${value}" stands here a second time`, 'two entries would answer to one name', 'remove one of them, or give it another name');
            seen.add(value);
        }
        return seen;
    };
    const perspectives = once('the perspective', (manifest.perspectives ?? []).map(({ id }, i) => [id, ['perspectives', i, 'id']]));
    const outlets = once('the outlet', (manifest.outlets ?? []).map(({ name }, i) => [name, ['outlets', i, 'name']]));
    const events = once('the event', (manifest.events ?? []).map(({ id }, i) => [id, ['events', i, 'id']]));
    once('the file', (manifest.sources ?? []).map(({ file }, i) => [file, ['sources', i, 'file']]));
    once('the article id', (manifest.sources ?? []).flatMap(({ articles }, i) => articles.flatMap(({ id }, j) => (id === undefined ? [] : [[id, ['sources', i, 'articles', j, 'id']]]))));
    const known = (kind, name, names, path, list) => {
        if (name === undefined || name === null || names.size === 0 || names.has(name))
            return;
        complain(path, 'manifest-unknown-name', `the ${kind} "${name}" is not in the list "${list}"${didYouMean(name, names)}`, 'it may be a slip of the pen', `add it to "${list}", or correct the name`);
    };
    for (const [i, outlet] of (manifest.outlets ?? []).entries()) {
        known('perspective', outlet.perspective, perspectives, ['outlets', i, 'perspective'], 'perspectives');
    }
    for (const [i, source] of (manifest.sources ?? []).entries()) {
        if (!files.has(source.file)) {
            complain(['sources', i, 'file'], 'manifest-missing-file', `there is no source "${source.file}"${didYouMean(source.file, files)}`, 'what is said of it would be lost', 'correct the name (paths are given from the corpus folder), or remove the entry');
        }
        for (const [j, article] of source.articles.entries()) {
            const at = ['sources', i, 'articles', j];
            known('outlet', article.outlet, outlets, [...at, 'outlet'], 'outlets');
            known('perspective', article.perspective, perspectives, [...at, 'perspective'], 'perspectives');
            known('event', article.event, events, [...at, 'event'], 'events');
        }
    }
    return found;
}
