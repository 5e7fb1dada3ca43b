/** Reads Markdown as far as checking it takes: fenced code, headings, links. */

export type CodeBlock = { language: string; marks: string[]; code: string; line: number };

const FENCE = /^ *```(.*)$/;

export function codeBlocks(text: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: CodeBlock | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    const info = FENCE.exec(line)?.[1];
    if (info === undefined) {
      if (open) open.code += `${line}\n`;
    } else if (open) {
      blocks.push(open);
      open = null;
    } else {
      const [language = '', ...marks] = info.trim().split(/\s+/);
      open = { language, marks, code: '', line: index + 2 };
    }
  }
  return blocks;
}

/** What stands outside of code, line by line; code leaves empty lines. */
function prose(text: string): string[] {
  let inside = false;
  return text.split('\n').map((line) => {
    const fence = FENCE.test(line);
    if (fence) inside = !inside;
    return fence || inside ? '' : line.replace(/`[^`]*`/g, '``');
  });
}

/** The anchor of a heading, as GitHub makes it; the site makes it so too. */
export const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

export function anchors(text: string): Set<string> {
  let inside = false;
  const found = text.split('\n').flatMap((line) => {
    if (FENCE.test(line)) inside = !inside;
    const heading = inside ? undefined : /^#{1,6} +(.+)$/.exec(line)?.[1];
    return heading === undefined ? [] : [anchorOf(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'))];
  });
  return new Set(found);
}

export type Link = { target: string; line: number };

/** Links and pictures that stay in the repository. */
export function localLinks(text: string): Link[] {
  return prose(text).flatMap((line, index) =>
    [...line.matchAll(/\]\(<?([^)\s>]+)>?\)/g), ...line.matchAll(/(?:src|href|link): ?"?([^"\s]+)"?$/g)]
      .map(([, target]) => ({ target: target!, line: index + 1 }))
      .filter(({ target }) => !/^[a-z]+:/.test(target)),
  );
}
