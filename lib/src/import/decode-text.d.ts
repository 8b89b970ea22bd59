/**
 * The text of a file that is no source yet: UTF-16 by its byte order mark, UTF-8 where the bytes are valid UTF-8, else the charset that the file
 * declares of itself, else an error. A database may declare ISO-8859-1 and write UTF-8.
 */
export declare function decodeText(bytes: Uint8Array, declared?: string): string;
