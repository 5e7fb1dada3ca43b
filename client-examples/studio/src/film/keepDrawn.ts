/** Draws again when the size or the colours change, until it is told to stop. */
export function keepDrawn(element: Element, redraw: () => void): () => void {
  const size = new ResizeObserver(redraw);
  size.observe(element);
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', redraw);
  return () => {
    size.disconnect();
    scheme.removeEventListener('change', redraw);
  };
}
