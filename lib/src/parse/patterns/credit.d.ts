/** Whether a line says whose text it is (`isAtEnd`: no running text of the article follows): rights with a holder's name, outlets parted by a slash, "Source: …", "An earlier … report said:". */
export declare function isCredit(text: string, isAtEnd: boolean): boolean;
