/** Where the originals of imported records lie, below the corpus folder. It is not read as a source. */
export declare const ORIGINALS_FOLDER = "originals";
/** What is asked for besides the files. */
export interface AddOptions {
    readonly event: string | null;
    readonly columns: Readonly<Record<string, string>>;
    /** Nothing is written. */
    readonly isDryRun: boolean;
}
/** What became of one record: where it was put, or the source that holds it already; and what the file does not say of it. */
export interface AddedRecord {
    readonly number: number;
    readonly file: string;
    readonly isKnown: boolean;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly date: string | null;
    readonly missing: readonly string[];
}
/** What became of one file or address. */
export type AddedFile = {
    readonly input: string;
    readonly format: string;
    readonly records: readonly AddedRecord[];
    readonly skipped: readonly {
        readonly number: number;
        readonly why: string;
    }[];
    readonly notes: readonly string[];
} | {
    readonly input: string;
    readonly error: string;
    readonly fix: string;
};
/** Imports files and addresses into a corpus folder, one after another; an input that fails is said and keeps no other from being read. */
export declare function addToCorpus(folder: string, inputs: readonly string[], options: AddOptions): Promise<AddedFile[]>;
