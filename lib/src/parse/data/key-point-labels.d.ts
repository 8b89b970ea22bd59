/** The label of a summary box, at the front of its first line. Source: the labels that CNN, the BBC, CNBC, Der Spiegel, Le Monde and RBK print over their boxes. */
export declare const KEY_POINT_LABEL: RegExp;
