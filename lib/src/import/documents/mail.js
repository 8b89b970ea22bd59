import PostalMime from 'postal-mime';
import { readDocument } from "./one-document.js";
/** A mail: its subject is the headline, its date the date; whoever sent it is named as the outlet only where it is no person's forward. */
export const mail = {
    name: 'mail',
    extensions: ['.eml'],
    read: async ({ bytes }) => {
        const message = await PostalMime.parse(bytes);
        const isForward = /^(?:fwd?|wg|tr|i)\s*:/iu.test(message.subject ?? '');
        const title = message.subject?.replace(/^(?:(?:fwd?|re|wg|aw|tr|i)\s*:\s*)+/iu, '').trim() || null;
        const sender = message.from?.name?.trim() || null;
        const known = { title, date: message.date?.slice(0, 10) ?? null, outlet: isForward ? null : sender };
        return message.text?.trim()
            ? readDocument(message.text, 'text', 'mail', known)
            : readDocument(message.html ?? '', 'html', 'mail', known);
    },
};
