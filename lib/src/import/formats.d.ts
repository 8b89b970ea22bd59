import { type Imported, type ImportFile } from './imported-record.ts';
/** Every extension that can be imported, with its dot. */
export declare const IMPORTED_EXTENSIONS: readonly string[];
/** Reads a file of any known kind. Throws an `ImportError` that says why it cannot. */
export declare function readImport(file: ImportFile): Promise<Imported>;
