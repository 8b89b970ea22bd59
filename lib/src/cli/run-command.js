import { CorpusError, formatDiagnostic } from "../corpus/diagnostics.js";
/** What the system's refusals mean, by its own names for them. */
const REFUSALS = {
    ENOSPC: ['the disk is full', 'free some space, or name a folder on another disk'],
    EDQUOT: ['this user may store no more there', 'free some space, or name another folder'],
    EROFS: ['that disk may only be read', 'name a folder that may be written'],
    EACCES: ['this user may not do that there', 'name another folder, or change who may use it'],
    EPERM: ['this user may not do that there', 'name another folder, or change who may use it'],
    ENOTDIR: ['a file stands where a folder is needed', 'name another folder, or move that file away'],
    EEXIST: ['a file stands where a folder is needed', 'name another folder, or move that file away'],
    EISDIR: ['a folder stands where a file is needed', 'move that folder away'],
    ENOENT: ['it is not there and cannot be made', 'check the path'],
    ENAMETOOLONG: ['the name is too long for that disk', 'give a shorter one'],
    EMFILE: ['too many files are open', 'raise the limit (ulimit -n)'],
};
/** The message for an error of the system, or null for any other error. `place` is named where the system names no file. */
export function explainRefusal(error, place) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error))
        return null;
    const [why, fix] = REFUSALS[String(error.code)] ?? ['it gives no other reason', 'name another folder, or try again'];
    // Of a copy, the place that it was to go to.
    const { dest, path } = error;
    const file = dest ?? path ?? place;
    const what = `the system refuses “${error.syscall}” here (${error.code})`;
    return { file, line: 1, column: 1, severity: 'error', rule: 'system', what, why, fix };
}
/**
 * Runs a command and resolves to its exit code. What is wrong with the corpus, and what the system refuses, is told on standard error, and the code
 * is 1; any other error is a fault of this program and is thrown on. `out` is the folder that the command writes.
 */
export async function runCommand(out, command) {
    try {
        await command();
        return 0;
    }
    catch (error) {
        const refusal = explainRefusal(error, out);
        if (error instanceof CorpusError)
            process.stderr.write(`${error.message}\n`);
        else if (refusal !== null)
            process.stderr.write(`${formatDiagnostic(refusal)}\n`);
        else
            throw error;
        return 1;
    }
}
