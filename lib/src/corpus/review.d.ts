import { z } from 'zod';
/** One decision of an editor. `pair` names two member ids; without it the decision is on the whole passage; `drift` narrows it to a kind. */
export declare const decisionSchema: z.ZodObject<{
    passage: z.ZodOptional<z.ZodString>;
    pair: z.ZodOptional<z.ZodTuple<[z.ZodString, z.ZodString], null>>;
    drift: z.ZodOptional<z.ZodString>;
    decision: z.ZodEnum<{
        note: "note";
        confirm: "confirm";
        reject: "reject";
        relabel: "relabel";
    }>;
    label: z.ZodOptional<z.ZodEnum<{
        verbatim: "verbatim";
        near: "near";
        paraphrase: "paraphrase";
        partial: "partial";
    }>>;
    note: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** `review.yaml`. */
export declare const reviewSchema: z.ZodObject<{
    decisions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        passage: z.ZodOptional<z.ZodString>;
        pair: z.ZodOptional<z.ZodTuple<[z.ZodString, z.ZodString], null>>;
        drift: z.ZodOptional<z.ZodString>;
        decision: z.ZodEnum<{
            note: "note";
            confirm: "confirm";
            reject: "reject";
            relabel: "relabel";
        }>;
        label: z.ZodOptional<z.ZodEnum<{
            verbatim: "verbatim";
            near: "near";
            paraphrase: "paraphrase";
            partial: "partial";
        }>>;
        note: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
/** See {@link reviewSchema}. */
export type Review = Readonly<z.infer<typeof reviewSchema>>;
/** See {@link decisionSchema}. */
export type Decision = Readonly<z.infer<typeof decisionSchema>>;
