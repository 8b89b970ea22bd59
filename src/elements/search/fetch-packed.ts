/** The text of a compressed file that lies beside the index. */
export async function fetchPacked(base: string, name: string): Promise<string> {
  // Asked anew each visit, for its name stays the same while the index changes; an unchanged file is not sent again.
  const response = await fetch(`${base}pagefind/${name}.pf_gz`, { cache: 'no-cache' });
  if (!response.ok || response.body === null) throw new Error(`${name}: ${response.status}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
}
