import { z } from 'zod';
import type { Diagnostic } from './diagnostics.ts';
/** A YAML file read against a schema: its value, or null with the messages that say why not. */
export interface ReadYaml<T> {
    readonly value: T | null;
    readonly diagnostics: readonly Diagnostic[];
    /** Line and column (1-based) of the value at a path, or of its nearest parent that is there. */
    readonly placeAt: (path: readonly PropertyKey[]) => {
        line: number;
        column: number;
    };
}
/** YAML text -> a checked value; every complaint stands at the line and column of the value it is about. */
export declare function readYaml<S extends z.ZodType>(file: string, text: string, schema: S, rule: string): ReadYaml<z.infer<S>>;
