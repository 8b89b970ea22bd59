/** Whether a whole line is the publisher's own voice: a note, a correction, "This story has been updated". */
export declare function isNoteLine(text: string): boolean;
