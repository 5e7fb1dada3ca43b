/** Written by scripts/extract-pictures.ts: picture;metres;motion;stands;words, of all pictures that can be drawn. */
export const DRAWABLE_ROWS = `
abacus;0.35;still;table;abacus/calculation/calculator
accordion;0.8;still;table;accordion/concertina/squeeze/squeezebox
adhesive-bandage;0.2;still;table;adhesive bandage/adhesive/bandage
admission-tickets;0.3;still;table;admission tickets/tickets
aerial-tramway;3;float;air;aerial tramway/aerial/ropeway/tramway
airplane;9;fly;air;airplane/plane/aeroplane/jet/aircraft/airliner/passenger jet
alarm-clock;0.25;still;table;alarm clock/hours/hrs/late/waiting
alembic;0.35;still;table;alembic/potion/flask/beaker
alien;1.4;float;ground;alien/extraterrestrial/martian
ambulance;2.5;pass;ground;ambulance
american-football;0.25;still;ground;american football/american/super
amphora;0.2;still;table;amphora/aquarius/jug
anchor;1.2;still;ground;anchor
ant;0.06;walk;ground;ant
articulated-lorry;3.6;pass;ground;articulated lorry/lorry/semi truck/trailer truck/articulated/move/semi
artist-palette;0.4;still;table;artist palette/palette/paint/artist/artsy/arty/creative/painter
auto-rickshaw;1.8;pass;ground;auto rickshaw/auto/rickshaw/tuk
automobile;1.5;pass;ground;automobile/car/sports car/sedan/coupe/convertible/vehicle/race car/getaway car/driving
avocado;0.15;still;table;avocado
axe;0.7;still;table;axe/hatchet/split
baby-bottle;0.16;still;table;baby bottle/babies/birth/born/infant/newborn
baby-chick;0.15;hop;ground;baby chick/chick
backpack;0.35;still;table;backpack/rucksack/satchel/bookbag
bacon;0.14;still;table;bacon
badger;0.4;walk;ground;badger/pester
badminton;0.25;still;ground;badminton/birdie/shuttlecock
bagel;0.14;still;table;bagel/schmear
baguette-bread;0.14;still;table;baguette bread/baguette
balance-scale;0.4;still;table;balance scale/balance/justice/libra/scale/scales/weight
ballet-shoes;0.35;still;table;ballet shoes
balloon;0.4;float;air;balloon/red balloon/balloons/party balloon
ballot-box-with-ballot;0.25;still;table;ballot box with ballot/ballot
banana;0.12;still;table;banana/potassium
banjo;0.8;still;table;banjo/stringed
bank;14;still;back;bank
bar-chart;0.3;still;table;bar chart
baseball;0.25;still;ground;baseball
basket;0.4;still;table;basket/farming/laundry/picnic
basketball;0.24;hop;ground;basketball/hoop
bat;0.3;circle;air;bat
bathtub;0.8;still;ground;bathtub/bath
battery;0.35;still;table;battery
beans;0.15;still;table;beans/kidney
bear;1.4;walk;ground;bear/grizzly/growl
beaver;0.35;walk;ground;beaver/dam
bed;0.9;still;ground;bed/hospital bed/operating table/sleep
beer-mug;0.16;still;table;beer mug/beer/pint/ale/octoberfest/oktoberfest/stein
beetle;0.06;walk;ground;beetle
bell;0.3;still;table;bell
bell-pepper;0.15;still;table;bell pepper/capsicum
bellhop-bell;0.6;still;table;bellhop bell/bellhop
bento-box;0.14;still;table;bento box/bento
beverage-box;0.16;still;table;beverage box
bicycle;1.1;pass;ground;bicycle/bike/mountain bike/class/cycle/cycling/cyclist/gang/ride/spin/spinning
bikini;0.35;still;table;bikini
billed-cap;0.35;still;table;billed cap/cap/baseball cap/bent/billed/dad
bird;0.25;fly;air;bird/sparrow/robin/finch/songbird/bluebird/swallow/starling/canary
birthday-cake;0.16;still;table;birthday cake/cake/wedding cake/bday/happy
bison;1.9;walk;ground;bison/herd/wisent
black-bird;0.4;fly;air;black bird/beak/caw/corvid/rook
black-cat;0.35;walk;ground;black cat/feline/meow/unlucky
black-nib;0.18;still;table;black nib/nib
blossom;0.35;sway;ground;blossom/flower/wildflower/petal/bloom/buttercup
blowfish;0.4;swim;water;blowfish
blue-book;0.25;still;table;blue book
blueberries;0.12;still;table;blueberries/bilberry/blueberry
boar;1;walk;ground;boar
bomb;0.4;still;table;bomb/dangerous/explosion
bookmark;0.25;still;table;bookmark/mark
books;0.3;still;table;books/stack of books/study
boomerang;0.4;circle;air;boomerang/rebound/repercussion
bottle-with-popping-cork;0.16;still;table;bottle with popping cork/champagne/champagne bottle/cork
bouquet;0.45;still;table;bouquet/anniversary
bow-and-arrow;1.2;still;table;bow and arrow/archer/archery/arrow/sagittarius
bowl-with-spoon;0.14;still;table;bowl with spoon/bowl/porridge/cereal/congee/oatmeal
bowling;0.25;still;ground;bowling/strike
boxing-glove;0.25;still;ground;boxing glove/boxing
bread;0.14;still;table;bread/loaf/loaf of bread/sourdough/toast/carbs/wheat
brick;0.1;still;table;brick/bricks/clay/mortar/wall
briefcase;0.3;still;table;briefcase
briefs;0.35;still;table;briefs
broccoli;0.15;still;table;broccoli/wild
broken-chain;0.4;still;table;broken chain/breaking/broken/cuffs/freedom
broom;1.3;still;table;broom/sweeping
brown-mushroom;0.15;still;table;brown mushroom/fungi/portobello/shiitake/shroom/spore/toppings/truffle
bubble-tea;0.16;still;table;bubble tea/boba
bubbles;0.4;float;air;bubbles/burp/floating/underwater
bucket;0.35;still;ground;bucket/cask/vat
bug;0.06;walk;ground;bug
building-construction;14;still;back;building construction/construction/crane
bullet-train;3.6;pass;ground;bullet/nose
bullseye;0.25;still;table;bullseye/dart/direct/hit/target
burrito;0.14;still;table;burrito/wrap
bus;3.1;pass;ground;bus
butter;0.14;still;table;butter/dairy
butterfly;0.15;circle;air;butterfly/moth/monarch butterfly
cactus;2.5;still;ground;cactus/drought
calendar;0.3;still;table;calendar
camel;2.2;walk;ground;camel/dromedary/one
camera;0.3;still;table;camera/photo camera/polaroid/selfie/snap
camera-with-flash;0.3;still;table;camera with flash/flash
candle;0.2;flicker;table;candle
candy;0.16;still;table;candy/cavities/wrapper
canned-food;0.14;still;table;canned food/canned
canoe;0.9;bob;water;canoe/rowing boat/rowboat/kayak/gondola/small boat/wooden boat
card-file-box;0.3;still;table;card file box
card-index;0.3;still;table;card index/index/rolodex
carousel-horse;2.2;bob;ground;carousel horse/carousel/merry-go-round
carp-streamer;3;sway;ground;carp streamer/streamer
carpentry-saw;0.4;still;table;carpentry saw/carpenter/carpentry/saw/trim
carrot;0.15;still;table;carrot
castle;30;still;back;castle/fortress/palace/european
cat;0.35;walk;ground;cat/kitten/kitty/tabby/cats
chains;0.4;still;table;chains
chair;1;still;ground;chair/seat/sit
chart-decreasing;0.3;still;table;chart decreasing/decreasing/downward
chart-increasing;0.3;still;table;chart increasing/increasing/right/upward
cheese-wedge;0.14;still;table;cheese wedge/cheese/wedge
cherries;0.12;still;table;cherries
cherry-blossom;0.35;sway;ground;blossom tree/sakura/cherry blossom/springtime
chess-pawn;0.25;still;table;chess pawn/dupe/expendable/pawn
chestnut;0.15;still;table;chestnut/almond
chicken;0.45;walk;ground;chicken/hen
chipmunk;0.15;walk;ground;chipmunk
chocolate-bar;0.16;still;table;chocolate bar/chocolate
chopsticks;0.2;still;table;chopsticks/hashi/jeotgarak/kuaizi
christmas-tree;3;twinkle;ground;christmas tree
church;18;still;back;church/cathedral/chapel/abbey/bless/christian
cigarette;1;still;ground;cigarette/smoking
circus-tent;10;still;back;circus tent/circus/big top
clamp;0.4;still;table;clamp/compress/vice
clapper-board;0.3;still;table;clapper board/action/clapper
classical-building;14;still;back;classical building/museum/courthouse/parliament/classical
clinking-glasses;0.16;still;table;clinking glasses/clink/clinking
clipboard;0.3;still;table;clipboard/list
closed-book;0.25;still;table;closed book/book/novel/spellbook/textbook
closed-mailbox-with-raised-flag;1.2;still;ground;closed mailbox with raised flag
closed-umbrella;0.9;still;table;closed umbrella
cloud;6;float;air;cloud
clutch-bag;0.35;still;table;clutch bag/clutch/pouch
coat;1.1;still;table;coat/jacket/raincoat/brr
cockroach;0.06;walk;ground;cockroach/roach
cocktail-glass;0.16;still;table;cocktail glass/cocktail/martini/men
coconut;0.12;still;table;coconut
coffin;1.9;still;ground;coffin
coin;0.15;still;table;coin/gold coin/coins/token/euro/metal/treasure
comet;0;fly;sky;comet
compass;0.4;still;table;compass/direction/navigation/orienteering
computer-disk;0.35;still;table;computer disk/minidisk
computer-mouse;0.35;still;table;computer mouse
cooked-rice;0.14;still;table;cooked rice/cooked
cookie;0.16;still;table;cookie/chip
cooking;0.14;still;table;cooking/easy/fry/frying/over/side/sunny
coral;1;sway;ground;coral/change/climate/reef
couch-and-lamp;1.2;still;ground;couch and lamp
cow;1.6;walk;ground;cow/moo
crab;0.2;walk;ground;crab/cancer
crayon;0.18;still;table;crayon
credit-card;0.15;still;table;credit card/charge/credit
crescent-moon;0;still;sky;crescent moon/ramadan
cricket;0.06;walk;ground;cricket/grasshopper/orthoptera
cricket-game;0.25;still;ground;cricket game
crocodile;0.6;walk;ground;crocodile/alligator
croissant;0.14;still;table;croissant
crossed-swords;1;still;table;crossed swords/swords/blades/crossed
crown;0.22;still;table;crown/family/king/medieval/queen/royal/royalty
crutch;0.2;still;table;crutch/disability/help/hurt/injured/mobility
crystal-ball;0.25;still;table;crystal ball/orb/glass ball/snow globe/future
cucumber;0.15;still;table;cucumber/pickle
cup-with-straw;0.16;still;table;cup with straw/juice/smoothie/drink/lemonade/milkshake/soft drink/cola/malt
cupcake;0.16;still;table;cupcake/sprinkles/sugar/treat
curling-stone;0.25;still;ground;curling stone/curling
curry-rice;0.14;still;table;curry rice/curry
custard;0.16;still;table;custard/pudding
cut-of-meat;0.14;still;table;cut of meat/steak/meat/lambchop/porkchop
dagger;0.4;still;table;dagger
dango;0.14;still;table;dango
deciduous-tree;8;still;back;deciduous tree/tree/oak/oak tree/maple/apple tree/deciduous/habitat/shedding
deer;1.5;walk;ground;deer/stag/doe/fawn/reindeer/antelope/gazelle/elk
delivery-truck;2.8;pass;ground;delivery truck
department-store;14;still;back;department store/department
derelict-house;7;still;back;derelict house/haunted house/abandoned house/mansion/derelict
desktop-computer;0.5;still;table;desktop computer/computer/monitor/screen/pc/desktop
diving-mask;0.25;still;ground;diving mask/snorkeling
diya-lamp;0.1;flicker;table;diya lamp/diya
dna;0.35;still;table;dna/evolution/gene/genetics
dodo;0.9;walk;ground;dodo
dog;0.6;walk;ground;dog/puppy/hound/golden retriever/retriever/labrador/husky/corgi/terrier/sheepdog/dalmatian/dogs
dollar-banknote;0.15;still;table;dollar banknote/money/cash/banknote/currency
dolphin;2.4;leap;water;dolphin/flipper
donkey;1;walk;ground;donkey/ass/burro/hinny/mule/stubborn
door;2.1;still;ground;door/back/closet/front
doughnut;0.16;still;table;doughnut/donut
dove;0.35;fly;air;dove/pigeon
dragon;5;circle;air;dragon/wyvern/knights
dress;1.2;still;table;dress
drop-of-blood;0.2;still;table;drop of blood/bleed/blood/donation/injury/menstruation
droplet;0.2;float;air;droplet/water drop/raindrop/tear/sweat
drum;0.5;still;table;drum/drumsticks
duck;0.4;bob;water;duck
dumpling;0.14;still;table;dumpling/empanada/jiaozi/pierogi/potsticker
dvd;0.35;still;table;dvd
eagle;0.9;circle;air;eagle/hawk/falcon/bird of prey/kite bird/buzzard
ear-of-corn;0.15;still;table;ear of corn/corn/maize/crops/maze
egg;0.14;still;table;egg
eggplant;0.15;still;table;eggplant/aubergine
electric-plug;0.35;still;table;electric plug/plug
elephant;3.2;walk;ground;elephant
elevator;2.3;still;ground;elevator/hoist
empty-nest;0.2;still;table;empty nest
envelope;0.25;still;table;envelope/letter/love letter/email
evergreen-tree;9;still;back;evergreen tree/pine/fir/pine tree/fir tree/spruce/evergreen
ewe;1;walk;ground;ewe/sheep/lamb/baa/female/fluffy
factory;14;still;back;factory
falafel;0.14;still;table;falafel/chickpea/meatball
fallen-leaf;0.2;float;air;fallen leaf/fall/fallen
fax-machine;0.16;still;table;fax machine/fax
feather;0.25;float;air;feather/flight/plumage
ferris-wheel;30;spin;back;ferris wheel/ferris
ferry;18;bob;water;ferry
field-hockey;0.25;still;ground;field hockey/field
file-cabinet;0.3;still;table;file cabinet/cabinet/filing
file-folder;0.3;still;table;file folder/folder
film-frames;0.3;still;table;film frames/frames
film-projector;0.5;still;table;film projector/projector
fire;1;flicker;ground;fire/flame/flames/blaze/lit/litaf
fire-engine;3.1;pass;ground;fire engine
fire-extinguisher;0.5;still;ground;fire extinguisher/extinguish/extinguisher/quench
firecracker;0.3;still;table;firecracker/dynamite/explosive/spark
fireworks;40;twinkle;sky;fireworks/firework/yolo
fish;0.5;swim;water;fish/salmon/trout/carp/koi/tuna/herring/pisces
fish-cake-with-swirl;0.14;still;table;fish cake with swirl/swirl
fishing-pole;0.25;still;ground;fishing pole/pole
flag-in-hole;2;still;ground;flag in hole/golf
flamingo;1.4;still;ground;flamingo/flamboyant
flashlight;0.16;still;table;flashlight
flat-shoe;0.35;still;table;flat shoe/comfy/flat/flats/slipper
flatbread;0.14;still;table;flatbread/arepa/gordita/lavash/naan/pita
floppy-disk;0.35;still;table;floppy disk/floppy
flower-playing-cards;0.25;still;table;flower playing cards/cards
flute;0.8;still;table;flute/band/fife/flautist/marching/piccolo/pipe/recorder/woodwind
fly;0.06;circle;air;fly/maggot/rotting
flying-disc;0.25;fly;air;flying disc/disc/ultimate
flying-saucer;5;circle;air;flying saucer/ufo/alien ship/extra/saucer/terrestrial
folding-hand-fan;0.35;still;table;folding hand fan/clack/clap/cool/cooling/fan/flirt/folding/shy
fondue;0.14;still;table;fondue/melted
fork-and-knife-with-plate;0.2;still;table;fork and knife with plate/dish/meal/plate/dinner/food/breakfast/lunch/fork
fortune-cookie;0.14;still;table;fortune cookie/prophecy
fountain;4;flicker;back;fountain/water fountain
fountain-pen;0.18;still;table;fountain pen
four-leaf-clover;0.5;sway;ground;four leaf clover/clover/four/lucky
fox;0.5;walk;ground;fox
framed-picture;0.4;still;table;framed picture/painting/portrait/photograph/photo/picture/framed
french-fries;0.14;still;table;french fries/fries/chips
fried-shrimp;0.14;still;table;fried shrimp/fried/prawn/tempura
frog;0.12;hop;ground;frog
fuel-pump;1.6;still;ground;fuel pump/diesel/fuel/fuelpump/gas/gasoline/pump/station
full-moon;0;still;sky;full moon/moon/full
funeral-urn;1;still;ground;funeral urn/ashes/funeral/urn
game-air-balloon;14;float;air;hot air balloon/hot-air balloon/air balloon
game-airplane;3;fly;air;glider plane
game-ancient-ruins;14;still;back;ruin/ruins
game-angler-fish;0.9;float;water;anglerfish/angler fish
game-anvil;0.35;still;table;anvil
game-aqueduct;14;still;back;viaduct/aqueduct/railway bridge
game-audio-cassette;0.35;still;table;cassette/tape cassette/mixtape
game-bagpipes;0.35;still;table;bagpipes/bagpipe
game-bamboo;4;sway;ground;bamboo
game-baobab;8;sway;back;baobab
game-barn;14;still;back;barn
game-barrel;1.1;still;ground;barrel/keg
game-basket;0.35;still;table;picnic basket
game-battle-mech;9;waddle;back;mech/mecha/giant robot
game-beach-ball;0.35;still;table;beach ball
game-bed-lamp;0.35;still;table;floor lamp/standard lamp/bedside lamp
game-beehive;1.1;still;ground;beehive/hive
game-biplane;3;fly;air;biplane
game-birch-trees;8;sway;back;birch/birch tree
game-blanket;0.35;still;table;blanket/wool blanket
game-bonsai-tree;0.35;still;table;bonsai/bonsai tree
game-bookshelf;1.1;still;ground;bookshelf/bookcase
game-boombox;0.35;still;table;boombox/ghetto blaster/stereo
game-broadsword;0.35;still;table;sword
game-bulldozer;2.2;pass;ground;bulldozer
game-buoy;0.8;bob;water;buoy
game-campfire;1;flicker;ground;campfire/bonfire/camp fire
game-cannon;1.1;still;ground;cannon
game-caravan;2.2;pass;ground;caravan
game-cargo-ship;20;bob;water;cargo ship/container ship/freighter
game-castle-ruins;14;still;back;castle ruin
game-cauldron;0.35;still;table;cauldron
game-cave-entrance;14;still;back;cave
game-centaur;1.8;walk;ground;centaur
game-chess-king;0.35;still;table;chess piece
game-chicken-oven;1.1;still;ground;oven/baking oven
game-circuitry;0.35;still;table;circuit board/circuit
game-clarinet;0.35;still;table;clarinet/oboe
game-coffee-pot;0.22;still;table;coffee pot/espresso machine/moka pot
game-crane;14;still;back;construction crane
game-crystal-cluster;1.4;twinkle;ground;crystal/crystals
game-daisy;0.35;sway;ground;daisy
game-dandelion-flower;0.35;sway;ground;dandelion
game-delivery-drone;0.8;circle;air;drone/quadcopter/delivery drone/robot drone
game-desk-lamp;0.35;still;table;lamp/desk lamp/table lamp/reading lamp
game-die;0.25;still;table;game die/dice/die
game-dragonfly;0.5;fly;air;dragonfly
game-drakkar;16;bob;water;viking ship/longship
game-dream-catcher;0.4;sway;table;dream catcher/dreamcatcher
game-drum-kit;1.1;still;ground;drum kit/drum set/drums
game-egyptian-sphinx;14;still;back;sphinx
game-empty-chessboard;0.35;still;table;chessboard/chess board/chess/chess game/game of chess
game-fireplace;2;flicker;ground;fireplace/hearth
game-fishing-boat;16;bob;water;fishing boat/trawler
game-fishing-net;0.35;still;table;fishing net/net
game-fishing-pole;1.9;still;ground;fishing rod
game-floating-crystal;1.4;float;air;floating crystal
game-fluffy-cloud;6;float;air;fluffy cloud
game-flying-flag;1.9;still;ground;flag/banner
game-food-truck;2.2;pass;ground;food truck
game-fridge;1.9;still;ground;fridge/refrigerator
game-frog;0.2;hop;ground;toad
game-galleon;16;bob;water;galleon/pirate ship/tall ship/sailing ship
game-gold-stack;1.1;still;ground;heap of gold/pile of gold/gold bars/gold bullion/gold
game-gong;1.1;still;ground;gong
game-grand-piano;1.1;still;ground;piano/grand piano
game-great-pyramid;400;still;far;pyramid
game-greek-temple;14;still;back;temple/ruined temple
game-griffin-symbol;1.8;walk;ground;griffin/gryphon
game-grim-reaper;1.8;waddle;ground;grim reaper
game-hang-glider;3;fly;air;hang glider/paraglider
game-heron;1.4;still;ground;heron/stork/egret
game-hourglass;0.35;still;table;sand timer
game-hummingbird;0.5;fly;air;hummingbird
game-iceberg;14;still;back;iceberg
game-igloo;2;flicker;ground;igloo
game-island;14;float;air;floating island/flying island/island in the sky/sky island
game-jeep;2.2;pass;ground;jeep
game-jetpack;0.35;still;table;jetpack/jet pack
game-katana;0.35;still;table;katana
game-lantern;0.4;sway;table;storm lantern
game-lighthouse;14;still;back;lighthouse/beacon
game-lily-pads;0.8;bob;water;lily pad/water lily
game-lunar-module;3;still;ground;lunar module/lander
game-magic-portal;3.5;spin;ground;portal/gateway/stargate
game-manta-ray;0.9;float;water;manta ray/stingray/ray fish
game-mars-curiosity;3;still;ground;rover/mars rover
game-mecha-head;1.8;waddle;ground;mech head
game-mechanical-arm;1.1;still;ground;robot arm/robotic arm/mechanical arm
game-menhir;1.9;still;ground;standing stone/menhir/monolith
game-mermaid;1.6;bob;water;mermaid
game-meteor-impact;8;fly;air;meteor/meteorite/asteroid
game-minotaur;1.8;waddle;ground;minotaur
game-noodles;0.22;still;table;noodles/ramen
game-nuclear-plant;14;still;back;power plant/cooling tower
game-oasis;9;still;back;oasis
game-obelisk;14;still;back;obelisk
game-observatory;14;still;back;observatory
game-oil-rig;14;still;back;oil rig
game-old-lantern;0.4;sway;table;lantern/oil lamp
game-ostrich;1.4;still;ground;ostrich/emu
game-pagoda;14;still;back;pagoda
game-paper-boat;0.35;still;table;paper boat
game-paper-crane;0.35;still;table;paper crane/origami crane/origami
game-paper-plane;3;fly;air;paper plane/paper airplane
game-parachute;14;float;air;paratrooper
game-park-bench;1.1;still;ground;bench/park bench
game-pegasus;1.8;walk;ground;pegasus/winged horse
game-perfume-bottle;0.22;still;table;perfume/perfume bottle/fragrance/cologne/flacon
game-pillow;0.35;still;table;pillow/cushion
game-pocket-watch;0.35;still;table;pocket watch
game-poppy;0.35;sway;ground;poppy
game-public-speaker;1.1;still;ground;loudspeaker box/speaker
game-punching-bag;1.9;still;ground;punching bag
game-radar-dish;14;still;back;radar dish/radio telescope
game-radio-tower;14;still;back;radio tower/antenna
game-raft;0.8;bob;water;raft
game-raven;0.5;fly;air;raven/crow
game-robot-golem;1.8;waddle;ground;golem
game-rocking-chair;1.1;still;ground;rocking chair
game-rope-bridge;14;still;back;rope bridge
game-sand-castle;1.1;still;ground;sandcastle/sand castle
game-sasquatch;1.8;waddle;ground;yeti/bigfoot/sasquatch
game-scarecrow;1.8;waddle;ground;scarecrow
game-school-of-fish;2;swim;water;school of fish/shoal
game-sea-star;0.35;still;table;starfish/sea star
game-sea-turtle;0.9;float;water;sea turtle
game-seagull;0.5;fly;air;seagull/gull/albatross
game-seahorse;0.9;float;water;seahorse/sea horse
game-server-rack;1.9;still;ground;server/server rack
game-sewing-machine;0.35;still;table;sewing machine
game-ship-wheel;0.35;still;table;ship wheel/helm
game-ship-wreck;16;bob;water;shipwreck
game-snowboard;1.9;still;ground;snowboard
game-soda-can;0.22;still;table;soda can/can/energy drink/beer can/soda
game-sofa;1.1;still;ground;sofa/couch/settee
game-solar-power;1.1;still;ground;solar panel
game-space-shuttle;12;fly;air;space shuttle
game-spaceship;12;fly;air;spaceship/starship/spacecraft
game-sperm-whale;6;swim;water;sperm whale/humpback/humpback whale/orca/killer whale
game-spinning-wheel;1.1;still;ground;spinning wheel
game-squirrel;0.2;hop;ground;squirrel
game-stag-head;0.35;still;table;stag head
game-stairs;1.1;still;ground;stairs/staircase/steps
game-steam-locomotive;4;pass;ground;steam train/steam locomotive/steam engine
game-stone-bridge;14;still;back;bridge
game-stone-sphere;1.1;still;ground;boulder/stone
game-stone-tower;14;still;back;tower
game-street-light;5;still;ground;street lamp/street light/lamp post/lamppost/streetlight
game-submarine;8;swim;water;submarine
game-surf-board;1.9;still;ground;surfboard
game-surfer-van;2.2;pass;ground;camper van/campervan/van
game-suspension-bridge;14;still;back;suspension bridge
game-tennis-racket;0.35;still;table;tennis racket/racket
game-tesla-coil;1.9;still;ground;tesla coil
game-throne-king;1.1;still;ground;throne
game-torch;1.9;still;ground;torch
game-totem;1.9;still;ground;totem/totem pole
game-toucan;0.5;fly;air;toucan
game-treasure-map;0.35;still;table;treasure map
game-tree-swing;1.9;still;ground;swing
game-treehouse;14;still;back;treehouse/tree house
game-troll;1.8;waddle;ground;troll
game-tuba;0.35;still;table;tuba
game-tumbleweed;0.8;roll;ground;tumbleweed
game-vending-machine;1.9;still;ground;vending machine
game-vine-flower;0.35;still;table;vine
game-vintage-robot;1.8;waddle;ground;robot/android
game-vr-headset;0.35;still;table;vr headset/virtual reality headset
game-vulture;0.5;fly;air;vulture/condor
game-washing-machine;1.1;still;ground;washing machine
game-watchtower;14;still;back;watchtower/lookout tower
game-water-bottle;0.22;still;table;water bottle/bottle
game-water-mill;14;still;back;water mill/watermill
game-water-tower;14;still;back;water tower
game-waterfall;14;still;back;waterfall
game-weight-lifting-up;0.35;still;table;barbell
game-well;2;flicker;ground;well
game-werewolf;1.8;waddle;ground;werewolf
game-wheelbarrow;1.1;still;ground;wheelbarrow
game-willow-tree;8;sway;back;willow/willow tree
game-wind-turbine;14;still;back;wind turbine/wind farm
game-windchimes;0.35;still;table;wind chimes
game-windmill;14;still;back;windmill
game-windsock;1.9;still;ground;windsock
game-wine-bottle;0.22;still;table;wine bottle/bottle of wine
game-wolf-howl;1.8;walk;ground;howling wolf
game-wood-cabin;14;still;back;log cabin/cabin
game-wooden-crate;1.1;still;ground;crate
game-wooden-fence;1.1;still;ground;wooden fence/fence
game-yarn;0.35;still;table;ball of wool/wool
game-zeppelin;12;fly;air;airship/zeppelin/blimp
garlic;0.15;still;table;garlic
gear;0.4;still;table;gear/cog/cogwheel
gem-stone;0.35;still;table;gem stone/diamond/jewel/gem/sapphire/ruby/emerald
ghost;1.2;float;ground;ghost/spirit/spectre/phantom/boo/haunting/scary
ginger-root;0.15;still;table;ginger root/ginger/natural/spice
giraffe;5;walk;ground;giraffe/spots
glass-of-milk;0.16;still;table;glass of milk/milk
glasses;0.35;still;table;glasses/eyeglasses/spectacles
globe-showing-americas;0.4;still;table;globe showing americas/americas
globe-showing-asia-australia;0.4;still;table;globe showing asia australia/asia
globe-showing-europe-africa;0.4;still;table;globe showing europe africa/africa/europe
gloves;0.35;still;table;gloves
glowing-star;0;twinkle;sky;glowing star/glittery/glow/glowing/shining
goal-net;2.4;still;ground;goal net/goal/penalty/penalty kick/free kick
goat;1;walk;ground;goat/capricorn
goggles;0.35;still;table;goggles/dive/swimming/welding
goose;0.7;walk;ground;goose/flock/fowl/gaggle/gander/geese/honk
gorilla;1.5;walk;ground;gorilla/ape/chimpanzee
graduation-cap;0.35;still;table;graduation cap/graduation/scholar
grapes;0.12;still;table;grapes/dionysus/grape
green-apple;0.12;still;table;green apple
green-salad;0.14;still;table;green salad/salad
guitar;1;still;table;guitar/electric guitar/acoustic guitar/bass guitar/ukulele/strat
hair-pick;0.35;still;table;hair pick/afro/comb/groom/hair
hamburger;0.14;still;table;hamburger/burger
hammer;0.4;still;table;hammer/repairs
hammer-and-pick;0.4;still;table;hammer and pick
hammer-and-wrench;0.4;still;table;hammer and wrench
hamsa;1;still;ground;hamsa/fatima/guide/mary/miriam/protect
hamster;0.12;walk;ground;hamster
handbag;0.35;still;table;handbag/bag/tote bag
harp;1.7;still;ground;harp/cupid
headphone;0.25;still;table;headphone/headphones/headset/earbuds/earphones/earbud
headstone;0.9;still;ground;headstone/gravestone/grave/tombstone/cemetery/graveyard/memorial/rip/tomb
hedgehog;0.2;walk;ground;hedgehog/spiny
helicopter;4;circle;air;helicopter/chopper/copter/roflcopter
herb;0.5;sway;ground;herb/leaf/leaves
hibiscus;0.35;sway;ground;hibiscus
high-heeled-shoe;0.35;still;table;high heeled shoe/high heel/heels/stiletto/fashion/heel
high-speed-train;3.6;pass;ground;high speed train/express train/bullet train
high-voltage;0.5;flicker;air;high voltage/lightning/lightning bolt/danger/high/thunder/thunderbolt/voltage/zap
hiking-boot;0.35;still;table;hiking boot/boot/boots/hiking
hindu-temple;18;still;back;hindu temple/hindu
hippopotamus;1.6;walk;ground;hippopotamus/hippo
honey-pot;0.16;still;table;honey pot/honeypot
honeybee;0.08;circle;air;honeybee/bee/bumblebee/wasp/firefly/fireflies
hook;0.4;still;table;hook/catch/crook/curve/ensnare/point/selling
horizontal-traffic-light;0.9;still;ground;horizontal traffic light/horizontal
horse;1.9;walk;ground;horse/stallion/mare/pony/foal/mustang/equestrian/racehorse
hospital;14;still;back;hospital
hot-beverage;0.16;still;table;hot beverage/coffee/cup/mug/espresso/latte/cappuccino/cup of coffee/coffee cup/hot chocolate/cocoa/cafe/caffeine/chai/morning
hot-dog;0.14;still;table;hot dog/frankfurter/hotdog/sausage
hot-pepper;0.15;still;table;hot pepper/chili/chilli
hotel;24;still;back;hotel
hourglass-done;0.25;still;table;hourglass done/hourglass/done/sand
house;7;still;back;house/home/cottage/farmhouse/building
house-with-garden;7;still;back;house with garden
houses;9;still;back;houses
hut;3.5;still;back;hut/roundhouse/shelter/yurt
hyacinth;0.35;sway;ground;hyacinth/bluebonnet/indigo/lavender/lilac/lupine/purple/shrub/snapdragon/violet
ice;0.16;still;table;ice/cube
ice-cream;0.16;still;table;ice cream
ice-hockey;0.25;still;ground;ice hockey/puck
ice-skate;0.3;still;table;ice skate/skating
jack-o-lantern;0.4;flicker;ground;jack o lantern/pumpkin/jack
japanese-castle;30;still;back;japanese castle
japanese-dolls;0.3;still;table;japanese dolls
jar;0.2;still;table;jar/container/nothing/sauce
jeans;1;still;table;jeans/denim/trousers
jellyfish;0.9;float;water;jellyfish/aquarium/invertebrate/jelly/marine/ouch/plankton/sting/stinger/tentacles
joker;0.25;still;table;joker/wildcard
joystick;0.25;still;table;joystick/arcade stick/arcade machine/arcade cabinet/videogame
kaaba;18;still;back;kaaba/hajj/umrah
kangaroo;1.5;hop;ground;kangaroo/joey/jump
key;0.12;still;table;key/keys/major/password
keyboard;0.35;still;table;keyboard
kick-scooter;1;pass;ground;kick scooter
kimono;1.3;still;table;kimono/comfortable
kitchen-knife;0.2;still;table;kitchen knife/chef/hocho/kitchen
kite;1;sway;air;kite/paper kite
kiwi-fruit;0.12;still;table;kiwi fruit/kiwi
knot;0.4;still;table;knot/cord/rope/tangled/twine/twist
koala;0.6;walk;ground;koala/under
lab-coat;0.35;still;table;lab coat/scientist
label;0.25;still;table;label/tag
lacrosse;0.25;still;ground;lacrosse
ladder;3;still;ground;ladder/climb/rung/step
lady-beetle;0.05;walk;ground;lady beetle/ladybird/ladybug
laptop;0.26;still;table;laptop/notebook computer/macbook/personal
leaf-fluttering-in-wind;0.3;float;air;leaf fluttering in wind/blow/fluttering
leafy-green;0.15;still;table;leafy green/bok/burgers/choy/kale/leafy/lettuce
ledger;0.25;still;table;ledger
lemon;0.12;still;table;lemon
leopard;0.9;walk;ground;leopard/cheetah/jaguar/panther/snow leopard/lynx
light-bulb;0.14;still;table;light bulb/bulb/lightbulb/idea
light-rail;3.4;pass;ground;light rail/rail
lime;0.12;still;table;lime/acidity/garnish/margarita/mojito/refreshing/salsa/tangy/tequila/zest
link;0.4;still;table;link/links
lion;1.2;walk;ground;lion/alpha/leo/mane/order/rawr/roar/safari/strong
lipstick;0.35;still;table;lipstick/cosmetics
lizard;0.2;walk;ground;lizard/gecko/iguana/chameleon/salamander/reptile
llama;1.7;walk;ground;llama/alpaca/guanaco
lobster;0.3;walk;ground;lobster/bisque/claws
locked;0.12;still;table;locked/private
locomotive;3.6;pass;ground;locomotive/caboose/steam/trains
lollipop;0.16;still;table;lollipop
long-drum;0.9;still;table;long drum/beat/conga/long/rhythm
lotion-bottle;0.4;still;table;lotion bottle/lotion/skincare/serum/cream/skincare bottle/shampoo/moisturizer/face cream/sunscreen/skincare product
lotus;0.35;sway;ground;lotus/buddhism/calm/hinduism/purity/serenity
loudspeaker;0.3;still;table;loudspeaker/address/loud/public
luggage;0.7;still;ground;luggage/suitcase/trunk/packing
magic-wand;0.25;still;table;magic wand/magician/wand/wizard
magnet;0.4;still;table;magnet/attraction/horseshoe/positive/shape
magnifying-glass-tilted-left;0.3;still;table;magnifying glass tilted left/left/magnifying/search/tilted
mammoth;3.6;walk;ground;mammoth/tusk/wooly
mango;0.12;still;table;mango
mans-shoe;0.35;still;table;mans shoe/feet/foot
mantelpiece-clock;0.4;still;table;mantelpiece clock/clock/grandfather clock/mantelpiece
manual-wheelchair;1;still;ground;manual wheelchair/manual
maple-leaf;0.2;float;air;maple leaf/autumn leaf
maracas;0.8;still;table;maracas/cha/percussion/rattle/shake
martial-arts-uniform;0.25;still;ground;martial arts uniform/judo/karate/martial/taekwondo/uniform
mate;0.16;still;table;mate
megaphone;0.3;still;table;megaphone/cheering
melon;0.12;still;table;melon/cantaloupe
memo;0.18;still;table;memo/media
metro;3.4;pass;ground;metro
microbe;0.06;walk;ground;microbe/amoeba
microphone;0.25;still;table;karaoke/sing
microscope;0.35;still;table;microscope
military-helmet;0.35;still;table;military helmet/army/soldier/war/warrior
military-medal;0.3;still;table;military medal
milky-way;0;still;sky;milky way/milky/way
minibus;2.4;pass;ground;minibus
mirror;1.4;still;ground;mirror/reflection/reflector/speculum
mirror-ball;0.6;spin;air;mirror ball/disco ball/glitter ball/disco/glitter
moai;6;still;back;moai/moyai/stoneface
mobile-phone;0.16;still;table;mobile phone/phone/smartphone/cell phone/iphone/tablet/cell/mobile
money-bag;0.15;still;table;money bag/bag of money/loot/bet/cost/moneybag/paid/paying
money-with-wings;0.15;still;table;money with wings/wings
monkey;0.6;walk;ground;monkey
monorail;3.6;pass;ground;monorail
moon-cake;0.14;still;table;moon cake
moon-viewing-ceremony;0.3;still;table;moon viewing ceremony/ceremony/viewing
moose;2;walk;ground;moose/alces/antlers
mosque;18;still;back;mosque/masjid
mosquito;0.06;circle;air;mosquito/bite/fever/malaria
motor-boat;3;bob;water;motor boat/motorboat
motor-scooter;1.2;pass;ground;motor scooter/scooter/vespa
motorcycle;1.2;pass;ground;motorcycle/motorbike/bike rider/moped
motorized-wheelchair;1;still;ground;motorized wheelchair/motorized
mountain;900;still;far;mountain
mountain-cableway;3;float;air;mountain cableway/cableway
mountain-railway;3.6;pass;ground;mountain railway
mouse;0.1;walk;ground;mouse
mouse-trap;0.4;still;table;mouse trap/bait/lure/mousetrap/snare/trap
movie-camera;1.2;still;table;movie camera/bollywood/hollywood
mushroom;0.15;still;ground;mushroom/toadstool
musical-keyboard;0.8;still;table;musical keyboard/synthesizer/keyboard instrument
musical-note;0.25;still;table;musical note
musical-notes;0.25;still;table;musical notes
musical-score;0.25;still;table;musical score/score
nazar-amulet;1;still;ground;nazar amulet/bead/charm/nazar/talisman
necktie;0.35;still;table;necktie/employed/serious
nest-with-eggs;0.2;still;table;nest with eggs/nest/eggs
nesting-dolls;0.25;still;table;nesting dolls/doll/matryoshka/babooshka/baboushka/babushka/russia
newspaper;0.25;still;table;newspaper/news
notebook;0.25;still;table;notebook/diary/journal/sketchbook
notebook-with-decorative-cover;0.25;still;table;notebook with decorative cover/cover/decorated/decorative/writing
nut-and-bolt;0.4;still;table;nut and bolt/bolt
octopus;1.2;float;water;octopus/kraken
oden;0.14;still;table;oden
office-building;30;still;back;office building/skyscraper/tower block/apartment block/office block/city/cubical/job
oil-drum;0.9;still;ground;oil drum
old-key;0.12;still;table;old key/rusty key/golden key
olive;0.12;still;table;olive
one-piece-swimsuit;0.35;still;table;one piece swimsuit
onion;0.15;still;table;onion
open-book;0.25;still;table;open book
open-mailbox-with-raised-flag;1.2;still;ground;open mailbox with raised flag
optical-disk;0.35;still;table;optical disk/vinyl/record/vinyl record/cd
orangutan;1.2;walk;ground;orangutan
otter;0.4;walk;ground;otter/playful
owl;0.5;still;ground;owl/wise
ox;1.7;walk;ground;ox/bull/taurus
oyster;0.1;still;ground;oyster
package;0.25;still;table;package/box/product/parcel/cardboard box/packaging/shipping
pager;0.16;still;table;pager
paintbrush;0.18;still;table;paintbrush
palm-tree;8;sway;back;palm tree/palm
pancakes;0.14;still;table;pancakes/hotcake/pancake
panda;1.2;walk;ground;panda
paperclip;0.3;still;table;paperclip
parachute;4;float;air;parachute/parasail/skydive
parrot;0.4;still;ground;parrot/macaw/cockatoo/parakeet/pirate/talk
party-popper;0.3;still;table;party popper/awesome/hooray/popper/tada/woohoo
passenger-ship;22;bob;water;passenger ship
pea-pod;0.15;still;table;pea pod/beanstalk/edamame/pea/pod/soybean
peach;0.12;still;table;peach
peacock;1.2;walk;ground;peacock/ostentatious/peahen/proud
peanuts;0.15;still;table;peanuts/peanut
pear;0.12;still;table;pear
pen;0.18;still;table;pen/ballpoint
pencil;0.18;still;table;pencil
penguin;0.8;waddle;ground;penguin/antarctica
performing-arts;0.4;still;table;performing arts/actor/actress/performing/theater/theatre/thespian
petri-dish;0.35;still;table;petri dish/biology/culture/petri
phoenix;2;circle;air;phoenix/ascension/emerge/firebird/glory/immortal/rebirth/reincarnation/reinvent/renewal/revival/revive/rise/transform
pick;0.8;still;table;pick/mining
pickup-truck;1.8;pass;ground;pickup truck/truck/pickup/flatbed/transportation
pie;0.16;still;table;pie/filling
pig;1;walk;ground;pig/pork/sow
pill;0.2;still;table;pill/drugs/medicated/pills
pine-decoration;0.3;still;table;pine decoration/decoration
pineapple;0.12;still;table;pineapple/pina
ping-pong;0.25;still;ground;ping pong/paddle/ping/pingpong/pong/table
pizza;0.14;still;table;pizza/pepperoni
placard;1.3;still;ground;placard/demonstration/notice/picket/plaque/protest
playground-slide;2.5;still;ground;playground slide/play/playground/sliding
plunger;0.4;still;table;plunger/force/plumber/poop/suction
polar-bear;1.5;walk;ground;polar bear/arctic/polar
police-car;1.5;pass;ground;police car/cops/patrol
police-car-light;0.2;still;table;police car light/alert/revolving/siren
pool-8-ball;0.25;still;table;pool 8 ball/billiard/eight
popcorn;0.14;still;table;popcorn
postal-horn;0.3;still;table;postal horn/horn/post/postal
postbox;1.3;still;ground;postbox
pot-of-food;0.14;still;table;pot of food
potato;0.15;still;table;potato
potted-plant;0.6;sway;ground;potted plant/houseplant/fern/decor/grow/nurturing/potted
poultry-leg;0.14;still;table;poultry leg/bone/drumstick/leg/poultry
prayer-beads;0.35;still;table;prayer beads/necklace/pearls/beads/prayer
pretzel;0.14;still;table;pretzel/convoluted/twisted
printer;0.35;still;table;printer
purse;0.35;still;table;purse
pushpin;0.3;still;table;pushpin/collage
puzzle-piece;0.25;still;table;puzzle piece/interlocking/jigsaw/piece/puzzle
rabbit;0.3;hop;ground;rabbit/hare/bunny
raccoon;0.4;walk;ground;raccoon/curious/sly
racing-car;1.1;pass;ground;racing car/zoom
radio;0.25;still;table;radio/old radio/transistor radio
railway-car;3.2;pass;ground;railway car
rainbow;300;still;far;rainbow/gay/genderqueer/glbt/glbtq/lesbian/lgbt/lgbtq/lgbtqia/pride/queer/trans/transgender
ram;1;walk;ground;ram/aries/horns/male
rat;0.15;walk;ground;rat
razor;0.4;still;table;razor/sharp/shave
receipt;0.15;still;table;receipt/accounting/bookkeeping/evidence/invoice/proof
red-apple;0.12;still;table;red apple/apple/diet/ripe
red-envelope;0.3;still;table;red envelope/good/lai/luck/see
red-heart;0.3;float;air;red heart/emotion
red-paper-lantern;0.6;sway;air;red paper lantern/paper lantern/sky lantern/chinese lantern/floating lantern
rescue-workers-helmet;0.35;still;table;rescue workers helmet
rhinoceros;1.8;walk;ground;rhinoceros
ribbon;0.3;still;table;ribbon
rice-ball;0.14;still;table;rice ball
rice-cracker;0.14;still;table;rice cracker/cracker
ring;0.35;still;table;ring/diamond ring/engagement ring/wedding ring/engaged/married/shiny/sparkling
ring-buoy;0.7;bob;water;ring buoy/float/lifesaver/preserver/save/saver
ringed-planet;0;still;sky;ringed planet/planet/saturn/alien planet/ringed/saturnine
roasted-sweet-potato;0.14;still;table;roasted sweet potato/roasted
rock;1;still;ground;rock/pebble/heavy/solid/tough
rocket;9;float;air;rocket/launch/rockets
roll-of-paper;0.4;still;table;roll of paper/towels
roller-coaster;20;still;back;roller coaster/rollercoaster/coaster
roller-skate;0.3;still;table;roller skate/skates
rooster;0.5;walk;ground;rooster
root-vegetable;0.15;still;table;root vegetable/beet/radish/turnip
rose;0.35;sway;ground;rose/red rose/elegant/valentine
round-pushpin;0.3;still;table;round pushpin/location/round
rugby-football;0.25;still;ground;rugby football/rugby
running-shoe;0.35;still;table;shoe/sneaker/sneakers/trainer/running shoe/athletic/running
safety-pin;0.4;still;table;safety pin/diaper/punk
safety-vest;0.35;still;table;safety vest/vest
sailboat;9;bob;water;sailboat/sailing boat/yacht/boat/resort/sailing
sake;0.16;still;table;sake
salt;0.14;still;table;salt/flavor/salty/taste/upset
sandwich;0.14;still;table;sandwich
sari;1.3;still;table;sari
satellite;3;float;air;satellite/space station/probe
satellite-antenna;6;still;back;satellite antenna/antenna dish/satellite dish
sauropod;9;walk;ground;sauropod/brontosaurus/diplodocus/long-necked dinosaur/brachiosaurus
saxophone;0.8;still;table;saxophone/sax
scarf;0.35;still;table;scarf/neck
school;14;still;back;school
scissors;0.3;still;table;scissors/cutting
scorpion;0.06;walk;ground;scorpion/scorpio/scorpius
screwdriver;0.4;still;table;screwdriver/flathead/handy/screw
scroll;0.25;still;table;scroll/parchment/ancient scroll
seal;1;still;ground;seal
seedling;0.5;sway;ground;seedling/sprout/sapling/plant/young
sewing-needle;0.4;still;table;sewing needle/embroidery/sew/stitches/sutures/tailoring
shallow-pan-of-food;0.14;still;table;shallow pan of food/casserole/paella/shallow
shamrock;0.5;sway;ground;shamrock
shark;3;swim;water;shark
shaved-ice;0.16;still;table;shaved ice/shaved
sheaf-of-rice;0.8;sway;ground;sheaf of rice/grains/sheaf
shield;0.4;still;table;shield
shinto-shrine;18;still;back;shinto shrine/shinto/shrine
ship;22;bob;water;ship/cruise ship/ocean liner/steamer
shooting-star;0;fly;sky;shooting star/falling star/shooting
shopping-bags;0.35;still;table;shopping bags/shopping bag/bags
shopping-cart;1;still;ground;shopping cart/cart
shortcake;0.16;still;table;shortcake
shorts;0.35;still;table;shorts
shovel;1;still;table;shovel/bury/dig/scoop/spade
shower;2;still;ground;shower
shrimp;0.15;swim;water;shrimp/shellfish
skateboard;0.25;pass;ground;skateboard/skater/wheels
skis;1.6;still;ground;skis
skunk;0.35;walk;ground;skunk/stink
sled;0.6;still;ground;sled/sleigh/sledge/luge/toboggan
slot-machine;0.25;still;table;slot machine/casino/gamble/gambling/slot/slots
sloth;0.6;walk;ground;sloth/lazy/slow
small-airplane;4;fly;air;small airplane
snail;0.06;walk;ground;snail/escargot/slug
snake;0.5;sway;ground;snake/serpent/cobra/viper/python/bearer/ophiuchus
snowflake;0.3;float;air;snowflake
snowman;1.7;still;ground;snowman
soap;0.4;still;table;soap/lather/soapdish
soccer-ball;0.22;hop;ground;soccer ball/football/ball/futbol/soccer
socks;0.35;still;table;socks/stocking
soft-ice-cream;0.16;still;table;soft ice cream/ice cream cone/gelato/icecream/serve
softball;0.25;still;ground;softball/underarm
spaghetti;0.14;still;table;spaghetti/pasta/dish of pasta/meatballs
sparkler;0.4;flicker;table;sparkler
speedboat;2.2;bob;water;speedboat/billionaire/lake/luxury/millionaire
spider;0.08;float;ground;spider
spiral-calendar;0.3;still;table;spiral calendar
spiral-notepad;0.3;still;table;spiral notepad/notepad
spiral-shell;0.12;still;ground;spiral shell/conch/shell
sponge;0.4;still;table;sponge/absorbing/porous/soak
spoon;0.2;still;table;spoon/tableware
sport-utility-vehicle;1.8;pass;ground;sport utility vehicle/recreational/sportutility/utility
sports-medal;0.3;still;table;sports medal/winner
spouting-whale;5;swim;water;spouting whale/spouting
squid;1.2;float;water;squid/mollusk
stadium;30;still;back;stadium
star;0;twinkle;sky;star/astronomy/medium/stars
statue-of-liberty;60;still;back;statue of liberty/statue/liberty/new/nyc/york
steaming-bowl;0.14;still;table;steaming bowl/soup/noodle bowl/noodle soup/bowl of noodles/bowl of ramen/pho/stew/noodle
stethoscope;0.2;still;table;stethoscope
stop-sign;2.2;still;ground;stop sign/octagonal
stopwatch;0.25;still;table;stopwatch
straight-ruler;0.3;still;table;straight ruler/edge/straight/straightedge
strawberry;0.12;still;table;strawberry
studio-microphone;0.3;still;table;studio microphone/mic/microphone/studio
stuffed-flatbread;0.14;still;table;stuffed flatbread/gyro
sunflower;1.4;sway;ground;sunflower
sunglasses;0.35;still;table;sunglasses/dark
sushi;0.14;still;table;sushi
suspension-railway;3.4;pass;air;suspension railway/suspension
swan;1;bob;water;swan/cygnet/duckling/ugly
synagogue;18;still;back;synagogue/jew/jewish/judaism
syringe;0.2;still;table;syringe/flu/vaccination
t-rex;5;walk;ground;t rex/dinosaur/tyrannosaurus/velociraptor/raptor/rex
t-shirt;0.35;still;table;t shirt/shirt/tee/tshirt
taco;0.14;still;table;taco
takeout-box;0.14;still;table;takeout box/takeout
tamale;0.14;still;table;tamale/pamonha
tanabata-tree;2.5;sway;ground;tanabata tree/tanabata
tangerine;0.12;still;table;tangerine/orange/mandarin/nectarine
taxi;1.6;pass;ground;taxi/cab/cabbie/yellow
teacup-without-handle;0.16;still;table;teacup without handle/tea/cup of tea/green tea/matcha/handle/oolong/teacup
teapot;0.16;still;table;teapot/brew
tear-off-calendar;0.3;still;table;tear off calendar
teddy-bear;0.4;still;table;teddy bear/toy bear/stuffed animal/plush toy/plaything/plush/teddy
telephone;0.16;still;table;telephone
telescope;1.2;still;ground;telescope
television;0.6;still;table;television/tv/television set
tennis;0.25;still;ground;tennis
tent;2.2;still;back;tent
test-tube;0.35;still;table;test tube/chemist/test/tube
thong-sandal;0.35;still;table;thong sandal/flip/flop/sandals/thong/thongs
thread;0.4;still;table;thread/spool/string
ticket;0.3;still;table;ticket/stub
tiger;1.1;walk;ground;tiger
timer-clock;0.25;still;table;timer clock
toilet;0.8;still;ground;toilet
tokyo-tower;60;still;back;tokyo tower/tokyo
tomato;0.12;still;table;tomato
toolbox;0.4;still;table;toolbox/chest/mechanic
toothbrush;0.4;still;table;toothbrush/brush/dental/hygiene/toiletry
top-hat;0.25;still;table;top hat/hat/formal/top/tophat
tornado;60;sway;far;tornado/whirlwind
trackball;0.35;still;table;trackball
tractor;2.6;pass;ground;tractor
train;3.6;pass;ground;train/subway train/subway/choo
tram;3.4;pass;ground;tram/streetcar/trolley
treasure-chest;0.7;still;ground;treasure chest/jewels/valuables/wealth
triangular-ruler;0.3;still;table;triangular ruler/rule/set/triangle/triangular
trolleybus;3.1;pass;ground;trolleybus
trombone;0.8;still;table;trombone/brass/jazz
trophy;0.3;still;table;trophy/champion/champs/slay/victory/winning
tropical-drink;0.16;still;table;tropical drink/drunk/mai/tai/tropics
tropical-fish;0.4;swim;water;tropical fish/goldfish/clownfish/angelfish/reef fish
trumpet;0.5;still;table;trumpet
tulip;0.35;sway;ground;tulip
tumbler-glass;0.16;still;table;tumbler glass/whisky/whiskey/glass/rum/liquor/scotch/tumbler
turkey;0.8;walk;ground;turkey/gobble/thanksgiving
turtle;0.5;walk;ground;turtle/tortoise/terrapin
two-hump-camel;2.2;walk;ground;two hump camel/bactrian/two
umbrella;0.9;still;ground;umbrella/red umbrella/parasol
umbrella-on-ground;2;still;ground;umbrella on ground/beach umbrella/ground
unicorn;1.9;walk;ground;unicorn
unlocked;0.12;still;table;unlocked/cracked
vertical-traffic-light;3;still;ground;vertical traffic light/drove/vertical
video-camera;0.3;still;table;video camera/camcorder
video-game;0.25;still;table;video game/game controller/gamepad/controller/game console
videocassette;0.3;still;table;videocassette/tape/vcr/vhs
violin;0.6;still;table;violin
volcano;900;flicker;far;volcano/eruption
volleyball;0.25;still;ground;volleyball
waffle;0.14;still;table;waffle/indecisive/iron
wastebasket;0.3;still;table;wastebasket/garbage/trash/waste
watch;0.08;still;table;watch/wristwatch/wrist watch/smartwatch/smart watch/luxury watch/timepiece
water-buffalo;1.7;walk;ground;water buffalo
water-pistol;0.25;still;table;water pistol/gun/handgun/pistol/revolver
watermelon;0.12;still;table;watermelon
whale;6;swim;water;whale/blue whale
wheel;0.6;still;ground;wheel/circle/tire/turn
white-cane;0.4;still;table;white cane/blind/probing
white-flower;0.35;sway;ground;white flower
wilted-flower;0.35;sway;ground;wilted flower/dying/wilted
wind-chime;0.4;sway;air;wind chime/chime
window;1.3;still;ground;window/air/fresh/opening/transparent/view
wine-glass;0.16;still;table;wine glass/wine/glass of wine/red wine
wing;0.6;float;air;wing/angelic/aviation/heavenly/mythology
wolf;0.9;walk;ground;wolf
womans-boot;0.35;still;table;womans boot
womans-clothes;0.35;still;table;womans clothes/blouse
womans-hat;0.35;still;table;womans hat/sun hat/straw hat/hats
womans-sandal;0.35;still;table;womans sandal
wood;0.5;still;ground;wood/log/firewood/timber
world-map;0.4;still;table;world map/map
worm;0.06;sway;ground;worm/annelid/earthworm/parasite
wrapped-gift;0.3;still;table;wrapped gift/gift/present/gift box/surprise
wrench;0.4;still;table;wrench
x-ray;0.2;still;table;x ray/bones/medical/skeleton/skull/xray
yarn;0.4;still;table;yarn/crochet/knit
yo-yo;0.25;still;table;yo yo/fluctuate
zebra;1.6;walk;ground;zebra/stripe
`;
