import { decodeText } from "./decode-text.js";
import { ImportError } from "./imported-record.js";
/** Seconds that a server may take, and the most bytes that a page may have. */
const MAX_SECONDS = 30;
const MAX_BYTES = 20_000_000;
/** A page with fewer letters than this between its tags shows nothing until its scripts have run. */
const MIN_LETTERS = 400;
/** Fetches a page once. Throws an `ImportError` for what is no article's page: an error, another medium, a login, a page that scripts must fill. */
export async function fetchPage(address) {
    const response = await fetch(address, {
        signal: AbortSignal.timeout(MAX_SECONDS * 1000),
        headers: { accept: 'text/html,application/xhtml+xml', 'user-agent': 'variorum (one page, on request)' },
    }).catch((error) => {
        throw new ImportError(`the server cannot be reached: ${reasonOf(error)}`, 'check the address and the network, or save the page in a browser');
    });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok)
        throw new ImportError(`the server answers ${response.status} ${response.statusText}`.trim(), 'open the page in a browser and save it there');
    if (!/^(?:text\/html|application\/xhtml)/iu.test(type))
        throw new ImportError(`the server sends ${type || 'a file without a type'}, no page`, 'download the file and add it');
    const bytes = await readLimited(response);
    const html = decodeText(bytes, /charset=["']?([\w-]+)/iu.exec(type)?.[1]);
    refuseEmptyPages(html, response.url);
    const addresses = response.url === address ? [address] : [address, response.url];
    return { html, bytes, url: response.url, addresses, taken: new Date().toISOString() };
}
async function readLimited(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > MAX_BYTES)
            throw new ImportError(`the page is larger than ${MAX_BYTES / 1_000_000} MB`, 'save it in a browser');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function refuseEmptyPages(html, address) {
    const body = html.replace(/<(script|style|noscript)\b[\s\S]*?<\/\1\s*>/giu, ' ').replace(/<[^<>]*>/gu, ' ');
    const letters = body.match(/\p{L}/gu)?.length ?? 0;
    if (letters >= MIN_LETTERS)
        return;
    if (/type=["']?password/iu.test(html))
        throw new ImportError(`${address} is a login page`, 'log in with a browser, open the article and save the page there');
    if (/articleBody/u.test(html))
        return;
    throw new ImportError('the page is empty until its scripts have run', 'open it in a browser and save it there');
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message : error.message;
}
