import { isEuropresse, readEuropresse } from "./europresse.js";
import { isFactivaFields, isFactivaPlain, readFactivaFields, readFactivaPlain } from "./factiva-fields.js";
import { isFactivaXml, readFactivaXml } from "./factiva-xml.js";
import { isClassicNexis, readClassicNexis } from "./nexis-classic.js";
import { isNexisUni, readNexisUni } from "./nexis-uni.js";
import { readHtmlLines, readTextLines } from "./press-lines.js";
import { isProquest, readProquest } from "./proquest.js";
/** The layouts in the order in which they are tried, the most particular first. */
const LAYOUTS = [
    { name: 'Europresse', matches: isEuropresse, read: readEuropresse },
    { name: 'ProQuest', matches: isProquest, read: readProquest },
    { name: 'Nexis', matches: isClassicNexis, read: readClassicNexis },
    { name: 'Nexis', matches: isNexisUni, read: readNexisUni },
    { name: 'Factiva', matches: isFactivaFields, read: readFactivaFields },
    { name: 'Factiva', matches: isFactivaPlain, read: readFactivaPlain },
];
/** Reads a text or a page as a press database's export, or says by null that it is none. */
export function readPressExport(text, media) {
    if (media === 'xml')
        return isFactivaXml(text) ? { database: 'Factiva', ...readFactivaXml(text) } : null;
    const lines = media === 'html' ? readHtmlLines(text) : readTextLines(text);
    const layout = LAYOUTS.find(({ matches }) => matches(lines));
    return layout === undefined ? null : { database: layout.name, ...layout.read(lines) };
}
