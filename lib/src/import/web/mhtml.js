import PostalMime from 'postal-mime';
import { ImportError } from "../imported-record.js";
/** A page that a browser saved in one file: MIME, whose first HTML part is the page and whose head says the address. */
export const mhtml = {
    name: 'MHTML page',
    extensions: ['.mhtml', '.mht'],
    read: async ({ bytes }) => {
        const mail = await PostalMime.parse(bytes);
        if (!mail.html)
            throw new ImportError('it holds no HTML part', 'save the page again, as “Webpage, Single File” or as HTML');
        const location = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? null;
        return {
            kind: 'pages',
            format: 'MHTML page',
            pages: [{ html: mail.html, url: location, taken: mail.date ?? null }],
            skipped: [],
        };
    },
};
