/** One line of the list of speakers. */
export interface SpeakerLine {
    readonly name: string;
    readonly url: string;
    readonly aliases: string;
    readonly utterances: number;
    readonly relays: number;
    /** "seven utterances, three relayed" in figures. */
    readonly counted: string;
}
/** See {@link speakersPage}. */
export interface SpeakersPage {
    readonly deck: string;
    readonly addresses: readonly string[];
    readonly pages: readonly SpeakersOnPage[];
    readonly quotations: string;
}
/** The speakers on one page, by kind. */
export interface SpeakersOnPage {
    readonly kinds: readonly {
        readonly title: string;
        readonly speakers: readonly SpeakerLine[];
    }[];
}
/** Everybody whose words are quoted, or through whom an outlet has them, by kind, the most quoted first. */
export declare const speakersPage: (edition: import("../../browser.ts").Edition, key?: string) => SpeakersPage;
