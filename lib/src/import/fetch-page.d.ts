import { type CapturedPage } from './imported-record.ts';
/** A page as received, with its bytes and the addresses that led to it, the last of which answered. */
export interface FetchedPage extends CapturedPage {
    readonly bytes: Uint8Array;
    readonly addresses: readonly string[];
}
/** Fetches a page once. Throws an `ImportError` for what is no article's page: an error, another medium, a login, a page that scripts must fill. */
export declare function fetchPage(address: string): Promise<FetchedPage>;
