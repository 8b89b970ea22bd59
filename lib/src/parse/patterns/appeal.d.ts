/** Whether a line is the page's appeal to its readers to give, join or subscribe. Looked at only after a text has ended. */
export declare function isAppeal(text: string): boolean;
/** Whether a line is a picture gallery run together: "Photos: … Hide Caption 3 of 22". */
export declare function isGallery(text: string): boolean;
