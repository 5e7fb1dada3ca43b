/** How people name the clips that they mean. */
import { type Clips, type SectionRef, ways } from './meanings.js';

const CLIP = '(clip|shot|scene|segment|clips|shots|scenes|segments)';
const ONE = '(clip|shot|scene|segment|one)';
const firstOf = (section: SectionRef): Clips => ({ by: 'firstOf', clips: { by: 'section', section } });

export const CLIPS_SAID = {
  item: ways(
    'item',
    [`[the] ${CLIP} [number|no|nr] <number>`, ({ number }) => ({ by: 'number', number: number![0]! })],
    ['[number|no|nr] <number>', ({ number }) => ({ by: 'number', number: number![0]! })],
    [`[the] <ordinal> ${ONE}`, ({ ordinal }) => ({ by: 'number', number: ordinal![0]! })],
    ['the <ordinal>', ({ ordinal }) => ({ by: 'number', number: ordinal![0]! })],
    ['<ordinal>', ({ ordinal }) => ({ by: 'number', number: ordinal![0]! })],
    [`([the] (opening|very first|starting) ${ONE}|the opening)`, { by: 'number', number: 1 }],
    [`[the] [very] (last|final|closing|ending) [${ONE}]`, { by: 'fromEnd', number: 1 }],
    [
      `[the] <ordinal> [${ONE}] ((to|from) [the] last|from [the] end) [${ONE}]`,
      ({ ordinal }) => ({ by: 'fromEnd', number: ordinal![0]! }),
    ],
    [`[the] <ordinal> last [${ONE}]`, ({ ordinal }) => ({ by: 'fromEnd', number: ordinal![0]! })],
    [
      `[the] (next to last|last [${ONE}] but one|penultimate|one before [the] last) [${ONE}]`,
      { by: 'fromEnd', number: 2 },
    ],
    [
      '([the] first <number> [clips|shots|scenes|ones]|the <number> first (clips|shots|scenes|ones))',
      ({ number }) => ({ by: 'ends', from: 'start', count: number![0]! }),
    ],
    [
      '([the] (last|final) <number> [clips|shots|scenes|ones]|the <number> (last|final) (clips|shots|scenes|ones))',
      ({ number }) => ({ by: 'ends', from: 'end', count: number![0]! }),
    ],
    [
      `[the] (opening and [the] closing|closing and [the] opening) ${CLIP}`,
      {
        by: 'list',
        items: [
          { by: 'number', number: 1 },
          { by: 'fromEnd', number: 1 },
        ],
      },
    ],
    [`[the] middle ${ONE}`, { by: 'middle' }],
    [`[the] longest [${ONE}]`, { by: 'longest' }],
    [`[the] shortest [${ONE}]`, { by: 'shortest' }],
    [`(all|every|each) [of] [the] [single] ${CLIP}`, { by: 'all' }],
    ['([all] the (clips|shots)|all of them|every one|each one|every single one|them all)', { by: 'all' }],
    ['(everything|all of it|it all)', { by: 'all' }],
    ['([the] (whole|entire) (film|video|movie|thing)|the film|the video|the movie)', { by: 'film' }],
    [`every (other|second) ${ONE}`, { by: 'alternate' }],
    [
      `[${CLIP}] <number> (to|through|thru|till|until) [${CLIP}] <number>`,
      ({ number }) => ({ by: 'range', first: number![0]!, last: number![1]! }),
    ],
    [
      `[the] ${ONE} [that comes|which comes|that is|thats] <side> <item>`,
      ({ side, item }) => ({ by: 'beside', side: side![0]!, of: item![0]! }),
    ],
    [
      '(everything|all|all [the] clips|every clip) (from|starting with|starting at) <item> (on|onward|onwards|forward|to the end|until the end)',
      ({ item }) => ({ by: 'list', items: [item![0]!, { by: 'beyond', side: 'after', of: item![0]! }] }),
    ],
    [
      `(everything|all|all [the] clips|every clip|the clips|all the shots) <side> <item>`,
      ({ side, item }) => ({ by: 'beyond', side: side![0]!, of: item![0]! }),
    ],
    [
      `(everything|all|all [the] clips|the clips|the shots|what is) between <item> and <item>`,
      ({ item }) => ({ by: 'between', one: item![0]!, other: item![1]! }),
    ],
    [
      `[the] ${ONE} <side> [the] <section>`,
      ({ side, section }) => ({
        by: 'beside',
        side: side![0]!,
        of: { by: 'section', section: section![0]! },
      }),
    ],
    [
      `[the|all] [the] <section> [clips|shots|scenes]`,
      ({ section }) => ({ by: 'section', section: section![0]! }),
    ],
    [
      `[all] [the] ${CLIP} (in|of|during|from) [the] <section>`,
      ({ section }) => ({ by: 'section', section: section![0]! }),
    ],
    [`[the] first ${ONE} (of|in) [the] <section>`, ({ section }) => firstOf(section![0]!)],
    [
      `[the] last ${ONE} (of|in) [the] <section>`,
      ({ section }) => ({ by: 'lastOf', clips: { by: 'section', section: section![0]! } }),
    ],
    [
      `[the] ${ONE} [that (is|'s)] [playing|shown|on|seen|that plays] (at|around) [the] <point>`,
      ({ point }) => ({ by: 'time', point: point![0]! }),
    ],
    [
      '(it|that|this|that one|this one|that clip|this clip|the same clip|the same one|the clip|itself)',
      { by: 'it' },
    ],
    [
      '(them|both|these|those|both of them|both clips|the two|them both|these clips|those clips)',
      { by: 'them' },
    ],
    [`[the] [first] <section> ${ONE}`, ({ section }) => firstOf(section![0]!)],
    [
      `[the] ${ONE} [that] (leading|leads|going|goes) (into|up to) [the] <section>`,
      ({ section }) => ({ by: 'beside', side: 'before', of: { by: 'section', section: section![0]! } }),
    ],
    [
      '(both|all|all the|all of the|the two) [the] <words> (clips|shots|scenes)',
      ({ words }) => ({ by: 'words', words: words![0]!, all: true }),
    ],
    [
      `[the] ${ONE} (with|of|showing|about|where) [the|a|an] <words>`,
      ({ words }) => ({ by: 'words', words: words![0]! }),
    ],
    [`the <words> (clip|shot|scene)`, ({ words }) => ({ by: 'words', words: words![0]! })],
  ),
  told: ways(
    'told',
    ['<item>', ({ item }) => item![0]],
    ['the <words>', ({ words }) => ({ by: 'words', words: words![0]! })],
  ),
  clips: ways(
    'clips',
    ['<item>', ({ item }) => item![0]],
    [
      '<item> [,] (and|plus|with|,) <clips>',
      ({ item, clips }) => ({ by: 'list', items: [item![0]!, clips![0]!] }),
    ],
    ['both <item> and <item>', ({ item }) => ({ by: 'list', items: item! })],
    [
      '<item> (except|but|but not|except for|apart from|besides|other than) [for] <clips>',
      ({ item, clips }) => ({ by: 'except', all: item![0]!, except: clips![0]! }),
    ],
    [
      `[the] <ordinal> and [the] <ordinal> ${CLIP}`,
      ({ ordinal }) => ({ by: 'list', items: ordinal!.map((number) => ({ by: 'number', number })) }),
    ],
    [
      `[the] (<ordinal> last|next to last|penultimate) and [the] (last|final) ${CLIP}`,
      ({ ordinal }) => ({
        by: 'list',
        items: [
          { by: 'fromEnd', number: ordinal?.[0] ?? 2 },
          { by: 'fromEnd', number: 1 },
        ],
      }),
    ],
    [
      `[the] <ordinal> and [the] (last|final) ${CLIP}`,
      ({ ordinal }) => ({
        by: 'list',
        items: [
          { by: 'number', number: ordinal![0]! },
          { by: 'fromEnd', number: 1 },
        ],
      }),
    ],
  ),
};
