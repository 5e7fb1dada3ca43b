/** Takes apart what a text says about the film and what it says about itself: quotes, refusals, "make a video about". */

export type Cleaned = { plain: string; whole: string; quotes: string[]; avoid: string[] };

const QUOTE = /["“”«»„]([^"“”«»„]{1,200})["“”«»]/gu;

const REFUSAL =
  /\b(?:no|without(?: any)?|not|avoid(?:ing)?|never(?: show)?|don['’]?t (?:show|use|want|include|add)(?: any)?|do not (?:show|use|want|include|add)(?: any)?|nothing)\s((?:[\p{L}-]{1,40})(?:\s[\p{L}-]{1,40}){0,3}?)(?=\s?(?:[,.;:!?]|$|\b(?:and|or|but|in|on|at|with|just|only|please|anywhere|nor)\b))/giu;
const NO_REFUSAL =
  /^(?:only|just|one|longer|matter|idea|need|more than|less than|where|sooner|far|long|a word|to|by|for|from|like|as)\b/;

/** "No people", "not sunny", "without text or logos" are things to avoid and must not be found as things to show. */
function withoutRefusals(text: string): { kept: string; avoid: string[] } {
  const avoid: string[] = [];
  const kept = text
    .replace(/\b(\p{L}{1,40})-free\b/giu, (_, what: string) => {
      avoid.push(what.toLowerCase());
      return ' ';
    })
    .replace(REFUSAL, (whole, what: string) => {
      const thing = what.toLowerCase().replace(/^(?:any|a|an|the|too|so|very)\s/, '');
      if (NO_REFUSAL.test(thing)) return whole;
      avoid.push(thing);
      return ' ';
    });
  return { kept: avoid.length === 0 ? kept : withoutLeftovers(kept, avoid), avoid: [...new Set(avoid)] };
}

/** "No people or cars." leaves "or cars.", which is refused too. */
const withoutLeftovers = (text: string, avoid: string[]): string =>
  text
    .replace(/(?:^|(?<=[,.;] ))[ ]?(?:or|nor) ([\p{L}-]{1,40})(?= ?[,.;]|$)/gu, (_, what: string) => {
      avoid.push(what.toLowerCase());
      return ' ';
    })
    .replace(/ {2}(?:or|nor) ([\p{L}-]{1,40})/gu, (_, what: string) => {
      avoid.push(what.toLowerCase());
      return ' ';
    })
    .replace(/ +/g, ' ')
    .replace(/ ([,.;])/g, '$1')
    .trim();

const COMMAND =
  /^(?:please )?(?:(?:can|could) you )?(?:i (?:want|need|would like|'d like) )?(?:(?:make|create|generate|produce|build|shoot|direct|design|give|show) (?:me |us )?)?(?:(?:a|an|the|my|our) )?(?:[\p{L}\p{N}-]{1,40} ){0,5}?(?:music video|video|ad|advert|advertisement|commercial|spot|film|movie|clip|promo|teaser|trailer)s? (?:about|for|of|with|featuring|showing|where|in which|that shows|set in|set to|following|on):? ?/iu;

export function withoutCommand(text: string): string {
  const rest = text.replace(COMMAND, '');
  return rest.length >= 3 ? rest : text;
}

/** "No" refuses in English only: in Portuguese it is "in the". */
export function cleaned(text: string, language: string | null): Cleaned {
  const spaced = text.replace(/\s+/g, ' ').trim();
  const quotes = [...spaced.matchAll(QUOTE)].map((found) => found[1]!.trim());
  const said = spaced.replace(QUOTE, ' ');
  const { kept, avoid } =
    language === null || language === 'en' ? withoutRefusals(said) : { kept: said, avoid: [] };
  return { plain: withoutCommand(kept.trim()), whole: kept, quotes, avoid };
}
