export { corpusOfTexts } from "./corpus/corpus-of-texts.js";
export { CorpusError, formatDiagnostic } from "./corpus/diagnostics.js";
export { buildEdition } from "./edition.js";
