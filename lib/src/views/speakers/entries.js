/** See {@link UtteranceEntry}. */
export function toEntry(hit) {
    const [base] = hit.versions;
    return {
        ...{ url: hit.url, text: base?.text ?? '', language: base?.language ?? 'und', speakers: hit.speakers },
        versions: hit.versions.map(({ siglum, hue, name, url, telling }) => ({ siglum, hue, name, url, telling })),
    };
}
/** Whether a hit is somebody's words. */
export function isSpoken(hit) {
    return hit.kind === 'Utterance';
}
/** Bytes, compressed, of an entry beside its words: its own address, and those of its versions. */
const REST = { entry: 32, version: 24 };
/** What an entry of a list costs to send. */
export function costOfEntry({ text, versions }) {
    return { text, rest: REST.entry + versions.length * REST.version };
}
