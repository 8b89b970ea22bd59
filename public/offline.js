// Keeps what was read for reading without a network: the network is asked first, the kept copy stands in. Nothing is fetched that was not visited.
const KEPT = 'variorum-kept';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// The first page of a visit is read before this worker answers for it: the page says what it was made of.
self.addEventListener('message', (event) => event.waitUntil(keepAll(event.data)));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === self.location.origin) event.respondWith(answer(request));
});

async function keepAll(addresses) {
  const kept = await caches.open(KEPT);
  await Promise.allSettled(addresses.map((address) => kept.add(address)));
}

async function answer(request) {
  const kept = await caches.open(KEPT);
  try {
    const response = await fetch(request);
    if (response.ok && response.status === 200) await kept.put(nameOf(request), response.clone());
    return response;
  } catch (problem) {
    // A page is the same whatever stands behind its question mark: choices are made in the browser.
    const copy = await kept.match(nameOf(request), { ignoreSearch: request.mode === 'navigate' });
    if (copy) return copy;
    throw problem;
  }
}

// The search index asks for its first file under another name each time (?ts=…): one copy is kept of it, under its plain name.
function nameOf(request) {
  const { origin, pathname, search } = new URL(request.url);
  return pathname.endsWith('/pagefind-entry.json') && search !== '' ? origin + pathname : request;
}
