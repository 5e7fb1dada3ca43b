/** The Content-Disposition header: names in any language (RFC 6266 and 5987), with a plain one for old clients. */
export function disposition(kind: 'attachment' | 'inline', filename: string): string {
  // Half a surrogate pair can not be encoded.
  const tidy = Buffer.from(filename)
    .toString()
    .replace(/[\x00-\x1f\x7f/\\]/g, '_');
  const plain = tidy.replace(/[^\x20-\x7e]/g, '_').replace(/["%]/g, '_');
  const encoded = encodeURIComponent(tidy).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
