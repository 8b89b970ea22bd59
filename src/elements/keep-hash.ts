// On a page that leads elsewhere by itself: the place that its own address names is asked for there, not the one that the page would lead to.
const way = document.querySelector('meta[http-equiv="refresh"]');
const link = document.querySelector('a');
if (way !== null && link !== null && location.hash !== '') {
  // Or else it would lead there a moment later.
  way.remove();
  link.hash = location.hash;
  location.replace(link.href);
}

export {};
