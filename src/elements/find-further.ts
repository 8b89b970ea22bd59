/** Pages that are looked through for a place, one way; more would keep nobody waiting for an answer. */
const MOST_PAGES = 20;

// What was one page may be several now: to whichever of them the place is on that the address asks for.
document.addEventListener('place-missing', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { asked, goHome } = event.detail as { readonly asked: string; readonly goHome: () => void };
  event.preventDefault();
  leadFurther(asked, 'next')
    .then((isThere) => isThere || leadFurther(asked, 'prev'))
    .then((isThere) => isThere || goHome())
    .catch(() => undefined);
});

/** To the page before or after this one that the place is on, where what was one page is several now; true if there is such. */
async function leadFurther(asked: string, way: 'next' | 'prev'): Promise<boolean> {
  let page: ParentNode = document;
  for (let tries = 0; tries < MOST_PAGES; tries++) {
    const href = page.querySelector(`.pager [rel="${way}"]`)?.getAttribute('href');
    if (href == null) return false;
    const response = await fetch(href);
    // Its own styles are not this page's: the policy would complain of them.
    const [head = '', ...rest] = (await response.text()).split('<style');
    const html = head + rest.map((part) => part.slice(part.indexOf('</style>') + '</style>'.length)).join('');
    const next = new DOMParser().parseFromString(html, 'text/html');
    if (next.getElementById(asked) !== null) {
      location.replace(`${href}#${asked}`);
      return true;
    }
    page = next;
  }
  return false;
}

export {};
