import { stripTypeScriptTypes } from 'node:module';
import type { APIRoute } from 'astro';
import search from '../elements/find-nowhere.ts?raw';
import places from '../elements/where-words-stand.ts?raw';

/** What the page does that stands in for one that is not there, as a file of its own: code that it shared with all pages would be a second file for all of them. */
export const GET: APIRoute = () => {
  const alone = search.replace(/^import [^;]*;\n/gmu, '');
  return new Response(stripTypeScriptTypes(`${places}\n${alone}`), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
