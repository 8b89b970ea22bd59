import { fileInParts } from "./data-file.js";
import { sourcePath } from "./source-path.js";
import { utf16ToCodePoints } from "./utf16-to-code-points.js";
/** Characters of context kept on each side of the words, so that they can be found again in a text that has moved. */
const CONTEXT = 32;
/** The text without the half of a character at either end, which a cut at so many units may leave. */
function wholeCharacters(text) {
    return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
function annotation(passage, member, text, toCodePoints) {
    const { file, start, end } = member.span;
    return {
        // Relative to /data/, where the file is published: the same bytes serve under any address.
        id: `../passages/${passage.id}/#${member.id}`,
        type: 'Annotation',
        motivation: 'linking',
        body: { id: `../passages/${passage.id}/`, type: 'Text', format: 'text/html' },
        target: {
            type: 'SpecificResource',
            source: `../sources/${encodeURI(sourcePath(file))}/`,
            selector: [
                {
                    type: 'TextQuoteSelector',
                    exact: member.text,
                    prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
                    suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
                },
                { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
            ],
        },
    };
}
/** Every member of every passage as a W3C Web Annotation (JSON-LD): positions in Unicode characters of the source text. */
export function annotationsFile(edition) {
    return fileInParts('annotations.jsonld', () => writeAnnotations(edition));
}
function* writeAnnotations(edition) {
    const convertersByFile = new Map();
    const converterFor = (file, text) => {
        const known = convertersByFile.get(file) ?? utf16ToCodePoints(text);
        convertersByFile.set(file, known);
        return known;
    };
    const collection = {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'annotations.jsonld',
        type: 'AnnotationCollection',
        label: `${edition.title}, edition ${edition.id}`,
        total: edition.passages.reduce((sum, { members }) => sum + members.length, 0),
        first: { id: 'annotations.jsonld#all', type: 'AnnotationPage', startIndex: 0, items: [] },
    };
    const [head, tail] = JSON.stringify(collection).split('"items":[]');
    yield `${head ?? ''}"items":[`;
    let isFirst = true;
    for (const passage of edition.passages)
        for (const member of passage.members) {
            const text = edition.texts.get(member.span.file) ?? '';
            const item = annotation(passage, member, text, converterFor(member.span.file, text));
            yield `${isFirst ? '' : ','}\n${JSON.stringify(item)}`;
            isFirst = false;
        }
    yield `${isFirst ? '' : '\n'}]${tail ?? ''}\n`;
}
