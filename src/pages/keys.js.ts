import { stripTypeScriptTypes } from 'node:module';
import type { APIRoute } from 'astro';
import code from '../elements/walk-page.ts?raw';

/** What the keys of a page do, as a file of its own: no page carries it. */
export const GET: APIRoute = () =>
  new Response(stripTypeScriptTypes(code), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
