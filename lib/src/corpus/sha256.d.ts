/** The SHA-256 of a text's UTF-8 bytes. Not Node's own: the engine runs in a browser too, and there hashes come as promises alone. */
export declare function hashText(text: string): Uint8Array;
/** The same in hexadecimal digits. */
export declare function hashHex(text: string): string;
