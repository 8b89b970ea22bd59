import { hashHex } from "./sha256.js";
/** A corpus of texts that are at hand, without a folder: for a browser, a server, a filter. What an editor knows of them goes into `manifest`. */
export function corpusOfTexts(texts, manifest = {}) {
    return {
        sources: texts
            .map(({ file, text }) => ({ file, text, media: mediaOf(file), encoding: 'utf-8', sha256: hashHex(text) }))
            .toSorted((a, b) => (a.file < b.file ? -1 : 1)),
        manifest,
        review: { decisions: [] },
        idRegistry: { ids: {} },
        diagnostics: [],
    };
}
function mediaOf(file) {
    if (/\.html?$/iu.test(file))
        return 'text/html';
    return /\.md$/iu.test(file) ? 'text/markdown' : 'text/plain';
}
