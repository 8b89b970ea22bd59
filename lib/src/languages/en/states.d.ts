/** A word or phrase that names a state: its name, its adjective or its capital. `state` is the state's usual name; `place` the usual spelling of this very place. */
export interface StateWord {
    readonly state: string;
    readonly role: 'name' | 'adjective' | 'capital';
    readonly place: string;
}
/** Every word or phrase that names a state, its people or its capital, with what it names. */
export type StateWords = ReadonlyMap<string, StateWord>;
/** Every form of the table (as written there) with what it names. */
export declare const stateWords: StateWords;
