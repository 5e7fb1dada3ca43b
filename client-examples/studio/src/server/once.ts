/** A key that makes a request which is sent twice count once. `crypto.randomUUID` is missing on plain HTTP over a network. */
export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
