/** The label of a summary box, at the front of its first line. Source: the labels that CNN, the BBC, CNBC, Der Spiegel, Le Monde and RBK print over their boxes. */
export const KEY_POINT_LABEL =
  /^(?:story highlights|key (?:points|takeaways|facts)|highlights|at a glance|in brief|the essentials|das wichtigste in kürze|auf einen blick|l['’]essentiel|en bref|коротко|главное|кратко)\s{0,2}:?(?:\s{1,4}(?=[\p{Lu}"“«'‘\p{N}])|$)/iu;
