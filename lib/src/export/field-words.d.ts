/** What a field holds, by the path of its name in the file's records. A field of a span is told once, under `span`. */
type FieldWords = Readonly<Record<string, string>>;
/** The parts of every span. */
export declare const SPAN_WORDS: FieldWords;
/** The fields of the JSON records, file by file. Every field of a schema has words here; a test holds the two together. */
export declare const RECORD_WORDS: Readonly<Record<string, FieldWords>>;
/** The columns of the tables, file by file, in their order: what is written as a row, and what the data page says of it. */
export declare const COLUMN_WORDS: {
    readonly 'articles.csv': {
        readonly id: "the article’s id";
        readonly event: "id of its event";
        readonly event_title: "what the event is called";
        readonly event_date: "ISO 8601 day, or empty";
        readonly outlet: "who published this text, or empty";
        readonly original: "whom it was taken from, or empty";
        readonly original_grade: "stated, editor, strong or weak: how that is known; empty where there is no original";
        readonly perspective: "id of its perspective, or empty";
        readonly date: "ISO 8601 day, or empty";
        readonly language: "ISO 639-1 code, or und";
        readonly sentences: "how many sentences it has";
        readonly with_counterpart: "how many of them have a counterpart in some other article of the event";
        readonly file: "the stored file";
        readonly title: "its headline, or empty";
        readonly url: "address of its page, below the site’s";
    };
    readonly 'passages.csv': {
        readonly id: "the passage’s id";
        readonly kind: "quote or statement";
        readonly event: "id of its event";
        readonly group: "shared by passages that lie inside one another";
        readonly url: "address of its page, below the site’s";
        readonly members: "how many places it stands in";
        readonly pairs: "how many pairs of them are aligned";
    };
    readonly 'members.csv': {
        readonly passage: "id of the passage";
        readonly id: "the member’s id";
        readonly article: "id of its article";
        readonly file: "the stored file";
        readonly start: "offset of its first character, in UTF-16 code units";
        readonly end: "offset after its last character";
        readonly quote: "id of the quotation that it is, or empty";
        readonly text: "its words; line breaks are the source’s";
    };
    readonly 'quotes.csv': {
        readonly id: "the quotation’s id";
        readonly article: "id of its article";
        readonly block: "id of its block";
        readonly file: "the stored file";
        readonly start: "offset of its first character, in UTF-16 code units";
        readonly end: "offset after its last character";
        readonly kind: "direct, fragment, term or unmarked";
        readonly speakers: "ids of its speakers, a blank between two; empty where nobody is named";
        readonly cue_lemma: "the dictionary’s form of the verb that says who speaks, or empty";
        readonly relayers: "ids of those through whom the outlet has it, a blank between two";
        readonly group: "shared by the parts of one broken quotation, or empty";
        readonly within: "id of the quotation that it stands in, or empty";
        readonly passages: "ids of its passages, a blank between two";
        readonly text: "the quoted words";
    };
    readonly 'speakers.csv': {
        readonly id: "the speaker’s id";
        readonly kind: "person, institution, document or group";
        readonly name: "the fullest form that the corpus gives";
        readonly aliases: "every form, a line break between two";
    };
    readonly 'pairs.csv': {
        readonly passage: "id of the passage";
        readonly a: "id of a member";
        readonly b: "id of another";
        readonly article_a: "id of the article of a";
        readonly article_b: "id of the article of b; the same where one article tells it twice";
        readonly label: "verbatim, near, paraphrase or partial";
        readonly score: "0 to 1: a rank, no probability";
        readonly what_changed: "kind, grade and reason of each change, one a line; empty where nothing changed";
        readonly text_a: "the words of a";
        readonly text_b: "the words of b";
    };
    readonly 'changes.csv': {
        readonly passage: "id of the passage";
        readonly a: "id of a member";
        readonly b: "id of another";
        readonly article_a: "id of the article of a";
        readonly article_b: "id of the article of b";
        readonly kind: "number, negation, name, institution, marks, attribution, direction, hedge or subject";
        readonly grade: "check or note";
        readonly words_a: "the words on the side of a, or empty";
        readonly words_b: "the words on the side of b, or empty";
        readonly why: "the reason, in a sentence";
    };
};
/** The name of a table. */
export type TableName = keyof typeof COLUMN_WORDS;
export {};
