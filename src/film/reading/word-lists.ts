/** Words that decide what a noun phrase is in a sentence. */

export const NOT_SEEN =
  /^(?:hit|hits|show|shows|video|song|film|movie|clip|style|mood|atmosphere|aesthetics?|vibes?|light|lights|lighting|shot|shots|camera|scene|scenes|background|foreground|story|science|loneliness|solitude|born|how|why|journey|time|day|night|world|life|love|way|end|look|feel|feeling|palette|colou?rs?|tones?|hues?|music|beat|beats|sky|air|sun|ground|distance|moment|silence|dream|dreams|memory|beginning|close-?up|motion|power|energy|focus|brand|company|campaign|launch|ad|commercial|teaser|trailer|promo|product line|line|lyrics|melody|rhythm|track|voice|hour|hours|morning|evening|second|seconds|minute|minutes|year|years|january|february|april|june|july|august|september|october|november|december|summer|winter|spring|autumn|fall|season|weather|glow|shadow|shadows|darkness|horizon|center|centre|middle|edge|side|top|bottom|front|kind|sort|portrait|view|landscape|image|picture|sense|idea|concept|theme|vision|freedom|hope|joy|peace|adventure|success|future|past|history|tradition|quality|design|details?|texture|close|wide|aerial|place|places|thing|things|something|nothing|everything|speed|chaos|beauty|nature|text|logo|title|titles|tagline|audience of one|first time|last time|rest|home|dance|walk|run|ride|fight|trip|race|search|visit|flight|party|wind|rain|snow|sunlight|daylight|moonlight|sunrise|sunset|visuals?|vocals?|quiet|slow|fast|cut|cuts|transition|transitions|generation|footage|reflections?|cinematography|composition|drama|romance|comedy|thriller|horror|western|fantasy|documentary|noir|anime|other|others|each other|one another|hello|goodbye|half|part|piece|bit|lot|lots|plenty|number|series|variety|touch|hint|sound|noise|smell|taste|fun|name|age|work|job|help|care|luck|chance|deal|sale|offer|service|delivery|price|week|month|weekend|shift|break|pair|group|flock|herd|swarm|pack|bunch|lapse)$/;

export const SELLS =
  /^(?:brand|company|campaign|launch|ad|commercial|line|range|collection|label|startup|maker|product|store)$/;

/** "A flock of birds": the birds are seen, and the word says how many. */
export const QUANTITIES: Readonly<Record<string, number>> = {
  pair: 2,
  couple: 2,
  trio: 3,
  group: 4,
  pack: 4,
  bunch: 4,
  handful: 3,
  herd: 8,
  flock: 9,
  swarm: 12,
  school: 12,
  shoal: 12,
  crowd: 12,
  fleet: 6,
  team: 5,
  band: 4,
  family: 4,
  gang: 4,
  crew: 4,
  army: 20,
  line: 5,
  row: 5,
  stack: 4,
  pile: 5,
  heap: 5,
  mound: 5,
  queue: 6,
  litter: 4,
  dozens: 24,
  hundreds: 100,
  thousands: 100,
  lots: 8,
  plenty: 8,
  cluster: 5,
  colony: 9,
  murder: 6,
  pod: 4,
};

export const LIGHT =
  /^(?:lights?|lighting|glow|candlelight|lamplight|moonlight|sunlight|neon|spotlight|backlight|sunbeams?|rays?|shadows?|reflections?|starlight|firelight|daylight)$/;
export const LOCATIVE =
  /^(?:in|on|at|through|across|into|onto|over|under|inside|around|along|above|below|beneath|near|by|past|toward|towards|from|to|down|up|behind|beside|between|among|of|outside|within|beyond|atop|via|alongside)$/;
export const WORN = /^(?:in|with|wearing|holding|carrying)$/;
export const PERSON_NOUN =
  /(?:er|or|ist|ian|man|woman|boy|girl|keeper|smith|ess|maid|folk|monger|wright|eer|ant|star)$/;
export const NO_PERSON =
  /(?:tower|flower|water|river|computer|paper|corner|letter|number|power|weather|winter|summer|border|shower|feather|leather|counter|lantern|butter|ladder|poster|finger|feather|silver|amber|ember|timber|thunder|spider|tiger|panther|beaver|otter|hamster|badger|lobster|monster|oyster|rooster|scooter|helicopter|rover|tractor|mirror|door|floor|motor|anchor|elevator|projector|generator|reactor|meteor|color|colour|armor|plant|elephant|restaurant|pendant|starter|trailer|cracker|burger|container|cooler|heater|blender|mixer|toaster|printer|speaker|charger|sticker|blanket|fiber|layer|laser|crater|glacier|trigger|hammer|sweater|jumper|diamond ster|roller|roller coaster|star|engineer drone|drawer|dagger|planner|tracker|controller|dust|dresser|freezer|dryer|washer|vacuum cleaner|cleaner|thermometer|filter|lighter|router|cucumber|pepper|ginger|diner|cover|oliver|barrier|carrier|pier|frontier|fever|layer|slipper|zipper|server|transistor|sensor|monitor|processor|conveyor|accelerator|refrigerator|calculator|escalator|radiator|simulator|detector|reflector|tumor|flavor|harbor|error|terror|horror|humor|labor|honor|rumor|vapor|sailor moon|mattress|fortress|cypress|dress|press|process|express|chess|wilderness|darkness)$/;

/** What one is at or on without being there. */
export const FURNITURE = new Set(
  'window desk table bench sofa couch armchair rocking-chair chair stool hammock cradle crib bathtub swing rug carpet cushion blanket bed shelf counter wall floor ceiling door mirror screen windowsill oven stove fridge water hand lap shoulder head face arms'.split(
    ' ',
  ),
);
