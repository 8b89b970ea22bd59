/** Makes a folder and those above it, one after another: made all at once, Node.js waits without end where a system gives none. Rejects with the system's error. */
export declare function makeFolder(folder: string): Promise<void>;
