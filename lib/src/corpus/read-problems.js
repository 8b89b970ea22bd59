const at = (file, severity, rule) => ({
    file,
    line: 1,
    column: 1,
    severity,
    rule,
});
/** A warning that a file is of a kind that is not read. */
export function unknownKind(file) {
    return {
        ...at(file, 'warning', 'source-kind'),
        what: 'this file is not read',
        why: 'sources are .txt, .md and .html',
        fix: 'convert it, or move it out of the corpus folder',
    };
}
/** A warning that a symbolic link leads out of the corpus, to a folder or to nothing. */
export function linkNotRead(file) {
    return {
        ...at(file, 'warning', 'source-link'),
        what: 'this link is not followed',
        why: 'it leads out of the corpus, to a folder or to nothing',
        fix: 'put the file itself into the corpus folder',
    };
}
/** An error that a file, or a folder (its name ends in a slash), cannot be opened. `reason` is the system's own. */
export function unreadable(file, reason) {
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
export function noSources() {
    return {
        ...at('corpus.yaml', 'error', 'corpus-empty'),
        what: 'the folder holds no source',
        why: 'there is nothing to compare',
        fix: 'put .txt, .md or .html files into it',
    };
}
/** An error that the corpus folder is not there. */
export function noFolder(folder) {
    return {
        ...at(folder, 'error', 'corpus-missing'),
        what: 'there is no such folder',
        why: 'the corpus is read from a folder of sources',
        fix: 'check the path',
    };
}
