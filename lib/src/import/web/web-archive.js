import { WARCParser } from 'warcio';
import { decodeText } from "../decode-text.js";
import { ImportError } from "../imported-record.js";
/** A web archive: every HTML page that a server answered with. */
export const webArchive = {
    name: 'web archive',
    extensions: ['.warc', '.warc.gz'],
    read: async ({ bytes }) => {
        const pages = [];
        const skipped = [];
        let number = 0;
        try {
            for await (const record of new WARCParser([bytes])) {
                const type = record.httpHeaders?.headers.get('content-type') ?? '';
                if (record.warcType !== 'response' || !/^(?:text\/html|application\/xhtml)/iu.test(type))
                    continue;
                number += 1;
                const status = Number(record.httpHeaders?.statusCode ?? 0);
                const url = record.warcTargetURI;
                if (status < 200 || status > 299) {
                    skipped.push({ number, why: `the server answered ${status} for ${url ?? 'it'}` });
                    continue;
                }
                try {
                    const html = decodeText(await record.readFully(true), /charset=["']?([\w-]+)/iu.exec(type)?.[1]);
                    pages.push({ html, url: url ?? null, taken: record.warcDate ?? null });
                }
                catch (error) {
                    if (!(error instanceof ImportError))
                        throw error;
                    skipped.push({ number, why: `${url ?? 'the page'}: ${error.message}` });
                }
            }
        }
        catch (error) {
            throw new ImportError(`it breaks off or is no web archive: ${error instanceof Error ? error.message : String(error)}`, 'download it again');
        }
        if (number === 0)
            throw new ImportError('it holds no HTML page', 'add an archive of pages, or the pages themselves');
        return { kind: 'pages', format: 'web archive', pages, skipped };
    },
};
