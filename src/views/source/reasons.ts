/** Why a piece of a page was set aside, in a reader's words. A reason that is not here is shown as it is written. */
const REASONS: Readonly<Record<string, string>> = {
  advertisement: 'advertisement',
  comments: 'comments and the form for them',
  counter: 'a counter of views or votes',
  dateline: 'date and place lines',
  furniture: 'page furniture',
  legal: 'legal notice',
  login: 'log-in form',
  marker: 'list or section sign',
  navigation: 'menu and navigation',
  newsletter: 'newsletter sign-up',
  related: 'links to other articles',
  'section-label': 'section label',
  share: 'buttons for sharing',
  ticker: 'news ticker',
};

/** See {@link REASONS}. */
export function reasonInWords(reason: string): string {
  return REASONS[reason] ?? reason.replaceAll('-', ' ');
}
