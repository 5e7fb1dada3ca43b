/** What there is to see in the places of the lexicon, by a place's id. */
import type { PlaceEntry } from './entry.js';

type Prose = Pick<PlaceEntry, 'wide' | 'spots' | 'details' | 'moves' | 'ownLight'>;

export const PLACE_PROSE: Readonly<Record<string, Prose>> = {
  city_street: {
    wide: 'a long city street between brick and glass façades, lit shop windows at pavement level and a strip of sky above',
    spots: [
      'under a flickering shop sign',
      'beside a row of parked cars',
      'at an empty pedestrian crossing',
      'along a wall of torn posters',
      'in front of a lit shop window',
    ],
    details: [
      'asphalt holding the upside-down colours of the signs',
      'the peeling edge of a poster on brick, layers of older posters beneath',
      'a traffic light changing, its colour sliding over the roof of a car',
      'a steel shutter with a line of light under it',
      'a puddle in the kerb with the whole street in it',
    ],
    moves: [
      'steam drifts out of a grate',
      'headlights slide across the façades',
      'a loose newspaper turns over in the gutter',
      'the signs buzz and flicker',
    ],
  },
  alley: {
    wide: 'a narrow alley of wet brick, fire escapes stacked overhead and one doorway spilling light',
    spots: [
      'under an iron fire escape',
      'in the spill of a kitchen door',
      'against a wall of glazed brick',
      'at the mouth of the alley',
    ],
    details: [
      'water dripping from a rusted gutter bracket',
      'a caged bulb over a steel door, moths around it',
      'cables crossing a slot of sky',
      'chipped paint on a fire-escape rung',
    ],
    moves: ['steam rolls from a vent', 'a chain swings against the wall', 'water runs down the brick'],
  },
  rooftop: {
    wide: 'a flat gravel rooftop with a water tower and rows of vents, the skyline standing all around it',
    spots: [
      'at the parapet',
      'between the humming vents',
      'beneath the legs of the water tower',
      'by the service ladder',
    ],
    details: [
      'aircraft lights blinking on a mast',
      'gravel and a forgotten folding chair',
      'laundry pegged on a wire above the skyline',
      'rust streaks on the belly of the water tower',
    ],
    moves: [
      'wind pulls at loose wires',
      'the city lights shimmer in the haze',
      'a flock of pigeons wheels past',
    ],
  },
  subway: {
    wide: 'an underground platform with white tiles and steel columns, the rails running into darkness',
    spots: [
      'by a steel column',
      'on a wooden bench under the clock',
      'at the yellow edge of the platform',
      'halfway up the escalator',
    ],
    details: [
      'a tiled wall flashing with the windows of a passing train',
      'the brushed handrail of an escalator, endlessly climbing',
      'a strip light humming above a row of empty seats',
      'the clock over the platform, its second hand sweeping',
    ],
    moves: [
      'a train rushes through and lifts the air',
      'strip lights flicker',
      'carriage windows strobe past',
    ],
    ownLight: [
      'under cold strip lights',
      'in the flicker of a passing train',
      'with the tunnel mouth black behind',
    ],
  },
  diner: {
    wide: 'a corner café with a long zinc counter, red leather booths and tall windows onto the street',
    spots: [
      'in a booth by the window',
      'at the end of the zinc counter',
      'beside the glass pastry case',
      'in the doorway as the bell swings',
    ],
    details: [
      'coffee turning slowly in a white porcelain cup',
      'steam climbing from the chrome espresso machine',
      'fingerprints of light on a napkin holder',
      'the street outside bent by the old window glass',
    ],
    moves: [
      'steam curls up from the cups',
      'a ceiling fan turns',
      'reflections of passing cars cross the window',
    ],
  },
  club: {
    wide: 'a low-ceilinged club of black walls and mirrored columns, beams of coloured light cutting through haze',
    spots: [
      'in the middle of the dance floor',
      'against a mirrored column',
      'at the edge of the bar',
      'on the stairs above the crowd',
    ],
    details: [
      'a mirror ball scattering points of light over the ceiling',
      'ice shifting in a glass on the wet bar',
      'a speaker cone trembling with the bass',
      'raised hands cut out against a beam',
    ],
    moves: [
      'light beams sweep through the haze',
      'the crowd rises and falls as one',
      'strobes freeze the air',
    ],
    ownLight: [
      'in one warm spotlight through haze',
      'in slow beams of coloured light',
      'with the bar lamps low and amber',
      'half in shadow, half in stage light',
    ],
  },
  market: {
    wide: 'a market lane roofed with canvas awnings and strings of bulbs, stalls piled high on both sides',
    spots: [
      'between two loaded stalls',
      'under a string of bare bulbs',
      'at a steaming food counter',
      'against the flow of the crowd',
    ],
    details: [
      'pyramids of oranges on newspaper',
      'oil hissing in an iron pan',
      'hanging lanterns of punched tin',
      'coins counted into an open palm',
    ],
    moves: ['smoke rises from the grills', 'awnings breathe in the wind', 'the crowd streams past'],
  },
  bridge: {
    wide: 'a riveted steel bridge reaching across a wide river, cables rising into the sky and the far bank in haze',
    spots: [
      'at the middle of the span',
      'beside the iron railing',
      'beneath the girders by the water',
      'next to a lone lamp post',
    ],
    details: [
      'rivets and flaking green paint on a girder',
      'river water folding around a stone pier',
      'a padlock rusting on the railing',
      'cables converging far overhead',
    ],
    moves: ['the river slides past below', 'traffic hums over the joints', 'gulls hang in the wind'],
  },
  road: {
    wide: 'a two-lane highway running dead straight to the horizon, telegraph poles keeping pace on one side',
    spots: [
      'on the gravel shoulder',
      'under the canopy of a filling station',
      'by a faded road sign',
      'on the white line in the middle of the road',
    ],
    details: [
      'the centre line flickering past under a bumper',
      'heat trembling over the asphalt',
      'insects circling a filling-station lamp',
      'a wing mirror with the whole road in it',
    ],
    moves: ['dust lifts behind a passing truck', 'the road markings race by', 'telegraph wires dip and rise'],
  },
  shore: {
    wide: 'a long beach of pale sand and dark rocks, the surf drawing white lines along it to the horizon',
    spots: [
      'at the edge of the water',
      'among the black rocks',
      'under the pier',
      'on the crest of a dune',
      'where the wet sand mirrors the sky',
    ],
    details: [
      'foam sinking into sand around a broken shell',
      'sea grass combed flat on a dune',
      'salt drying on weathered planks',
      'a wave curling, clear as green glass',
    ],
    moves: ['waves slide up and pull back', 'spray drifts over the rocks', 'sea grass bends in the wind'],
  },
  forest: {
    wide: 'a deep forest of tall mossed trunks, ferns knee-high and light standing in columns between the trees',
    spots: [
      'between two mossy trunks',
      'on a bed of fallen needles',
      'beside a narrow stream',
      'at the rim of a clearing',
    ],
    details: [
      'moss beaded with water on a fallen log',
      'light coming and going through moving leaves',
      'a fern uncurling at the foot of a trunk',
      'bark split like old leather',
    ],
    moves: [
      'leaves spin down through the light',
      'ferns sway at knee height',
      'mist slides between the trunks',
    ],
  },
  mountain: {
    wide: 'a bare mountain ridge above a sea of cloud, further ranges stepping back in paler and paler blue',
    spots: [
      'on the narrow spine of the ridge',
      'against a wall of grey granite',
      'beside a cairn of stacked stones',
      'on the last slope below the summit',
    ],
    details: [
      'frost flowers on split granite',
      'a boot print in crusted snow',
      'prayer flags worn thin by the wind',
      'cloud pouring over a saddle like water',
    ],
    moves: [
      'cloud pours over the saddle',
      'spindrift blows off the crest',
      'shadows of clouds cross the slope',
    ],
  },
  desert: {
    wide: 'an empty desert of wind-ribbed dunes under an enormous sky, a single dark outcrop on the horizon',
    spots: [
      'on the knife edge of a dune',
      'in the shade of a red outcrop',
      'beside a dead acacia',
      'across a floor of cracked clay',
    ],
    details: [
      'sand running down the lee of a dune in thin streams',
      'cracked clay curling at the edges',
      'a beetle’s track crossing the ripples',
      'bleached wood half buried',
    ],
    moves: [
      'sand smokes off the crest',
      'the horizon trembles in the heat',
      'shadows stretch across the ripples',
    ],
  },
  field: {
    wide: 'an open field of waist-high grass running to a line of poplars, a track of bare earth through the middle',
    spots: [
      'waist-deep in the grass',
      'on the track between the furrows',
      'beneath a lone oak',
      'at a weathered wooden gate',
    ],
    details: [
      'seed heads lit from behind',
      'a bee climbing into a poppy',
      'wire and old wood of a fence post',
      'grass parting and closing again',
    ],
    moves: [
      'wind runs through the grass in waves',
      'seeds float across the light',
      'swallows cut low over the field',
    ],
  },
  lake: {
    wide: 'a still lake ringed by dark firs, the far mountains doubled in the water and a wooden jetty reaching out',
    spots: [
      'at the end of the jetty',
      'on the pebbled shore',
      'in a drifting rowing boat',
      'among the reeds',
    ],
    details: [
      'rings widening where a drop fell',
      'reeds and their reflections',
      'a rope creaking around a mooring post',
      'round stones under clear shallow water',
    ],
    moves: ['mist slides over the water', 'rings spread across the surface', 'reeds lean and recover'],
  },
  cliff: {
    wide: 'a sea cliff of layered dark rock, wind-bent grass on top and the ocean breaking white far below',
    spots: [
      'at the very edge',
      'in the wind-bent grass',
      'on a ledge of dark rock',
      'beside a leaning signpost',
    ],
    details: [
      'grass pressed flat by the wind',
      'salt crystals in a hollow of rock',
      'a feather caught on a thorn',
      'white water far below in a crack',
    ],
    moves: ['waves break far below', 'grass bends flat in the wind', 'gulls hang on the updraught'],
  },
  cabin: {
    wide: 'a wooden cabin with log walls, an iron stove glowing and one small window full of weather',
    spots: [
      'beside the glowing stove',
      'at the small window',
      'at a table of split planks',
      'on the threshold',
    ],
    details: [
      'embers breathing behind the stove door',
      'wool drying on a line',
      'an enamel mug with a chipped rim',
      'resin beading on a log wall',
    ],
    moves: [
      'firelight moves over the logs',
      'a lantern swings on its hook',
      'sparks rise behind the stove door',
    ],
  },
  underwater: {
    wide: 'an underwater reef falling away into blue, fans of coral below and the surface rippling like silver above',
    spots: [
      'above the coral',
      'in a column of light',
      'along the wall of the reef',
      'between swaying ribbons of kelp',
    ],
    details: [
      'bubbles flattening into silver discs',
      'coral opening its tiny hands',
      'light nets moving over sand',
      'a shoal turning all at once',
    ],
    moves: ['light ripples down from the surface', 'a shoal turns all at once', 'kelp sways in the swell'],
    ownLight: [
      'in blue light falling from the surface',
      'with pale shafts of sun fading downwards',
      'in deep blue dusk under the waves',
      'in shifting nets of light',
    ],
  },
  open_water: {
    wide: 'open blue water underwater with nothing below but dark, shafts of sun coming down from far above',
    spots: [
      'in a slow spiral of silver fish',
      'where the light begins to fail',
      'just under the moving surface',
      'beside a chain of rising bubbles',
    ],
    details: [
      'a single bubble wobbling upwards',
      'the surface from below, a sheet of broken mirror',
      'specks drifting like snow through a beam',
      'the edge of a fin turning in the blue',
    ],
    moves: [
      'shafts of light swing with the swell',
      'bubbles climb past the lens',
      'specks drift like slow snow',
    ],
    ownLight: [
      'in blue light falling from the surface',
      'with long shafts of sun reaching down',
      'against the bright ceiling of the sea',
    ],
  },
  lighthouse: {
    wide: 'a white lighthouse on dark rocks above the sea, its lamp turning and waves breaking white at its foot',
    spots: [
      'at the railing under the lamp',
      'on the wet steps by the door',
      'on the last rock before the water',
      'in the lee of the white wall',
    ],
    details: [
      'the great lens turning, rings of glass one inside the other',
      'salt drying on a brass window catch',
      'an enamel pot on an iron stove, the sea in the pane behind',
      'rope and oilskins on a hook by the door',
    ],
    moves: [
      'the beam of the lamp swings out over the water',
      'waves break and fall back',
      'gulls hang in the wind',
    ],
  },
  harbour: {
    wide: 'a small harbour with fishing boats at a stone quay, masts and gables dark against the sea',
    spots: [
      'on the edge of the quay',
      'between stacked crates and coiled rope',
      'beside an upturned boat',
      'at the end of the mole',
    ],
    details: [
      'a net spread over the stones, floats like beads',
      'a rope creaking round an iron bollard',
      'flaking blue paint on the bow of a boat',
      'water rising and sinking against green steps',
    ],
    moves: [
      'boats rise and sink at their ropes',
      'gulls circle over the masts',
      'water slaps against the quay',
    ],
  },
  orbit: {
    wide: 'outer space, a ringed planet filling half the view and a pale nebula beyond it, stars without number',
    spots: [
      'above the edge of the rings',
      'against the lit curve of the planet',
      'at the end of a long white tether',
      'between two drifting panels',
    ],
    details: [
      'the planet bent in the glass of a visor',
      'ice glittering off the edge of a ring',
      'a glove letting go of a handrail',
      'one small light far away in the black',
    ],
    moves: [
      'the planet turns very slowly',
      'dust of the rings glitters past',
      'a tether uncoils without weight',
    ],
    ownLight: [
      'in hard white sunlight against black',
      'lit blue from the planet below',
      'half in starlight, half in shadow',
      'with the sun just clearing the rings',
    ],
  },
  alien_plain: {
    wide: 'an alien plain of black glassy rock, two pale moons low above it and strange spires on the horizon',
    spots: [
      'at the rim of a crater',
      'among the black spires',
      'on a sheet of glassy rock',
      'in the long shadow of a wreck',
    ],
    details: [
      'dust falling too slowly',
      'crystals growing out of black rock',
      'a footprint that nothing will wipe away',
      'frost smoking where the light touches it',
    ],
    moves: [
      'dust drifts far too slowly',
      'the two moons creep over the spires',
      'vapour rises from the cracks',
    ],
  },
  canyon_town: {
    wide: 'a frontier town of grey boards on one wide dirt street, a water tower at its end and red cliffs behind',
    spots: [
      'in the middle of the dirt street',
      'on the boards outside the saloon',
      'beside the hitching rail',
      'under the water tower',
    ],
    details: [
      'a spur turning on a boot heel',
      'a saloon door still swinging',
      'dust settling on a water trough',
      'nails bleeding rust down grey boards',
    ],
    moves: [
      'dust devils wander down the street',
      'a shutter bangs in the wind',
      'a sign creaks on its chains',
    ],
  },
  garden: {
    wide: 'a walled garden with gravel paths, espaliered pears on old brick and a glasshouse beaded with water',
    spots: ['beside the glasshouse', 'under a rose arch', 'on the gravel path', 'at the stone basin'],
    details: [
      'water beading on a rose',
      'an ant crossing a peony',
      'condensation running down old glass',
      'shears left open on warm brick',
    ],
    moves: ['petals come loose and fall', 'bees drift through the light', 'leaf shadows move on the brick'],
  },
  apartment: {
    wide: 'a small apartment with bare floorboards, an unmade bed and one tall window that the whole room leans towards',
    spots: [
      'at the tall window',
      'on the edge of the unmade bed',
      'on the floorboards with {their} back to the wall',
      'in the doorway of the kitchen',
    ],
    details: [
      'dust turning in a bar of light',
      'a half-written letter on a scratched table',
      'a record going round under its needle',
      'curtain cotton filling with air',
    ],
    moves: [
      'the curtain lifts and settles',
      'dust turns in the light',
      'shadows of branches move on the wall',
    ],
  },
  stage: {
    wide: 'a bare stage of scuffed black boards in front of a dark auditorium, a row of lamps burning along the back',
    spots: [
      'in a single circle of light',
      'at the lip of the stage',
      'in front of the glowing amplifiers',
      'behind the half-open curtain',
    ],
    details: [
      'dust sinking through a spotlight',
      'tape crosses on scuffed boards',
      'a microphone grille close enough to touch',
      'cables coiled like sleeping snakes',
    ],
    moves: ['beams sweep over the empty seats', 'smoke crawls along the boards', 'lamps flare on the beat'],
    ownLight: [
      'in a single white spotlight',
      'with coloured beams crossing behind',
      'lit hard from one side, the hall in darkness',
      'in the glow of the footlights',
    ],
  },
  warehouse: {
    wide: 'an abandoned warehouse of concrete columns and broken skylights, shafts of light falling on a floor of standing water',
    spots: [
      'between two concrete columns',
      'under a broken skylight',
      'on a rusted gantry',
      'in the shallow standing water',
    ],
    details: [
      'water falling drop by drop from a steel beam',
      'paint hanging in curls from a column',
      'a chain hoist swaying slightly',
      'graffiti under a skin of dust',
    ],
    moves: ['dust falls through the shafts of light', 'pigeons burst from a beam', 'ripples cross the floor'],
  },
  studio: {
    wide: 'a seamless studio where floor and wall melt into one smooth gradient, a single low plinth in the middle',
    spots: [
      'on the low plinth',
      'in front of the glowing backdrop',
      'at the edge of the light',
      'between two sheets of hanging paper',
    ],
    details: [
      'a hard-edged shadow crossing the seamless floor',
      'polished stone with a line of light along its edge',
      'a sheet of coloured glass throwing its tint',
      'fine powder hanging in the beam',
    ],
    moves: [
      'light rolls slowly around the set',
      'a shadow wipes across the backdrop',
      'fine powder drifts down',
    ],
    ownLight: [
      'in soft light from one large window of silk',
      'with one edge of light and a slow fall into shadow',
      'in even light without a source',
      'lit from behind, the outline bright',
    ],
  },
  kitchen: {
    wide: 'a kitchen with a worn oak table, copper pans over the stove and a window full of herbs',
    spots: ['at the worn oak table', 'by the window of herbs', 'over the stove', 'at the open fridge'],
    details: [
      'flour falling through a bar of light',
      'a knife going through something crisp',
      'steam lifting a pot lid',
      'water beading on tomatoes in a colander',
    ],
    moves: ['steam climbs past the window', 'flour hangs in the air', 'a kettle begins to tremble'],
  },
  spaceship: {
    wide: 'the long white corridor of a drifting spacecraft, round hatches receding and a planet turning in the far window',
    spots: [
      'at the observation window',
      'in the weightless middle of the corridor',
      'before a wall of blinking switches',
      'in the open airlock',
    ],
    details: [
      'a bead of water floating and wobbling',
      'switches glowing in ranks of amber',
      'the curve of a planet sliding over visor glass',
      'frost spreading on a porthole rim',
    ],
    moves: [
      'loose straps drift in weightlessness',
      'the planet turns in the window',
      'warning lights pulse along the wall',
    ],
    ownLight: [
      'in cold light from the instruments',
      'with the glow of the planet on one side',
      'half in starlight, half in amber panel light',
      'in hard unfiltered sun through the hatch',
    ],
  },
  office: {
    wide: 'an office with a worn wooden desk, steel filing cabinets and blinds that cut the window into bars',
    spots: [
      'behind the worn desk',
      'at the blinds',
      'beside the filing cabinets',
      'in the frosted-glass doorway',
    ],
    details: [
      'bars of light across a ringing telephone',
      'papers lifting under a slow fan',
      'a half-empty glass leaving a ring on a file',
      'a name painted backwards on frosted glass',
    ],
    moves: ['the fan stirs the papers', 'smoke flattens under the lamp', 'bars of light slide over the desk'],
  },
  train: {
    wide: 'a train carriage with worn velvet seats and brass fittings, the landscape streaming past its windows',
    spots: [
      'at the rattling window',
      'in the narrow corridor',
      'on a worn velvet seat',
      'between two carriages',
    ],
    details: [
      'raindrops running sideways on the glass',
      'a suitcase trembling on the rack',
      'a reflection laid over passing fields',
      'a brass handle worn bright',
    ],
    moves: [
      'the landscape streams past',
      'lamps sway with the rails',
      'shadows of poles flick through the carriage',
    ],
  },
  laboratory: {
    wide: 'a laboratory of white tiles and glass, instruments in rows and a cold strip of light above every bench',
    spots: [
      'at a long steel bench',
      'behind a wall of glass',
      'under a ring of cold lamps',
      'beside a humming machine',
    ],
    details: [
      'a drop spreading on a glass slide',
      'a needle trembling on a dial',
      'condensation beading on a flask',
      'rows of small green lights',
    ],
    moves: [
      'indicator lights blink in sequence',
      'vapour spills over the edge of a flask',
      'a screen washes the wall with blue',
    ],
  },
  church: {
    wide: 'a vast stone hall with broken columns, ivy in the cracks and one shaft of light from the fallen roof',
    spots: [
      'at the foot of the steps',
      'between two broken columns',
      'in the shaft of light',
      'before the worn altar stone',
    ],
    details: [
      'carvings rubbed smooth by hands',
      'ivy splitting a stone face',
      'wax run cold over the edge of a step',
      'dust hanging in the shaft of light',
    ],
    moves: [
      'dust sinks through the shaft of light',
      'a candle flame leans and recovers',
      'leaves skitter over the stone',
    ],
  },
  library: {
    wide: 'an old library of dark shelves up to the ceiling, green lamps on long tables and a ladder on rails',
    spots: [
      'between two tall shelves',
      'at a long table under a green lamp',
      'on the rolling ladder',
      'at the arched window',
    ],
    details: [
      'gilt titles on cracked leather spines',
      'a page settling after it was turned',
      'pencil notes in an old margin',
      'dust along the top of a closed book',
    ],
    moves: [
      'pages turn by themselves in the draught',
      'lamp light trembles on the brass',
      'dust drifts between the shelves',
    ],
  },
  arena: {
    wide: 'an empty stadium with rows of seats rising into the dark, four towers of floodlights over the pitch',
    spots: [
      'on the centre line',
      'at the mouth of the tunnel',
      'in the front row of empty seats',
      'under the floodlights',
    ],
    details: [
      'chalk dust lifting off a line',
      'sweat dropping onto a painted floor',
      'breath clouding in the floodlight',
      'a scoreboard with all its bulbs dark',
    ],
    moves: ['moths circle in the floodlights', 'flags pull at their ropes', 'dust jumps from the ground'],
  },
};
