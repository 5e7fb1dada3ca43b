/** Lets Vite's server pass requests on to Reelgraph, so that a page needs no CORS. */
const target = process.env.REELGRAPH_URL ?? 'http://127.0.0.1:4000';

/** The server compares Origin with Host; both become its own. */
export const toServer = {
  proxy: { '/graphql': { target, ws: true, changeOrigin: true, headers: { origin: target } } },
};
