/** Which pictures the library has, and what is known of them: `[metres high, motion, where it stands]`. */
type Known = readonly [metres: number, motion: string, stands: string];

/** By the subgroups of the emoji data; a subgroup that is not listed is left out. */
export const DEFAULTS: Record<string, Known> = {
  'animal-mammal': [1, 'walk', 'ground'],
  'animal-bird': [0.5, 'fly', 'air'],
  'animal-amphibian': [0.12, 'hop', 'ground'],
  'animal-reptile': [0.7, 'walk', 'ground'],
  'animal-marine': [1.2, 'swim', 'water'],
  'animal-bug': [0.06, 'walk', 'ground'],
  'plant-flower': [0.35, 'sway', 'ground'],
  'plant-other': [0.5, 'sway', 'ground'],
  'food-fruit': [0.12, 'still', 'table'],
  'food-vegetable': [0.15, 'still', 'table'],
  'food-prepared': [0.14, 'still', 'table'],
  'food-asian': [0.14, 'still', 'table'],
  'food-sweet': [0.16, 'still', 'table'],
  drink: [0.16, 'still', 'table'],
  dishware: [0.2, 'still', 'table'],
  'place-map': [0.4, 'still', 'table'],
  'place-geographic': [400, 'still', 'far'],
  'place-building': [14, 'still', 'back'],
  'place-religious': [18, 'still', 'back'],
  'place-other': [5, 'still', 'back'],
  'transport-ground': [1.8, 'pass', 'ground'],
  'transport-water': [6, 'bob', 'water'],
  'transport-air': [8, 'fly', 'air'],
  hotel: [0.6, 'still', 'table'],
  time: [0.25, 'still', 'table'],
  'sky-weather': [0.5, 'still', 'sky'],
  event: [0.3, 'still', 'table'],
  'award-medal': [0.3, 'still', 'table'],
  sport: [0.25, 'still', 'ground'],
  game: [0.25, 'still', 'table'],
  'arts-crafts': [0.4, 'still', 'table'],
  clothing: [0.35, 'still', 'table'],
  sound: [0.3, 'still', 'table'],
  music: [0.25, 'still', 'table'],
  'musical-instrument': [0.8, 'still', 'table'],
  phone: [0.16, 'still', 'table'],
  computer: [0.35, 'still', 'table'],
  'light-video': [0.3, 'still', 'table'],
  'book-paper': [0.25, 'still', 'table'],
  money: [0.15, 'still', 'table'],
  mail: [0.25, 'still', 'table'],
  writing: [0.18, 'still', 'table'],
  office: [0.3, 'still', 'table'],
  lock: [0.12, 'still', 'table'],
  tool: [0.4, 'still', 'table'],
  science: [0.35, 'still', 'table'],
  medical: [0.2, 'still', 'table'],
  household: [0.4, 'still', 'table'],
  'other-object': [1, 'still', 'ground'],
  'face-costume': [1.2, 'float', 'ground'],
  heart: [0.3, 'float', 'air'],
};

export const LEFT_OUT = new Set(
  `monkey-face dog-face cat-face tiger-face horse-face cow-face pig-face pig-nose mouse-face rabbit-face paw-prints front-facing-baby-chick
   guide-dog service-dog dragon-face foggy night-with-stars cityscape sunrise-over-mountains sunrise cityscape-at-dusk sunset bridge-at-night
   hot-springs barber-pole globe-with-meridians map-of-japan desert national-park beach-with-umbrella camping desert-island snow-capped-mountain
   mount-fuji new-moon-face first-quarter-moon-face last-quarter-moon-face full-moon-face sun-with-face sun sun-behind-cloud
   sun-behind-small-cloud sun-behind-large-cloud sun-behind-rain-cloud cloud-with-lightning-and-rain cloud-with-rain cloud-with-snow
   cloud-with-lightning fog wind-face cyclone thermometer umbrella-with-rain-drops snowman-without-snow sparkles confetti-ball
   station bus-stop motorway railway-track construction oncoming-bus oncoming-police-car oncoming-taxi oncoming-automobile tram-car seat
   airplane-departure airplane-arrival wedding love-hotel post-office japanese-post-office convenience-store rosette
   new-moon waxing-crescent-moon first-quarter-moon waxing-gibbous-moon waning-gibbous-moon last-quarter-moon waning-crescent-moon
   muted-speaker speaker-low-volume speaker-medium-volume speaker-high-volume bell-with-slash mobile-phone-with-arrow telephone-receiver
   twelve-oclock twelve-thirty one-oclock one-thirty two-oclock two-thirty three-oclock three-thirty four-oclock four-thirty five-oclock
   five-thirty six-oclock six-thirty seven-oclock seven-thirty eight-oclock eight-thirty nine-oclock nine-thirty ten-oclock ten-thirty
   eleven-oclock eleven-thirty spade-suit heart-suit diamond-suit club-suit mahjong-red-dragon hourglass-not-done
   e-mail incoming-envelope envelope-with-arrow outbox-tray inbox-tray closed-mailbox-with-lowered-flag open-mailbox-with-lowered-flag
   locked-with-pen locked-with-key magnifying-glass-tilted-right low-battery linked-paperclips yen-banknote euro-banknote pound-banknote
   chart-increasing-with-yen green-book orange-book page-with-curl page-facing-up rolled-up-newspaper bookmark-tabs reminder-ribbon
   identification-card poodle pouring-liquid clinking-beer-mugs fork-and-knife meat-on-bone level-slider control-knobs
   person-in-motorized-wheelchair water-wave spider-web hatching-chick landslide fight-cloud orca leafless-tree 1st-place-medal 2nd-place-medal
   3rd-place-medal running-shirt open-file-folder card-index-dividers oncoming-fist smiling-face-with-horns angry-face-with-horns
   skull-and-crossbones clown-face pile-of-poo alien-monster ogre goblin skull robot
   love-letter heart-with-arrow mending-heart heart-on-fire heart-exclamation two-hearts revolving-hearts beating-heart growing-heart sparkling-heart heart-with-ribbon heart-decoration broken-heart orange-heart yellow-heart green-heart blue-heart light-blue-heart purple-heart brown-heart black-heart grey-heart white-heart pink-heart kiss-mark hundred-points anger-symbol collision dizzy sweat-droplets dashing-away hole speech-balloon eye-in-speech-bubble left-speech-bubble right-anger-bubble thought-balloon zzz`.split(
    /\s+/,
  ),
);

const rows = (text: string): Record<string, [number, string?, string?]> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [name, metres, motion, stands] = line.trim().split(' ');
        return [name!, [Number(metres), motion, stands] as [number, string?, string?]];
      }),
  );

export const SIZES = rows(`
monkey 0.6
gorilla 1.5
orangutan 1.2
dog 0.6
wolf 0.9
fox 0.5
raccoon 0.4
cat 0.35
black-cat 0.35
lion 1.2
tiger 1.1
leopard 0.9
moose 2
horse 1.9
unicorn 1.9
zebra 1.6
deer 1.5
bison 1.9
ox 1.7
water-buffalo 1.7
cow 1.6
camel 2.2
two-hump-camel 2.2
llama 1.7
giraffe 5
elephant 3.2
mammoth 3.6
rhinoceros 1.8
hippopotamus 1.6
mouse 0.1
rat 0.15
hamster 0.12
rabbit 0.3 hop
chipmunk 0.15
beaver 0.35
hedgehog 0.2
bat 0.3 circle air
bear 1.4
polar-bear 1.5
koala 0.6
panda 1.2
sloth 0.6
otter 0.4
skunk 0.35
kangaroo 1.5 hop
badger 0.4
turkey 0.8 walk ground
chicken 0.45 walk ground
rooster 0.5 walk ground
baby-chick 0.15 hop ground
bird 0.25
penguin 0.8 waddle ground
dove 0.35
eagle 0.9 circle air
duck 0.4 bob water
swan 1 bob water
owl 0.5 still ground
dodo 0.9 walk ground
feather 0.25 float air
flamingo 1.4 still ground
peacock 1.2 walk ground
parrot 0.4 still ground
goose 0.7 walk ground
wing 0.6 float air
black-bird 0.4
phoenix 2 circle air
crocodile 0.6
turtle 0.5
lizard 0.2
snake 0.5 sway ground
dragon 5 circle air
sauropod 9
t-rex 5
spouting-whale 5 swim water
whale 6 swim water
dolphin 2.4 leap water
seal 1 still ground
fish 0.5
tropical-fish 0.4
blowfish 0.4
shark 3
octopus 1.2 float water
spiral-shell 0.12 still ground
coral 1 sway ground
jellyfish 0.9 float water
crab 0.2 walk ground
lobster 0.3 walk ground
shrimp 0.15 swim water
squid 1.2 float water
oyster 0.1 still ground
butterfly 0.15 circle air
honeybee 0.08 circle air
lady-beetle 0.05
mosquito 0.06 circle air
fly 0.06 circle air
spider 0.08 float ground
worm 0.06 sway ground
evergreen-tree 9 still back
deciduous-tree 8 still back
palm-tree 8 sway back
cactus 2.5 still ground
potted-plant 0.6
sheaf-of-rice 0.8
mushroom 0.15 still ground
leaf-fluttering-in-wind 0.3 float air
maple-leaf 0.2 float air
fallen-leaf 0.2 float air
empty-nest 0.2 still table
nest-with-eggs 0.2 still table
bouquet 0.45 still table
sunflower 1.4
mountain 900
volcano 900 flicker far
stadium 30
brick 0.1 still table
rock 1 still ground
wood 0.5 still ground
hut 3.5
houses 9
house 7
house-with-garden 7
derelict-house 7
castle 30
japanese-castle 30
tokyo-tower 60
statue-of-liberty 60
office-building 30
hotel 24
fountain 4 flicker back
tent 2.2
carousel-horse 2.2 bob ground
ferris-wheel 30 spin back
roller-coaster 20
circus-tent 10
playground-slide 2.5 still ground
locomotive 3.6
railway-car 3.2
high-speed-train 3.6
bullet-train 3.6
train 3.6
metro 3.4
light-rail 3.4
tram 3.4
monorail 3.6
mountain-railway 3.6
bus 3.1
trolleybus 3.1
minibus 2.4
ambulance 2.5
fire-engine 3.1
delivery-truck 2.8
articulated-lorry 3.6
tractor 2.6
automobile 1.5
taxi 1.6
police-car 1.5
sport-utility-vehicle 1.8
pickup-truck 1.8
racing-car 1.1
motorcycle 1.2
motor-scooter 1.2
manual-wheelchair 1 still ground
motorized-wheelchair 1 still ground
auto-rickshaw 1.8
bicycle 1.1
kick-scooter 1
skateboard 0.25
roller-skate 0.3 still table
oil-drum 0.9 still ground
fuel-pump 1.6 still ground
wheel 0.6 still ground
police-car-light 0.2 still table
horizontal-traffic-light 0.9 still ground
vertical-traffic-light 3 still ground
stop-sign 2.2 still ground
anchor 1.2 still ground
ring-buoy 0.7 bob water
sailboat 9
canoe 0.9
speedboat 2.2
passenger-ship 22
ferry 18
motor-boat 3
ship 22
airplane 9
small-airplane 4
parachute 4 float air
helicopter 4 circle air
satellite 3 float air
rocket 9 float air
flying-saucer 5 circle air
mountain-cableway 3 float air
aerial-tramway 3 float air
suspension-railway 3.4 pass air
luggage 0.7 still ground
watch 0.08
mantelpiece-clock 0.4
full-moon 0 still sky
crescent-moon 0 still sky
ringed-planet 0 still sky
star 0 twinkle sky
glowing-star 0 twinkle sky
shooting-star 0 fly sky
comet 0 fly sky
milky-way 0 still sky
cloud 6 float air
tornado 60 sway far
rainbow 300 still far
closed-umbrella 0.9 still table
umbrella 0.9 still ground
umbrella-on-ground 2 still ground
high-voltage 0.5 flicker air
snowflake 0.3 float air
snowman 1.7 still ground
fire 1 flicker ground
droplet 0.2 float air
jack-o-lantern 0.4 flicker ground
christmas-tree 3 twinkle ground
fireworks 40 twinkle sky
sparkler 0.4 flicker table
balloon 0.4 float air
tanabata-tree 2.5 sway ground
carp-streamer 3 sway ground
red-paper-lantern 0.6 sway air
wind-chime 0.4 sway air
teddy-bear 0.4
kite 1 sway air
mirror-ball 0.6 spin air
snowboard 1.5
skis 1.6
sled 0.6
goal-net 2.4 still ground
flag-in-hole 2 still ground
soccer-ball 0.22 hop ground
basketball 0.24 hop ground
ice-skate 0.3 still table
flying-disc 0.25 fly air
boomerang 0.4 circle air
guitar 1
violin 0.6
drum 0.5
long-drum 0.9
saxophone 0.8
trumpet 0.5
harp 1.7 still ground
studio-microphone 0.3
television 0.6
desktop-computer 0.5
laptop 0.26
mobile-phone 0.16
film-projector 0.5
movie-camera 1.2
telescope 1.2 still ground
satellite-antenna 6 still back
candle 0.2 flicker table
diya-lamp 0.1 flicker table
light-bulb 0.14
flashlight 0.16
books 0.3
crossed-swords 1
bow-and-arrow 1.2
axe 0.7
pick 0.8
ladder 3 still ground
door 2.1 still ground
elevator 2.3 still ground
mirror 1.4 still ground
window 1.3 still ground
bed 0.9 still ground
couch-and-lamp 1.2 still ground
chair 1 still ground
toilet 0.8 still ground
shower 2 still ground
bathtub 0.8 still ground
broom 1.3
bucket 0.35 still ground
shopping-cart 1 still ground
fire-extinguisher 0.5 still ground
bubbles 0.4 float air
coffin 1.9 still ground
headstone 0.9 still ground
moai 6 still back
placard 1.3 still ground
postbox 1.3 still ground
closed-mailbox-with-raised-flag 1.2 still ground
open-mailbox-with-raised-flag 1.2 still ground
ghost 1.2 float ground
robot 1.4 still ground
alien 1.4 float ground
treasure-chest 0.7 still ground
shovel 1
coat 1.1
dress 1.2
kimono 1.3
sari 1.3
jeans 1
crown 0.22
top-hat 0.25
`);

/** From game-icons: silhouettes of what the emoji lack. `[icon, family, ...words]` */
export const GAME_ICONS: readonly (readonly [icon: string, family: string, ...words: string[]])[] = [
  ['flying-flag', 'tall-thing', 'flag', 'banner'],
  ['stairs', 'furniture', 'stairs', 'staircase', 'steps'],
  ['beehive', 'furniture', 'beehive', 'hive'],
  ['aqueduct', 'place-building', 'viaduct', 'aqueduct', 'railway bridge'],
  ['desk-lamp', 'toy', 'lamp', 'desk lamp', 'table lamp', 'reading lamp'],
  ['bed-lamp', 'toy', 'floor lamp', 'standard lamp', 'bedside lamp'],
  ['mechanical-arm', 'furniture', 'robot arm', 'robotic arm', 'mechanical arm'],
  ['gold-stack', 'furniture', 'heap of gold', 'pile of gold', 'gold bars', 'gold bullion', 'gold'],
  ['blanket', 'toy', 'blanket', 'wool blanket'],
  ['yarn', 'toy', 'yarn', 'ball of wool', 'wool'],
  ['basket', 'toy', 'basket', 'picnic basket'],
  ['water-mill', 'place-building', 'water mill', 'watermill'],
  ['wheelbarrow', 'furniture', 'wheelbarrow'],
  ['fishing-pole', 'tall-thing', 'fishing rod', 'fishing pole'],
  ['pillow', 'toy', 'pillow', 'cushion'],
  ['rope-bridge', 'place-building', 'rope bridge'],
  ['wooden-fence', 'furniture', 'wooden fence', 'fence'],
  ['windsock', 'tall-thing', 'windsock'],
  ['windchimes', 'toy', 'wind chime', 'wind chimes'],
  ['lighthouse', 'place-building', 'lighthouse', 'beacon'],
  ['windmill', 'place-building', 'windmill'],
  ['wind-turbine', 'place-building', 'wind turbine', 'wind farm'],
  ['island', 'floating-land', 'floating island', 'flying island', 'island in the sky', 'sky island'],
  ['delivery-drone', 'drone', 'drone', 'quadcopter', 'delivery drone', 'robot drone'],
  ['oasis', 'oasis', 'oasis'],
  ['watchtower', 'place-building', 'watchtower', 'lookout tower'],
  ['stone-tower', 'place-building', 'tower'],
  ['great-pyramid', 'place-geographic', 'pyramid'],
  ['egyptian-sphinx', 'place-building', 'sphinx'],
  ['greek-temple', 'place-building', 'temple', 'ruined temple'],
  ['ancient-ruins', 'place-building', 'ruin', 'ruins'],
  ['castle-ruins', 'place-building', 'castle ruin'],
  ['barn', 'place-building', 'barn'],
  ['wood-cabin', 'place-building', 'log cabin', 'cabin'],
  ['treehouse', 'place-building', 'treehouse', 'tree house'],
  ['stone-bridge', 'place-building', 'bridge'],
  ['suspension-bridge', 'place-building', 'suspension bridge'],
  ['cave-entrance', 'place-building', 'cave'],
  ['waterfall', 'place-building', 'waterfall'],
  ['well', 'well', 'well'],
  ['water-tower', 'place-building', 'water tower'],
  ['observatory', 'place-building', 'observatory'],
  ['igloo', 'well', 'igloo'],
  ['pagoda', 'place-building', 'pagoda'],
  ['obelisk', 'place-building', 'obelisk'],
  ['iceberg', 'place-building', 'iceberg'],
  ['oil-rig', 'place-building', 'oil rig'],
  ['airplane', 'glider', 'glider plane'],
  ['hang-glider', 'glider', 'hang glider', 'paraglider'],
  ['air-balloon', 'balloon', 'hot air balloon', 'hot-air balloon', 'air balloon'],
  ['zeppelin', 'airship', 'airship', 'zeppelin', 'blimp'],
  ['biplane', 'glider', 'biplane'],
  ['space-shuttle', 'airship', 'space shuttle'],
  ['spaceship', 'airship', 'spaceship', 'starship', 'spacecraft'],
  ['lunar-module', 'lander', 'lunar module', 'lander'],
  ['mars-curiosity', 'lander', 'rover', 'mars rover'],
  ['meteor-impact', 'meteor', 'meteor', 'meteorite', 'asteroid'],
  ['galleon', 'galleon', 'galleon', 'pirate ship', 'tall ship', 'sailing ship'],
  ['drakkar', 'galleon', 'viking ship', 'longship'],
  ['submarine', 'submarine', 'submarine'],
  ['raft', 'raft', 'raft'],
  ['paper-boat', 'toy', 'paper boat'],
  ['paper-plane', 'glider', 'paper plane', 'paper airplane'],
  ['paper-crane', 'toy', 'paper crane', 'origami crane', 'origami'],
  ['ship-wreck', 'galleon', 'shipwreck'],
  ['steam-locomotive', 'train', 'steam train', 'steam locomotive', 'steam engine'],
  ['jeep', 'car', 'jeep'],
  ['surfer-van', 'car', 'camper van', 'campervan', 'van'],
  ['caravan', 'car', 'caravan'],
  ['food-truck', 'car', 'food truck'],
  ['bulldozer', 'car', 'bulldozer'],
  ['crane', 'place-building', 'construction crane'],
  ['cargo-ship', 'ship', 'cargo ship', 'container ship', 'freighter'],
  ['fishing-boat', 'galleon', 'fishing boat', 'trawler'],
  ['robot-golem', 'being', 'golem'],
  ['vintage-robot', 'being', 'robot', 'android'],
  ['mecha-head', 'being', 'mech head'],
  ['battle-mech', 'giant', 'mech', 'mecha', 'giant robot'],
  ['mermaid', 'mermaid', 'mermaid'],
  ['centaur', 'animal', 'centaur'],
  ['griffin-symbol', 'animal', 'griffin', 'gryphon'],
  ['pegasus', 'animal', 'pegasus', 'winged horse'],
  ['minotaur', 'being', 'minotaur'],
  ['werewolf', 'being', 'werewolf'],
  ['troll', 'being', 'troll'],
  ['sasquatch', 'being', 'yeti', 'bigfoot', 'sasquatch'],
  ['scarecrow', 'being', 'scarecrow'],
  ['grim-reaper', 'being', 'grim reaper'],
  ['wolf-howl', 'animal', 'howling wolf'],
  ['stag-head', 'toy', 'stag head'],
  ['squirrel', 'small-animal', 'squirrel'],
  ['frog', 'small-animal', 'frog', 'toad'],
  ['seahorse', 'swimmer', 'seahorse', 'sea horse'],
  ['manta-ray', 'swimmer', 'manta ray', 'stingray', 'ray fish'],
  ['sea-turtle', 'swimmer', 'sea turtle'],
  ['sperm-whale', 'whale', 'sperm whale', 'humpback', 'humpback whale', 'orca', 'killer whale'],
  ['angler-fish', 'swimmer', 'anglerfish', 'angler fish'],
  ['sea-star', 'toy', 'starfish', 'sea star'],
  ['school-of-fish', 'school', 'school of fish', 'shoal'],
  ['dragonfly', 'flier', 'dragonfly'],
  ['hummingbird', 'flier', 'hummingbird'],
  ['raven', 'flier', 'raven', 'crow'],
  ['seagull', 'flier', 'seagull', 'gull', 'albatross'],
  ['toucan', 'flier', 'toucan'],
  ['heron', 'wader', 'heron', 'stork', 'egret'],
  ['ostrich', 'wader', 'ostrich', 'emu'],
  ['vulture', 'flier', 'vulture', 'condor'],
  ['fluffy-cloud', 'cloud', 'fluffy cloud'],
  ['campfire', 'fire', 'campfire', 'bonfire', 'camp fire'],
  ['fireplace', 'well', 'fireplace', 'hearth'],
  ['torch', 'tall-thing', 'torch'],
  ['old-lantern', 'lantern', 'lantern', 'oil lamp'],
  ['lantern', 'lantern', 'storm lantern'],
  ['street-light', 'lamp-post', 'street lamp', 'street light', 'lamp post', 'lamppost', 'streetlight'],
  ['grand-piano', 'furniture', 'piano', 'grand piano'],
  ['drum-kit', 'furniture', 'drum kit', 'drum set', 'drums'],
  ['bagpipes', 'toy', 'bagpipes', 'bagpipe'],
  ['clarinet', 'toy', 'clarinet', 'oboe'],
  ['tuba', 'toy', 'tuba'],
  ['gong', 'furniture', 'gong'],
  ['boombox', 'toy', 'boombox', 'ghetto blaster', 'stereo'],
  ['audio-cassette', 'toy', 'cassette', 'tape cassette', 'mixtape'],
  ['sewing-machine', 'toy', 'sewing machine'],
  ['anvil', 'toy', 'anvil'],
  ['hourglass', 'toy', 'sand timer'],
  ['pocket-watch', 'toy', 'pocket watch'],
  ['treasure-map', 'toy', 'treasure map'],
  ['chess-king', 'toy', 'chess piece'],
  ['empty-chessboard', 'toy', 'chessboard', 'chess board', 'chess', 'chess game', 'game of chess'],
  ['throne-king', 'furniture', 'throne'],
  ['rocking-chair', 'furniture', 'rocking chair'],
  ['park-bench', 'furniture', 'bench', 'park bench'],
  ['tree-swing', 'tall-thing', 'swing'],
  ['sofa', 'furniture', 'sofa', 'couch', 'settee'],
  ['bookshelf', 'furniture', 'bookshelf', 'bookcase'],
  ['wooden-crate', 'furniture', 'crate'],
  ['barrel', 'furniture', 'barrel', 'keg'],
  ['vending-machine', 'tall-thing', 'vending machine'],
  ['washing-machine', 'furniture', 'washing machine'],
  ['fridge', 'tall-thing', 'fridge', 'refrigerator'],
  ['public-speaker', 'furniture', 'loudspeaker box', 'speaker'],
  ['vr-headset', 'toy', 'vr headset', 'virtual reality headset'],
  ['perfume-bottle', 'product', 'perfume', 'perfume bottle', 'fragrance', 'cologne', 'flacon'],
  ['soda-can', 'product', 'soda can', 'can', 'energy drink', 'beer can', 'soda'],
  ['water-bottle', 'product', 'water bottle', 'bottle'],
  ['wine-bottle', 'product', 'wine bottle', 'bottle of wine'],
  ['coffee-pot', 'product', 'coffee pot', 'espresso machine', 'moka pot'],
  ['cauldron', 'toy', 'cauldron'],
  ['noodles', 'product', 'noodles', 'ramen'],
  ['spinning-wheel', 'furniture', 'spinning wheel'],
  ['crystal-cluster', 'crystal', 'crystal', 'crystals'],
  ['floating-crystal', 'crystal-air', 'floating crystal'],
  ['magic-portal', 'portal', 'portal', 'gateway', 'stargate'],
  ['totem', 'tall-thing', 'totem', 'totem pole'],
  ['menhir', 'tall-thing', 'standing stone', 'menhir', 'monolith'],
  ['stone-sphere', 'furniture', 'boulder', 'stone'],
  ['tumbleweed', 'tumbleweed', 'tumbleweed'],
  ['bamboo', 'tall-plant', 'bamboo'],
  ['willow-tree', 'tree', 'willow', 'willow tree'],
  ['birch-trees', 'tree', 'birch', 'birch tree'],
  ['baobab', 'tree', 'baobab'],
  ['bonsai-tree', 'toy', 'bonsai', 'bonsai tree'],
  ['vine-flower', 'toy', 'vine'],
  ['dandelion-flower', 'flower', 'dandelion'],
  ['daisy', 'flower', 'daisy'],
  ['poppy', 'flower', 'poppy'],
  ['lily-pads', 'raft', 'lily pad', 'water lily'],
  ['surf-board', 'tall-thing', 'surfboard'],
  ['snowboard', 'tall-thing', 'snowboard'],
  ['sand-castle', 'furniture', 'sandcastle', 'sand castle'],
  ['beach-ball', 'toy', 'beach ball'],
  ['parachute', 'balloon', 'paratrooper'],
  ['tennis-racket', 'toy', 'tennis racket', 'racket'],
  ['punching-bag', 'tall-thing', 'punching bag'],
  ['weight-lifting-up', 'toy', 'barbell'],
  ['katana', 'toy', 'katana'],
  ['broadsword', 'toy', 'sword'],
  ['cannon', 'furniture', 'cannon'],
  ['fishing-net', 'toy', 'fishing net', 'net'],
  ['ship-wheel', 'toy', 'ship wheel', 'helm'],
  ['buoy', 'raft', 'buoy'],
  ['radio-tower', 'place-building', 'radio tower', 'antenna'],
  ['radar-dish', 'place-building', 'radar dish', 'radio telescope'],
  ['solar-power', 'furniture', 'solar panel'],
  ['nuclear-plant', 'place-building', 'power plant', 'cooling tower'],
  ['circuitry', 'toy', 'circuit board', 'circuit'],
  ['server-rack', 'tall-thing', 'server', 'server rack'],
  ['tesla-coil', 'tall-thing', 'tesla coil'],
  ['jetpack', 'toy', 'jetpack', 'jet pack'],
  ['watering-can', 'product', 'watering can', 'water can'],
  ['gas-stove', 'furniture', 'oven', 'stove', 'cooker', 'baking oven', 'pizza oven', 'gas stove'],
  ['skeleton', 'being', 'skeleton'],
  ['boxing-ring', 'building-low', 'boxing ring', 'wrestling ring', 'sumo ring'],
  ['footprint', 'toy', 'footprint', 'footstep'],
  ['footsteps', 'toy', 'footprints', 'footsteps', 'tracks'],
  ['reed', 'tall-plant', 'reed', 'reeds', 'cattail', 'bulrush'],
  ['high-grass', 'tall-plant', 'grass', 'tall grass', 'high grass'],
  ['defensive-wall', 'place-building', 'city wall', 'great wall', 'rampart', 'defensive wall', 'stone wall'],
  [
    'herbs-bundle',
    'product',
    'basil',
    'herbs',
    'parsley',
    'rosemary',
    'thyme',
    'mint',
    'oregano',
    'coriander',
  ],
  ['dough-roller', 'product', 'rolling pin'],
  ['flour', 'product', 'flour', 'bag of flour'],
  ['honey-jar', 'product', 'jar of honey', 'honey jar', 'honey'],
  ['falling-leaf', 'toy', 'falling leaf'],
  ['oak-leaf', 'toy', 'oak leaf'],
  ['cornucopia', 'product', 'cornucopia', 'harvest'],
  ['roller-skate', 'toy', 'roller skate'],
  ['unicycle', 'vehicle-small', 'unicycle'],
  ['velocipede', 'vehicle-small', 'penny-farthing', 'velocipede'],
  ['chariot', 'vehicle-small', 'chariot'],
  ['old-wagon', 'car', 'covered wagon', 'ox cart', 'wagon', 'stagecoach', 'carriage', 'horse cart'],
  ['farm-tractor', 'car', 'farm tractor'],
  ['jet-fighter', 'plane-small', 'fighter jet', 'jet fighter', 'fighter plane'],
  ['battle-tank', 'car', 'tank', 'battle tank'],
  ['mine-wagon', 'furniture', 'mine cart', 'minecart'],
  ['paddle-steamer', 'galleon', 'paddle steamer', 'riverboat', 'steamboat'],
  ['speed-boat', 'raft', 'speed boat'],
  ['vertical-banner', 'tall-thing', 'standard', 'standards', 'military standard'],
  ['spears', 'tall-thing', 'spear', 'spears', 'lance', 'javelin'],
  ['roman-shield', 'furniture', 'roman shield'],
  ['galea', 'toy', 'roman helmet', 'gladiator helmet', 'centurion helmet'],
  ['samurai-helmet', 'toy', 'samurai helmet'],
  ['trebuchet', 'furniture-big', 'trebuchet'],
  ['catapult', 'furniture-big', 'catapult'],
  ['sarcophagus', 'tall-thing', 'sarcophagus'],
  ['papyrus', 'toy', 'papyrus'],
  ['coliseum', 'place-building', 'colosseum', 'coliseum', 'amphitheatre', 'amphitheater'],
  ['pisa-tower', 'place-building', 'tower of pisa', 'leaning tower'],
  ['tower-bridge', 'place-building', 'tower bridge', 'drawbridge'],
  ['sydney-opera-house', 'place-building', 'opera house', 'sydney opera house'],
  ['indian-palace', 'place-building', 'taj mahal', 'indian palace'],
  ['saint-basil-cathedral', 'place-building', "saint basil's cathedral", 'kremlin'],
  ['arc-triomphe', 'place-building', 'triumphal arch', 'arc de triomphe'],
  ['clock-tower', 'place-building', 'clock tower', 'big ben', 'clocktower'],
  ['dolmen', 'place-building', 'dolmen', 'stonehenge', 'stone circle'],
  ['chimney', 'furniture', 'chimney', 'smokestack'],
  ['factory', 'place-building', 'factory'],
  ['greenhouse', 'place-building', 'greenhouse', 'glasshouse', 'hothouse'],
  ['doorway', 'tall-thing', 'doorway', 'gateway arch', 'archway'],
  ['wooden-door', 'tall-thing', 'wooden door', 'front door'],
  ['open-gate', 'building-low', 'gate', 'iron gate'],
  ['mailbox', 'tall-thing', 'mailbox', 'letterbox'],
  ['traffic-lights-red', 'tall-thing', 'traffic light', 'traffic lights'],
  ['trash-can', 'furniture', 'trash can', 'dustbin', 'rubbish bin'],
  ['clothesline', 'furniture-big', 'clothesline', 'washing line', 'laundry line'],
  ['basketball-basket', 'tall-thing', 'basketball hoop', 'basketball net'],
  ['archery-target', 'furniture', 'archery target', 'target'],
  ['podium-winner', 'furniture-big', 'podium', 'winners podium'],
  ['checkered-flag', 'tall-thing', 'chequered flag', 'checkered flag'],
  ['skipping-rope', 'toy', 'skipping rope', 'jump rope'],
  ['weight', 'product', 'kettlebell'],
  ['sleeping-bag', 'toy', 'sleeping bag'],
  ['camp-cooking-pot', 'furniture', 'cooking pot', 'pot'],
  ['saucepan', 'product', 'saucepan', 'pan'],
  ['wok', 'product', 'wok'],
  ['blender', 'product', 'blender'],
  ['toaster', 'product', 'toaster'],
  ['rice-cooker', 'product', 'rice cooker'],
  ['kitchen-scale', 'product', 'kitchen scale'],
  ['round-table', 'furniture', 'table', 'round table', 'dining table'],
  ['desk', 'furniture', 'desk', 'writing desk', 'school desk'],
  ['office-chair', 'furniture', 'office chair', 'desk chair'],
  ['wooden-chair', 'furniture', 'wooden chair'],
  ['bar-stool', 'furniture', 'bar stool', 'stool'],
  ['armchair', 'furniture', 'armchair'],
  ['bunk-beds', 'furniture-big', 'bunk bed', 'bunk beds'],
  ['lit-candelabra', 'product', 'candelabra', 'candlestick', 'chandelier'],
  ['vacuum-cleaner', 'furniture', 'vacuum cleaner', 'hoover'],
  ['broom', 'furniture', 'broom', 'broomstick'],
  ['rake', 'tall-thing', 'rake'],
  ['pitchfork', 'tall-thing', 'pitchfork'],
  ['scythe', 'tall-thing', 'scythe'],
  ['sickle', 'toy', 'sickle'],
  ['trowel', 'toy', 'trowel'],
  ['plow', 'furniture', 'plough', 'plow'],
  ['easel', 'tall-thing', 'easel'],
  ['paint-roller', 'toy', 'paint roller'],
  ['paint-bucket', 'toy', 'paint bucket', 'paint can'],
  ['chisel', 'toy', 'chisel'],
  ['stone-bust', 'furniture', 'bust', 'marble bust'],
  ['venus-of-willendorf', 'toy', 'figurine', 'idol'],
  ['quill-ink', 'toy', 'quill', 'quill and ink', 'inkwell', 'feather pen'],
  ['old-microphone', 'toy', 'vintage microphone'],
  ['film-spool', 'toy', 'film reel'],
  ['theater-curtains', 'building-low', 'theatre curtain', 'stage curtain', 'curtain'],
  ['puppet', 'toy', 'puppet', 'marionette'],
  ['jester-hat', 'toy', 'jester hat'],
  ['spinning-top', 'toy', 'spinning top'],
  ['domino-tiles', 'toy', 'domino', 'dominoes', 'domino tiles'],
  ['marbles', 'toy', 'marbles', 'marble'],
  ['plastic-duck', 'toy', 'rubber duck', 'plastic duck', 'toy duck'],
  ['balloon-dog', 'toy', 'balloon dog'],
  ['paper-windmill', 'toy', 'pinwheel', 'paper windmill'],
  ['jigsaw-piece', 'toy', 'jigsaw piece'],
  ['voodoo-doll', 'toy', 'rag doll', 'voodoo doll'],
  ['trojan-horse', 'giant', 'trojan horse'],
  ['harp', 'furniture', 'harp'],
  ['lyre', 'toy', 'lyre'],
  ['maracas', 'toy', 'maraca'],
  ['xylophone', 'toy', 'xylophone'],
  ['metronome', 'toy', 'metronome'],
  ['atom', 'toy', 'atom'],
  ['molecule', 'toy', 'molecule', 'molecules'],
  ['erlenmeyer', 'product', 'erlenmeyer flask', 'conical flask'],
  ['test-tubes', 'product', 'test tubes'],
  ['brain', 'toy', 'brain'],
  ['heart-organ', 'toy', 'human heart'],
  ['virus', 'toy', 'virus', 'germ', 'bacterium', 'bacteria'],
  ['magnifying-glass', 'toy', 'magnifying glass', 'magnifier', 'loupe'],
  ['solar-system', 'planet-far', 'solar system'],
  ['galaxy', 'planet-far', 'galaxy', 'spiral galaxy', 'nebula'],
  ['earth-africa-europe', 'planet-far', 'earth', 'planet earth', 'blue planet'],
  ['jupiter', 'planet-far', 'jupiter'],
  ['asteroid', 'meteor', 'asteroid field'],
  ['sextant', 'toy', 'sextant'],
  ['astrolabe', 'toy', 'astrolabe'],
  ['spyglass', 'toy', 'spyglass'],
  ['snow-bottle', 'product', 'snow globe'],
  ['armadillo', 'animal-small', 'armadillo'],
  ['anteater', 'animal-small', 'anteater'],
  ['mole', 'animal-small', 'mole'],
  ['capybara', 'animal-small', 'capybara'],
  ['porcupine', 'animal-small', 'porcupine'],
  ['pangolin', 'animal-small', 'pangolin'],
  ['praying-mantis', 'small-animal', 'praying mantis', 'mantis'],
  ['caterpillar', 'small-animal', 'caterpillar'],
  ['centipede', 'small-animal', 'centipede'],
  ['tadpole', 'small-animal', 'tadpole'],
  ['salmon', 'swimmer', 'leaping salmon'],
  ['eel', 'swimmer', 'eel', 'moray'],
  ['owl', 'flier', 'owlet'],
  ['bird-cage', 'product', 'birdcage', 'bird cage'],
  ['bird-house', 'tall-thing', 'birdhouse', 'bird house', 'nesting box'],
  ['dog-house', 'furniture', 'doghouse', 'kennel', 'dog house'],
  ['dog-bowl', 'product', 'dog bowl', 'food bowl'],
  ['aquarium', 'furniture', 'aquarium', 'fish tank', 'fishbowl'],
  ['stone-block', 'furniture', 'stone block', 'block of stone'],
  ['stone-pile', 'furniture', 'pile of stones', 'cairn'],
  ['brick-pile', 'furniture', 'pile of bricks'],
  ['coal-pile', 'furniture', 'pile of coal', 'coal'],
  ['gold-bar', 'product', 'gold bar', 'gold ingot'],
  ['gem-pendant', 'product', 'pendant', 'amulet'],
  ['pearl-necklace', 'product', 'pearl necklace'],
  ['tiara', 'product', 'tiara'],
  ['fedora', 'product', 'fedora'],
  ['cowboy-boot', 'product', 'cowboy boot', 'cowboy boots'],
  ['rubber-boot', 'product', 'rubber boot', 'wellington', 'wellies', 'yellow boots', 'rain boots'],
  ['umbrella-bayonet', 'product', 'walking stick', 'cane'],
  ['lipstick', 'product', 'lipstick tube'],
  ['liquid-soap', 'product', 'soap dispenser', 'hand soap'],
  ['razor', 'product', 'razor'],
  ['hypodermic-test', 'product', 'hypodermic'],
  ['medicine-pills', 'product', 'medicine pills'],
  ['nest-eggs', 'product', "bird's nest"],
  ['alien-egg', 'toy', 'dragon egg'],
  ['fish-bucket', 'product', 'bucket of fish'],
  ['stake-hammer', 'toy', 'mallet'],
  ['hand-saw', 'toy', 'handsaw'],
  ['drill', 'toy', 'drill', 'power drill'],
  ['flashlight', 'toy', 'torchlight'],
  ['lava', 'fire', 'lava flow'],
  ['burning-tree', 'tree', 'burning tree'],
  ['fruit-tree', 'tree', 'orchard tree', 'olive tree', 'lemon tree', 'orange tree'],
  ['dead-wood', 'tree', 'dead tree', 'bare tree'],
  ['fern', 'tall-plant', 'fern'],
  ['monstera-leaf', 'tall-plant', 'monstera'],
  ['wheat', 'tall-plant', 'wheat', 'grain', 'barley', 'rye', 'oats'],
  ['cotton-flower', 'flower', 'cotton'],
  ['lotus-flower', 'raft', 'lotus flower'],
  ['acorn', 'toy', 'acorn'],
  ['mushroom-house', 'building-low', 'mushroom house'],
  ['hobbit-dwelling', 'place-building', 'hobbit house'],
  ['village', 'place-building', 'hamlet'],
  ['tipi', 'building-low', 'tipi', 'teepee', 'wigwam'],
  ['camping-tent', 'building-low', 'camping tent', 'tent'],
  ['bank', 'place-building', 'bank'],
  ['hospital', 'place-building', 'hospital'],
  ['shop', 'place-building', 'shop', 'store', 'kiosk', 'stall', 'market stall', 'food stall'],
  ['tavern-sign', 'tall-thing', 'inn sign'],
  ['hanging-sign', 'tall-thing', 'shop sign'],
  ['direction-signs', 'tall-thing', 'signpost', 'road sign'],
  ['elevator', 'furniture-big', 'elevator'],
  ['escalator', 'furniture-big', 'escalator'],
  ['cctv-camera', 'toy', 'security camera'],
  ['smartphone', 'product', 'smart phone'],
  ['retro-controller', 'toy', 'retro controller'],
  ['joystick', 'toy', 'joystick'],
  ['robot-antennas', 'being', 'toy robot'],
  ['tracked-robot', 'being', 'tracked robot'],
  ['nano-bot', 'being', 'nanobot'],
  ['guillotine', 'tall-thing', 'guillotine'],
  ['crucifix', 'tall-thing', 'crucifix', 'cross'],
  ['pipe-organ', 'building-low', 'pipe organ', 'church organ', 'organ'],
  ['ringing-bell', 'product', 'church bell', 'hand bell'],
  ['wax-seal', 'toy', 'wax seal', 'seal of wax'],
  ['tied-scroll', 'toy', 'tied scroll'],
  ['open-treasure-chest', 'furniture', 'open treasure chest'],
  ['money-stack', 'toy', 'stack of money'],
  ['price-tag', 'product', 'price tag'],
  ['shopping-bag', 'product', 'paper bag'],
  ['cardboard-box-closed', 'furniture', 'moving box'],
  ['kid-slide', 'furniture-big', 'slide', 'playground slide'],
  ['bouncing-spring', 'toy', 'spring', 'coil'],
  ['waves', 'wave-low', 'wave', 'ocean wave'],
  ['big-wave', 'wave-low', 'big wave', 'giant wave', 'tsunami'],
  ['whirlwind', 'cloud', 'whirlwind'],
  ['stork-delivery', 'flier', 'stork delivery'],
  ['dream-catcher', 'lantern', 'dream catcher', 'dreamcatcher'],
];

Object.assign(DEFAULTS, {
  'building-low': [3, 'still', 'back'],
  'vehicle-small': [1.6, 'pass', 'ground'],
  'plane-small': [6, 'fly', 'air'],
  'furniture-big': [2.4, 'still', 'ground'],
  'planet-far': [0, 'still', 'sky'],
  'animal-small': [0.5, 'walk', 'ground'],
  'wave-low': [2.2, 'sway', 'water'],
  'floating-land': [14, 'float', 'air'],
  drone: [0.8, 'circle', 'air'],
  oasis: [9, 'still', 'back'],
  well: [2, 'flicker', 'ground'],
  glider: [3, 'fly', 'air'],
  balloon: [14, 'float', 'air'],
  airship: [12, 'fly', 'air'],
  lander: [3, 'still', 'ground'],
  meteor: [8, 'fly', 'air'],
  galleon: [16, 'bob', 'water'],
  submarine: [8, 'swim', 'water'],
  raft: [0.8, 'bob', 'water'],
  toy: [0.35, 'still', 'table'],
  train: [4, 'pass', 'ground'],
  car: [2.2, 'pass', 'ground'],
  ship: [20, 'bob', 'water'],
  being: [1.8, 'waddle', 'ground'],
  giant: [9, 'waddle', 'back'],
  mermaid: [1.6, 'bob', 'water'],
  animal: [1.8, 'walk', 'ground'],
  'small-animal': [0.2, 'hop', 'ground'],
  swimmer: [0.9, 'float', 'water'],
  whale: [6, 'swim', 'water'],
  school: [2, 'swim', 'water'],
  flier: [0.5, 'fly', 'air'],
  wader: [1.4, 'still', 'ground'],
  cloud: [6, 'float', 'air'],
  fire: [1, 'flicker', 'ground'],
  lantern: [0.4, 'sway', 'table'],
  'lamp-post': [5, 'still', 'ground'],
  'tall-thing': [1.9, 'still', 'ground'],
  furniture: [1.1, 'still', 'ground'],
  product: [0.22, 'still', 'table'],
  crystal: [1.4, 'twinkle', 'ground'],
  'crystal-air': [1.4, 'float', 'air'],
  portal: [3.5, 'spin', 'ground'],
  tumbleweed: [0.8, 'roll', 'ground'],
  'tall-plant': [4, 'sway', 'ground'],
  tree: [8, 'sway', 'back'],
  flower: [0.35, 'sway', 'ground'],
} satisfies Record<string, Known>);

/** Words that people use for a picture and that its name does not say. */
export const ALIASES: Record<string, string[]> = {
  teapot: ['kettle', 'electric kettle', 'tea kettle'],
  microphone: ['karaoke microphone'],
  automobile: ['car', 'sports car', 'sedan', 'coupe', 'convertible', 'vehicle', 'race car', 'getaway car'],
  'pickup-truck': ['truck', 'pickup'],
  'articulated-lorry': ['lorry', 'semi truck', 'trailer truck'],
  motorcycle: ['motorbike', 'bike rider', 'moped'],
  bicycle: ['bike', 'mountain bike'],
  train: ['subway train', 'subway'],
  'high-speed-train': ['express train', 'bullet train'],
  tram: ['streetcar', 'trolley'],
  'motor-scooter': ['scooter', 'vespa'],
  airplane: ['plane', 'aeroplane', 'jet', 'aircraft', 'airliner', 'passenger jet'],
  sailboat: ['sailing boat', 'yacht', 'boat'],
  canoe: ['rowing boat', 'rowboat', 'kayak', 'gondola', 'small boat', 'wooden boat'],
  ship: ['cruise ship', 'ocean liner', 'steamer'],
  'flying-saucer': ['ufo', 'alien ship'],
  helicopter: ['chopper'],
  satellite: ['space station', 'probe'],
  'mobile-phone': ['phone', 'smartphone', 'cell phone', 'iphone', 'tablet'],
  laptop: ['notebook computer', 'macbook'],
  'desktop-computer': ['computer', 'monitor', 'screen', 'pc'],
  'hot-beverage': [
    'coffee',
    'cup',
    'mug',
    'espresso',
    'latte',
    'cappuccino',
    'cup of coffee',
    'coffee cup',
    'hot chocolate',
    'cocoa',
  ],
  'teacup-without-handle': ['tea', 'cup of tea', 'green tea', 'matcha'],
  'steaming-bowl': ['soup', 'noodle bowl', 'noodle soup', 'bowl of noodles', 'bowl of ramen', 'pho', 'stew'],
  'bowl-with-spoon': ['bowl', 'porridge', 'cereal'],
  spaghetti: ['pasta', 'dish of pasta'],
  'fork-and-knife-with-plate': ['dish', 'meal', 'plate', 'dinner', 'food', 'breakfast', 'lunch'],
  'cut-of-meat': ['steak', 'meat'],
  snowflake: ['snow crystal'],
  'nest-with-eggs': ['nest', 'eggs in a nest'],
  hamburger: ['burger'],
  'green-salad': ['salad'],
  'birthday-cake': ['cake', 'wedding cake'],
  'glass-of-milk': ['milk'],
  'tumbler-glass': ['whisky', 'whiskey', 'glass', 'rum'],
  'cup-with-straw': ['juice', 'smoothie', 'drink', 'lemonade', 'milkshake', 'soft drink', 'cola'],
  'beer-mug': ['beer', 'pint'],
  'wine-glass': ['wine', 'glass of wine', 'red wine'],
  'bottle-with-popping-cork': ['champagne', 'champagne bottle'],
  'cocktail-glass': ['cocktail', 'martini'],
  'lotion-bottle': [
    'lotion',
    'skincare',
    'serum',
    'cream',
    'skincare bottle',
    'shampoo',
    'moisturizer',
    'face cream',
    'sunscreen',
    'skincare product',
    'toothpaste',
    'ointment',
    'perfume oil',
  ],
  'running-shoe': ['shoe', 'sneaker', 'sneakers', 'trainer', 'running shoe'],
  'hiking-boot': ['boot', 'boots'],
  'high-heeled-shoe': ['high heel', 'heels', 'stiletto'],
  watch: ['wristwatch', 'wrist watch', 'smartwatch', 'smart watch', 'luxury watch', 'timepiece'],
  headphone: ['headphones', 'headset', 'earbuds', 'earphones'],
  'wrapped-gift': ['gift', 'present', 'gift box'],
  package: ['box', 'product', 'parcel', 'cardboard box', 'packaging'],
  ring: ['diamond ring', 'engagement ring', 'wedding ring'],
  'gem-stone': ['diamond', 'jewel', 'gem', 'sapphire', 'ruby', 'emerald'],
  'prayer-beads': ['necklace', 'pearls', 'beads'],
  handbag: ['bag', 'tote bag'],
  backpack: ['rucksack', 'satchel'],
  luggage: ['suitcase', 'trunk'],
  glasses: ['eyeglasses', 'spectacles'],
  'billed-cap': ['cap', 'baseball cap'],
  'top-hat': ['hat'],
  'womans-hat': ['sun hat', 'straw hat'],
  't-shirt': ['shirt', 'tee'],
  coat: ['jacket', 'raincoat'],
  dog: [
    'puppy',
    'hound',
    'golden retriever',
    'retriever',
    'labrador',
    'husky',
    'corgi',
    'terrier',
    'sheepdog',
    'dalmatian',
  ],
  cat: ['kitten', 'kitty', 'tabby'],
  horse: ['stallion', 'mare', 'pony', 'foal', 'mustang'],
  deer: ['stag', 'doe', 'fawn', 'reindeer', 'antelope', 'gazelle', 'elk'],
  ewe: ['sheep', 'lamb'],
  ox: ['bull'],
  leopard: ['cheetah', 'jaguar', 'panther', 'snow leopard', 'lynx'],
  gorilla: ['ape', 'chimpanzee'],
  rabbit: ['hare', 'bunny'],
  whale: ['blue whale'],
  fish: ['salmon', 'trout', 'carp', 'koi', 'tuna', 'herring'],
  'tropical-fish': ['goldfish', 'clownfish', 'angelfish', 'reef fish'],
  octopus: ['kraken'],
  turtle: ['tortoise'],
  lizard: ['gecko', 'iguana', 'chameleon', 'salamander'],
  crocodile: ['alligator'],
  snake: ['serpent', 'cobra', 'viper', 'python'],
  't-rex': ['dinosaur', 'tyrannosaurus', 'velociraptor', 'raptor'],
  sauropod: ['brontosaurus', 'diplodocus', 'long-necked dinosaur'],
  dragon: ['wyvern'],
  bird: ['sparrow', 'robin', 'finch', 'songbird', 'bluebird', 'swallow', 'starling', 'canary'],
  dove: ['pigeon'],
  eagle: ['hawk', 'falcon', 'bird of prey', 'kite bird', 'buzzard'],
  parrot: ['macaw', 'cockatoo', 'parakeet'],
  chicken: ['hen'],
  'baby-chick': ['chick'],
  honeybee: ['bee', 'bumblebee', 'wasp', 'firefly', 'fireflies'],
  butterfly: ['moth', 'monarch butterfly'],
  'lady-beetle': ['ladybird', 'ladybug'],
  'deciduous-tree': ['tree', 'oak', 'oak tree', 'maple', 'apple tree'],
  'evergreen-tree': ['pine', 'fir', 'pine tree', 'fir tree', 'spruce'],
  'palm-tree': ['palm'],
  'cherry-blossom': ['blossom tree', 'sakura', 'cherry blossom'],
  blossom: ['flower', 'wildflower', 'petal', 'bloom'],
  rose: ['red rose'],
  seedling: ['sprout', 'sapling', 'plant'],
  'potted-plant': ['houseplant', 'fern'],
  herb: ['leaf', 'leaves'],
  'maple-leaf': ['autumn leaf', 'autumn leaves'],
  'full-moon': ['moon'],
  'ringed-planet': ['planet', 'saturn', 'alien planet'],
  'shooting-star': ['falling star'],
  'high-voltage': ['lightning', 'lightning bolt'],
  fireworks: ['firework'],
  fire: ['flame', 'flames', 'blaze'],
  balloon: ['red balloon', 'balloons', 'party balloon'],
  'red-paper-lantern': ['paper lantern', 'sky lantern', 'chinese lantern', 'floating lantern'],
  'jack-o-lantern': ['pumpkin'],
  house: ['home', 'cottage', 'farmhouse', 'building'],
  'derelict-house': ['haunted house', 'abandoned house', 'mansion'],
  castle: ['fortress', 'palace'],
  church: ['cathedral', 'chapel', 'abbey'],
  'office-building': ['skyscraper', 'tower block', 'apartment block', 'office block'],
  'circus-tent': ['circus', 'big top'],
  fountain: ['water fountain'],
  books: ['stack of books'],
  'closed-book': ['book', 'novel', 'spellbook', 'textbook'],
  notebook: ['diary', 'journal', 'sketchbook'],
  envelope: ['letter', 'love letter', 'message', 'note', 'mail'],
  'framed-picture': ['painting', 'portrait', 'photograph', 'photo', 'picture'],
  camera: ['photo camera', 'polaroid'],
  television: ['tv', 'television set'],
  'studio-microphone': ['mic', 'microphone'],
  radio: ['old radio', 'transistor radio'],
  'optical-disk': ['vinyl', 'record', 'vinyl record', 'cd'],
  guitar: ['electric guitar', 'acoustic guitar', 'bass guitar', 'ukulele'],
  'musical-keyboard': ['synthesizer', 'keyboard instrument'],
  joystick: ['arcade stick', 'arcade machine', 'arcade cabinet'],
  'video-game': ['game controller', 'gamepad', 'controller', 'game console'],
  'soccer-ball': ['football', 'ball'],
  'goal-net': ['goal', 'penalty', 'penalty kick', 'free kick'],
  bed: ['hospital bed', 'operating table', 'mattress'],
  'old-key': ['rusty key', 'golden key'],
  'crossed-swords': ['swords', 'blades'],
  'light-bulb': ['bulb', 'lightbulb'],
  'mantelpiece-clock': ['clock', 'grandfather clock'],
  'hourglass-done': ['hourglass'],
  'world-map': ['map'],
  scroll: ['parchment', 'ancient scroll'],
  'crystal-ball': ['orb', 'glass ball', 'snow globe'],
  alembic: ['potion', 'flask', 'beaker'],
  'shopping-bags': ['shopping bag'],
  'money-bag': ['bag of money', 'loot'],
  coin: ['gold coin', 'coins', 'token'],
  'dollar-banknote': ['money', 'cash', 'banknote'],
  ghost: ['spirit', 'spectre', 'phantom'],
  alien: ['extraterrestrial', 'martian'],
  headstone: ['gravestone', 'grave', 'tombstone'],
  rock: ['pebble', 'stone', 'stones'],
  wood: ['log', 'firewood'],
  umbrella: ['red umbrella', 'parasol'],
  'umbrella-on-ground': ['beach umbrella'],
  'teddy-bear': ['toy bear', 'stuffed animal', 'plush toy'],
  'nesting-dolls': ['doll', 'matryoshka'],
  kite: ['paper kite'],
  sled: ['sleigh', 'sledge'],
  'mirror-ball': ['disco ball', 'glitter ball'],
  'artist-palette': ['palette', 'paint'],
  droplet: ['water drop', 'raindrop', 'tear'],
  'red-apple': ['apple'],
  tangerine: ['orange', 'mandarin'],
  'ear-of-corn': ['corn', 'maize'],
  'hot-pepper': ['chili', 'chilli'],
  'cheese-wedge': ['cheese'],
  'chocolate-bar': ['chocolate'],
  'french-fries': ['fries', 'chips'],
  'soft-ice-cream': ['ice cream cone', 'gelato'],
  'baguette-bread': ['baguette'],
  bread: ['loaf', 'loaf of bread', 'sourdough', 'toast'],
  'satellite-antenna': ['antenna dish', 'satellite dish'],
  'statue-of-liberty': ['statue'],
  'classical-building': ['museum', 'courthouse', 'parliament'],
  'roller-coaster': ['rollercoaster'],
  'carousel-horse': ['carousel', 'merry-go-round'],
};
