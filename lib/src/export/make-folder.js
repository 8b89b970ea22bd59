import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
/** Makes a folder and those above it, one after another: made all at once, Node.js waits without end where a system gives none. Rejects with the system's error. */
export async function makeFolder(folder) {
    try {
        await mkdir(folder);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : '';
        if (code === 'ENOENT' && dirname(folder) !== folder && !(await isFolder(dirname(folder)))) {
            await makeFolder(dirname(folder));
            await mkdir(folder);
        }
        else if (code !== 'EEXIST' || !(await isFolder(folder)))
            throw error;
    }
}
async function isFolder(path) {
    const found = await stat(path).catch(() => null);
    return found?.isDirectory() ?? false;
}
