/** Written by scripts/extract-pictures.ts: picture;metres;motion;stands;words, of all pictures that can be drawn. */
export const DRAWABLE_ROWS = `
abacus;0.35;still;table;abacus
accordion;0.8;still;table;accordion/concertina
adhesive-bandage;0.2;still;table;adhesive bandage/bandage
admission-tickets;0.3;still;table;admission tickets
aerial-tramway;3;float;air;aerial tramway/ropeway/tramway
airplane;9;fly;air;airplane/plane/aeroplane/jet/aircraft/airliner/passenger jet
alarm-clock;0.25;still;table;alarm clock
alembic;0.35;still;table;alembic/potion/flask/beaker
alien;1.4;float;ground;alien/extraterrestrial/martian
ambulance;2.5;pass;ground;ambulance
american-football;0.25;still;ground;american football
amphora;0.2;still;table;amphora/jug
anchor;1.2;still;ground;anchor
ant;0.06;walk;ground;ant
articulated-lorry;3.6;pass;ground;articulated lorry/lorry/semi truck/trailer truck
artist-palette;0.4;still;table;artist palette/palette/paint
auto-rickshaw;1.8;pass;ground;auto rickshaw/auto/rickshaw
automobile;1.5;pass;ground;automobile/car/sports car/sedan/coupe/convertible/vehicle/race car/getaway car
avocado;0.15;still;table;avocado
axe;0.7;still;table;axe/hatchet
baby-bottle;0.16;still;table;baby bottle
baby-chick;0.15;hop;ground;baby chick/chick
backpack;0.35;still;table;backpack/rucksack/satchel
bacon;0.14;still;table;bacon
badger;0.4;walk;ground;badger
badminton;0.25;still;ground;badminton/shuttlecock
bagel;0.14;still;table;bagel
baguette-bread;0.14;still;table;baguette bread/baguette
balance-scale;0.4;still;table;balance scale
ballet-shoes;0.35;still;table;ballet shoes
balloon;0.4;float;air;balloon/red balloon/balloons/party balloon
ballot-box-with-ballot;0.25;still;table;ballot box with ballot
banana;0.12;still;table;banana
banjo;0.8;still;table;banjo
bank;14;still;back;bank
bar-chart;0.3;still;table;bar chart
baseball;0.25;still;ground;baseball
basket;0.4;still;table;basket/laundry
basketball;0.24;hop;ground;basketball/hoop
bat;0.3;circle;air;bat
bathtub;0.8;still;ground;bathtub/bath
battery;0.35;still;table;battery
beans;0.15;still;table;beans
bear;1.4;walk;ground;bear/grizzly
beaver;0.35;walk;ground;beaver/dam
bed;0.9;still;ground;bed/hospital bed/operating table/mattress
beer-mug;0.16;still;table;beer mug/beer/pint/ale/octoberfest/oktoberfest/stein
beetle;0.06;walk;ground;beetle
bell;0.3;still;table;bell
bell-pepper;0.15;still;table;bell pepper/capsicum
bellhop-bell;0.6;still;table;bellhop bell
bento-box;0.14;still;table;bento box
beverage-box;0.16;still;table;beverage box
bicycle;1.1;pass;ground;bicycle/bike/mountain bike
bikini;0.35;still;table;bikini
billed-cap;0.35;still;table;billed cap/cap/baseball cap
bird;0.25;fly;air;bird/sparrow/robin/finch/songbird/bluebird/swallow/starling/canary
birthday-cake;0.16;still;table;birthday cake/cake/wedding cake
bison;1.9;walk;ground;bison/wisent
black-bird;0.4;fly;air;black bird/rook
black-cat;0.35;walk;ground;black cat/feline
black-nib;0.18;still;table;black nib/nib
blossom;0.35;sway;ground;blossom/flower/wildflower/petal/bloom/buttercup
blowfish;0.4;swim;water;blowfish
blue-book;0.25;still;table;blue book
blueberries;0.12;still;table;blueberries/bilberry/blueberry
boar;1;walk;ground;boar
bomb;0.4;still;table;bomb
bookmark;0.25;still;table;bookmark
books;0.3;still;table;books/stack of books
boomerang;0.4;circle;air;boomerang
bottle-with-popping-cork;0.16;still;table;bottle with popping cork/champagne/champagne bottle/cork
bouquet;0.45;still;table;bouquet
bow-and-arrow;1.2;still;table;bow and arrow
bowl-with-spoon;0.14;still;table;bowl with spoon/bowl/porridge/cereal/congee/oatmeal
bowling;0.25;still;ground;bowling
boxing-glove;0.25;still;ground;boxing glove
bread;0.14;still;table;bread/loaf/loaf of bread/sourdough/toast
brick;0.1;still;table;brick/mortar/wall
briefcase;0.3;still;table;briefcase
briefs;0.35;still;table;briefs
broccoli;0.15;still;table;broccoli
broken-chain;0.4;still;table;broken chain
broom;1.3;still;table;broom
brown-mushroom;0.15;still;table;brown mushroom/shiitake/spore/truffle
bubble-tea;0.16;still;table;bubble tea
bubbles;0.4;float;air;bubbles
bucket;0.35;still;ground;bucket
bug;0.06;walk;ground;bug
building-construction;14;still;back;building construction
bullet-train;3.6;pass;ground;bullet
bullseye;0.25;still;table;bullseye/dart
burrito;0.14;still;table;burrito/wrap
bus;3.1;pass;ground;bus
butter;0.14;still;table;butter/dairy
butterfly;0.15;circle;air;butterfly/moth/monarch butterfly
cactus;2.5;still;ground;cactus
calendar;0.3;still;table;calendar
camel;2.2;walk;ground;camel/dromedary
camera;0.3;still;table;camera/photo camera/polaroid
camera-with-flash;0.3;still;table;camera with flash
candle;0.2;flicker;table;candle
candy;0.16;still;table;candy/wrapper
canned-food;0.14;still;table;canned food
canoe;0.9;bob;water;canoe/rowing boat/rowboat/kayak/gondola/small boat/wooden boat
card-file-box;0.3;still;table;card file box
card-index;0.3;still;table;card index/rolodex
carousel-horse;2.2;bob;ground;carousel horse/carousel/merry-go-round
carp-streamer;3;sway;ground;carp streamer
carpentry-saw;0.4;still;table;carpentry saw
carrot;0.15;still;table;carrot
castle;30;still;back;castle/fortress/palace
cat;0.35;walk;ground;cat/kitten/kitty/tabby
chains;0.4;still;table;chains
chair;1;still;ground;chair/seat
chart-decreasing;0.3;still;table;chart decreasing
chart-increasing;0.3;still;table;chart increasing
cheese-wedge;0.14;still;table;cheese wedge/cheese
cherries;0.12;still;table;cherries
cherry-blossom;0.35;sway;ground;blossom tree/sakura/cherry blossom
chess-pawn;0.25;still;table;chess pawn
chestnut;0.15;still;table;chestnut/almond
chicken;0.45;walk;ground;chicken/hen
chipmunk;0.15;walk;ground;chipmunk
chocolate-bar;0.16;still;table;chocolate bar/chocolate
chopsticks;0.2;still;table;chopsticks
christmas-tree;3;twinkle;ground;christmas tree
church;18;still;back;church/cathedral/chapel/abbey
cigarette;1;still;ground;cigarette
circus-tent;10;still;back;circus tent/circus/big top
clamp;0.4;still;table;clamp/compress
clapper-board;0.3;still;table;clapper board
classical-building;14;still;back;classical building/museum/courthouse/parliament
clinking-glasses;0.16;still;table;clinking glasses
clipboard;0.3;still;table;clipboard
closed-book;0.25;still;table;closed book/book/novel/spellbook/textbook
closed-mailbox-with-raised-flag;1.2;still;ground;closed mailbox with raised flag
closed-umbrella;0.9;still;table;closed umbrella
cloud;6;float;air;cloud
clutch-bag;0.35;still;table;clutch bag/pouch
coat;1.1;still;table;coat/jacket/raincoat
cockroach;0.06;walk;ground;cockroach/roach
cocktail-glass;0.16;still;table;cocktail glass/cocktail/martini
coconut;0.12;still;table;coconut
coffin;1.9;still;ground;coffin
coin;0.15;still;table;coin/gold coin/coins/token
comet;0;fly;sky;comet
compass;0.4;still;table;compass/direction
computer-disk;0.35;still;table;computer disk
computer-mouse;0.35;still;table;computer mouse
cooked-rice;0.14;still;table;cooked rice
cookie;0.16;still;table;cookie
cooking;0.14;still;table;cooking/side
coral;1;sway;ground;coral/reef
couch-and-lamp;1.2;still;ground;couch and lamp
cow;1.6;walk;ground;cow
crab;0.2;walk;ground;crab
crayon;0.18;still;table;crayon
credit-card;0.15;still;table;credit card
crescent-moon;0;still;sky;crescent moon
cricket;0.06;walk;ground;cricket/grasshopper
cricket-game;0.25;still;ground;cricket game
crocodile;0.6;walk;ground;crocodile/alligator
croissant;0.14;still;table;croissant
crossed-swords;1;still;table;crossed swords/swords/blades
crown;0.22;still;table;crown/queen/royal
crutch;0.2;still;table;crutch
crystal-ball;0.25;still;table;crystal ball/orb/glass ball/snow globe
cucumber;0.15;still;table;cucumber/pickle
cup-with-straw;0.16;still;table;cup with straw/juice/smoothie/drink/lemonade/milkshake/soft drink/cola
cupcake;0.16;still;table;cupcake/sprinkles/sugar/treat
curling-stone;0.25;still;ground;curling stone
curry-rice;0.14;still;table;curry rice/curry
custard;0.16;still;table;custard/pudding
cut-of-meat;0.14;still;table;cut of meat/steak/meat/lambchop/porkchop
dagger;0.4;still;table;dagger
dango;0.14;still;table;dango
deciduous-tree;8;still;back;deciduous tree/tree/oak/oak tree/maple/apple tree/habitat
deer;1.5;walk;ground;deer/stag/doe/fawn/reindeer/antelope/gazelle/elk
delivery-truck;2.8;pass;ground;delivery truck
department-store;14;still;back;department store
derelict-house;7;still;back;derelict house/haunted house/abandoned house/mansion
desktop-computer;0.5;still;table;desktop computer/computer/monitor/screen/pc/desktop
diving-mask;0.25;still;ground;diving mask
diya-lamp;0.1;flicker;table;diya lamp
dna;0.35;still;table;dna
dodo;0.9;walk;ground;dodo
dog;0.6;walk;ground;dog/puppy/hound/golden retriever/retriever/labrador/husky/corgi/terrier/sheepdog/dalmatian
dollar-banknote;0.15;still;table;dollar banknote/money/cash/banknote
dolphin;2.4;leap;water;dolphin/flipper
donkey;1;walk;ground;donkey/burro/hinny/mule
door;2.1;still;ground;door/closet/front
doughnut;0.16;still;table;doughnut/donut
dove;0.35;fly;air;dove/pigeon
dragon;5;circle;air;dragon/wyvern
dress;1.2;still;table;dress
drop-of-blood;0.2;still;table;drop of blood
droplet;0.2;float;air;droplet/water drop/raindrop/tear
drum;0.5;still;table;drum
duck;0.4;bob;water;duck
dumpling;0.14;still;table;dumpling
dvd;0.35;still;table;dvd
eagle;0.9;circle;air;eagle/hawk/falcon/bird of prey/kite bird/buzzard
ear-of-corn;0.15;still;table;ear of corn/corn/maize/maze
egg;0.14;still;table;egg
eggplant;0.15;still;table;eggplant/aubergine
electric-plug;0.35;still;table;electric plug/plug
elephant;3.2;walk;ground;elephant
elevator;2.3;still;ground;elevator/hoist
empty-nest;0.2;still;table;empty nest
envelope;0.25;still;table;envelope/letter/love letter/message/note/mail
evergreen-tree;9;still;back;evergreen tree/pine/fir/pine tree/fir tree/spruce/evergreen
ewe;1;walk;ground;ewe/sheep/lamb/female
factory;14;still;back;factory
falafel;0.14;still;table;falafel/chickpea/meatball
fallen-leaf;0.2;float;air;fallen leaf
fax-machine;0.16;still;table;fax machine/fax
feather;0.25;float;air;feather/plumage
ferris-wheel;30;spin;back;ferris wheel
ferry;18;bob;water;ferry
field-hockey;0.25;still;ground;field hockey/field
file-cabinet;0.3;still;table;file cabinet/cabinet
file-folder;0.3;still;table;file folder/folder
film-frames;0.3;still;table;film frames
film-projector;0.5;still;table;film projector/projector
fire;1;flicker;ground;fire/flame/flames/blaze
fire-engine;3.1;pass;ground;fire engine
fire-extinguisher;0.5;still;ground;fire extinguisher/extinguisher
firecracker;0.3;still;table;firecracker
fireworks;40;twinkle;sky;fireworks/firework
fish;0.5;swim;water;fish/salmon/trout/carp/koi/tuna/herring
fish-cake-with-swirl;0.14;still;table;fish cake with swirl
fishing-pole;0.25;still;ground;fishing pole/pole
flag-in-hole;2;still;ground;flag in hole
flamingo;1.4;still;ground;flamingo/flamboyant
flashlight;0.16;still;table;flashlight
flat-shoe;0.35;still;table;flat shoe/flat/flats/slipper
flatbread;0.14;still;table;flatbread/naan/pita
floppy-disk;0.35;still;table;floppy disk/floppy
flower-playing-cards;0.25;still;table;flower playing cards
flute;0.8;still;table;flute/fife/piccolo/pipe/recorder/woodwind
fly;0.06;circle;air;fly/maggot
flying-disc;0.25;fly;air;flying disc/disc
flying-saucer;5;circle;air;flying saucer/ufo/alien ship
folding-hand-fan;0.35;still;table;folding hand fan/fan
fondue;0.14;still;table;fondue
fork-and-knife-with-plate;0.2;still;table;fork and knife with plate/dish/meal/plate/dinner/food/breakfast/lunch/fork
fortune-cookie;0.14;still;table;fortune cookie
fountain;4;flicker;back;fountain/water fountain
fountain-pen;0.18;still;table;fountain pen
four-leaf-clover;0.5;sway;ground;four leaf clover/clover
fox;0.5;walk;ground;fox
framed-picture;0.4;still;table;framed picture/painting/portrait/photograph/photo/picture
french-fries;0.14;still;table;french fries/fries/chips
fried-shrimp;0.14;still;table;fried shrimp/prawn/tempura
frog;0.12;hop;ground;frog
fuel-pump;1.6;still;ground;fuel pump/pump/station
full-moon;0;still;sky;full moon/moon
funeral-urn;1;still;ground;funeral urn/urn
game-acorn;0.35;still;table;acorn
game-air-balloon;14;float;air;hot air balloon/hot-air balloon/air balloon
game-airplane;3;fly;air;glider plane
game-alien-egg;0.35;still;table;dragon egg
game-ancient-ruins;14;still;back;ruin/ruins
game-angler-fish;0.9;float;water;anglerfish/angler fish
game-anteater;0.5;walk;ground;anteater
game-anvil;0.35;still;table;anvil
game-aquarium;1.1;still;ground;aquarium/fish tank/fishbowl
game-aqueduct;14;still;back;viaduct/aqueduct/railway bridge
game-arc-triomphe;14;still;back;triumphal arch/arc de triomphe
game-archery-target;1.1;still;ground;archery target/target
game-armadillo;0.5;walk;ground;armadillo
game-armchair;1.1;still;ground;armchair
game-asteroid;8;fly;air;asteroid field
game-astrolabe;0.35;still;table;astrolabe
game-atom;0.35;still;table;atom
game-audio-cassette;0.35;still;table;cassette/tape cassette/mixtape
game-bagpipes;0.35;still;table;bagpipes/bagpipe
game-balloon-dog;0.35;still;table;balloon dog
game-bamboo;4;sway;ground;bamboo
game-bank;14;still;back;
game-baobab;8;sway;back;baobab
game-bar-stool;1.1;still;ground;bar stool/stool
game-barn;14;still;back;barn
game-barrel;1.1;still;ground;barrel/keg
game-basket;0.35;still;table;picnic basket
game-basketball-basket;1.9;still;ground;basketball hoop/basketball net
game-battle-mech;9;waddle;back;mech/mecha/giant robot
game-battle-tank;2.2;pass;ground;tank/battle tank
game-beach-ball;0.35;still;table;beach ball
game-bed-lamp;0.35;still;table;floor lamp/standard lamp/bedside lamp
game-beehive;1.1;still;ground;beehive/hive
game-big-wave;2.2;sway;water;big wave/giant wave/tsunami
game-biplane;3;fly;air;biplane
game-birch-trees;8;sway;back;birch/birch tree
game-bird-cage;0.22;still;table;birdcage/bird cage
game-bird-house;1.9;still;ground;birdhouse/bird house/nesting box
game-blanket;0.35;still;table;blanket/wool blanket
game-blender;0.22;still;table;blender
game-bonsai-tree;0.35;still;table;bonsai/bonsai tree
game-bookshelf;1.1;still;ground;bookshelf/bookcase
game-boombox;0.35;still;table;boombox/ghetto blaster/stereo
game-bouncing-spring;0.35;still;table;spring/coil
game-boxing-ring;3;still;back;boxing ring/wrestling ring/sumo ring
game-brain;0.35;still;table;brain
game-brick-pile;1.1;still;ground;pile of bricks
game-broadsword;0.35;still;table;sword
game-broom;1.1;still;ground;broomstick
game-bulldozer;2.2;pass;ground;bulldozer
game-bunk-beds;2.4;still;ground;bunk bed/bunk beds
game-buoy;0.8;bob;water;buoy
game-burning-tree;8;sway;back;burning tree
game-camp-cooking-pot;1.1;still;ground;cooking pot/pot
game-campfire;1;flicker;ground;campfire/bonfire/camp fire
game-camping-tent;3;still;back;camping tent
game-cannon;1.1;still;ground;cannon
game-capybara;0.5;walk;ground;capybara
game-caravan;2.2;pass;ground;caravan
game-cardboard-box-closed;1.1;still;ground;moving box
game-cargo-ship;20;bob;water;cargo ship/container ship/freighter
game-castle-ruins;14;still;back;castle ruin
game-catapult;2.4;still;ground;catapult
game-caterpillar;0.2;hop;ground;caterpillar
game-cauldron;0.35;still;table;cauldron
game-cave-entrance;14;still;back;cave
game-cctv-camera;0.35;still;table;security camera
game-centaur;1.8;walk;ground;centaur
game-centipede;0.2;hop;ground;centipede
game-chariot;1.6;pass;ground;chariot
game-checkered-flag;1.9;still;ground;chequered flag/checkered flag
game-chess-king;0.35;still;table;chess piece
game-chimney;1.1;still;ground;chimney/smokestack
game-chisel;0.35;still;table;chisel
game-circuitry;0.35;still;table;circuit board/circuit
game-clarinet;0.35;still;table;clarinet/oboe
game-clock-tower;14;still;back;clock tower/big ben/clocktower
game-clothesline;2.4;still;ground;clothesline/washing line/laundry line
game-coal-pile;1.1;still;ground;pile of coal/coal
game-coffee-pot;0.22;still;table;coffee pot/espresso machine/moka pot
game-coliseum;14;still;back;colosseum/coliseum/amphitheatre/amphitheater
game-cornucopia;0.22;still;table;cornucopia/harvest
game-cotton-flower;0.35;sway;ground;cotton
game-cowboy-boot;0.22;still;table;cowboy boot/cowboy boots
game-crane;14;still;back;construction crane
game-crucifix;1.9;still;ground;crucifix/cross
game-crystal-cluster;1.4;twinkle;ground;crystal/crystals
game-daisy;0.35;sway;ground;daisy
game-dandelion-flower;0.35;sway;ground;dandelion
game-dead-wood;8;sway;back;dead tree/bare tree
game-defensive-wall;14;still;back;city wall/great wall/rampart/defensive wall/stone wall
game-delivery-drone;0.8;circle;air;drone/quadcopter/delivery drone/robot drone
game-desk;1.1;still;ground;desk/writing desk/school desk
game-desk-lamp;0.35;still;table;lamp/desk lamp/table lamp/reading lamp
game-die;0.25;still;table;game die/dice/die
game-direction-signs;1.9;still;ground;signpost/road sign
game-dog-bowl;0.22;still;table;dog bowl/food bowl
game-dog-house;1.1;still;ground;doghouse/kennel/dog house
game-dolmen;14;still;back;dolmen/stonehenge/stone circle
game-domino-tiles;0.35;still;table;domino/dominoes/domino tiles
game-doorway;1.9;still;ground;doorway/gateway arch/archway
game-dough-roller;0.22;still;table;rolling pin
game-dragonfly;0.5;fly;air;dragonfly
game-drakkar;16;bob;water;viking ship/longship
game-dream-catcher;0.4;sway;table;dream catcher/dreamcatcher
game-drill;0.35;still;table;drill/power drill
game-drum-kit;1.1;still;ground;drum kit/drum set/drums
game-earth-africa-europe;0;still;sky;earth/planet earth/blue planet
game-easel;1.9;still;ground;easel
game-eel;0.9;float;water;eel/moray
game-egyptian-sphinx;14;still;back;sphinx
game-elevator;2.4;still;ground;
game-empty-chessboard;0.35;still;table;chessboard/chess board/chess/chess game/game of chess
game-erlenmeyer;0.22;still;table;erlenmeyer flask/conical flask
game-escalator;2.4;still;ground;escalator
game-factory;14;still;back;
game-falling-leaf;0.35;still;table;falling leaf
game-farm-tractor;2.2;pass;ground;farm tractor
game-fedora;0.22;still;table;fedora
game-fern;4;sway;ground;
game-film-spool;0.35;still;table;film reel
game-fireplace;2;flicker;ground;fireplace/hearth
game-fish-bucket;0.22;still;table;bucket of fish
game-fishing-boat;16;bob;water;fishing boat/trawler
game-fishing-net;0.35;still;table;fishing net/net
game-fishing-pole;1.9;still;ground;fishing rod
game-flashlight;0.35;still;table;torchlight
game-floating-crystal;1.4;float;air;floating crystal
game-flour;0.22;still;table;flour/bag of flour
game-fluffy-cloud;6;float;air;fluffy cloud
game-flying-flag;1.9;still;ground;flag/banner
game-food-truck;2.2;pass;ground;food truck
game-footprint;0.35;still;table;footprint/footstep
game-footsteps;0.35;still;table;footprints/footsteps/tracks
game-fridge;1.9;still;ground;fridge/refrigerator
game-frog;0.2;hop;ground;toad
game-fruit-tree;8;sway;back;orchard tree/olive tree/lemon tree/orange tree
game-galaxy;0;still;sky;galaxy/spiral galaxy/nebula
game-galea;0.35;still;table;roman helmet/gladiator helmet/centurion helmet
game-galleon;16;bob;water;galleon/pirate ship/tall ship/sailing ship
game-gas-stove;1.1;still;ground;oven/stove/cooker/baking oven/pizza oven/gas stove
game-gem-pendant;0.22;still;table;pendant/amulet
game-gold-bar;0.22;still;table;gold bar/gold ingot
game-gold-stack;1.1;still;ground;heap of gold/pile of gold/gold bars/gold bullion/gold
game-gong;1.1;still;ground;gong
game-grand-piano;1.1;still;ground;piano/grand piano
game-great-pyramid;400;still;far;pyramid
game-greek-temple;14;still;back;temple/ruined temple
game-greenhouse;14;still;back;greenhouse/glasshouse/hothouse
game-griffin-symbol;1.8;walk;ground;griffin/gryphon
game-grim-reaper;1.8;waddle;ground;grim reaper
game-guillotine;1.9;still;ground;guillotine
game-hand-saw;0.35;still;table;handsaw
game-hang-glider;3;fly;air;hang glider/paraglider
game-hanging-sign;1.9;still;ground;shop sign
game-harp;1.1;still;ground;
game-heart-organ;0.35;still;table;human heart
game-herbs-bundle;0.22;still;table;basil/herbs/parsley/rosemary/thyme/mint/oregano/coriander
game-heron;1.4;still;ground;heron/stork/egret
game-high-grass;4;sway;ground;grass/tall grass/high grass
game-hobbit-dwelling;14;still;back;hobbit house
game-honey-jar;0.22;still;table;jar of honey/honey jar/honey
game-hospital;14;still;back;
game-hourglass;0.35;still;table;sand timer
game-hummingbird;0.5;fly;air;hummingbird
game-hypodermic-test;0.22;still;table;hypodermic
game-iceberg;14;still;back;iceberg
game-igloo;2;flicker;ground;igloo
game-indian-palace;14;still;back;taj mahal/indian palace
game-island;14;float;air;floating island/flying island/island in the sky/sky island
game-jeep;2.2;pass;ground;jeep
game-jester-hat;0.35;still;table;jester hat
game-jet-fighter;6;fly;air;fighter jet/jet fighter/fighter plane
game-jetpack;0.35;still;table;jetpack/jet pack
game-jigsaw-piece;0.35;still;table;jigsaw piece
game-joystick;0.35;still;table;
game-jupiter;0;still;sky;jupiter
game-katana;0.35;still;table;katana
game-kid-slide;2.4;still;ground;slide
game-kitchen-scale;0.22;still;table;kitchen scale
game-lantern;0.4;sway;table;storm lantern
game-lava;1;flicker;ground;lava flow
game-lighthouse;14;still;back;lighthouse/beacon
game-lily-pads;0.8;bob;water;lily pad/water lily
game-lipstick;0.22;still;table;lipstick tube
game-liquid-soap;0.22;still;table;soap dispenser/hand soap
game-lit-candelabra;0.22;still;table;candelabra/candlestick/chandelier
game-lotus-flower;0.8;bob;water;lotus flower
game-lunar-module;3;still;ground;lunar module/lander
game-lyre;0.35;still;table;lyre
game-magic-portal;3.5;spin;ground;portal/gateway/stargate
game-magnifying-glass;0.35;still;table;magnifying glass/magnifier/loupe
game-mailbox;1.9;still;ground;mailbox/letterbox
game-manta-ray;0.9;float;water;manta ray/stingray/ray fish
game-maracas;0.35;still;table;maraca
game-marbles;0.35;still;table;marbles/marble
game-mars-curiosity;3;still;ground;rover/mars rover
game-mecha-head;1.8;waddle;ground;mech head
game-mechanical-arm;1.1;still;ground;robot arm/robotic arm/mechanical arm
game-medicine-pills;0.22;still;table;medicine pills
game-menhir;1.9;still;ground;standing stone/menhir/monolith
game-mermaid;1.6;bob;water;mermaid
game-meteor-impact;8;fly;air;meteor/meteorite/asteroid
game-metronome;0.35;still;table;metronome
game-mine-wagon;1.1;still;ground;mine cart/minecart
game-minotaur;1.8;waddle;ground;minotaur
game-mole;0.5;walk;ground;mole
game-molecule;0.35;still;table;molecule/molecules
game-money-stack;0.35;still;table;stack of money
game-monstera-leaf;4;sway;ground;monstera
game-mushroom-house;3;still;back;mushroom house
game-nano-bot;1.8;waddle;ground;nanobot
game-nest-eggs;0.22;still;table;bird's nest
game-noodles;0.22;still;table;noodles/ramen
game-nuclear-plant;14;still;back;power plant/cooling tower
game-oak-leaf;0.35;still;table;oak leaf
game-oasis;9;still;back;oasis
game-obelisk;14;still;back;obelisk
game-observatory;14;still;back;observatory
game-office-chair;1.1;still;ground;office chair/desk chair
game-oil-rig;14;still;back;oil rig
game-old-lantern;0.4;sway;table;lantern/oil lamp
game-old-microphone;0.35;still;table;vintage microphone
game-old-wagon;2.2;pass;ground;covered wagon/ox cart/wagon/stagecoach/carriage/horse cart
game-open-gate;3;still;back;gate/iron gate
game-open-treasure-chest;1.1;still;ground;open treasure chest
game-ostrich;1.4;still;ground;ostrich/emu
game-owl;0.5;fly;air;owlet
game-paddle-steamer;16;bob;water;paddle steamer/riverboat/steamboat
game-pagoda;14;still;back;pagoda
game-paint-bucket;0.35;still;table;paint bucket/paint can
game-paint-roller;0.35;still;table;paint roller
game-pangolin;0.5;walk;ground;pangolin
game-paper-boat;0.35;still;table;paper boat
game-paper-crane;0.35;still;table;paper crane/origami crane/origami
game-paper-plane;3;fly;air;paper plane/paper airplane
game-paper-windmill;0.35;still;table;pinwheel/paper windmill
game-papyrus;0.35;still;table;papyrus
game-parachute;14;float;air;paratrooper
game-park-bench;1.1;still;ground;bench/park bench
game-pearl-necklace;0.22;still;table;pearl necklace
game-pegasus;1.8;walk;ground;pegasus/winged horse
game-perfume-bottle;0.22;still;table;perfume/perfume bottle/fragrance/cologne/flacon
game-pillow;0.35;still;table;pillow/cushion
game-pipe-organ;3;still;back;pipe organ/church organ/organ
game-pisa-tower;14;still;back;tower of pisa/leaning tower
game-pitchfork;1.9;still;ground;pitchfork
game-plastic-duck;0.35;still;table;rubber duck/plastic duck/toy duck
game-plow;1.1;still;ground;plough/plow
game-pocket-watch;0.35;still;table;pocket watch
game-podium-winner;2.4;still;ground;podium/winners podium
game-poppy;0.35;sway;ground;poppy
game-porcupine;0.5;walk;ground;porcupine
game-praying-mantis;0.2;hop;ground;praying mantis/mantis
game-price-tag;0.22;still;table;price tag
game-public-speaker;1.1;still;ground;loudspeaker box/speaker
game-punching-bag;1.9;still;ground;punching bag
game-puppet;0.35;still;table;puppet/marionette
game-quill-ink;0.35;still;table;quill/quill and ink/inkwell/feather pen
game-radar-dish;14;still;back;radar dish/radio telescope
game-radio-tower;14;still;back;radio tower/antenna
game-raft;0.8;bob;water;raft
game-rake;1.9;still;ground;rake
game-raven;0.5;fly;air;raven/crow
game-razor;0.22;still;table;
game-reed;4;sway;ground;reed/reeds/cattail/bulrush
game-retro-controller;0.35;still;table;retro controller
game-rice-cooker;0.22;still;table;rice cooker
game-ringing-bell;0.22;still;table;church bell/hand bell
game-robot-antennas;1.8;waddle;ground;toy robot
game-robot-golem;1.8;waddle;ground;golem
game-rocking-chair;1.1;still;ground;rocking chair
game-roller-skate;0.35;still;table;
game-roman-shield;1.1;still;ground;roman shield
game-rope-bridge;14;still;back;rope bridge
game-round-table;1.1;still;ground;table/round table/dining table
game-rubber-boot;0.22;still;table;rubber boot/wellington/wellies/yellow boots/rain boots
game-saint-basil-cathedral;14;still;back;saint basil's cathedral/kremlin
game-salmon;0.9;float;water;leaping salmon
game-samurai-helmet;0.35;still;table;samurai helmet
game-sand-castle;1.1;still;ground;sandcastle/sand castle
game-sarcophagus;1.9;still;ground;sarcophagus
game-sasquatch;1.8;waddle;ground;yeti/bigfoot/sasquatch
game-saucepan;0.22;still;table;saucepan/pan
game-scarecrow;1.8;waddle;ground;scarecrow
game-school-of-fish;2;swim;water;school of fish/shoal
game-scythe;1.9;still;ground;scythe
game-sea-star;0.35;still;table;starfish/sea star
game-sea-turtle;0.9;float;water;sea turtle
game-seagull;0.5;fly;air;seagull/gull/albatross
game-seahorse;0.9;float;water;seahorse/sea horse
game-server-rack;1.9;still;ground;server/server rack
game-sewing-machine;0.35;still;table;sewing machine
game-sextant;0.35;still;table;sextant
game-ship-wheel;0.35;still;table;ship wheel/helm
game-ship-wreck;16;bob;water;shipwreck
game-shop;14;still;back;shop/store/kiosk/stall/market stall/food stall
game-shopping-bag;0.22;still;table;paper bag
game-sickle;0.35;still;table;sickle
game-skeleton;1.8;waddle;ground;skeleton
game-skipping-rope;0.35;still;table;skipping rope/jump rope
game-sleeping-bag;0.35;still;table;sleeping bag
game-smartphone;0.22;still;table;smart phone
game-snow-bottle;0.22;still;table;
game-snowboard;1.9;still;ground;snowboard
game-soda-can;0.22;still;table;soda can/can/energy drink/beer can/soda
game-sofa;1.1;still;ground;sofa/couch/settee
game-solar-power;1.1;still;ground;solar panel
game-solar-system;0;still;sky;solar system
game-space-shuttle;12;fly;air;space shuttle
game-spaceship;12;fly;air;spaceship/starship/spacecraft
game-spears;1.9;still;ground;spear/spears/lance/javelin
game-speed-boat;0.8;bob;water;speed boat
game-sperm-whale;6;swim;water;sperm whale/humpback/humpback whale/orca/killer whale
game-spinning-top;0.35;still;table;spinning top
game-spinning-wheel;1.1;still;ground;spinning wheel
game-spyglass;0.35;still;table;spyglass
game-squirrel;0.2;hop;ground;squirrel
game-stag-head;0.35;still;table;stag head
game-stairs;1.1;still;ground;stairs/staircase/steps
game-stake-hammer;0.35;still;table;mallet
game-steam-locomotive;4;pass;ground;steam train/steam locomotive/steam engine
game-stone-block;1.1;still;ground;stone block/block of stone
game-stone-bridge;14;still;back;bridge
game-stone-bust;1.1;still;ground;bust/marble bust
game-stone-pile;1.1;still;ground;pile of stones/cairn
game-stone-sphere;1.1;still;ground;boulder
game-stone-tower;14;still;back;tower
game-stork-delivery;0.5;fly;air;stork delivery
game-street-light;5;still;ground;street lamp/street light/lamp post/lamppost/streetlight
game-submarine;8;swim;water;submarine
game-surf-board;1.9;still;ground;surfboard
game-surfer-van;2.2;pass;ground;camper van/campervan/van
game-suspension-bridge;14;still;back;suspension bridge
game-sydney-opera-house;14;still;back;opera house/sydney opera house
game-tadpole;0.2;hop;ground;tadpole
game-tavern-sign;1.9;still;ground;inn sign
game-tennis-racket;0.35;still;table;tennis racket/racket
game-tesla-coil;1.9;still;ground;tesla coil
game-test-tubes;0.22;still;table;test tubes
game-theater-curtains;3;still;back;theatre curtain/stage curtain/curtain
game-throne-king;1.1;still;ground;throne
game-tiara;0.22;still;table;tiara
game-tied-scroll;0.35;still;table;tied scroll
game-tipi;3;still;back;tipi/teepee/wigwam
game-toaster;0.22;still;table;toaster
game-torch;1.9;still;ground;torch
game-totem;1.9;still;ground;totem/totem pole
game-toucan;0.5;fly;air;toucan
game-tower-bridge;14;still;back;tower bridge/drawbridge
game-tracked-robot;1.8;waddle;ground;tracked robot
game-traffic-lights-red;1.9;still;ground;traffic light/traffic lights
game-trash-can;1.1;still;ground;trash can/dustbin/rubbish bin
game-treasure-map;0.35;still;table;treasure map
game-trebuchet;2.4;still;ground;trebuchet
game-tree-swing;1.9;still;ground;swing
game-treehouse;14;still;back;treehouse/tree house
game-trojan-horse;9;waddle;back;trojan horse
game-troll;1.8;waddle;ground;troll
game-trowel;0.35;still;table;trowel
game-tuba;0.35;still;table;tuba
game-tumbleweed;0.8;roll;ground;tumbleweed
game-umbrella-bayonet;0.22;still;table;walking stick/cane
game-unicycle;1.6;pass;ground;unicycle
game-vacuum-cleaner;1.1;still;ground;vacuum cleaner/hoover
game-velocipede;1.6;pass;ground;penny-farthing/velocipede
game-vending-machine;1.9;still;ground;vending machine
game-venus-of-willendorf;0.35;still;table;figurine/idol
game-vertical-banner;1.9;still;ground;standard/standards/military standard
game-village;14;still;back;hamlet
game-vine-flower;0.35;still;table;vine
game-vintage-robot;1.8;waddle;ground;robot/android
game-virus;0.35;still;table;virus/germ/bacterium/bacteria
game-voodoo-doll;0.35;still;table;rag doll/voodoo doll
game-vr-headset;0.35;still;table;vr headset/virtual reality headset
game-vulture;0.5;fly;air;vulture/condor
game-washing-machine;1.1;still;ground;washing machine
game-watchtower;14;still;back;watchtower/lookout tower
game-water-bottle;0.22;still;table;water bottle/bottle
game-water-mill;14;still;back;water mill/watermill
game-water-tower;14;still;back;water tower
game-waterfall;14;still;back;waterfall
game-watering-can;0.22;still;table;watering can/water can
game-waves;2.2;sway;water;wave/ocean wave
game-wax-seal;0.35;still;table;wax seal/seal of wax
game-weight;0.22;still;table;kettlebell
game-weight-lifting-up;0.35;still;table;barbell
game-well;2;flicker;ground;well
game-werewolf;1.8;waddle;ground;werewolf
game-wheat;4;sway;ground;wheat/grain/barley/rye/oats
game-wheelbarrow;1.1;still;ground;wheelbarrow
game-whirlwind;6;float;air;whirlwind
game-willow-tree;8;sway;back;willow/willow tree
game-wind-turbine;14;still;back;wind turbine/wind farm
game-windchimes;0.35;still;table;wind chimes
game-windmill;14;still;back;windmill
game-windsock;1.9;still;ground;windsock
game-wine-bottle;0.22;still;table;wine bottle/bottle of wine
game-wok;0.22;still;table;wok
game-wolf-howl;1.8;walk;ground;howling wolf
game-wood-cabin;14;still;back;log cabin/cabin
game-wooden-chair;1.1;still;ground;wooden chair
game-wooden-crate;1.1;still;ground;crate
game-wooden-door;1.9;still;ground;wooden door/front door
game-wooden-fence;1.1;still;ground;wooden fence/fence
game-xylophone;0.35;still;table;xylophone
game-yarn;0.35;still;table;ball of wool/wool
game-zeppelin;12;fly;air;airship/zeppelin/blimp
garlic;0.15;still;table;garlic
gear;0.4;still;table;gear/cogwheel
gem-stone;0.35;still;table;gem stone/diamond/jewel/gem/sapphire/ruby/emerald
ghost;1.2;float;ground;ghost/spirit/spectre/phantom
ginger-root;0.15;still;table;ginger root/ginger
giraffe;5;walk;ground;giraffe
glass-of-milk;0.16;still;table;glass of milk/milk
glasses;0.35;still;table;glasses/eyeglasses/spectacles
globe-showing-americas;0.4;still;table;globe showing americas
globe-showing-asia-australia;0.4;still;table;globe showing asia australia
globe-showing-europe-africa;0.4;still;table;globe showing europe africa
gloves;0.35;still;table;gloves
glowing-star;0;twinkle;sky;glowing star
goal-net;2.4;still;ground;goal net/goal/penalty/penalty kick/free kick
goat;1;walk;ground;goat
goggles;0.35;still;table;goggles/dive
goose;0.7;walk;ground;goose/fowl/gander
gorilla;1.5;walk;ground;gorilla/ape/chimpanzee
graduation-cap;0.35;still;table;graduation cap
grapes;0.12;still;table;grapes/grape
green-apple;0.12;still;table;green apple
green-salad;0.14;still;table;green salad/salad
guitar;1;still;table;guitar/electric guitar/acoustic guitar/bass guitar/ukulele
hair-pick;0.35;still;table;hair pick/afro/comb/hair
hamburger;0.14;still;table;hamburger/burger
hammer;0.4;still;table;hammer
hammer-and-pick;0.4;still;table;hammer and pick
hammer-and-wrench;0.4;still;table;hammer and wrench
hamsa;1;still;ground;hamsa
hamster;0.12;walk;ground;hamster
handbag;0.35;still;table;handbag/bag/tote bag
harp;1.7;still;ground;harp
headphone;0.25;still;table;headphone/headphones/headset/earbuds/earphones
headstone;0.9;still;ground;headstone/gravestone/grave/tombstone/cemetery/graveyard/tomb
hedgehog;0.2;walk;ground;hedgehog
helicopter;4;circle;air;helicopter/chopper
herb;0.5;sway;ground;herb/leaf/leaves
hibiscus;0.35;sway;ground;hibiscus
high-heeled-shoe;0.35;still;table;high heeled shoe/high heel/heels/stiletto/heel
high-speed-train;3.6;pass;ground;high speed train/express train/bullet train
high-voltage;0.5;flicker;air;high voltage/lightning/lightning bolt
hiking-boot;0.35;still;table;hiking boot/boot/boots
hindu-temple;18;still;back;hindu temple
hippopotamus;1.6;walk;ground;hippopotamus
honey-pot;0.16;still;table;honey pot/honeypot
honeybee;0.08;circle;air;honeybee/bee/bumblebee/wasp/firefly/fireflies
hook;0.4;still;table;hook
horizontal-traffic-light;0.9;still;ground;horizontal traffic light
horse;1.9;walk;ground;horse/stallion/mare/pony/foal/mustang/racehorse
hospital;14;still;back;hospital
hot-beverage;0.16;still;table;hot beverage/coffee/cup/mug/espresso/latte/cappuccino/cup of coffee/coffee cup/hot chocolate/cocoa/cafe
hot-dog;0.14;still;table;hot dog/frankfurter/sausage
hot-pepper;0.15;still;table;hot pepper/chili/chilli
hotel;24;still;back;hotel
hourglass-done;0.25;still;table;hourglass done/hourglass
house;7;still;back;house/home/cottage/farmhouse/building
house-with-garden;7;still;back;house with garden
houses;9;still;back;houses
hut;3.5;still;back;hut/roundhouse/shelter/yurt
hyacinth;0.35;sway;ground;hyacinth/bluebonnet/lavender/lilac/lupine/shrub/snapdragon/violet
ice;0.16;still;table;ice
ice-cream;0.16;still;table;ice cream
ice-hockey;0.25;still;ground;ice hockey
ice-skate;0.3;still;table;ice skate
jack-o-lantern;0.4;flicker;ground;jack o lantern/pumpkin
japanese-castle;30;still;back;japanese castle
japanese-dolls;0.3;still;table;japanese dolls
jar;0.2;still;table;jar/container/sauce
jeans;1;still;table;jeans/denim/trousers
jellyfish;0.9;float;water;jellyfish/invertebrate/jelly/plankton/stinger
joker;0.25;still;table;joker
joystick;0.25;still;table;joystick/arcade stick/arcade machine/arcade cabinet
kaaba;18;still;back;kaaba
kangaroo;1.5;hop;ground;kangaroo
key;0.12;still;table;key
keyboard;0.35;still;table;keyboard
kick-scooter;1;pass;ground;kick scooter
kimono;1.3;still;table;kimono
kitchen-knife;0.2;still;table;kitchen knife/kitchen
kite;1;sway;air;kite/paper kite
kiwi-fruit;0.12;still;table;kiwi fruit/kiwi
knot;0.4;still;table;knot/cord/rope/twine
koala;0.6;walk;ground;koala
lab-coat;0.35;still;table;lab coat
label;0.25;still;table;label
lacrosse;0.25;still;ground;lacrosse
ladder;3;still;ground;ladder/climb/rung
lady-beetle;0.05;walk;ground;lady beetle/ladybird/ladybug
laptop;0.26;still;table;laptop/notebook computer/macbook/personal
leaf-fluttering-in-wind;0.3;float;air;leaf fluttering in wind
leafy-green;0.15;still;table;leafy green
ledger;0.25;still;table;ledger
lemon;0.12;still;table;lemon
leopard;0.9;walk;ground;leopard/cheetah/jaguar/panther/snow leopard/lynx
light-bulb;0.14;still;table;light bulb/bulb/lightbulb
light-rail;3.4;pass;ground;light rail/rail
lime;0.12;still;table;lime/garnish/margarita/salsa/tequila
link;0.4;still;table;link/links
lion;1.2;walk;ground;lion/mane
lipstick;0.35;still;table;lipstick
lizard;0.2;walk;ground;lizard/gecko/iguana/chameleon/salamander/reptile
llama;1.7;walk;ground;llama/guanaco
lobster;0.3;walk;ground;lobster/bisque
locked;0.12;still;table;locked
locomotive;3.6;pass;ground;locomotive/caboose
lollipop;0.16;still;table;lollipop
long-drum;0.9;still;table;long drum/beat
lotion-bottle;0.4;still;table;lotion bottle/lotion/skincare/serum/cream/skincare bottle/shampoo/moisturizer/face cream/sunscreen/skincare product/toothpaste/ointment/perfume oil
lotus;0.35;sway;ground;lotus
loudspeaker;0.3;still;table;loudspeaker
luggage;0.7;still;ground;luggage/suitcase/trunk
magic-wand;0.25;still;table;magic wand/wand
magnet;0.4;still;table;magnet/horseshoe
magnifying-glass-tilted-left;0.3;still;table;magnifying glass tilted left/left
mammoth;3.6;walk;ground;mammoth
mango;0.12;still;table;mango
mans-shoe;0.35;still;table;mans shoe
mantelpiece-clock;0.4;still;table;mantelpiece clock/clock/grandfather clock/mantelpiece
manual-wheelchair;1;still;ground;manual wheelchair/manual
maple-leaf;0.2;float;air;maple leaf/autumn leaf/autumn leaves
maracas;0.8;still;table;maracas/shake
martial-arts-uniform;0.25;still;ground;martial arts uniform/uniform
mate;0.16;still;table;mate
megaphone;0.3;still;table;megaphone
melon;0.12;still;table;melon/cantaloupe
memo;0.18;still;table;memo
metro;3.4;pass;ground;metro
microbe;0.06;walk;ground;microbe/amoeba
microphone;0.25;still;table;karaoke microphone
microscope;0.35;still;table;microscope
military-helmet;0.35;still;table;military helmet
military-medal;0.3;still;table;military medal
milky-way;0;still;sky;milky way
minibus;2.4;pass;ground;minibus
mirror;1.4;still;ground;mirror/reflector/speculum
mirror-ball;0.6;spin;air;mirror ball/disco ball/glitter ball
moai;6;still;back;moai/stoneface
mobile-phone;0.16;still;table;mobile phone/phone/smartphone/cell phone/iphone/tablet/cell
money-bag;0.15;still;table;money bag/bag of money/loot/moneybag
money-with-wings;0.15;still;table;money with wings
monkey;0.6;walk;ground;monkey
monorail;3.6;pass;ground;monorail
moon-cake;0.14;still;table;moon cake
moon-viewing-ceremony;0.3;still;table;moon viewing ceremony
moose;2;walk;ground;moose
mosque;18;still;back;mosque/masjid
mosquito;0.06;circle;air;mosquito
motor-boat;3;bob;water;motor boat/motorboat
motor-scooter;1.2;pass;ground;motor scooter/scooter/vespa
motorcycle;1.2;pass;ground;motorcycle/motorbike/bike rider/moped
motorized-wheelchair;1;still;ground;motorized wheelchair
mountain;900;still;far;mountain
mountain-cableway;3;float;air;mountain cableway
mountain-railway;3.6;pass;ground;mountain railway
mouse;0.1;walk;ground;mouse
mouse-trap;0.4;still;table;mouse trap/mousetrap/trap
movie-camera;1.2;still;table;movie camera
mushroom;0.15;still;ground;mushroom/toadstool
musical-keyboard;0.8;still;table;musical keyboard/synthesizer/keyboard instrument
musical-note;0.25;still;table;musical note
musical-notes;0.25;still;table;musical notes
musical-score;0.25;still;table;musical score
nazar-amulet;1;still;ground;nazar amulet/bead/talisman
necktie;0.35;still;table;necktie
nest-with-eggs;0.2;still;table;nest with eggs/nest/eggs in a nest/eggs
nesting-dolls;0.25;still;table;nesting dolls/doll/matryoshka/babushka
newspaper;0.25;still;table;newspaper
notebook;0.25;still;table;notebook/diary/journal/sketchbook
notebook-with-decorative-cover;0.25;still;table;notebook with decorative cover/cover
nut-and-bolt;0.4;still;table;nut and bolt
octopus;1.2;float;water;octopus/kraken
oden;0.14;still;table;oden
office-building;30;still;back;office building/skyscraper/tower block/apartment block/office block/city
oil-drum;0.9;still;ground;oil drum
old-key;0.12;still;table;old key/rusty key/golden key
olive;0.12;still;table;olive
one-piece-swimsuit;0.35;still;table;one piece swimsuit
onion;0.15;still;table;onion
open-book;0.25;still;table;open book
open-mailbox-with-raised-flag;1.2;still;ground;open mailbox with raised flag
optical-disk;0.35;still;table;optical disk/vinyl/record/vinyl record/cd
orangutan;1.2;walk;ground;orangutan
otter;0.4;walk;ground;otter
owl;0.5;still;ground;owl
ox;1.7;walk;ground;ox/bull
oyster;0.1;still;ground;oyster
package;0.25;still;table;package/box/product/parcel/cardboard box/packaging
pager;0.16;still;table;pager
paintbrush;0.18;still;table;paintbrush
palm-tree;8;sway;back;palm tree/palm
pancakes;0.14;still;table;pancakes/hotcake/pancake
panda;1.2;walk;ground;panda
paperclip;0.3;still;table;paperclip
parachute;4;float;air;parachute/parasail
parrot;0.4;still;ground;parrot/macaw/cockatoo/parakeet
party-popper;0.3;still;table;party popper
passenger-ship;22;bob;water;passenger ship
pea-pod;0.15;still;table;pea pod/beanstalk/pea/pod/soybean
peach;0.12;still;table;peach
peacock;1.2;walk;ground;peacock/peahen
peanuts;0.15;still;table;peanuts/peanut
pear;0.12;still;table;pear
pen;0.18;still;table;pen/ballpoint
pencil;0.18;still;table;pencil
penguin;0.8;waddle;ground;penguin
performing-arts;0.4;still;table;performing arts/theater/theatre
petri-dish;0.35;still;table;petri dish
phoenix;2;circle;air;phoenix/firebird
pick;0.8;still;table;pick
pickup-truck;1.8;pass;ground;pickup truck/truck/pickup/flatbed/transportation
pie;0.16;still;table;pie
pig;1;walk;ground;pig/pork/sow
pill;0.2;still;table;pill
pine-decoration;0.3;still;table;pine decoration/decoration
pineapple;0.12;still;table;pineapple
ping-pong;0.25;still;ground;ping pong/paddle
pizza;0.14;still;table;pizza/pepperoni
placard;1.3;still;ground;placard/plaque
playground-slide;2.5;still;ground;playground slide/playground
plunger;0.4;still;table;plunger
polar-bear;1.5;walk;ground;polar bear
police-car;1.5;pass;ground;police car
police-car-light;0.2;still;table;police car light
pool-8-ball;0.25;still;table;pool 8 ball
popcorn;0.14;still;table;popcorn
postal-horn;0.3;still;table;postal horn/horn/post
postbox;1.3;still;ground;postbox
pot-of-food;0.14;still;table;pot of food
potato;0.15;still;table;potato
potted-plant;0.6;sway;ground;potted plant/houseplant/fern/decor
poultry-leg;0.14;still;table;poultry leg/poultry
prayer-beads;0.35;still;table;prayer beads/necklace/pearls/beads
pretzel;0.14;still;table;pretzel
printer;0.35;still;table;printer
purse;0.35;still;table;purse
pushpin;0.3;still;table;pushpin/collage
puzzle-piece;0.25;still;table;puzzle piece/jigsaw/piece
rabbit;0.3;hop;ground;rabbit/hare/bunny
raccoon;0.4;walk;ground;raccoon
racing-car;1.1;pass;ground;racing car
radio;0.25;still;table;radio/old radio/transistor radio
railway-car;3.2;pass;ground;railway car
rainbow;300;still;far;rainbow
ram;1;walk;ground;ram/male
rat;0.15;walk;ground;rat
razor;0.4;still;table;razor
receipt;0.15;still;table;receipt
red-apple;0.12;still;table;red apple/apple/diet
red-envelope;0.3;still;table;red envelope/see
red-heart;0.3;float;air;red heart
red-paper-lantern;0.6;sway;air;red paper lantern/paper lantern/sky lantern/chinese lantern/floating lantern
rescue-workers-helmet;0.35;still;table;rescue workers helmet
rhinoceros;1.8;walk;ground;rhinoceros
ribbon;0.3;still;table;ribbon
rice-ball;0.14;still;table;rice ball
rice-cracker;0.14;still;table;rice cracker/cracker
ring;0.35;still;table;ring/diamond ring/engagement ring/wedding ring
ring-buoy;0.7;bob;water;ring buoy
ringed-planet;0;still;sky;ringed planet/planet/saturn/alien planet
roasted-sweet-potato;0.14;still;table;roasted sweet potato
rock;1;still;ground;rock/pebble/stone/stones
rocket;9;float;air;rocket/launch
roll-of-paper;0.4;still;table;roll of paper
roller-coaster;20;still;back;roller coaster/rollercoaster
roller-skate;0.3;still;table;roller skate
rooster;0.5;walk;ground;rooster
root-vegetable;0.15;still;table;root vegetable/beet/radish/turnip
rose;0.35;sway;ground;rose/red rose
round-pushpin;0.3;still;table;round pushpin/location/round
rugby-football;0.25;still;ground;rugby football
running-shoe;0.35;still;table;shoe/sneaker/sneakers/trainer/running shoe
safety-pin;0.4;still;table;safety pin/diaper
safety-vest;0.35;still;table;safety vest/vest
sailboat;9;bob;water;sailboat/sailing boat/yacht/boat/resort
sake;0.16;still;table;sake
salt;0.14;still;table;salt
sandwich;0.14;still;table;sandwich
sari;1.3;still;table;sari
satellite;3;float;air;satellite/space station/probe
satellite-antenna;6;still;back;satellite antenna/antenna dish/satellite dish
sauropod;9;walk;ground;sauropod/brontosaurus/diplodocus/long-necked dinosaur
saxophone;0.8;still;table;saxophone
scarf;0.35;still;table;scarf
school;14;still;back;school
scissors;0.3;still;table;scissors
scorpion;0.06;walk;ground;scorpion
screwdriver;0.4;still;table;screwdriver/flathead
scroll;0.25;still;table;scroll/parchment/ancient scroll
seal;1;still;ground;seal
seedling;0.5;sway;ground;seedling/sprout/sapling/plant/young
sewing-needle;0.4;still;table;sewing needle
shallow-pan-of-food;0.14;still;table;shallow pan of food/casserole/paella
shamrock;0.5;sway;ground;shamrock
shark;3;swim;water;shark
shaved-ice;0.16;still;table;shaved ice
sheaf-of-rice;0.8;sway;ground;sheaf of rice/sheaf
shield;0.4;still;table;shield
shinto-shrine;18;still;back;shinto shrine/shrine
ship;22;bob;water;ship/cruise ship/ocean liner/steamer
shooting-star;0;fly;sky;shooting star/falling star
shopping-bags;0.35;still;table;shopping bags/shopping bag
shopping-cart;1;still;ground;shopping cart/cart
shortcake;0.16;still;table;shortcake
shorts;0.35;still;table;shorts
shovel;1;still;table;shovel/dig
shower;2;still;ground;shower
shrimp;0.15;swim;water;shrimp/shellfish
skateboard;0.25;pass;ground;skateboard
skis;1.6;still;ground;skis
skunk;0.35;walk;ground;skunk
sled;0.6;still;ground;sled/sleigh/sledge/luge/toboggan
slot-machine;0.25;still;table;slot machine/casino
sloth;0.6;walk;ground;sloth
small-airplane;4;fly;air;small airplane
snail;0.06;walk;ground;snail/escargot/slug
snake;0.5;sway;ground;snake/serpent/cobra/viper/python
snowflake;0.3;float;air;snowflake/snow crystal
snowman;1.7;still;ground;snowman
soap;0.4;still;table;soap
soccer-ball;0.22;hop;ground;soccer ball/football/ball
socks;0.35;still;table;socks/stocking
soft-ice-cream;0.16;still;table;soft ice cream/ice cream cone/gelato/icecream
softball;0.25;still;ground;softball
spaghetti;0.14;still;table;spaghetti/pasta/dish of pasta
sparkler;0.4;flicker;table;sparkler
speedboat;2.2;bob;water;speedboat
spider;0.08;float;ground;spider
spiral-calendar;0.3;still;table;spiral calendar
spiral-notepad;0.3;still;table;spiral notepad
spiral-shell;0.12;still;ground;spiral shell/conch/shell
sponge;0.4;still;table;sponge
spoon;0.2;still;table;spoon/tableware
sport-utility-vehicle;1.8;pass;ground;sport utility vehicle
sports-medal;0.3;still;table;sports medal
spouting-whale;5;swim;water;spouting whale
squid;1.2;float;water;squid/mollusk
stadium;30;still;back;stadium
star;0;twinkle;sky;star/medium
statue-of-liberty;60;still;back;statue of liberty/statue
steaming-bowl;0.14;still;table;steaming bowl/soup/noodle bowl/noodle soup/bowl of noodles/bowl of ramen/pho/stew/noodle
stethoscope;0.2;still;table;stethoscope
stop-sign;2.2;still;ground;stop sign
stopwatch;0.25;still;table;stopwatch
straight-ruler;0.3;still;table;straight ruler/edge/straightedge
strawberry;0.12;still;table;strawberry
studio-microphone;0.3;still;table;studio microphone/mic/microphone/studio
stuffed-flatbread;0.14;still;table;stuffed flatbread/gyro
sunflower;1.4;sway;ground;sunflower
sunglasses;0.35;still;table;sunglasses
sushi;0.14;still;table;sushi
suspension-railway;3.4;pass;air;suspension railway
swan;1;bob;water;swan/cygnet/duckling
synagogue;18;still;back;synagogue
syringe;0.2;still;table;syringe
t-rex;5;walk;ground;t rex/dinosaur/tyrannosaurus/velociraptor/raptor
t-shirt;0.35;still;table;t shirt/shirt/tee
taco;0.14;still;table;taco
takeout-box;0.14;still;table;takeout box/takeout
tamale;0.14;still;table;tamale
tanabata-tree;2.5;sway;ground;tanabata tree
tangerine;0.12;still;table;tangerine/orange/mandarin/nectarine
taxi;1.6;pass;ground;taxi/cab
teacup-without-handle;0.16;still;table;teacup without handle/tea/cup of tea/green tea/matcha/handle/oolong
teapot;0.16;still;table;teapot/kettle/electric kettle/tea kettle/brew
tear-off-calendar;0.3;still;table;tear off calendar
teddy-bear;0.4;still;table;teddy bear/toy bear/stuffed animal/plush toy/plaything/plush/teddy
telephone;0.16;still;table;telephone
telescope;1.2;still;ground;telescope
television;0.6;still;table;television/tv/television set
tennis;0.25;still;ground;tennis
tent;2.2;still;back;tent
test-tube;0.35;still;table;test tube/tube
thong-sandal;0.35;still;table;thong sandal/thong
thread;0.4;still;table;thread/spool/string
ticket;0.3;still;table;ticket/stub
tiger;1.1;walk;ground;tiger
timer-clock;0.25;still;table;timer clock
toilet;0.8;still;ground;toilet
tokyo-tower;60;still;back;tokyo tower
tomato;0.12;still;table;tomato
toolbox;0.4;still;table;toolbox
toothbrush;0.4;still;table;toothbrush/toiletry
top-hat;0.25;still;table;top hat/hat/top
tornado;60;sway;far;tornado
trackball;0.35;still;table;trackball
tractor;2.6;pass;ground;tractor
train;3.6;pass;ground;train/subway train/subway
tram;3.4;pass;ground;tram/streetcar/trolley
treasure-chest;0.7;still;ground;treasure chest
triangular-ruler;0.3;still;table;triangular ruler
trolleybus;3.1;pass;ground;trolleybus
trombone;0.8;still;table;trombone
trophy;0.3;still;table;trophy
tropical-drink;0.16;still;table;tropical drink
tropical-fish;0.4;swim;water;tropical fish/goldfish/clownfish/angelfish/reef fish
trumpet;0.5;still;table;trumpet
tulip;0.35;sway;ground;tulip
tumbler-glass;0.16;still;table;tumbler glass/whisky/whiskey/glass/rum/liquor
turkey;0.8;walk;ground;turkey
turtle;0.5;walk;ground;turtle/tortoise/terrapin
two-hump-camel;2.2;walk;ground;two hump camel
umbrella;0.9;still;ground;umbrella/red umbrella/parasol
umbrella-on-ground;2;still;ground;umbrella on ground/beach umbrella/ground
unicorn;1.9;walk;ground;unicorn
unlocked;0.12;still;table;unlocked
vertical-traffic-light;3;still;ground;vertical traffic light
video-camera;0.3;still;table;video camera/camcorder
video-game;0.25;still;table;video game/game controller/gamepad/controller/game console
videocassette;0.3;still;table;videocassette/tape/vcr
violin;0.6;still;table;violin
volcano;900;flicker;far;volcano
volleyball;0.25;still;ground;volleyball
waffle;0.14;still;table;waffle
wastebasket;0.3;still;table;wastebasket
watch;0.08;still;table;watch/wristwatch/wrist watch/smartwatch/smart watch/luxury watch/timepiece
water-buffalo;1.7;walk;ground;water buffalo
water-pistol;0.25;still;table;water pistol/gun/handgun/pistol/revolver
watermelon;0.12;still;table;watermelon
whale;6;swim;water;whale/blue whale
wheel;0.6;still;ground;wheel/tire
white-cane;0.4;still;table;white cane
white-flower;0.35;sway;ground;white flower
wilted-flower;0.35;sway;ground;wilted flower
wind-chime;0.4;sway;air;wind chime/chime
window;1.3;still;ground;window/opening
wine-glass;0.16;still;table;wine glass/wine/glass of wine/red wine
wing;0.6;float;air;wing
wolf;0.9;walk;ground;wolf
womans-boot;0.35;still;table;womans boot
womans-clothes;0.35;still;table;womans clothes/blouse
womans-hat;0.35;still;table;womans hat/sun hat/straw hat
womans-sandal;0.35;still;table;womans sandal
wood;0.5;still;ground;wood/log/firewood/timber
world-map;0.4;still;table;world map/map
worm;0.06;sway;ground;worm/annelid/earthworm/parasite
wrapped-gift;0.3;still;table;wrapped gift/gift/present/gift box
wrench;0.4;still;table;wrench
x-ray;0.2;still;table;x ray/bones
yarn;0.4;still;table;yarn/crochet/knit
yo-yo;0.25;still;table;yo yo
zebra;1.6;walk;ground;zebra/stripe
`;
