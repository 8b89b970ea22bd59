/** A form that page furniture takes. `anywhere` forms are furniture wherever the whole line is one; `edge` forms only before an article's text begins or after it has ended. */
export interface BoilerplatePattern {
    readonly reason: string;
    readonly where: 'anywhere' | 'edge';
    readonly form: RegExp;
}
/**
 * Lines that content systems and social widgets print around articles. English, Russian, German and French wording is that of the
 * published translations of WordPress core and its Jetpack, Disqus and AddToAny plug-ins, of Drupal's comment module, and of the
 * share and sign-up buttons as Facebook, X and Telegram document them; advertising labels follow the IAB's ad-labelling guide.
 */
export declare const BOILERPLATE_PATTERNS: readonly BoilerplatePattern[];
