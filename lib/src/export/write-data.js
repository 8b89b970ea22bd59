import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { dataFiles } from "./index.js";
import { makeFolder } from "./make-folder.js";
/** Writes all data files into `folder`. Every file is written in full before the first one is put in place, so a failure leaves the last good output. */
export async function writeData(edition, folder) {
    const target = resolve(folder);
    const files = dataFiles(edition);
    await makeFolder(target);
    // Inside the target, for a rename across file systems is a copy and can fail half-way. The folder itself is never swapped: it may hold files of its owner.
    const fresh = join(target, '.unfinished');
    // What a killed run left.
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh);
    try {
        for (const { name, parts } of files)
            await writeFile(join(fresh, name), parts);
        for (const { name } of files)
            await rename(join(fresh, name), join(target, name));
    }
    finally {
        await rm(fresh, { recursive: true, force: true });
    }
}
