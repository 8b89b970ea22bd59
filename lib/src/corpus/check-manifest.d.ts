import type { Diagnostic } from './diagnostics.ts';
import type { Manifest } from './manifest.ts';
type PlaceAt = (path: readonly PropertyKey[]) => {
    line: number;
    column: number;
};
/** Errors where a manifest contradicts itself or names what is not there. `files` are the sources in the folder. */
export declare function checkManifest(manifest: Manifest, files: ReadonlySet<string>, placeAt: PlaceAt): Diagnostic[];
export {};
