/** News and picture agencies as captions name them, as a group for a pattern. Source: the members that Wikipedia lists under "News agency" and "Stock photography". */
export const AGENCY = '(?:AP|AFP|Reuters|REUTERS|EPA|dpa|DPA|AAP|PA|TASS|ТАСС|РИА Новости|Getty(?: Images)?|Shutterstock|iStock|Alamy|Xinhua|Sputnik|Bloomberg|ANSA|APA|Keystone|imago|picture alliance)';
