/** The page at `/` and at unknown addresses: where everything is, for someone who came with a browser. */
export function landingPage(
  lead = 'From a prompt and a song or a brand to a finished film, over GraphQL.',
): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Reelgraph</title>
<style>
  :root { color-scheme: light dark; font: 17px/1.55 system-ui, sans-serif }
  body { max-width: 34rem; margin: 12vh auto; padding: 0 1.25rem }
  h1 { font-size: 2.2rem; letter-spacing: -.02em; margin: 0 }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.25rem }
  dd { margin: 0 }
  code, a { font-family: ui-monospace, monospace }
</style>
<h1>Reelgraph</h1>
<p>${lead}</p>
<dl>
  <dt><a href="/graphql">/graphql</a></dt><dd>GraphQL over HTTP, server-sent events and WebSocket; GraphiQL in a browser</dd>
  <dt><code>/mcp</code></dt><dd>the same for agents, by the Model Context Protocol</dd>
  <dt><code>/uploads/…</code></dt><dd>where <code>createUpload</code> sends files to</dd>
  <dt><code>/files/…</code></dt><dd>pictures, clips and films, by the links of the API</dd>
  <dt><a href="/health">/health</a></dt><dd>the server is alive</dd>
  <dt><a href="/ready">/ready</a></dt><dd>database, queue and storage answer</dd>
</dl>
</html>
`;
}
