import { ImportError } from "./imported-record.js";
/**
 * The text of a file that is no source yet: UTF-16 by its byte order mark, UTF-8 where the bytes are valid UTF-8, else the charset that the file
 * declares of itself, else an error. A database may declare ISO-8859-1 and write UTF-8.
 */
export function decodeText(bytes, declared) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
        const charset = declared ??
            /charset\s*=\s*["']?([\w-]{2,40})/iu.exec(head)?.[1] ??
            /encoding=["']([\w-]{2,40})["']/iu.exec(head)?.[1];
        if (charset !== undefined && isKnown(charset))
            return new TextDecoder(charset).decode(bytes);
        throw new ImportError('it is neither UTF-8 nor UTF-16, and declares no other encoding', 'save it as UTF-8, then add it again');
    }
}
function isKnown(charset) {
    try {
        return new TextDecoder(charset).encoding !== 'utf-8';
    }
    catch {
        return false;
    }
}
