/** How a verb of saying presents what was said: a change of class between two versions is a change in what a reader believes. */
export type VerbClass = 'neutral' | 'doubt' | 'concede' | 'assert' | 'demand' | 'think' | 'name';
