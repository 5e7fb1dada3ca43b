/** Written by scripts/noun-kinds.ts from WordNet: what can be drawn, as what kind of subject, and after a colon its kinds. */
export const NOUN_KINDS = `
aircraft;THING:/autogiro/autogyro/bogy/glider/gyroplane/ornithopter/orthopter/sailplane/warplane/
airliner;THING:/airbus/
airplane;THING:/bomber/floatplane/hydroplane/interceptor/kamikaze/monoplane/propjet/seaplane/turboprop/
airship;THING:/dirigible/
ale;THING:/bitter/stout/
amoeba;THING:/ameba/endameba/
amulet;THING:/greegree/grigri/
android;THING:/humanoid/
anglerfish;CREATURE:/allmouth/goosefish/lotte/monkfish/
animal;CREATURE:/aardvark/aardwolf/abalone/abortus/abrocome/acarid/acarine/acarus/acrodont/actinian/actiniarian/actinozoan/adelgid/agnathan/agouti/alderfly/amniote/amphioxus/amphipod/anaspid/angwantibo/anoa/anthozoan/antlion/aoudad/aperea/aphid/aplacophoran/apolemia/appendicularia/arachnid/architeuthis/argal/argali/argasid/arthropod/artiodactyl/arui/ascidian/audad/babiroussa/babirusa/babirussa/backswimmer/bandicoot/banteng/barnacle/bassarisk/bearcat/bedbug/beef/beefalo/beroe/bilby/binturong/biped/bivalve/blackfly/bladdernose/blastocyst/blastosphere/blastula/booklouse/bot/bottlenose/bovid/bovine/bowhead/brachiopod/brachyuran/branchiopod/branchiopodan/bristletail/bryozoan/bushbaby/bycatch/cacomistle/cacomixle/caddisworm/caecilian/canid/capsid/carcajou/carnivore/caseworm/cattalo/cattle/cavy/cephalaspid/cephalopod/cercaria/cetacean/chalcid/chalcidfly/cherrystone/chevrotain/chigetai/chigger/chigoe/chinch/chinchillon/chordate/chrysalis/chrysopid/cicada/cicala/cirriped/cirripede/civet/clam/cnidarian/coati/cockle/coelenterate/collembolan/colugo/comatulid/conceptus/conenose/cony/cootie/copepod/coreid/cowrie/cowry/cows/coypu/craniate/crawdad/crawdaddy/crawfish/crayfish/crinoid/critter/crustacean/ctenophore/cuscus/cuttle/cuttlefish/cyclostome/damselfly/daphnia/das/dassie/dasyure/dasyurid/dayfly/deathwatch/decapod/defoliator/devilfish/dhole/diapheromera/dibranch/dibranchiate/digitigrade/dingo/dinoceras/dinocerate/dipteran/dipteron/dobson/dobsonfly/dogie/dogy/doliolum/dormouse/drosophila/dryopithecine/dugong/dziggetai/earwig/echidna/echinoderm/ecrevisse/ectoproct/ectotherm/edentate/entoproct/ephemeral/ephemerid/ephemeron/ephemeropteran/eptatretus/equid/equine/escallop/eurypterid/eutherian/fanaloka/feeder/ferret/fetus/finback/firebrat/fissiped/fitch/flea/foetus/foulmart/foumart/froghopper/galago/gallfly/gastropod/gastrula/gaur/gayal/geoduck/gerbil/gerbille/gnat/gnathostome/gnawer/goldeneye/goral/gorgonian/greenfly/grison/groundhog/grub/hagfish/harvestman/hatchling/hellgrammiate/hemerobiid/hemipteran/hemipteron/herbivore/heterostracan/hexapod/hippoboscid/holometabola/holothurian/homeotherm/hominid/hominoid/homoiotherm/homopteran/homotherm/hornet/horsefly/humankind/humans/hyaena/hydroid/hydrozoan/hyena/hymenopter/hymenopteran/hymenopteron/hyrax/ichneumon/indri/indris/insect/insectivore/instar/isopod/ixodid/jackal/jassid/javelina/jennet/jerboa/jird/jointworm/jument/kanchil/kiang/kine/kinkajou/krill/labyrinthodont/lacewing/lagomorph/lamellibranch/lamprey/lampshell/lancelet/langouste/larva/larvacean/leafhopper/lemming/lemur/lepidopteran/lepidopteron/leporid/leppy/leptocephalus/lerot/limpet/littleneck/livestock/loir/loligo/longhorn/louse/lygaeid/machilid/madrepore/mammal/mammalian/manatee/mankind/mantispid/mapinguari/marmot/marsupial/marten/mastodon/mastodont/mayfly/mealworm/mealybug/mecopteran/medfly/medusan/medusoid/meerkat/megathere/megatherian/megatheriid/metabola/metatherian/metazoan/midge/mierkat/milcher/milker/millepede/milliped/millipede/mirid/mithan/moke/mollusc/molter/mongoose/monotreme/moonshell/morula/moufflon/mouflon/moulter/muishond/murine/musquash/mussel/mustelid/musteline/mylodon/mylodontid/myriapod/mytilid/nanomia/napu/narwal/narwhal/narwhale/nerita/neritid/neritina/nestling/neuropteran/neuropteron/nudibranch/numbat/nutria/octopod/odonate/ommastrephes/onychophoran/opossum/ormer/orthopteran/orthopteron/osteostracan/ostracod/ostracoderm/oxen/paca/pachyderm/parazoan/peccary/pelecypod/pentail/pentastomid/peripatus/perissodactyl/pet/phalanger/phasmid/phenacomys/phoronid/physa/piddock/piggy/piglet/pika/pinnatiped/pinniped/placental/placoderm/planthopper/plantigrade/planula/platyctenean/platypus/plecopteran/pleurodont/poikilotherm/polecat/pollinator/polyplacophore/polyzoan/poriferan/porpoise/possum/potamogale/potto/praya/proboscidean/proboscidian/procyonid/prongbuck/pronghorn/prosimian/prototherian/proturan/pseudoscorpion/psocid/psychodid/psylla/psyllid/punkey/punkie/punky/pup/pupa/pureblood/purebred/pycnogonid/quadruped/quagga/quahaug/quahog/racoon/ratel/razorback/redbug/reduviid/ringtail/rockchuck/rodent/rorqual/rotifer/rudapithecus/ruminant/salp/salpa/sandfly/sandhopper/sarcoptid/sawfly/scaphopod/sciara/sciarid/scollop/scyphozoan/serow/sertularian/sewellel/shadfly/shipworm/shoat/shorthorn/shote/shrewmouse/silverfish/simian/siphonophore/sipunculid/sirenian/slater/snakefly/solenogaster/sphecoid/spirula/spittlebug/spongefly/spongillafly/springtail/squilla/stayer/stirk/stoat/stocker/stomatopod/stonefly/strawworm/stray/sumpter/suricate/swine/symphilid/taira/takin/tamandu/tamandua/tamanoir/tamarao/tamarau/tapir/tardigrade/tarsier/tayra/telsontail/tendrac/tenrec/teras/teredinid/teredo/termite/tetranychid/tetrapod/thrip/thripid/thrips/thylacine/thysanopter/thysanopteron/thysanuron/treehopper/trepang/trichopteran/trichopteron/trilobite/trombiculid/trombidiid/tsine/tunicate/tusker/uintathere/unai/unau/unguiculate/ungulate/univalve/urial/urochord/urochordate/urodele/urus/vaquita/varment/vertebrate/vespid/vinegarroon/viscacha/viverrine/vole/walkingstick/warthog/whelk/whelp/whiteface/whitefly/winkle/wireworm/wombat/woodborer/woodchuck/woodlouse/zebu/zoophyte/zooplankton/zoril/
annelid;CREATURE:/annelid worm/archiannelid/bloodsucker/bloodworm/hirudinean/horseleech/leech/lobworm/lugworm/medicinal leech/oligochaete/oligochaete worm/polychaete/polychaete worm/polychete/polychete worm/sea mouse/segmented worm/
ant;CREATURE:/emmet/pismire/
antelope;CREATURE:/addax/black buck/blackbuck/blue bull/bushbuck/common eland/eland/gemsbok/gemsbuck/gerenuk/giant eland/gnu/greater kudu/guib/hartebeest/impala/kob/koodoo/koudou/kudu/lechwe/lesser kudu/mountain nyala/nilgai/nylghai/nylghau/oryx/pasang/puku/saiga/sassaby/steenbok/steinbok/waterbuck/wildebeest/
antenna;THING:/yagi/
ape;CREATURE:/pongid/siamang/
apple tree;THING:/crabapple/
armadillo;CREATURE:/apar/cabassous/chlamyphore/greater pichiciego/peba/peludo/pichiciago/pichiciego/poyou/tatou/tatouay/tatu/
armchair;THING:/fauteuil/recliner/
aubergine;THING:/brinjal/
auto;THING:/electric/hardtop/hatchback/jalopy/limo/limousine/minicar/motorcar/phaeton/roadster/runabout/subcompact/
avocado;THING:/aguacate/
axe;THING:/broadax/broadaxe/piolet/poleax/poleaxe/
backpack;THING:/haversack/kitbag/knapsack/packsack/
bacterium;THING:/acidophil/acidophile/actinomyces/actinomycete/bacillus/bacteroid/borrelia/botulinum/botulinus/clostridia/clostridium/cocci/coccobacillus/coccus/cyanobacteria/diplococcus/enterics/enterobacteria/entric/erwinia/escherichia/eubacteria/eubacterium/gonococcus/klebsiella/lactobacillus/legionella/leptospira/listeria/mycobacteria/mycobacterium/mycoplasma/myxobacter/myxobacteria/myxobacterium/nitrobacteria/nitrobacterium/nostoc/pneumococcus/probiotic/pseudomonad/rickettsia/salmonella/shigella/spirilla/spirillum/spirochaete/spirochete/staph/staphylococci/staphylococcus/strep/streptococci/streptococcus/streptomyces/superbug/thiobacillus/thiobacteria/treponema/trichodesmium/vibrio/vibrion/xanthomonad/
bag;THING:/beanbag/duffel/duffle/feedbag/gamebag/gunnysack/nosebag/pannier/postbag/sachet/saddlebag/sandbag/schoolbag/seabag/sickbag/waterskin/wineskin/
bagel;THING:/beigel/
bagpipe;THING:/musette/
baguette;THING:/baguet/
ballpoint;THING:/ballpen/
bandage;THING:/suspensory/swathe/tourniquet/truss/
bank;THING:/riverbank/riverside/waterside/
barn;THING:/byre/cowbarn/cowhouse/cowshed/
basket;THING:/creel/handbasket/punnet/skep/
bat;CREATURE:/cave myotis/chiropteran/eastern pipistrel/false vampire/flying fox/freetail/macrotus/megabat/microbat/pipistrel/pipistrelle/serotine/vespertilionid/western pipistrel/
bathtub;THING:/footbath/tub/
beach ball;THING:/beachball/
bear;CREATURE:/bear cub/bruin/
bed;THING:/lower/sickbed/truckle/trundle/upper/
bee;CREATURE:/andrena/andrenid/
beer;THING:/bock/
beet;THING:/beetroot/chard/mangold/
beetle;CREATURE:/bean weevil/black weevil/boll weevil/calosoma/carpet bug/chrysomelid/clerid/cockchafer/dorbeetle/elater/elaterid/figeater/flour weevil/glowworm/lightning bug/longicorn/meloid/pea weevil/pine sawyer/potato bug/rice weevil/rose bug/rose chafer/scarab/scarabaean/scarabaeid/scarabaeus/seed weevil/tenebrionid/tumblebug/weevil/
bell pepper;THING:/paprika/pimento/pimiento/
bell;THING:/cascabel/cowbell/
bench;THING:/banquette/pew/
bilberry;THING:/blaeberry/whinberry/whortleberry/
bird of prey;CREATURE:/raptorial bird/secretary bird/
bird's nest;THING:/aerie/aery/birdnest/eyrie/eyry/
bird;CREATURE:/accentor/aepyornis/afropavo/amadavat/anhinga/ani/anomalopteryx/ant shrike/ant thrush/antbird/apteryx/archaeopteryx/archaeornis/archeopteryx/arctic skua/argus pheasant/auk/auklet/avadavat/avocet/banana quit/banded stilt/bank martin/bank swallow/barbet/barn swallow/baya/bee eater/bell magpie/bellbird/belted kingfisher/bittern/black cock/black grouse/black guillemot/black turnstone/blackbird/blackcock/blackpoll/blue jay/blue peafowl/blue tit/bluethroat/boatbill/bobolink/bobwhite/bobwhite quail/bonxie/bowerbird/broadbill/brown creeper/brown thrasher/brown thrush/brush turkey/bulbul/bullbat/bush shrike/bush tit/bushtit/bustard/bustard quail/butcherbird/button quail/cacique/cactus wren/camp robber/capercaillie/capercailzie/caprimulgid/carinate/cassowary/catbird/cazique/cedar waxwing/cedarbird/chachalaca/chaja/chaparral cock/chickadee/chimney swallow/chimney swift/chough/chunga/cliff swallow/common murre/common nutcracker/common spoonbill/common yellowthroat/coot/cormorant/corncrake/cotinga/coucal/courlan/cowbird/crake/crested cariama/crested screamer/crested swift/crow pheasant/curassow/curlew/curlew sandpiper/currawong/dabchick/darter/daw/dickeybird/dickybird/diving petrel/dotrel/dotterel/dovekie/dowitcher/downy woodpecker/dunlin/dunnock/eared grebe/eastern meadowlark/fieldfare/fighting cock/flycatcher/flycatching warbler/frogmouth/fulmar/fulmar petrel/gallina/gallinacean/gallinule/gamecock/gannet/giant fulmar/giant moa/giant petrel/gilded flicker/glareole/gnatcatcher/goatsucker/godwit/goldcrest/golden oriole/golden pheasant/golden plover/golden warbler/gooney/goonie/goony/grass finch/grassfinch/gray hen/gray jay/gray partridge/grayback/grayhen/great auk/great bustard/great skua/great snipe/greater whitethroat/greater yellowlegs/grebe/green peafowl/green plover/green woodpecker/greenshank/grey hen/grey jay/grey partridge/greyhen/ground roller/grouse/guacharo/guan/guillemot/half snipe/hangbird/heath hen/heathfowl/hedge sparrow/hemipode/hepatic tanager/hermit thrush/hoactzin/hoatzin/honey eater/honey guide/honeysucker/hoopoe/hoopoo/hornbill/horned puffin/horned screamer/house martin/house wren/ibis/ivorybill/jacamar/jackdaw/jacksnipe/jaeger/jaybird/jenny wren/jungle cock/jungle fowl/jungle hen/kildeer/killdeer/killdeer plover/kingbird/kingfisher/kinglet/kookaburra/land rail/lapwing/larid/lark/laughing jackass/least bittern/least sandpiper/leipoa/lesser whitethroat/lesser yellowlegs/limpkin/little auk/little grebe/loggerhead shrike/longlegs/lowan/lyrebird/magpie/maleo/mallee fowl/mallee hen/maori hen/marsh hen/marsh wren/mavis/meadow pipit/meadowlark/megapode/merl/merle/migrant shrike/migratory quail/missel thrush/mistle thrush/mistletoe thrush/moa/mocking thrush/mockingbird/mollymawk/momot/monal/monaul/moorbird/moorcock/moorfowl/moorgame/moorhen/motmot/mountain partridge/mountain quail/mud hen/murre/myrtle warbler/nandu/night heron/night raven/nightingale/nightjar/northern bobwhite/northern oriole/northern parula/northern phalarope/northern shrike/notornis/nuthatch/ocellated turkey/oilbird/orchard oriole/oriole/ortygan/oscine/ousel/ouzel/ovenbird/oyster catcher/oystercatcher/painted sandgrouse/parasitic jaeger/partridge/parula warbler/passerine/peachick/peafowl/peckerwood/pectoral sandpiper/peewit/petchary/petrel/pewee/phalarope/phasianid/pheasant/pheasant coucal/pheasant cuckoo/piculet/pigeon guillemot/piping crow/piping guan/piping plover/pipit/pitta/plain turkey/plain wanderer/plover/poorwill/prairie chicken/prairie fowl/prairie grouse/pratincole/protoavis/ptarmigan/puffbird/puffin/purple gallinule/purple grackle/purple martin/quail/ratite/razorbill/red grouse/red phalarope/redheaded woodpecker/redshank/redstart/redwing/reedbird/reeve/resplendent quetzel/resplendent trogon/ricebird/riflebird/ring ouzel/ring thrush/roadrunner/rock partridge/rock wren/roseate spoonbill/ruddy turnstone/ruffed grouse/rusty grackle/sacred ibis/sage grouse/sage hen/sand grouse/sand martin/sanderling/sandgrouse/sandpiper/sapsucker/scissortail/scissortailed flycatcher/scrub fowl/scrubbird/sea swallow/seabird/seafowl/sedge warbler/sedge wren/seriema/shearwater/shoebill/shoebird/shorebird/shrike/skua/skylark/snakebird/snipe/snowbird/solan/solan goose/solant goose/solitary vireo/song thrush/spoonbill/spotted crake/spotted flycatcher/spotted sandpiper/sprig tail/sprigtail/spruce grouse/stake driver/stilt plover/stiltbird/stinkbird/stone curlew/stonechat/storm petrel/stormy petrel/summer tanager/surfbird/swallow shrike/swamphen/swiftlet/tailorbird/takahe/tanager/tern/thickhead/thrush nightingale/tichodrome/tinamou/titlark/titmouse/tody/tomtit/touraco/tragopan/tree creeper/tree martin/tree swallow/tree swift/trogon/tropicbird/true flycatcher/true warbler/tufted puffin/tufted titmouse/turaco/turacou/turakoo/turnstone/twitterer/tyrannid/tyrant flycatcher/upland plover/upland sandpiper/veery/verdin/vermillion flycatcher/vireo/wader/wagtail/wall creeper/wandering albatross/water hen/water ouzel/water thrush/water turkey/waterbird/waterfowl/waxwing/weaver finch/weaverbird/weka/western meadowlark/western tanager/wheatear/whidah/whinchat/whippoorwill/whisker jack/white pelican/whitethroat/whole snipe/whooper/whooping crane/whydah/willet/winter wren/wood hen/wood hoopoe/wood ibis/wood pewee/wood stork/wood swallow/wood thrush/wood warbler/woodcock/woodcock snipe/woodcreeper/woodhewer/woodpecker/wren warbler/yellow warbler/yellowbird/yellowhammer/yellowlegs/yellowthroat/zebra finch/
birdhouse;THING:/columbarium/columbary/dovecote/
bison;CREATURE:/buffalo/
black cat;CREATURE:/fisher cat/pekan/
blanket;THING:/afghan/manta/
blender;THING:/liquidiser/liquidizer/
blossom;THING:/ament/bud/catkin/chrysanthemum/corymb/cyme/cymule/floret/floweret/glomerule/raceme/rosebud/thyrse/thyrsus/umbel/
blouse;THING:/middy/shirtwaist/shirtwaister/
blowfish;THING:/fugu/
blue whale;CREATURE:/sulfur bottom/
blueberry;THING:/deerberry/farkleberry/grouseberry/huckleberry/rabbiteye/sparkleberry/
boat;THING:/barge/bumboat/catamaran/dredger/fireboat/flatboat/gunboat/houseboat/hoy/keelboat/lifeboat/longboat/lugger/mailboat/narrowboat/pinnace/pontoon/scow/surfboat/towboat/tugboat/whaleboat/wherry/
bomb;THING:/blockbuster/bombie/bomblet/firebomb/grenade/
bones;THING:/castanets/clappers/
bookmark;THING:/bookmarker/
boomerang;THING:/kiley/kylie/
bottle;THING:/ampoule/ampul/ampule/carafe/carboy/crewet/cruet/decanter/demijohn/gourd/inkpot/phial/vial/
boulder;THING:/bowlder/
bouquet;THING:/corsage/nosegay/posy/
bowl;THING:/jorum/mazer/
bread;THING:/ashcake/bap/barmbrack/bialy/bialystoker/biscuit/breadstick/breadstuff/brioche/bun/challah/cornbread/cornpone/crouton/griddlecake/grissino/hallah/hardtack/hushpuppy/johnnycake/limpa/matzah/matzo/matzoh/muffin/oatcake/pone/popover/pumpernickel/rusk/schnecken/scone/simnel/zwieback/
brew;THING:/brewage/cassiri/kvass/metheglin/
bridge;THING:/flyover/footbridge/gangboard/gangplank/overcrossing/overpass/
brontosaurus;CREATURE:/apatosaur/apatosaurus/brontosaur/thunder lizard/
broom;THING:/besom/
bucket;THING:/cannikin/pail/
bulb;THING:/bulbil/bulblet/shallot/squill/
bull;CREATURE:/bullock/
bulldozer;THING:/angledozer/dozer/
bullet;THING:/dumdum/
bulrush;THING:/bullrush/nailrod/reedmace/
bumblebee;CREATURE:/humblebee/
burrito;THING:/quesadilla/
bus;THING:/autobus/charabanc/jitney/motorbus/motorcoach/
butter;THING:/ghee/
buttercup;THING:/butterflower/crowfoot/goldcup/
butterfly;CREATURE:/anglewing/banded purple/danaid/hairstreak/large white/lycaenid/mourning cloak/nymphalid/painted beauty/pierid/purple emperor/red admiral/silverspot/small white/white admiral/
buzzard;CREATURE:/turkey vulture/
cabin;THING:/stateroom/
caboose;THING:/cookhouse/cuddy/
cactus;THING:/chichipe/cholla/coryphantha/echinocactus/epiphyllum/garambulla/mammillaria/mescal/mezcal/nopal/peyote/pitahaya/saguaro/sahuaro/
cafe;THING:/caff/coffeehouse/cybercafe/estaminet/
camera;THING:/webcam/
can;THING:/caddy/oilcan/
candelabra;THING:/candelabrum/
candle;THING:/chandlery/rushlight/
candlestick;THING:/girandola/girandole/
cannon;THING:/culverin/
canoe;THING:/birchbark/pirogue/
cantaloupe;THING:/cantaloup/
capsicum;THING:/cayenne/jalapeno/
capybara;CREATURE:/capibara/
cargo ship;THING:/cattleship/supertanker/tanker/
cart;THING:/dogcart/dumpcart/oxcart/ponycart/tumbrel/tumbril/
cassette;THING:/audiocassette/
cat;CREATURE:/bay lynx/bobcat/caracal/catamount/catamountain/common lynx/cougar/desert lynx/eyra/jaguarondi/jaguarundi/manul/margay/mountain lion/mouser/ocelot/puma/serval/spotted lynx/tom/tomcat/
catapult;THING:/slingshot/
caterpillar;CREATURE:/ailanthus silkworm/army cutworm/army worm/armyworm/beet armyworm/bollworm/cabbageworm/cankerworm/corn borer/corn earworm/cotton bollworm/cutworm/fall armyworm/fall cankerworm/fall webworm/garden webworm/giant silkworm/inchworm/looper/measuring worm/pink bollworm/potato tuberworm/potato worm/silkworm/spring cankerworm/tobacco budworm/tobacco hornworm/tomato fruitworm/tomato hornworm/tomato worm/vetchworm/webworm/wild wilkworm/woolly bear/
cathedral;THING:/minster/
cauldron;THING:/caldron/
cave;THING:/grot/grotto/
cemetery;THING:/necropolis/
cereal;THING:/broomcorn/coracan/corakan/kaffir/kurakkan/millet/oat/ragee/ragi/ricegrass/silkgrass/smilo/sorgho/sorghum/sorgo/witchgrass/yardgrass/
chair;THING:/chaise/highchair/
champagne;THING:/bubbly/
cheese;THING:/bleu/chevre/gorgonzola/mascarpone/mozzarella/ricotta/sapsago/
cheetah;CREATURE:/chetah/
chess piece;THING:/chessman/
chicken;THING:/frier/fryer/poulet/spatchcock/volaille/
chickpea;THING:/garbanzo/
chilli;THING:/chilly/chipotle/
chime;THING:/carillon/handbell/
chimney;THING:/stovepipe/
chimpanzee;CREATURE:/bonobo/chimp/
chisel;THING:/burin/
circuit;THING:/clipper/limiter/microcircuit/wiring/
city;THING:/metropolis/
climb;THING:/acclivity/ascent/upgrade/uphill/
closet;THING:/cupboard/
coat;THING:/capote/coatee/greatcoat/mackinaw/newmarket/overcoat/surcoat/surtout/topcoat/
cockroach;CREATURE:/blackbeetle/crotonbug/oriental roach/
cocktail;THING:/bullshot/daiquiri/gimlet/sidecar/sour/
coconut;THING:/copra/
coffee;THING:/decaf/demitasse/
coffin;THING:/bier/casket/
cogwheel;THING:/pinion/
coil;THING:/hank/skein/
collage;THING:/montage/photomontage/
comb;THING:/currycomb/pocketcomb/
compass;THING:/gyrocompass/
congee;THING:/jook/
container ship;THING:/containership/
cookie;THING:/brandysnap/gingersnap/ladyfinger/macaroon/oreo/shortbread/teacake/
coriander;THING:/cilantro/
cottage;THING:/bungalow/
cover;THING:/shoji/
cow;CREATURE:/heifer/
cracker;THING:/saltine/
crate;THING:/soapbox/
crochet;THING:/crocheting/
crucifix;THING:/rood/
cup;THING:/chalice/cylix/kylix/scyphus/
curtain;THING:/drape/drapery/festoon/portiere/
cut of meat;THING:/aitchbone/brisket/chine/confit/entrecote/forequarter/foreshank/fricandeau/gammon/ham/hindquarter/hindshank/jambon/loin/prosciutto/roast/shank/sirloin/sparerib/
dam;THING:/milldam/weir/
dandelion;THING:/blowball/
dart;THING:/banderilla/
deer;CREATURE:/blacktail/brocket/cervid/elaphure/muntjac/roebuck/sambar/sambur/sika/wapiti/white tail/whitetail/
department store;THING:/emporium/
desk;THING:/escritoire/secretaire/
diaper;THING:/nappy/
diet;THING:/vegetarianism/
dinosaur;CREATURE:/allosaur/allosaurus/anatotitan/ankylosaur/ankylosaurus/argentinosaur/carnosaur/ceratopsian/ceratosaur/ceratosaurus/coelophysis/compsognathus/corythosaur/corythosaurus/deinocheirus/deinonychus/dromaeosaur/edmontosaurus/eoraptor/hadrosaur/hadrosaurus/herrerasaur/herrerasaurus/iguanodon/maniraptor/megalosaur/megalosaurus/ornithischian/ornithomimid/ornithopod/oviraptorid/pisanosaur/pisanosaurus/protoceratops/psittacosaur/psittacosaurus/saurischian/seismosaur/staurikosaur/staurikosaurus/stegosaur/stegosaurus/struthiomimus/styracosaur/styracosaurus/superslasher/theropod/titanosaur/titanosaurian/trachodon/trachodont/triceratops/utahraptor/
direction;THING:/qibla/tack/trend/
dive;THING:/honkytonk/
dog;CREATURE:/affenpinscher/basenji/bull mastiff/bulldog/chow chow/clumber/clumber spaniel/cocker/cocker spaniel/cur/dachshund/dachsie/doggie/doggy/feist/fice/field spaniel/housedog/keeshond/kuvasz/lapdog/large poodle/malamute/malemute/mastiff/miniature pinscher/miniature poodle/monkey pinscher/mutt/papillon/pinscher/pooch/pug/red setter/sausage hound/schipperke/spaniel/spitz/springer spaniel/standard poodle/toy poodle/toy spaniel/toy terrier/vizsla/water spaniel/
doll;THING:/golliwog/golliwogg/
dolmen;THING:/cromlech/
dolphin;CREATURE:/dolphinfish/mahimahi/
donut;THING:/bismark/fastnacht/sinker/
dove;CREATURE:/ringdove/turtledove/
dragonfly;CREATURE:/mosquito hawk/skeeter hawk/snake doctor/snake feeder/
dress;THING:/caftan/coatdress/gown/kaftan/mantua/muumuu/pinafore/pinny/polonaise/shirtdress/strapless/sundress/
drill;THING:/borer/wimble/
drum;THING:/bongo/membranophone/tabor/tabour/tambourine/timbrel/tympan/
duck;CREATURE:/bluebill/bluewing/bufflehead/canvasback/common scoter/eider/garganey/goosander/greater scaup/greenwing/hooded merganser/hooded sheldrake/lesser scaup/mallard/merganser/old squaw/pintail/pochard/sawbill/scaup/scoter/sheldrake/shelduck/smew/widgeon/wigeon/wood drake/wood widgeon/
dumpling;THING:/dumplings/gnocchi/wonton/
dvd;THING:/videodisc/videodisk/
eagle;CREATURE:/eaglet/ern/erne/
earthworm;CREATURE:/angleworm/dew worm/fishing worm/fishworm/nightcrawler/nightwalker/red worm/
egg;THING:/spawn/
egret;CREATURE:/snowy heron/
elephant;CREATURE:/gomphothere/
elevator;THING:/dumbwaiter/
face cream;THING:/coldcream/
factory;THING:/assembly plant/bell foundry/cannery/chemical plant/cotton mill/foundry/iron foundry/lumbermill/manufactory/manufacturing plant/maquiladora/metalworks/mill/paper mill/quartz battery/quartz mill/rolling mill/stamp battery/stamp mill/stamping mill/steel mill/steel plant/steelworks/sweatshop/textile mill/
falafel;THING:/felafel/
falcon;CREATURE:/caracara/carancha/gerfalcon/gyrfalcon/kestrel/peregrine/pigeon hawk/sparrow hawk/
fan;THING:/punkah/
feather;THING:/aftershaft/down/hackle/plumule/scapular/
fedora;THING:/homburg/
feline;CREATURE:/big cat/felid/leopardess/liger/sabertooth/tiger cub/tiglon/tigon/tigress/
female;CREATURE:/female mammal/
fence;THING:/fencing/hedge/hedgerow/paling/shelterbelt/windbreak/
fern;THING:/angiopteris/bracken/christella/davallia/doodia/fiddlehead/leatherleaf/lecanopteris/lipfern/maidenhair/moonwort/nardo/nardoo/osmund/pecopteris/pepperwort/pillwort/polypody/regnellidium/scolopendrium/spleenwort/thyrsopteris/woodfern/woodsia/
ferry;THING:/ferryboat/
figurine;THING:/statuette/
finch;CREATURE:/brambling/canary bird/cardinal grosbeak/chaffinch/cheewink/chewink/chipping sparrow/common canary/crossbill/evening grosbeak/field sparrow/goldfinch/grosbeak/grossbeak/hawfinch/honeycreeper/indigo bird/indigo bunting/junco/linnet/lintwhite/mamo/ortolan/ortolan bunting/pine grosbeak/pine siskin/pyrrhuloxia/red siskin/redpoll/reed bunting/serin/siskin/snow bunting/song sparrow/swamp sparrow/towhee/vesper sparrow/yellow bunting/
fire extinguisher;THING:/asphyxiator/
firebird;CREATURE:/redbird/scarlet tanager/
firefly;CREATURE:/fire beetle/
fireplace;THING:/cookfire/
fish;CREATURE:/albacore/alewife/allice/allice shad/alligatorfish/allis/allis shad/amberfish/amberjack/anchovy/anomalops/archerfish/argentine/armed bullhead/armored searobin/balloonfish/barbu/barndoor skate/barracouta/barracuda/barred pickerel/barrelfish/batfish/beaked salmon/beaugregory/beluga/bergall/bigeye/bigeye scad/billfish/black bass/black bream/black buffalo/black crappie/black margate/black marlin/blackback flounder/blackfish/blackmouth bass/blanquillo/blennioid/blenny/blue cat/blue marlin/blue pickerel/blue pike/blue pikeperch/blue runner/blue walleye/bluefin/bluefin tuna/bluefish/bluegill/bluehead/bluethroat pikeblenny/boarfish/bolti/bonefish/bonito/bottom lurkers/bowfin/boxfish/bracketed blenny/bream/brill/brisling/britt/brook trout/brotula/brown bullhead/brown trout/buffalofish/bullhead/burbot/burrfish/butterfish/butterflyfish/capelan/capelin/caplin/carangid/cardinal tetra/cardinalfish/caribe/catalufa/catfish/catostomid/cavalla/centrarchid/ceratodus/cero/chaetodon/chain pickerel/chain pike/channel bass/channel cat/characid/characin/charr/chenfish/chondrichthian/chub/chub mackerel/cichlid/cigarfish/cisco/climbing perch/clingfish/clinid/clupeid/cobia/codfish/codling/coelacanth/combtooth blenny/common eel/common mackerel/common shiner/conchfish/coney/conger/conger eel/convictfish/corbina/cornetfish/cottonwick/cowfish/cownose ray/crampfish/crappie/crevalle jack/croaker/crucian carp/cunner/cusk/cutlassfish/cyprinid/cyprinodont/dace/damselfish/dealfish/doctorfish/dogfish/dollarfish/domestic carp/dragonet/driftfish/drumfish/duckbill/eagle ray/eelblenny/eelpout/elasmobranch/electric eel/electric ray/elver/emerald shiner/escolar/filefish/fingerling/fish doctor/flagfish/flamefish/flatfish/flounder/flying gurnard/flying robin/freshwater bass/freshwater bream/freshwater eel/frogfish/gadoid/ganoid/gar/garfish/garpike/gempylid/ghostfish/globefish/goatfish/goby/golden shiner/goujon/gray flounder/gray mullet/gray skate/gray snapper/great barracuda/greeneye/greenling/grey flounder/grey mullet/grey skate/grey snapper/grindle/groundfish/grouper/grubby/gudgeon/guitarfish/guppy/gurnard/haddock/hairtail/hake/halfbeak/halibut/harvestfish/hausen/headfish/helleri/hind/hog molly/hog snapper/hog sucker/hogchoker/hogfish/holibut/holocephalan/holocephalian/horned pout/horned whiff/hornpout/horse mackerel/horsefish/horsehead/jack crevalle/jack mackerel/jack salmon/jacksmelt/jawfish/jewfish/kelp greenling/killifish/king mackerel/king whiting/kingfish/ladyfish/lake herring/lake trout/lancetfish/lanternfish/largemouth/largemouth bass/largemouthed bass/launce/leather carp/leatherfish/leatherjack/leatherjacket/lefteye flounder/lefteyed flounder/lemon sole/lingcod/lionfish/little skate/liza/lizardfish/loach/lobefin/lookdown/louvar/lumpfish/lumpsucker/lungfish/mackerel/mackerel scad/mackerel shad/mademoiselle/maiger/maigre/mangrove snapper/margate/marlin/mayfish/mediterranean anchovy/menhaden/minnow/mirror carp/mojarra/mola/mollie/molly/moonfish/mosquitofish/mouthbreeder/mudcat/mudskipper/mudspringer/mullet/mulloway/mummichog/muskellunge/mutton snapper/muttonfish/needlefish/northern pike/northern porgy/northern scup/northern snakehead/northern whiting/numbfish/oarfish/ocean perch/ocean pout/oceanic bonito/oilfish/oldwench/oldwife/opah/oysterfish/paddlefish/painted greenling/palometa/parrotfish/pearlfish/percoid/percoidean/pickerel/pigfish/pike perch/pikeblenny/pilchard/pilotfish/pinfish/pintado/pipefish/pirana/plaice/platy/plectognath/poeciliid/pogge/pollyfish/pomfret/pompano/porcupinefish/porgy/porkfish/prickleback/puddingwife/puffer/pufferfish/pumpkinseed/queenfish/quiaquia/rabbitfish/rainbow perch/rainbow runner/rainbow seaperch/rainbow smelt/rainbow trout/rasher/rattail/red drum/red mullet/red porgy/red snapper/redfin pickerel/redfish/redhorse/redhorse sucker/remora/ribbonfish/righteye flounder/righteyed flounder/river shad/rivulus/robalo/rock bass/rock beauty/rock gunnel/rock hind/rockfish/rosefish/round scad/rudd/rudderfish/sailfish/sailors choice/salmon trout/salmonid/sand dab/sand eel/sand lance/sand launce/sand sole/sand stargazer/sandfish/sardine/saurel/saury/sawfish/scad/schrod/sciaenid/scombroid/scorpaenid/scorpaenoid/scorpionfish/scrod/sculpin/scup/sea bass/sea bream/sea chub/sea poacher/sea poker/sea raven/sea robin/sea scorpion/sea snail/sea trout/searobin/seasnail/selachian/serranid/shad/shanny/sharksucker/sharptail mola/sheatfish/sheepshead/sheepshead porgy/shrimpfish/sild/silurid/silver hake/silver jenny/silver perch/silver whiting/silverside/silversides/skilletfish/skipjack/skipjack tuna/sleeper goby/slippery dick/smallmouth/smallmouth bass/smallmouthed bass/smelt/snail darter/snailfish/snake mackerel/snakeblenny/snakefish/snipefish/snoek/snook/soapfish/soldierfish/southern flounder/southern porgy/southern scup/spadefish/sparid/sparling/spawner/spearfish/speckled trout/spiny puffer/spotted ray/spotted squeateague/sprat/squaretail/squirrelfish/stickleback/stone bass/stonefish/striped bass/striped drum/striped marlin/striped mullet/stromateid/stumpknocker/sturgeon/suckerfish/summer flounder/sunfish/surffish/surfperch/surgeonfish/surmullet/swordfish/swordtail/tarpon/tautog/teleost/teleostan/tench/tenpounder/tetra/thorny skate/threadfin/threadfish/tilefish/timucu/toadfish/tomtate/tonguefish/topminnow/torsk/triggerfish/tripletail/trumpetfish/trunkfish/tub gurnard/tunny/turbot/viviparous eelpout/walleyed pike/weakfish/whale sucker/whalesucker/white crappie/white croaker/white marlin/white mullet/white perch/white sturgeon/whitebait/whitefish/whiting/winter flounder/wolffish/wrasse/wreckfish/wrymouth/yellow bass/yellow gurnard/yellow perch/yellowfin/yellowfin croaker/yellowfin mojarra/yellowfin tuna/yellowtail/yellowtail flounder/yellowtail snapper/
fishing net;THING:/fishnet/trammel/
flashlight;THING:/penlight/
flask;THING:/canteen/hipflask/thermos/
flatbed;THING:/flatcar/
flatbread;THING:/bannock/chapati/chapatti/flatbrod/
floppy disk;THING:/diskette/
flour;THING:/semolina/
flower;THING:/achimenes/aerides/ageratum/agueweed/ammobium/anemone/angrecum/aquilege/aquilegia/arethusa/aster/bartonia/begonia/bellwort/bletia/bloomer/bluebottle/brassavola/browallia/caladenia/calanthe/calceolaria/calendula/calla/calypso/campion/candytuft/carnation/catananche/catchfly/cattleya/centaury/chatterbox/cineraria/coelogyne/columbine/commelina/coneflower/cornflower/corydalis/cosmea/cottonweed/cowherb/crownbeard/cudweed/cyclamen/cymbid/cymbidium/cypripedia/dahlia/delphinium/dendrobium/disa/epidendron/everlasting/felwort/fiddleneck/filago/gazania/gentian/gerardia/gillyflower/goldilocks/gravelweed/greenhood/gypsyweed/heliophila/helleborine/immortelle/laelia/larkspur/liparis/longroot/lychnis/maravilla/marguerite/marigold/masdevallia/maxillaria/mayweed/mistflower/nerveroot/nigella/odontoglossum/oncidium/orchis/paeony/peony/petunia/phacelia/phaius/pilewort/pleurothallis/pogonia/portulaca/puttyroot/rhodanthe/rosinweed/rosita/ruddles/sandwort/scabiosa/scabious/schizanthus/schizopetalon/scorpionweed/shortia/silene/slipperwort/snowdrop/soapwort/sobralia/sowbread/spathiphyllum/speedwell/stanhopea/stelis/strawflower/streptocarpus/swanflower/swanneck/tansy/thimbleweed/tidytips/tithonia/toadflax/tongueflower/tuberose/twayblade/umbrellawort/ursinia/valerian/vanda/vanilla/verbena/veronica/vervain/wallflower/wandflower/whitlavia/windflower/wingstem/xeranthemum/zinnia/
fly;CREATURE:/blowfly/botfly/cleg/clegg/glossina/greenbottle/housefly/tsetse/tzetze/
foal;CREATURE:/colt/filly/ridgel/ridgeling/ridgil/ridgling/
folder;THING:/booklet/brochure/pamphlet/
fondue;THING:/fondu/
fork;THING:/tablefork/
fortress;THING:/alcazar/presidio/
fowl;CREATURE:/bantam/capon/cochin/cochin china/guinea hen/
frankfurter;THING:/weenie/wienerwurst/
freighter;THING:/merchantman/
fridge;THING:/freezer/
frog;CREATURE:/agua/agua toad/anuran/batrachian/bell toad/bufo/bullfrog/crapaud/leptodactylid/midwife toad/natterjack/obstetrical toad/plains spadefoot/ranid/ribbed toad/salientian/southern spadefoot/southwestern toad/spadefoot/spadefoot toad/spring peeper/tailed toad/tree toad/true toad/western spadefoot/western toad/
front;THING:/forefront/forepart/
galleon;THING:/carack/carrack/
garnish;THING:/frosting/glaze/meringue/topping/
gate;THING:/lichgate/lychgate/portcullis/postern/tailboard/tailgate/tollbar/tollgate/turnpike/turnstile/
gazelle;CREATURE:/springbok/springbuck/
ginger;THING:/galangal/
giraffe;CREATURE:/camelopard/okapi/
glasses;THING:/bifocals/lorgnette/specs/
goat;CREATURE:/caprine animal/ibex/markhoor/markhor/
goose;CREATURE:/brant/brent/gosling/graylag/greylag/
gorilla;CREATURE:/silverback/
grape;THING:/ribier/scuppernong/sultana/
grass;THING:/blackseed/bluegrass/bluestem/bristlegrass/brome/bromegrass/bunchgrass/burgrass/cheat/cheatgrass/cocksfoot/cockspur/cordgrass/crabgrass/dallisgrass/darnel/doob/dropseed/feathertop/fescue/foxtail/grama/gramma/hardinggrass/knotgrass/kweek/meadowgrass/midgrass/munj/munja/nimblewill/paspalum/quackgrass/ryegrass/sandbur/sandspur/shortgrass/tallgrass/teff/timothy/toetoe/wheatgrass/zoysia/
grasshopper;CREATURE:/acridid/katydid/locust/migratory locust/mormon cricket/sand cricket/tettigoniid/
green tea;THING:/hyson/
greenhouse;THING:/orangery/
grizzly;CREATURE:/grizzly bear/silvertip/
guitar;THING:/cithern/citole/cittern/gittern/
gun;THING:/airgun/antiaircraft/arquebus/autoloader/breechloader/carbine/firearm/firelock/flintlock/hackbut/hagbut/harquebus/musket/rifle/scattergun/shotgun/smoothbore/
habitat;THING:/den/habitation/lair/
hamburger;THING:/beefburger/cheeseburger/
handbag;THING:/etui/reticule/
handgun;THING:/derringer/gat/semiautomatic/
handsaw;THING:/backsaw/lopper/ripsaw/splitsaw/
hare;CREATURE:/blacktail jackrabbit/jackrabbit/leveret/snowshoe rabbit/whitetail jackrabbit/
hat;THING:/bicorn/bicorne/bonnet/busby/chapeau/deerstalker/derby/pillbox/porkpie/shako/tirolean/titfer/toque/tricorn/tricorne/
hatchet;THING:/tomahawk/
hawk;CREATURE:/black kite/blue darter/buteonine/eyas/fish eagle/goshawk/harrier eagle/hen harrier/honey buzzard/marsh harrier/northern harrier/osprey/redtail/roughleg/sea eagle/tercel/tercelet/tiercel/
headphone;THING:/earphone/earpiece/earplug/
helicopter;THING:/eggbeater/skyhook/whirlybird/
hen;CREATURE:/biddy/broody/cackler/pullet/
herb;THING:/acanthus/achillea/achira/agrimonia/agrimony/alecost/alfalfa/alfilaria/alfileria/alkanet/allgood/alocasia/alumbloom/alumroot/alyssum/amorphophallus/anchusa/andryala/angelica/angelique/anise/applemint/argemone/aroid/artichoke/arugula/asarabacca/asclepiad/asparagus/aspidistra/astilbe/astrantia/auricula/ayapana/balsamroot/barrenwort/bedstraw/beebalm/beetleweed/belladonna/bellflower/benne/benni/benny/bergenia/bittercress/bladderpod/bladderwort/blinks/bloodroot/bloodwort/blueweed/boneset/borage/borecole/breadroot/breakstone/buckwheat/bugleweed/bugloss/butterbur/butterwort/caladium/calamint/calliopsis/camomile/campanula/cancerweed/cankerweed/canna/caraway/cardamom/cardamon/cardoon/catchweed/catmint/catnip/cauliflower/celandine/celeriac/celery/celtuce/chadlock/chaenactis/chamomile/charlock/chervil/chickweed/chiggerflower/clammyweed/clary/cleavers/cleome/clivers/clocks/cockscomb/cole/coleus/colewort/collard/coltsfoot/columbo/colza/comfrey/coolwart/coralbells/coreopsis/costmary/costusroot/cowslip/cranesbill/crazyweed/cress/crotalaria/crucifer/cuckoopint/cumfrey/cumin/dagga/daikon/dalo/dayflower/dill/dittany/draba/dracontium/dragonhead/drypis/elecampane/elsholtzia/endive/esparcet/fennel/fenugreek/feverfew/feverroot/filaree/filaria/fingerflower/fingerroot/fireweed/flameflower/fleabane/fleawort/foamflower/foxglove/fraxinella/fringepod/fumeroot/fumewort/fumitory/galax/garget/genlisea/geranium/gesneria/gipsywort/globeflower/goatsfoot/goldenseal/goldthread/goosefoot/gromwell/guar/gumweed/gypsywort/halogeton/hawkweed/heartleaf/heartsease/helmetflower/henbane/henbit/hepatica/herbage/hogweed/horehound/horsemint/horseweed/hyssop/inula/ironweed/jamberry/jewelweed/kail/kniphofia/kohlrabi/krigia/krubi/lacepod/legume/leopardbane/licorice/liquorice/livelong/liverleaf/loasa/lobelia/locoweed/lovage/lucerne/lyreflower/madake/madnep/madwort/malanga/maranta/martynia/masterwort/mayapple/medic/medick/melosa/mignonette/milfoil/milkweed/miltomate/miterwort/mitrewort/monarda/moneywort/motherwort/mullein/mustard/napa/nasturtium/nemophila/nephthytis/nierembergia/oca/ombu/orach/orache/origanum/orpin/orpine/owlclaws/oxalis/oxlip/paigle/pakchoi/pansy/pasturage/pellitory/pennyroyal/peperomia/peppermint/phlox/physostegia/pia/pigweed/pimpernel/pipsissewa/plantain/poke/pokeweed/polemonium/polyanthus/primrose/primula/psyllium/pteropogon/puccoon/pungapung/purslane/pussley/pussly/pussytoes/pyrola/ramee/ramie/ramona/rampion/rape/rattlebox/redroot/reseda/ribgrass/ribwort/richweed/rockfoil/roquette/roridula/rosilla/rue/safflower/sainfoin/salpiglossis/salvia/samphire/sanfoin/sang/sanicle/satinpod/savory/sawwort/saxifrage/scoke/scorzonera/sedum/sesame/sesbania/shadflower/shawny/shinleaf/silkweed/simple/skunkweed/snailflower/snakeroot/sneezeweed/sneezewort/soja/sorrel/sowbane/soya/spearmint/spiderflower/spiderwort/spinach/spiraea/spirea/spoonflower/stapelia/starwort/stevia/stickweed/stitchwort/stonecress/stonecrop/stoneroot/storksbill/succory/suksdorfia/sundew/sundrops/swallowwort/tailwort/tannia/tarweed/teasel/teasle/teazel/tendergreen/tetterwort/thoroughwort/throatwort/tickseed/tickweed/tomatillo/trefoil/tritoma/trumpets/turmeric/umbellifer/verdolagas/vernonia/vetch/viola/waldmeister/wasabi/watercress/waterleaf/weld/whitecup/wickup/willowherb/wintergreen/witloof/woodruff/wormseed/wort/yarrow/yautia/
herring;THING:/bloater/kipper/rollmops/
hibiscus;THING:/balibago/bimli/kanaf/mahagua/mahoe/majagua/purau/roselle/rozelle/
hippopotamus;CREATURE:/river horse/
honeybee;CREATURE:/black bee/
hoop;THING:/farthingale/
horse cart;THING:/dray/
horse;CREATURE:/buckskin/carthorse/charger/cow pony/crowbait/dobbin/drayhorse/dun/eohippus/gelding/high stepper/liver chestnut/mesohippus/mount/packhorse/palfrey/palomino/pinto/poler/polo pony/prancer/protohippus/remount/stable companion/stablemate/steed/steeplechaser/tarpan/warragal/warrigal/
hospital;THING:/creche/infirmary/lazaret/lazarette/lazaretto/madhouse/nuthouse/pesthouse/sanatarium/sanatorium/sanitarium/
hotcake;THING:/battercake/blini/blintz/blintze/bliny/crape/flapcake/flapjack/latke/pfannkuchen/tortilla/
hotel;THING:/auberge/caravansary/caravanserai/fleabag/hostel/hostelry/imaret/inn/motel/posthouse/roadhouse/
hound;CREATURE:/basset/beagle/bloodhound/bluetick/boarhound/borzoi/coondog/coonhound/deerhound/elkhound/foxhound/greyhound/hound dog/otterhound/redbone/staghound/whippet/wolfhound/
houseplant;THING:/anthurium/bloodberry/episcia/gloxinia/kohleria/plectranthus/rougeberry/tailflower/
hummingbird;CREATURE:/thornbill/
hypodermic;THING:/autoinjector/
iceberg;THING:/berg/
idol;THING:/joss/
igloo;THING:/iglu/
inkwell;THING:/inkstand/
jacket;THING:/anorak/blazer/cagoule/dolman/doublet/jerkin/parka/peacoat/sacque/swallowtail/windbreaker/windcheater/
jeans;THING:/levis/
jeep;THING:/landrover/
jelly;THING:/aspic/jello/
jet;THING:/fanjet/jetliner/jumbojet/turbofan/turbojet/twinjet/
jug;THING:/longbeard/
kangaroo;CREATURE:/bettong/common wallaby/hare wallaby/kangaroo hare/kangaroo jerboa/paddymelon/pademelon/potoroo/rock wallaby/tree wallaby/wallaby/
kettle;THING:/teakettle/
keyboard instrument;THING:/celesta/cembalo/clavichord/harpsichord/virginal/
keyboard;THING:/clavier/keypad/
kiosk;THING:/confessional/tolbooth/tollbooth/tollhouse/
kitchen;THING:/kitchenette/
knit;THING:/balbriggan/stockinet/stockinette/tricot/
koala;CREATURE:/kangaroo bear/koala bear/native bear/
ladder;THING:/stepladder/
lady beetle;CREATURE:/bean beetle/ladybeetle/ladybird beetle/vedalia/
lamb;CREATURE:/hogget/lambkin/teg/
lamp;THING:/flashbulb/flashgun/photoflash/taillight/
laundry;THING:/washables/
lighthouse;THING:/pharos/
lion;CREATURE:/lion cub/lionet/
liquor;THING:/akvavit/applejack/aquavit/arak/arrack/bitters/booze/brandy/firewater/gin/grappa/kirsch/lacing/marc/ouzo/schnapps/schnaps/slivovitz/spirits/vodka/
lizard;CREATURE:/agama/agamid/anole/blindworm/checkered whiptail/chuckwalla/desert iguana/flying dragon/glass snake/horned chameleon/horned toad/horny frog/iguanid/joint snake/lacertid/marine iguana/mountain skink/race runner/racerunner/scincid/skink/slowworm/teiid/teju/varan/western skink/western whiptail/whiptail/
loaf;THING:/meatloaf/
lobster;THING:/langoustine/scampo/
locomotive;THING:/dinkey/dinky/shunter/
lollipop;THING:/popsicle/
loudspeaker;THING:/bullhorn/subwoofer/tannoy/tweeter/woofer/
luggage;THING:/baggage/footlocker/hatbox/
lupine;THING:/lupin/
mammoth;CREATURE:/imperial elephant/
mandarin;THING:/clementine/satsuma/
mane;THING:/encolure/
manta ray;CREATURE:/devil ray/
mantelpiece;THING:/chimneypiece/mantel/mantlepiece/
mantis;CREATURE:/mantid/
manual;THING:/consuetudinal/consuetudinary/grimoire/instructions/
mare;CREATURE:/broodmare/female horse/
masjid;THING:/musjid/
mattress;THING:/featherbed/futon/paillasse/palliasse/
maze;THING:/labyrinth/
meat;THING:/biltong/boeuf/chitlings/chitlins/chitterlings/giblet/giblets/gobbet/halal/haslet/horseflesh/horsemeat/jerky/mouton/mutton/offal/organs/pastrami/pemican/pemmican/sweetbread/sweetbreads/tomalley/tripe/veal/veau/venison/wildfowl/
meatball;THING:/porcupines/
melon;THING:/casaba/honeydew/
meteor;THING:/meteoroid/
meteorite;THING:/aerolite/micrometeor/micrometeorite/micrometeoroid/pallasite/
mic;THING:/mike/
microscope;THING:/angioscope/
milk;THING:/buttermilk/
mobile phone;THING:/cellphone/
monarch butterfly;CREATURE:/milkweed butterfly/
monkey;CREATURE:/baboon/bonnet macaque/capped macaque/catarrhine/chacma/chacma baboon/colobus/douroucouli/entellus/grivet/guenon/guereza/langur/leoncita/lion marmoset/macaque/mandrill/mangabey/marmoset/patas/pinche/platyrrhine/platyrrhinian/pygmy marmoset/rhesus/silky tamarin/talapoin/tamarin/true marmoset/uakari/vervet/
monstera;THING:/ceriman/
moray;CREATURE:/moray eel/
mortar;THING:/howitzer/
mosquito;CREATURE:/anopheline/
moth;CREATURE:/arctiid/bombycid/browntail/eggar/egger/gelechiid/geometrid/gracilariid/hawkmoth/lasiocampid/leaf roller/lymantriid/moth miller/noctuid/orange tortrix/pyralid/red underwing/saturniid/sphingid/splitworm/tea tortrix/tineid/tineoid/tortricid/tortrix/tussah/tusseh/tusser/tussore/tussur/underwing/
motorbike;THING:/minibike/
motorboat;THING:/outboard/powerboat/
mountain;THING:/alp/ben/guyot/seamount/
mouse;CREATURE:/fieldmouse/
mustang;CREATURE:/bronc/broncho/bronco/bucking bronco/
necktie;THING:/bola/bolo/bowtie/tie/
nest;THING:/drey/
newspaper;THING:/daily/gazette/
notebook;THING:/jotter/playbook/
oak tree;THING:/blackjack/durmast/
oatmeal;THING:/burgoo/
oboe;THING:/bombard/hautbois/hautboy/heckelphone/shawm/
oil rig;THING:/oilrig/
orange tree;THING:/bergamot/bigarade/tangor/
orangutan;CREATURE:/orang/orangutang/
orca;CREATURE:/grampus/sea wolf/
oregano;THING:/marjoram/
oven;THING:/broiler/rotisserie/tandoor/
oyster;CREATURE:/blue point/bluepoint/capiz/
paddle steamer;THING:/sternwheeler/
pager;THING:/beeper/
painting;THING:/fresco/miniature/monochrome/mural/nude/pentimento/watercolor/waterscape/
palm tree;THING:/areca/babassu/calamus/caranda/caranday/coco/cohune/corozo/coyol/gomuti/grugru/jupati/jupaty/kittul/kitul/latanier/lontar/macamba/palmetto/palmyra/rattan/talipot/
panda;CREATURE:/coon bear/panda bear/
paper bag;THING:/sack/
parachute;THING:/chute/
parakeet;CREATURE:/budgereegah/budgerigar/budgerygah/budgie/lovebird/paraquet/paroquet/parrakeet/parroket/parroquet/
parrot;CREATURE:/cockateel/cockatiel/kea/lorikeet/lory/rainbow lorikeet/
pasta;THING:/cannelloni/lasagna/lasagne/
pc;THING:/microcomputer/
pea pod;THING:/peasecod/
peacock;CREATURE:/peacock butterfly/
pear;THING:/bosc/seckel/
pendant;THING:/lavalier/lavaliere/lavalliere/pendent/
penguin;CREATURE:/rock hopper/
person;PERSON:/abator/abbe/abbess/abbot/abbreviator/abdicator/abductor/abecedarian/aberrant/abetter/abettor/abhorrer/abiogenist/abjurer/abnegator/abolitionist/abomination/abominator/aboriginal/aborigine/abortionist/abridger/abrogator/absconder/abseiler/absentee/absolutist/absolver/abstainer/abstinent/abstracter/abstractionist/abstractor/abuser/abutter/academic/academician/accessary/accommodator/accompanist/accompanyist/accomplice/accordionist/accoucheur/accoucheuse/accountant/accumulator/accused/accuser/achiever/acolyte/acoustician/acquirer/actuary/adapter/adder/addict/addlehead/addressee/adducer/adept/adherent/adjudicator/adjuster/adjustor/adjutant/adman/administrator/admiral/admirer/admonisher/adolescent/adonis/adoptee/adopter/adorer/adulator/adult/adulterer/adulteress/advancer/adventuress/adversary/advertiser/advertizer/advisee/adviser/advisor/advocate/advocator/aerialist/aeronaut/aerophile/aesthete/aesthetician/aetiologist/affiant/affiliate/affine/affirmer/affluent/aficionado/aggravator/aggregator/aggressor/agitator/agnate/agnostic/agriculturist/agronomist/aide/aircraftman/aircraftsman/aircrewman/airhead/airman/airwoman/alarmist/albino/alcalde/alchemist/alcoholic/alderman/alexic/algebraist/alienator/alienee/alienist/alienor/aliterate/alky/allayer/allegoriser/allegorizer/allergist/alleviator/alliterator/allocator/almoner/almsgiver/alphabetiser/alphabetizer/alpinist/alternate/alto/altoist/altruist/alumna/alumnus/amah/amalgamator/amanuensis/amateur/amazon/ambassador/ambassadress/ambler/ambusher/ameer/amigo/amir/amnesiac/amnesic/amora/amoralist/amorist/amputator/amputee/anaesthetist/anagnost/analogist/analphabet/analphabetic/analysand/analyst/anarchist/anathema/anatomist/ancestor/ancestress/anchorite/anchorman/anchorperson/ancient/androgyne/anecdotist/anesthetist/angiologist/angler/anglophil/anglophile/anglophobe/animator/animist/annalist/annihilator/annotator/announcer/annoyer/annuitant/anointer/anomalist/anorectic/anorexic/answerer/antagonist/antecedent/antediluvian/anthologist/anthropoid/anthropologist/anthropophagus/anti/anticipant/anticipator/antifeminist/antinomian/antipope/antiquarian/antiquary/antique/aper/aphakic/aphasic/aphorist/apiarist/apiculturist/apologist/apostate/apostle/apothecary/apotheosis/apparatchik/appeaser/appellant/applauder/applicant/applier/appointee/appraiser/appreciator/apprehender/apprentice/appropriator/approver/aquanaut/arb/arbiter/arbitrager/arbitrageur/arbitrator/arborist/archaist/archbishop/archdeacon/archduchess/archduke/archeologist/archimandrite/architect/archivist/archpriest/argonaut/arguer/arianist/aristocrat/arithmetician/armiger/armorer/armourer/arouser/arranger/arriver/arriviste/arrogator/arrowsmith/arsonist/arthritic/articulator/artificer/artilleryman/artisan/artiste/ascender/ascetic/asker/aspirant/aspirer/assailant/assassinator/assaulter/assayer/assemblyman/assemblywoman/assenter/asserter/assessee/assessor/asseverator/assignee/assignor/assimilator/assistant/associate/asthmatic/astrogator/astrologer/astrologist/astronomer/astrophysicist/atheist/attache/attacker/attempter/attendant/attendee/attender/attestant/attestator/attester/attestor/attorney/attracter/attractor/auctioneer/audile/auditor/augur/auntie/aunty/auspex/auteur/authenticator/author/authoress/authoriser/authoritarian/authorizer/autobiographer/autochthon/autocrat/autodidact/auxiliary/avatar/avenger/aviator/aviatress/aviatrix/avower/ayah/ayatollah/baas/babbler/babe/baboo/babu/babyminder/babysitter/bacchanal/bacchant/bacchante/bachelor/bachelorette/backbencher/backbiter/backer/backpacker/backscratcher/backslapper/backslider/backstop/backstroker/backwoodsman/bacteriologist/badgerer/baggageman/bagger/bagman/bagpiper/bailee/bailiff/bailor/bairn/balancer/baldhead/baldpate/baldy/balker/balladeer/balletomane/balloonist/ballplayer/bambino/banderillero/bandit/bandleader/bandmaster/bandsman/banker/bankrupt/banneret/bantamweight/barbarian/bard/bargainer/bargee/bargeman/baritone/barkeep/barkeeper/barker/barmaid/barman/barnburner/barnstormer/baron/baroness/baronet/barrater/barrator/barrister/barterer/barytone/basileus/basketeer/basketmaker/basketweaver/basso/bassoonist/baster/bather/batman/batsman/batter/battler/baulker/bawd/bawler/beachcomber/beadle/beadsman/bearer/beater/beatnik/beau/beautician/bedesman/bedfellow/bedlamite/bedwetter/beefeater/begetter/beggarman/beggarwoman/beginner/beguiler/begum/behaviorist/behaviourist/behemoth/beholder/beldam/beldame/believer/bellboy/belle/bellhop/belligerent/bellman/bellower/bellwether/bellyacher/beloved/benedick/benefactor/benefactress/beneficiary/bereaved/berk/berserk/berserker/besieger/bestower/betrayer/betrothed/bettor/bey/bibliographer/bibliophile/bibliopole/bibliopolist/bibliothec/bibliotist/bicycler/bicyclist/bidder/bigamist/bigot/bigwig/bilingual/bilingualist/billionaire/bimetallist/binger/biochemist/biographer/biologist/biophysicist/birdbrain/birder/bisexual/bishop/biter/blabber/blabbermouth/blackguard/blackleg/blackmailer/blasphemer/blaster/bleacher/bleeder/blighter/blocker/blockhead/blogger/bloke/blond/blonde/blowhard/blubberer/bludgeoner/bluecoat/bluejacket/bluenose/bluestocking/bluffer/blunderer/blusterer/boarder/boaster/boatbuilder/boatman/boatswain/bobby/bobbysoxer/bodybuilder/bodyguard/boffin/bolshie/bolshy/bombardier/bombshell/bondholder/bondmaid/bondman/bondsman/bondswoman/bondwoman/bonehead/bonesetter/boob/booby/bookbinder/bookdealer/booker/bookie/bookkeeper/booklover/bookmaker/bookman/bookseller/bookworm/boomer/boor/booster/bootblack/bootlegger/bootlicker/bootmaker/boozer/borderer/bore/borrower/boss/bosun/botanist/botcher/boulevardier/bouncer/bounder/bourgeois/bowler/bowman/bozo/bracero/brachycephalic/braggart/bragger/brahman/brahmin/brainiac/brainworker/brakeman/brat/brave/bravo/brawler/breadwinner/breaker/breaststroker/breeder/brewer/briber/bricklayer/bridegroom/bridesmaid/brigadier/brigand/broad/broadcaster/broker/broncobuster/browser/bruiser/brunet/brunette/brute/buccaneer/buckaroo/buckeroo/bucolic/buddy/buff/buffoon/bugger/bugler/bugologist/bulimic/bullfighter/bully/bullyboy/bum/bumbler/bumpkin/bungler/bunkmate/bunter/bureaucrat/burgher/burglar/burgomaster/burgrave/bursar/busboy/businessperson/buster/busybody/butcher/butterball/butterfingers/buttinsky/buyer/cabalist/cabinetmaker/cad/caddie/cadet/cadger/cager/caitiff/calculator/calif/caliph/caller/calligrapher/calligraphist/cameraman/campaigner/camper/campmate/candidate/candlemaker/candymaker/cannibal/cannoneer/canoeist/canonist/cantor/canvasser/capitalist/capo/captive/captor/capturer/carabineer/carabinier/carbineer/cardholder/cardinal/cardiologist/cardsharp/cardsharper/careerist/caregiver/caretaker/carhop/caricaturist/carillonneur/caroler/caroller/carouser/carper/carpetbagger/carrier/carrottop/cartographer/cartoonist/caseworker/cashier/castaway/caster/castrate/castrato/casualty/casuist/cataleptic/cataloger/cataloguer/catamite/catcher/catechist/catechumen/caterer/cattleman/cavalier/cavalryman/caveman/caviler/caviller/celebrant/celebrater/celebrator/celebrity/celibate/cenobite/censor/centenarian/centerfielder/centrist/centurion/ceramicist/ceramist/chachka/chairman/chairperson/chairwoman/challenger/chambermaid/champ/champion/changeling/changer/chap/chapelgoer/chaperon/chaperone/chaplain/chargeman/charioteer/charlatan/charmer/charwoman/chased/chaser/chatelaine/chatterer/chauvinist/chawbacon/cheapjack/cheapskate/cheater/chebab/checker/cheerer/cheerleader/cheesemonger/chela/chemist/cherub/chewer/chichi/chief/chieftain/chiliast/chimneysweep/chimneysweeper/chiromancer/chiropodist/chiropractor/chiseler/chiseller/chit/choirboy/choirmaster/choker/chooser/choragus/chorine/chorister/chosen/chronicler/chum/chump/churchgoer/churchman/churchwarden/churl/chutzpanik/cicerone/citizen/civilian/claimant/clairvoyant/clansman/clanswoman/clapper/clarinetist/clarinettist/classicist/classifier/classmate/claustrophobe/clergyman/cleric/clericalist/clerk/client/climatologist/clinician/cloakmaker/clochard/clocksmith/clone/closer/clothier/coach/coachbuilder/coachman/coadjutor/coalman/coaster/coastguardsman/coauthor/coaxer/cobber/cobbler/coconspirator/cocotte/coddler/codefendant/codetalker/codger/coenobite/coeval/cofounder/cog/cognate/cognoscente/coiffeur/coiffeuse/coiner/collaborator/collectivist/collector/colleen/collegian/collier/colonel/colonial/colonialist/coloniser/colonist/colonizer/coloratura/colorist/colossus/columnist/combatant/comber/comedian/comedienne/comer/comforter/comic/commandant/commander/commando/commentator/commie/commissar/commissionaire/commissioner/committeeman/committeewoman/commodore/commoner/communicant/communicator/companion/compatriot/compeer/compere/competitor/compiler/complainant/complainer/complexifier/composer/compositor/compromiser/comptroller/compulsive/comrade/conceiver/concertinist/concessionaire/concessioner/conchologist/concierge/conciliator/concubine/conductress/confectioner/conferee/conferrer/confessor/confidant/confidante/conformist/confrere/confuter/congregant/congressman/congresswoman/conjurer/conjuror/connoisseur/conqueror/conquistador/conscript/conservative/conservativist/conservator/consignee/consigner/consignor/consort/conspirator/constable/constructivist/constructor/consul/consultant/consumer/consumptive/contadino/contemplative/contemporary/contender/contestant/contestee/contester/contortionist/contrabandist/contractor/contralto/contrapuntist/contrarian/contributor/contriver/convalescent/convener/conventioneer/convert/conveyancer/conveyer/conveyor/convict/cooky/cooperator/coordinator/copartner/copilot/coppersmith/copycat/copyist/copyreader/copywriter/coquette/coreligionist/corespondent/cornerback/cornetist/cornhusker/coroner/corporal/corporatist/correspondent/corsair/cosignatory/cosigner/cosmetician/cosmetologist/cosmographer/cosmographist/cosmologist/cosmopolitan/cosmopolite/costermonger/costumer/costumier/cotenant/cottager/cottar/cotter/cottier/councillor/councilman/councilwoman/counsel/counsellor/counselor/counterfeiter/counterman/counterperson/counterspy/countertenor/counterwoman/countess/countryman/countrywoman/courser/courtesan/courtier/cousin/couturier/coward/cowgirl/cowhand/cowherd/cowman/cowpoke/cowpuncher/coxcomb/coxswain/crackerjack/crackpot/cracksman/crafter/cragsman/crammer/craniologist/crank/crapshooter/crasher/craven/crawler/crazy/creditor/creep/crewman/cricketer/crier/criminal/criminologist/crimper/criollo/cripple/critic/crofter/crone/crony/crook/crookback/crooner/cropper/crossbencher/crosspatch/croupier/cruiserweight/crusader/crybaby/cryptanalyst/cryptographer/cryptologist/cubist/cuckold/cuckoo/cuirassier/culprit/cultist/cultivator/cunctator/cupbearer/curandera/curandero/curate/curator/curmudgeon/cuss/custodian/cutler/cutpurse/cutter/cutthroat/cybernaut/cyberpunk/cymbalist/cynic/cyprian/cytogeneticist/cytologist/czar/czarina/czaritza/dabbler/dacoit/dada/daddy/dairymaid/dairyman/dakoit/dalesman/dallier/dame/damoiselle/damosel/damozel/damsel/dandy/danseur/danseuse/daredevil/darling/darner/dastard/dauber/dauphin/dawdler/dayboy/daydreamer/daygirl/deacon/deaconess/deadbeat/deadeye/deadhead/dealer/dean/dear/dearest/dearie/deary/deb/debaser/debater/debauchee/debaucher/debitor/debtor/debutante/decadent/deceased/decedent/deceiver/decipherer/deckhand/declarer/decoder/decorator/decoy/defalcator/defamer/defaulter/defeatist/defecator/defector/defendant/defender/defiler/defrauder/degenerate/degrader/deipnosophist/deist/delayer/delegate/delinquent/deliveryman/demagog/demagogue/demander/demigod/demimondaine/demographer/demographist/demoiselle/demoniac/demonstrator/denizen/dentist/denturist/departed/departer/dependant/dependent/deponent/deportee/deposer/depositor/depreciator/depressive/deputy/derelict/dermatologist/dervish/descendant/descendent/descender/deserter/deskman/desperado/desperate/despoiler/despot/detainee/determinist/detractor/deviant/deviate/deviationist/devisee/deviser/devisor/devotee/devourer/diabetic/diabolist/diagnostician/dialectician/diarist/dichromat/dictator/diehard/diemaker/diesinker/dieter/dietician/dietitian/differentiator/digger/dignitary/dilettante/dillydallier/dimwit/diner/dingbat/diocesan/diplomat/diplomate/diplomatist/dipsomaniac/director/disarmer/disburser/disciple/disciplinarian/discoverer/discriminator/discussant/disentangler/disparager/dispatcher/disprover/disputant/dissembler/disseminator/dissenter/dissident/dissimulator/distiller/distortionist/distributer/distributor/disturber/diva/diversionist/divider/diviner/divorcee/doc/docent/docker/dockhand/dockworker/doctrinaire/dodderer/dodger/doer/doge/dogfighter/dogmatist/dogsbody/dolt/domestic/dominatrix/domine/dominee/dominie/dominus/donee/donna/donor/doofus/doorkeeper/doorman/doormat/dork/dosser/dotard/doubter/doughboy/doula/dowager/dowser/doxy/doyen/doyenne/draftee/drafter/draftsman/draftsperson/dragger/dragoman/dragoon/dramatist/draper/draughtsman/drawee/drawler/dreamer/dressmaker/dribbler/drifter/drinker/driveller/drooler/dropkicker/dropout/drover/drudge/druggist/drumbeater/drunk/drunkard/dry/dualist/duce/duchess/ducky/dud/dude/dueler/duelist/dueller/duellist/duenna/duffer/duke/dulcinea/dullard/dumbass/dummy/dunce/dunderhead/dunker/dupe/dustman/dwarf/dweeb/dweller/dyer/dynamiter/dynamitist/dynast/dyslectic/dyslexic/dyspeptic/earl/earner/earthling/earthman/easterner/eater/eavesdropper/eccentric/ecclesiastic/ecdysiast/eclectic/eclecticist/ecologist/econometrician/econometrist/economiser/economist/economizer/ectomorph/edger/editor/editorialist/educatee/educationalist/educationist/educator/effecter/effector/effendi/egalitarian/egghead/egocentric/egoist/egomaniac/egotist/ejaculator/ejector/elder/eldest/elector/electrician/electrologist/electroplater/elegist/elitist/elocutionist/emancipator/embalmer/embassador/embezzler/embodiment/embroiderer/embroideress/embryologist/emcee/emeer/emeritus/emigrant/emigre/emigree/emir/emissary/empiricist/employable/employee/employer/empress/emptor/emulator/enate/enchanter/enchantress/encroacher/encyclopaedist/encyclopedist/endodontist/endomorph/endorser/energiser/energizer/enforcer/engraver/enjoyer/enlistee/enologist/enophile/enquirer/enrollee/ensign/enterpriser/enthusiast/entomologist/entrepreneur/enumerator/envoy/enzymologist/eparch/epicene/epicure/epicurean/epidemiologist/epigon/epigone/epileptic/epistemologist/equal/equalitarian/equerry/equestrian/equivocator/eradicator/eremite/eristic/erotic/escalader/escapee/escapist/escapologist/eschatologist/escort/esquire/essayer/essayist/esthete/esthetician/estimator/etcher/ethician/ethicist/ethnarch/ethnic/ethnographer/ethnologist/ethologist/etiologist/etymologist/eulogist/eunuch/evacuee/evaluator/evangelist/everyman/evildoer/evolutionist/examinee/examiner/exarch/excavator/exchanger/exciseman/excogitator/excursionist/excuser/executant/executioner/executive/executor/executrix/exegete/exhibitioner/exhibitionist/exhibitor/exile/existentialist/exodontist/exorciser/expat/expatriate/expectorator/expender/experimenter/expert/exploiter/exponent/exporter/expositor/expounder/expressionist/exterminator/extern/extoller/extortioner/extortionist/extra/extravert/extremist/extrovert/eyeful/eyewitness/fabricator/fabulist/facilitator/factotum/faddist/fakeer/faker/fakir/falangist/falconer/faller/falsifier/familiar/famulus/fanatic/fancier/fantasist/fantast/faqir/faquir/farmerette/farmhand/farrier/fascist/fascista/fashionmonger/fastener/fatalist/fathead/fatso/fatty/faultfinder/fauvist/favourite/fawner/featherweight/fella/fellah/feller/fellow/felon/feminist/fencer/fencesitter/fermentologist/ferryman/fetishist/feudatory/fiance/fiancee/fibber/fiddler/fiduciary/fielder/fieldhand/fieldsman/fieldworker/fiend/figurehead/figurer/filer/filibuster/filibusterer/filicide/fille/filmmaker/finagler/finalist/financier/finder/finisher/fink/firebug/firstborn/fisher/fishwife/fitter/fixer/flack/flagellant/flak/flamen/flanker/flapper/flasher/flatfoot/flatmate/flatterer/flautist/fledgeling/fledgling/fleer/flier/flirt/flogger/floorwalker/floozie/floozy/flouter/flunkey/flunky/flutist/flyweight/fodder/foe/foeman/fogey/fogy/follower/fomenter/fondler/foodie/fool/footman/footpad/footslogger/fop/forager/forbear/forebear/forecaster/forefather/foreigner/forelady/foreman/foremother/foreperson/forerunner/forewoman/forger/forgiver/fornicator/fornicatress/fortuneteller/forward/fossil/fossilist/fosterling/foundling/foundress/framer/fratricide/freebooter/freedman/freedwoman/freeholder/freelance/freeloader/freeman/freethinker/freewheeler/freewoman/frequenter/fresher/freshman/friar/frogman/frontbencher/frontiersman/frontierswoman/frotteur/fruitcake/fruiterer/frump/fucker/fuckhead/fuckup/fugitive/fugleman/fullback/fumbler/fumigator/funambulist/functionalist/functionary/fundamentalist/fundraiser/furrier/fusilier/fusspot/futurist/gadabout/gadfly/gadgeteer/gaffer/gagman/gagster/gagwriter/gainer/gallant/galoot/galvaniser/galvanizer/gambist/gambler/gamekeeper/gamine/ganef/ganger/gangsta/ganof/gaolbird/gaoler/garbageman/garmentmaker/garnishee/garroter/garrotter/gasbag/gasman/gastronome/gatecrasher/gatekeeper/gatherer/gaucho/gawk/gawker/gay/gazetteer/geek/geezer/gendarme/genealogist/general/generalissimo/generalist/geneticist/genitor/genius/gent/gentile/gentlewoman/geographer/geologist/geomancer/geometer/geometrician/geophysicist/geriatrician/gerontologist/ghostwriter/ghoul/giggler/gigolo/gilder/gillie/gipsy/git/gitana/gitano/giver/glassmaker/glassworker/glazer/glazier/gleaner/globetrotter/glossarist/glutton/goalie/goaltender/goatherd/gob/gobbler/godchild/goddaughter/godfather/godmother/godparent/godson/goer/gofer/goffer/goldbeater/goldbrick/goldsmith/goldworker/goliard/gondolier/gondoliere/goner/gonif/goniff/goof/goofball/goon/gopher/gorger/gospeler/gospeller/gossiper/gossipmonger/gouger/gourmand/gourmandizer/gourmet/governess/governor/goy/grabber/grader/graduate/grammarian/gramps/gran/grandad/grandaunt/grandchild/granddad/granddaddy/grandee/grandmaster/grandnephew/grandniece/grandstander/granduncle/granger/grannie/grantee/granter/grantor/graphologist/grappler/gravedigger/graverobber/graybeard/grazier/great/greengrocer/greenhorn/greenskeeper/greeter/grenadier/greyback/greybeard/griever/grifter/grind/gringo/grinner/griot/groaner/grocer/groomsman/grouch/groundbreaker/groundkeeper/groundling/groundskeeper/groundsman/groupie/groveler/groveller/grower/growler/grownup/grumbler/grump/grunter/guarantor/guardian/guardsman/guerilla/guerrilla/guesser/guest/guestworker/gulper/gumshoe/gunman/gunner/gunrunner/gunslinger/gunsmith/guru/guttersnipe/guvnor/guzzler/gymnosophist/gynaecologist/gynandromorph/gynecologist/gypsy/haberdasher/habitant/habitue/hack/hadji/haematologist/haemophile/haemophiliac/hag/haggler/hagiographer/hagiographist/hagiologist/hairsplitter/hairstylist/haji/hajji/hakeem/hakim/halberdier/halfback/hammerhead/handicapper/handler/handyman/hanger/hangman/haranguer/harasser/hardliner/hardwareman/harlequin/harmoniser/harmonizer/harper/harpist/harpooneer/harpooner/harpsichordist/harpy/harridan/harrier/harvester/hatemonger/hater/hatmaker/hatter/hauler/haulier/have/hawker/hawkshaw/hayseed/hazan/headcounter/headhunter/headliner/headman/headmaster/headmistress/headsman/headwaiter/healer/hearer/heartbreaker/heartthrob/heathen/heavy/heavyweight/heckler/hedger/hedonist/heir/heiress/hellcat/hellhound/hellion/helmsman/helot/helper/helpmate/helpmeet/hematologist/hemiplegic/hemophile/hemophiliac/henchman/herald/herbalist/herdsman/heretic/heritor/hermaphrodite/hermit/herpetologist/hesitater/hesitator/heterosexual/hewer/hick/hierarch/highbinder/highbrow/highflier/highflyer/highjacker/highwayman/hijacker/hippie/hippy/hipster/hire/hireling/hirer/hisser/histologist/historian/histrion/hitchhiker/hitman/hitter/hoarder/hoaxer/hobbledehoy/hobbler/hobbyist/hobo/hodman/hog/holdout/holdover/holidaymaker/hombre/homebody/homeboy/homebuilder/homegirl/homeless/homemaker/homeopath/homeowner/homesteader/homo/homoeopath/homophile/homophobe/homosexual/homunculus/honcho/honeymooner/honoree/hood/hoodlum/hoofer/hooligan/hopeful/hoper/hornist/horologer/horologist/horseman/horseshoer/horsewoman/horticulturist/hosier/host/hostage/hosteller/hostess/hostler/hotdog/hotelier/hotelkeeper/hotelman/hothead/hotshot/houri/housebreaker/housebuilder/housefather/houseguest/householder/househusband/housekeeper/housemaid/houseman/housemaster/housemate/housemother/housewife/housewrecker/hoyden/hubby/huckster/huddler/hugger/hulk/humanist/humanitarian/humdinger/hummer/humorist/humourist/hunk/huntress/huntsman/hurdler/hurler/husbandman/hussar/hussy/hustler/hydrologist/hydromancer/hygienist/hyperope/hypertensive/hypnotiser/hypnotist/hypnotizer/hypochondriac/hypocrite/hypotensive/hysteric/ianfu/iceman/ichthyologist/iconoclast/idealist/idealogue/ideologist/ideologue/idler/idolater/idolatress/idoliser/idolizer/ignoramus/illegitimate/illiterate/illusionist/illustrator/imam/imaum/imbiber/imitator/immigrant/immortal/immune/immunologist/imperialist/impersonator/importee/importer/imposter/impostor/impresario/impressionist/improver/inamorata/inamorato/incarnation/incendiary/inciter/incompetent/incumbent/incurable/independent/indexer/indigen/indigene/individualist/indorser/inductee/industrialist/inebriate/infant/infanticide/infantryman/inferior/infernal/infidel/infielder/infiltrator/informant/informer/ingenue/ingrate/inhabitant/inheritor/inheritress/inheritrix/initiate/initiator/inmate/innkeeper/innocent/innovator/inoculator/inpatient/inquirer/inquisitor/insider/insolvent/insomniac/inspector/inspirer/instigant/instigator/instructor/instructress/insured/insurgent/intellectual/intercessor/interlocutor/interloper/intermediary/intermediator/intern/interne/internee/internist/internuncio/interpreter/interrogator/intersex/intervenor/interviewee/interviewer/intimate/intriguer/introvert/intruder/invader/invalid/invalidator/investor/invigilator/invitee/ironist/ironman/ironmonger/ironside/ironworker/irredentist/irregular/irreligionist/irridentist/islander/isolationist/itinerant/jabberer/jackanapes/jackass/jailbird/jailer/jailor/janissary/janitor/jawan/jaywalker/jazzman/jeerer/jerk/jerker/jester/jeweler/jeweller/jilt/jimdandy/jimhickey/jingo/jingoist/jinx/jobber/jobholder/jock/jockey/joiner/jokester/jongleur/journalist/journeyer/journeyman/juicer/jumper/junior/junkie/junky/jurist/juror/juryman/jurywoman/justiciar/justiciary/justifier/juvenile/kabbalist/kachina/kalif/kaliph/keyboardist/khalif/khalifah/khan/kibbutznik/kibitzer/kicker/kiddie/kiddy/kidnaper/kidnapper/killer/killjoy/kin/kindergartener/kindergartner/kingpin/kinsman/kinsperson/kinswoman/kisser/kleptomaniac/klutz/knacker/knave/kneeler/knitter/knocker/knockout/knower/knucklehead/kolkhoznik/kook/kvetch/laborer/labourer/lacer/lackey/lad/laddie/ladylove/laggard/lagger/laird/lama/lame/lamenter/laminator/lamplighter/lampooner/lancer/landgrave/landholder/landlady/landlord/landlubber/landman/landowner/landscaper/landscapist/landsman/langlaufer/languisher/lapidarist/lapidary/lapidator/lapidist/larcener/larcenist/lascar/lasher/lass/lassie/latecomer/latitudinarian/laudator/laugher/laughingstock/laundress/laundryman/laundrywoman/laureate/lawbreaker/lawgiver/lawmaker/lawman/lawyer/layabout/layman/layperson/lazar/lazybones/leader/leaker/leaper/learner/leaseholder/leatherneck/leaver/lech/lecher/lector/lecturer/ledgeman/lefthander/leftist/lefty/legate/legatee/legionary/legislator/lender/lensman/leper/lepidopterist/lesbian/lessee/lessor/letch/letterer/letterman/leveler/leveller/lexicographer/lexicologist/liar/libber/libeler/liberal/liberalist/liberator/libertarian/libertine/librettist/licensee/licenser/licentiate/liege/liegeman/lieutenant/lifer/lifesaver/lifter/lighterman/lightweight/lilliputian/limey/limner/limnologist/limper/linebacker/lineman/linendraper/linesman/lingerer/linguist/linkboy/linkman/linksman/liquidator/lisper/listener/literate/lithographer/lithomancer/litigant/litigator/litterateur/litterbug/litterer/liturgist/liveryman/loader/loafer/loaner/loather/lobbyist/lobsterback/lobsterman/locater/locator/lockkeeper/lockman/lockmaster/locksmith/locum/lodger/logger/loggerhead/logician/logistician/logomach/logomachist/loiterer/loner/longbowman/longer/longshoreman/looker/lookout/loon/looney/loony/looter/loser/loudmouth/lounger/lout/lovely/lowbrow/lowerclassman/lowlife/loyalist/lubber/lulu/lumberman/luminary/lummox/lumper/lunatic/luncher/lunger/lunkhead/lurcher/lurker/lush/lutanist/lutenist/lutist/lyricist/lyrist/macaroni/macebearer/macer/machinator/machinist/macho/macroeconomist/macushla/madam/madame/madcap/madman/madrigalist/madwoman/maenad/maestro/mafioso/magdalen/magistrate/magnate/magnifico/magus/maharaja/maharajah/maharanee/maharani/mahatma/mahout/maid/maiden/maidservant/maimer/mainstay/maintainer/major/majorette/maker/malacologist/malahini/malcontent/malefactor/malfeasant/maligner/malik/malingerer/maltman/maltreater/maltster/mama/mamma/mammalogist/manager/manageress/manakin/mandatary/mandator/mandatory/maneuverer/mangler/maniac/manicurist/manikin/mannequin/mannikin/manoeuvrer/manservant/manslayer/mantrap/manumitter/mapper/marathoner/marauder/marcher/marchioness/margrave/mariner/marketer/marksman/maroon/marquess/marquise/married/marshal/martinet/martyr/marveller/masher/masker/masochist/masquer/masquerader/massager/masseur/masseuse/master/mastermind/masturbator/matador/matcher/matchmaker/mater/materfamilias/materialist/mathematician/matman/matriarch/matricide/matriculate/matrikin/matrisib/matron/mauler/maven/maverick/mavin/mayor/mayoress/meanie/measurer/meatman/mechanist/medalist/medallist/meddler/mediator/mediatrix/medico/meeter/megalomaniac/melancholiac/melancholic/meliorist/melter/member/memoriser/memorizer/memsahib/mender/mendicant/menial/mensch/mensh/mentioner/mentor/mercenary/mercer/merchandiser/merchant/merrymaker/meshuggeneh/meshuggener/mesmerist/mesmerizer/mesomorph/messenger/messiah/messmate/mestiza/mestizo/metalhead/metallurgist/metalworker/meteorologist/metic/metropolitan/mezzo/microbiologist/microeconomist/microscopist/middlebrow/middleman/middleweight/midget/midinette/midshipman/midwife/migrant/migrator/mikado/militant/militarist/militiaman/milkmaid/milkman/milksop/millenarian/millenarist/milliner/millionaire/millionairess/millwright/milord/mimer/mimic/mimicker/minder/mineralogist/mineworker/miniaturist/minimalist/minion/minister/ministrant/minor/minstrel/minter/minx/misanthrope/misanthropist/misbeliever/miscreant/miser/misfit/misleader/misogamist/misogynist/miss/missionary/missioner/missis/missus/missy/mistress/mixologist/mnemonist/moaner/mobster/mocker/mod/modeler/modeller/moderate/moderationist/modern/modernist/modiste/molester/moll/mollycoddle/mollycoddler/momma/mommy/monarch/monarchist/monastic/monetarist/moneyer/moneygrubber/moneylender/moneymaker/moneyman/monger/monitrice/monochromat/monogamist/monogynist/monolingual/monologist/monomaniac/monopoliser/monopolist/monopolizer/monotheist/mooch/moocher/moonlighter/moonshiner/mope/mopper/moppet/moralist/morosoph/mortgagee/mortgager/mortgagor/mortician/mossback/motile/motormouth/moujik/mountebank/mounter/mourner/mover/moviegoer/muadhdhin/muazzin/muckraker/mudslinger/muezzin/mufti/muggee/mugger/muggins/mujahid/mujik/mujtihad/mulatto/muleteer/mumbler/mummer/mummy/muncher/muralist/murderee/murderer/murderess/murmurer/musclebuilder/muscleman/muser/musher/musicologist/musketeer/mute/mutilator/mutineer/mutterer/muttonhead/muzhik/muzjik/muzzler/mycologist/mycophage/mycophagist/myope/myrmidon/mystic/mythologist/nabob/nag/nagger/naif/nailer/namer/namesake/nan/nanna/nanny/nanus/naprapath/narc/narcissist/narcist/narcoleptic/nark/narrator/natator/national/nationalist/native/nativist/natural/naturalist/naturist/naturopath/navigator/navvy/nawab/naysayer/nebbech/nebbish/necessitarian/necker/necromancer/needer/needlewoman/needleworker/negativist/neglecter/negotiant/negotiator/negotiatress/negotiatrix/neoclassicist/neocon/neoliberal/neologist/neonate/nephew/nepotist/nerd/nester/netkeeper/netminder/neurasthenic/neurobiologist/neurolinguist/neurologist/neuroscientist/neurosurgeon/neurotic/neutral/neutralist/newbie/newborn/newlywed/newsagent/newsboy/newscaster/newsdealer/newsman/newsmonger/newspaperman/newspaperwoman/newsperson/newsreader/newsvendor/newswoman/newswriter/nibbler/niggard/niggler/nightbird/nighthawk/nightrider/nihilist/nincompoop/ninny/nipper/niqaabi/nitpicker/nitwit/nob/noble/nobleman/noblewoman/nobody/noctambulist/nominalist/nominator/nominee/nonachiever/nonagenarian/nonattender/nonbeliever/noncandidate/noncitizen/noncom/noncombatant/noncompliant/nondescript/nondrinker/nondriver/nonesuch/nonmember/nonpareil/nonparticipant/nonpartisan/nonpartizan/nonperson/nonreader/nonresident/nonsmoker/nonstarter/nonsuch/nonworker/normaliser/normalizer/nosher/notability/notable/notary/noticer/novelist/novice/novillero/nudger/nudist/nudnick/nudnik/nullifier/nullipara/numerologist/numismatist/numskull/nuncio/nurseling/nursemaid/nurser/nurseryman/nursling/nutcase/nutritionist/nutter/nymphet/nympho/nympholept/nymphomaniac/oaf/oarsman/oarswoman/objector/oblate/obliger/oboist/obscurantist/observer/obsessive/obstetrician/obstructer/obstructionist/obstructor/occultist/occupant/occupier/oceanaut/oceanographer/octogenarian/octoroon/oculist/odalisque/oddball/odist/oenologist/oenophile/offender/offerer/offeror/officeholder/officer/official/officiant/offspring/ogler/ogre/oiler/oilman/oldster/oldtimer/oligarch/ombudsman/omnivore/onanist/oncologist/oneiromancer/onlooker/onomancer/operagoer/operative/opponent/opportunist/opposer/oppressor/optician/optimist/optometrist/oracle/orator/orchestrator/ordainer/orderer/orderly/ordinand/ordinary/organiser/organist/organizer/orientalist/originator/ornamentalist/ornithologist/orphan/orthodontist/orthoepist/orthopaedist/orthopedist/orthoptist/osculator/osteologer/osteologist/osteopath/osteopathist/ostiarius/ostiary/ostler/otologist/ouster/outcast/outcaste/outdoorsman/outdoorswoman/outfielder/outfitter/outgoer/outlander/outlier/outpatient/outrider/overachiever/overcomer/overlord/overnighter/overseer/oyabun/pacha/pachuco/pacificist/pacifier/pacifist/packer/packman/packrat/padder/paddler/padre/padrone/paederast/paediatrician/paedophile/pagan/pageboy/pal/paladin/palatine/paleographer/paleographist/paleontologist/pallbearer/palmist/palmister/palooka/palsgrave/pamperer/pamphleteer/pandar/pander/panderer/panegyrist/panelist/panellist/panhandler/panjandrum/pansexual/pantheist/pantomimer/pantomimist/pantryman/pantywaist/papa/paparazzo/paperboy/paperer/paperhanger/papoose/pappa/pappoose/parachuter/parachutist/parader/paragrapher/paralegal/paralytic/paramedical/paramour/paranoiac/paranoid/paraplegic/pardner/pardoner/parer/paretic/pariah/parishioner/parlormaid/parlourmaid/parodist/parolee/parricide/parson/partaker/participant/partisan/partitionist/partizan/partner/partygoer/parvenu/pasha/passer/passerby/paster/pastor/patentee/pater/paterfamilias/pathfinder/pathologist/patrial/patriarch/patrician/patricide/patrikin/patriot/patrioteer/patrisib/patroller/patrolman/patron/patroness/patronne/patsy/patternmaker/patzer/pauper/pawer/pawnbroker/payee/payer/paymaster/paynim/peacekeeper/peacemaker/peacenik/pearler/peculator/pedagog/pedagogue/pedaler/pedaller/pedant/peddler/pederast/pedestrian/pediatrician/pediatrist/pedlar/pedodontist/pedophile/peeler/peeper/peer/peeress/pendragon/penetrator/penitent/penman/penologist/penpusher/pensionary/pensioner/pentathlete/peon/perceiver/percher/percipient/percussionist/perfecter/perfectionist/perfumer/peri/perinatologist/periodontist/peripatetic/perisher/perjurer/perpetrator/persecutor/personage/perspirer/persuader/pervert/peshmerga/pessimist/pesterer/petitioner/petter/pettifogger/phalangist/pharisee/pharmacist/pharmacologist/philanderer/philanthropist/philatelist/philhellene/philhellenist/philistine/philologist/philologue/philomath/philosopher/philosophiser/philosophizer/phlebotomist/phoner/phonetician/phoney/phonologist/phony/photometrician/photometrist/phrenologist/physician/physicist/physiologist/phytochemist/phytologist/picador/picker/picket/picklepuss/picknicker/pickpocket/picnicker/pigman/pigmy/pilferer/pillager/pillock/pimp/pinchgut/pinhead/pinko/pioneer/piper/piranha/pisser/pistoleer/pitcher/pitchman/pivot/placeholder/placekicker/plagiariser/plagiarist/plagiarizer/plainsman/plaintiff/plaiter/planner/planter/plantsman/plasterer/platelayer/plater/playactor/playboy/playfellow/playgoer/playmaker/playmate/playwright/pleader/pleaser/pleb/plebe/plebeian/pledgee/pledger/plier/plodder/plotter/ploughboy/ploughman/ploughwright/plowboy/plower/plowman/plowwright/plugger/plumber/plunderer/pluralist/plutocrat/plyer/poacher/podiatrist/poetess/poetiser/poetizer/poilu/pointillist/pointsman/poisoner/pol/polack/polemic/polemicist/polemist/policewoman/policyholder/politician/politico/pollster/polluter/poltroon/polyandrist/polygamist/polyglot/polygynist/polymath/polytheist/pomologist/ponce/ponderer/pontifex/pontiff/pooler/pop/pope/popinjay/populariser/popularizer/populist/pornographer/porter/portraitist/portrayer/portwatcher/poser/poseur/poseuse/positivist/posseman/possessor/postgraduate/postilion/postillion/postmaster/postmistress/postponer/postulant/postulator/posturer/potboy/potentate/pothead/potholer/pothunter/potman/potterer/poulterer/poultryman/pouter/powderer/powerbroker/powerhouse/practician/practitioner/praetor/pragmatist/prankster/prater/prattler/preacher/prebendary/precentor/preceptor/predator/predecessor/predestinarian/predictor/preemie/preemptor/prefect/prelate/premie/premier/prentice/presbyope/presbyter/preschooler/presenter/presentist/preserver/president/pressman/preteen/preteenager/preterist/pretor/prevaricator/prexy/prey/prickteaser/priestess/prig/primate/primigravida/primipara/primitive/primogenitor/primus/princeling/printmaker/prior/prioress/private/privateer/privateersman/prizefighter/pro/probable/probationer/proconsul/procrastinator/proctologist/proctor/procurator/procurer/procuress/prodigal/prodigy/prof/professional/professor/profiteer/profligate/progenitor/progeny/prognosticator/prohibitionist/projectionist/prole/proletarian/promisee/promiser/promisor/promoter/prompter/promulgator/proofreader/propagandist/propagator/prophesier/prophet/prophetess/propman/proponent/proposer/propositus/proprietor/proprietress/prosecutor/proselyte/prospector/prosthetist/prosthodontist/prostitute/protectionist/protector/protege/protegee/protester/protozoologist/provider/provincial/provisioner/provocateur/provoker/provost/prowler/proxy/prude/pruner/psalmist/psephologist/pseud/pseudo/psychiatrist/psychic/psycho/psychoanalyst/psycholinguist/psychologist/psychoneurotic/psychopath/psychotic/pteridologist/publican/publiciser/publicist/publicizer/puddler/pudge/puerpera/pugilist/puke/puller/puncher/pundit/punk/punster/punter/pupil/puppeteer/purchaser/purist/purser/pursued/pursuer/purveyor/pusher/pushover/pussycat/putter/putterer/pygmy/pyrographer/pyromancer/pyromaniac/qadi/quack/quad/quadripara/quadriplegic/quadroon/quaestor/quaffer/qualifier/quarreler/quarreller/quarrier/quarry/quarryman/quarterback/quartermaster/querier/quester/questioner/quibbler/quidnunc/quietist/quin/quintipara/quisling/quitter/quizmaster/quizzer/quoter/rabbi/racialist/racist/racker/racketeer/raconteur/radiobiologist/radiochemist/radiographer/radiologist/radiotherapist/raftman/raftsman/ragamuffin/ragpicker/ragsorter/raider/railbird/railroader/railwayman/rainmaker/raiser/raja/rajah/rakehell/rambler/rancher/ranee/rani/ranker/ranter/raper/rapist/rappeller/rapporteur/rapscallion/rascal/ratepayer/ratifier/ratiocinator/rationalist/ratter/raver/ravisher/reactionary/reader/realist/reaper/reasoner/rebuker/rebutter/receptionist/recidivist/recipient/recitalist/reciter/reckoner/recluse/reconciler/recoverer/recreant/recruit/recruiter/rector/recusant/redact/redactor/redcap/redcoat/redhead/redheader/redneck/reeler/reenactor/ref/referee/referral/refiner/refinisher/reformer/reformist/refuter/regent/regicide/registrant/registrar/regular/reincarnation/relative/reliever/religionist/religious/remunerator/renegade/renovator/renter/rentier/rep/repairer/repairman/repatriate/repeater/reporter/representative/reproacher/reprobate/reprover/requester/rescuer/researcher/reservist/resident/resister/respecter/respondent/responder/restauranter/restaurateur/rester/restorer/retailer/retaliator/retiree/retreatant/reveler/reveller/revenant/revenuer/reverend/reversioner/reversionist/reviewer/reviser/revisionist/revivalist/revolutionary/revolutionist/rewriter/rhabdomancer/rhetorician/rheumatic/rheumatologist/rhymer/rhymester/ribald/ridiculer/rifleman/rigger/righthander/rightist/ringer/ringleader/ringmaster/rioter/rip/ripper/riser/ritualist/rival/riveter/rivetter/roadman/roamer/roarer/roaster/robber/rocker/rogue/roisterer/rollerblader/romantic/romanticist/romper/roofer/rookie/roomer/roomie/roomy/rooter/ropedancer/ropemaker/roper/ropewalker/rotter/roue/roughneck/roughrider/rounder/roundhead/roundsman/rouser/roustabout/router/rowdy/rower/royalist/rubberneck/rubbernecker/rube/ruffian/ruiner/ruler/ruminator/rummy/rumormonger/rumourmonger/rumrunner/ruralist/rusher/rustic/rustler/saboteur/sabra/sachem/sacrificer/sacristan/saddhu/saddler/sadhu/sadist/sadomasochist/safebreaker/safecracker/sagamore/sage/sahib/sailmaker/salesclerk/salesgirl/saleslady/salesman/salesperson/saleswoman/salter/salutatorian/saluter/salvager/salvor/sandbagger/sandboy/sandwichman/sangoma/sannup/sannyasi/sannyasin/sanyasi/saphead/sapper/sartor/satirist/satrap/satyr/saunterer/savage/savant/saver/sawbones/sawyer/saxist/scab/scalawag/scallywag/scalper/scammer/scamp/scandalmonger/scanner/scapegoat/scapegrace/scaremonger/scatterbrain/scattergood/scenarist/sceneshifter/sceptic/schemer/schizophrenic/schlemiel/schlep/schlepper/schlimazel/schlockmeister/schmo/schmoozer/schmuck/schnook/schnorrer/scholar/scholastic/scholiast/schoolchild/schoolfellow/schoolfriend/schoolmarm/schoolmaster/schoolmate/schoolmistress/schoolteacher/sciolist/scion/scoffer/scofflaw/scold/scolder/scorekeeper/scorer/scorner/scoundrel/scourer/scourger/scout/scouter/scoutmaster/scrag/scrambler/scrapper/scratcher/scrawler/screamer/screecher/screener/screenwriter/screwball/screwballer/scribbler/scrimshanker/scriptwriter/scrivener/scrooge/scrounger/scrubber/scrutineer/scrutiniser/scrutinizer/sculler/scullion/sculptress/sculpturer/seafarer/seaman/seamster/seamstress/searcher/seasonal/seasoner/secessionist/seconder/secretary/sectarian/sectarist/sectary/secular/secularist/secundigravida/securer/seducer/seductress/seeder/seedman/seedsman/seeker/seer/segregate/segregationist/segregator/seigneur/seignior/seismologist/seizer/selectman/selector/selectwoman/sellout/semanticist/semifinalist/seminarian/seminarist/semiotician/semipro/sempstress/senator/sendee/sender/seneschal/senior/sensationalist/sensitive/sensualist/sentimentalist/sentinel/sentry/separationist/separatist/septuagenarian/serf/sergeant/sericulturist/serjeant/sermoniser/sermonizer/serologist/servant/serviceman/servitor/setter/settler/settlor/sexagenarian/sexist/sexpot/shadower/shaheed/shaker/shammer/shamus/shanghaier/shaper/sharecropper/shareholder/shareowner/sharer/sharper/sharpie/sharpshooter/sharpy/shaver/shedder/sheepherder/sheepman/sheik/sheika/sheikh/sheikha/sheller/shelver/shepherdess/sheriff/sherlock/shielder/shifter/shill/shingler/shipbuilder/shipmate/shipowner/shipper/shipwright/shirker/shirtmaker/shithead/shitter/shlemiel/shlep/shlepper/shlimazel/shlockmeister/shmo/shmuck/shnook/shnorrer/shocker/shoeblack/shogun/shoofly/shopaholic/shoplifter/shopwalker/shortstop/shouter/shoveler/shoveller/shover/showgirl/showman/shrew/shrink/shuffler/shutterbug/shylock/shyster/sib/sibling/sibyl/sidekick/sidesman/sightreader/sightseer/signaler/signaller/signalman/signatory/signer/signior/signor/signora/signore/signorina/silly/silversmith/silverworker/simperer/simpleton/sinner/sipper/sir/sirdar/sire/sirrah/sis/sissy/skeptic/sketcher/skidder/skimmer/skinflint/skinhead/skipper/skirmisher/skivvy/skulker/skycap/skydiver/slacker/slammer/slanderer/slapper/slasher/slaughterer/slave/slaveholder/slaver/slavey/slayer/sledder/sleeper/sleepwalker/sleepyhead/sleuth/sleuthhound/slicer/slider/slinger/slob/slobberer/sloganeer/slogger/slopseller/slouch/sloucher/sloven/slowcoach/slowpoke/slugabed/sluggard/slugger/slumberer/slyboots/smallholder/smarta/smasher/smiler/smirker/smoker/smoothy/smotherer/smuggler/snacker/snapper/snarer/snatcher/sneak/sneerer/sneezer/sniffer/sniffler/sniper/snitch/snitcher/sniveler/sniveller/snob/snoop/snooper/snoot/snorer/snorter/snot/snuffler/sobersides/socialiser/socialist/socialite/socializer/sociobiologist/sociolinguist/sociologist/sociopath/sodalist/sodbuster/sodomist/sodomite/softie/softy/sojourner/solderer/solicitor/solitudinarian/soloist/solon/solver/sommelier/somnambulist/somniloquist/songster/songstress/songwriter/sonneteer/sonny/soothsayer/soph/sophisticate/sophomore/soprano/sorehead/sorrower/sorter/sot/soubrette/soundman/sourpuss/souse/southpaw/sovereign/sower/spacewalker/spammer/spanker/sparer/spastic/spearhead/specialiser/specialist/specializer/specifier/speculator/speechifier/speechmaker/speechwriter/speedskater/spelaeologist/speleologist/spellbinder/speller/spelunker/spendthrift/spewer/spiller/spindlelegs/spindleshanks/spinmeister/spinner/spinster/spiritualist/spitfire/spitter/spiv/splicer/splitter/spoiler/spoilsport/spokesman/spokesperson/spokeswoman/sponger/sponsor/spook/sportscaster/sportsman/sportswoman/sportswriter/spotter/spouse/spouter/sprawler/sprayer/sprigger/sprinter/sprog/spurner/spymaster/squabbler/squanderer/squatter/squaw/squawker/squealer/squinter/squire/squirmer/squirt/stabber/stableboy/stableman/stacker/staffer/stagehand/stager/staggerer/stainer/stakeholder/stalker/stalwart/stammerer/stamper/standardiser/standardizer/starer/starets/stargazer/starlet/starveling/statesman/stateswoman/stationer/stationmaster/statistician/steady/stealer/steamfitter/steelmaker/steelman/steelworker/steeplejack/steerer/steersman/stemmer/stenographer/stentor/stepbrother/stepchild/stepdaughter/stepfather/stepmother/stepparent/stepper/stepsister/stepson/stevedore/steward/stewardess/stickler/stiff/stifler/stigmatic/stigmatist/stinker/stinkpot/stinter/stipendiary/stippler/stirrer/stitcher/stockbroker/stockholder/stockist/stockjobber/stockman/stocktaker/stomper/stonecutter/stonemason/stoner/stonewaller/stooge/stoolie/stoolpigeon/stooper/storekeeper/storyteller/stowaway/strafer/straggler/straight/straphanger/strapper/strategian/strategist/strawman/strayer/streaker/streetwalker/strider/strikebreaker/striker/stringer/striper/stripling/striptease/stripteaser/striver/stroller/strongman/struggler/stud/stuffer/stumblebum/stumbler/stunner/stupe/stupid/stutterer/styler/stylist/stylite/subaltern/subcontractor/subdeacon/subdivider/subduer/subeditor/subjectivist/subjugator/sublieutenant/submariner/submitter/subnormal/subordinate/suborner/subscriber/subsidiary/subsidiser/subsidizer/subsister/subtracter/suburbanite/subversive/subverter/subvocaliser/subvocalizer/succeeder/successor/succorer/succourer/sucker/suer/sufferer/suffragan/suffragette/suffragist/suggester/suitor/sultan/summercater/summercaters/sunbather/sundowner/super/supercargo/supergrass/superintendent/superior/superman/supermarketeer/supermarketer/supermodel/supermom/supernumerary/superordinate/superstar/supervisor/supplanter/suppliant/supplicant/supplier/supporter/suppresser/suppressor/supremacist/suprematist/supremo/surfboarder/surmounter/surpriser/surrealist/surrenderer/surrogate/surveyor/survivalist/suspect/sustainer/sutler/swagger/swaggerer/swaggie/swagman/swain/swami/swashbuckler/swayer/swearer/sweeper/sweetheart/sweetie/swellhead/swindler/swineherd/swinger/switcher/swordsman/swot/sybarite/sycophant/syllogiser/syllogist/syllogizer/sylph/symboliser/symbolist/symbolizer/sympathiser/sympathizer/symphonist/symposiarch/symposiast/syncopator/syndic/syndicalist/syndicator/synonymist/syntactician/synthesiser/synthesist/syphilitic/systematiser/systematist/systematizer/systemiser/systemizer/tablemate/tacker/tackle/tackler/tactician/tagalong/tagger/tailback/taker/talebearer/taleteller/talker/tallyman/tamer/tantaliser/tantalizer/taoiseach/tapper/tapster/tart/taskmaster/taskmistress/taster/tatterdemalion/tattler/tattletale/taxer/taxidermist/taxman/taxonomer/taxonomist/taxpayer/tchotchke/tchotchkeleh/teammate/teamster/tearaway/tease/teaser/tec/techie/technician/technocrat/technologist/technophile/technophobe/teetotaler/teetotalist/teetotaller/tekki/telecaster/teleologist/telepathist/telephoner/televangelist/telltale/tellurian/temp/temporary/temporiser/temporizer/tempter/temptress/tenant/tenderfoot/tenno/tenorist/tentmaker/tergiversator/termagant/termer/terminator/terpsichorean/territorial/terrorist/tertigravida/testate/testator/testatrix/testee/tester/testifier/thane/thaumaturge/thaumaturgist/theatergoer/theatregoer/theist/theologian/theologiser/theologist/theologizer/theoretician/theoriser/theorist/theorizer/theosophist/therapist/thespian/thinker/thirster/thoroughbred/throttler/thrower/throwster/thruster/thug/thurifer/thwarter/tiddler/tightwad/tike/tiler/tilter/timberman/timekeeper/timeserver/timpanist/tinker/tinkerer/tinner/tinsmith/tinter/tipper/tippler/tipster/tiro/titan/tither/titterer/toady/toastmaster/tobacconist/tobogganist/toff/toiler/toller/tollgatherer/tollkeeper/tollman/tomboy/tomfool/toolmaker/toper/topper/torchbearer/toreador/torero/tormenter/tormentor/torpedo/tortfeasor/torturer/tosser/totalitarian/totemist/toter/totterer/toucher/tough/toughie/tourer/tout/touter/tovarich/tovarisch/towhead/townee/towner/townie/townsman/towny/toxicologist/tracer/tracker/tracklayer/trader/tradesman/traditionalist/traducer/trafficker/tragedian/tragedienne/trailblazer/trailer/trainbandsman/trainbearer/trainee/trainman/trainmaster/traitor/traitress/tramp/tramper/trampler/transactor/transalpine/transcriber/transexual/transferee/transferer/transferor/transferrer/transgendered/transgressor/transient/translator/transmigrante/transmitter/transplanter/transsexual/transvestite/trapper/trapshooter/traverser/treasonist/treasurer/treater/trekker/trembler/trencher/trencherman/trespasser/tribade/tribesman/tribologist/tribune/tricker/trickster/trier/trifler/triggerman/trimmer/tripper/tritheist/triumvir/troglodyte/troller/trombonist/trooper/troubadour/troublemaker/troubler/troubleshooter/trouper/truant/truckler/trudger/truelove/trustbuster/trustee/truster/trustor/trusty/tsar/tsarina/tsaritsa/tsatske/tshatshke/tubercular/tugger/tumbler/tuner/turncoat/turncock/turnkey/turtler/tutee/tutor/twaddler/twerp/twiddler/twiner/twirler/twirp/twit/tycoon/tympanist/typesetter/typist/typographer/tyrant/tyro/tzar/tzarina/ultramontane/ump/umpire/underachiever/underboss/underclassman/underdog/undergrad/undergraduate/underling/underperformer/undersecretary/underseller/understudy/undertaker/underwriter/undesirable/undoer/unfastener/unfortunate/unicyclist/unilateralist/unionist/unperson/unraveler/unraveller/untier/untouchable/upbraider/upholder/upholsterer/uprooter/upsetter/upstager/upstart/uranologist/urchin/urinator/urologist/user/usherette/usufructuary/usurer/usurper/utiliser/utilitarian/utilizer/uxor/uxoricide/vacationer/vacationist/vaccinator/vaccinee/vacillator/vagrant/valedictorian/valentine/valet/valetudinarian/valuator/valuer/vamp/vamper/vandal/vanisher/vanquisher/vaquero/varlet/varmint/varnisher/vassal/vaticinator/vaudevillian/vaulter/vaunter/vegan/vegetarian/vendee/vender/venerator/venter/ventriloquist/venturer/verbaliser/verbalizer/verger/verifier/vermin/versifier/vestal/vestryman/vestrywoman/vet/veteran/veterinarian/veterinary/vexer/vibist/vibraphonist/vicar/vicegerent/vicereine/viceroy/victim/victimiser/victimizer/victor/victualer/victualler/viewer/vigilante/vilifier/villain/villainess/villein/vindicator/vintager/vintner/violator/violist/violoncellist/virago/virgin/virologist/virtuoso/viscount/viscountess/visionary/visitant/visualiser/visualizer/vitaliser/vitalist/vitalizer/viticulturist/vivisectionist/vixen/vizier/vociferator/voicer/voider/voluntary/voluptuary/vomiter/votary/voter/vouchee/voucher/vower/voyager/voyeur/vulcaniser/vulcanizer/vulgarian/vulgariser/vulgarizer/wacko/waddler/waffler/wag/wagerer/waggoner/waggonwright/wagoner/wagonwright/waif/wailer/wainwright/waker/wallah/walloper/wallpaperer/wally/waltzer/wangler/wanker/wannabe/wannabee/wanter/wanton/warbler/ward/warden/warder/wardress/warehouseman/warehouser/warlord/warmonger/warrantee/warranter/warrantor/warrener/washer/washerman/washerwoman/washwoman/wassailer/waster/wastrel/watchdog/watcher/watercolorist/watercolourist/waterer/waterman/waver/waverer/wayfarer/weakling/wearer/weasel/weatherman/weaver/webmaster/weeder/weekender/weeper/weigher/weightlifter/weirdie/weirdo/weirdy/weisenheimer/welcher/welcomer/welder/welsher/wench/wencher/westerner/wetnurse/whacko/whaler/wheedler/wheelwright/whiffer/whiner/whipper/whippersnapper/whirler/whisperer/whistleblower/whittler/whiz/whizz/wholesaler/widower/widowman/wiggler/wight/wigmaker/wildcatter/wimp/windbag/winder/windtalker/wingback/winger/wingman/winker/winner/wino/wiper/wireman/wirer/wiretapper/wiseacre/wisenheimer/withdrawer/withholder/withstander/witness/witnesser/wittol/wiz/womaniser/womanizer/wonderer/wonk/woodcarver/woodcutter/woodman/woodsman/woodworker/wooer/woolgatherer/woolsorter/wordmonger/wordsmith/workaholic/workfellow/workingman/workman/workmate/worldling/worrier/worrywart/worshiper/worshipper/worthy/wrangler/wrecker/wrester/wrestler/wretch/wriggler/wrongdoer/wuss/xylophonist/yachtsman/yachtswoman/yahoo/yakuza/yanker/yardbird/yardie/yardman/yardmaster/yawner/yearling/yearner/yeller/yenta/yeoman/yielder/yob/yobbo/yobo/yodeller/yokel/youngster/younker/youth/yuppie/zany/zoologist/
photograph;THING:/anaglyph/angiogram/arteriogram/arthrogram/autoradiograph/beefcake/closeup/daguerreotype/headshot/longshot/mammogram/microdot/mugshot/myelogram/outtake/phlebogram/photocopy/photomosaic/photostat/pyelogram/radiograph/radiophoto/roentgenogram/shadowgraph/skiagram/skiagraph/snapshot/spectrogram/still/telephoto/telephotograph/venogram/
piano;THING:/pianoforte/spinet/
pickle;THING:/gherkin/
pickup truck;THING:/technical/
pie;THING:/pasty/tartlet/tourtiere/
pig;CREATURE:/porker/
pigeon;CREATURE:/bandtail/cushat/fairy swallow/rock dove/squab/
pillow;THING:/bolster/
pine;THING:/lodgepole/pinon/pinyon/ponderosa/
playground;THING:/spa/
plow;THING:/middlebreaker/
pod;THING:/cod/seedcase/
podium;THING:/ambo/dais/pulpit/rostrum/
polar bear;CREATURE:/ice bear/
pole;THING:/bowsprit/caber/foremast/jibboom/jiggermast/mainmast/mast/mizen/mizenmast/mizzen/mizzenmast/sprit/topmast/
police car;THING:/cruiser/
pony;CREATURE:/cayuse/
poppy;THING:/bocconia/creamcups/
pork;THING:/fatback/porc/sowbelly/
porridge;THING:/gruel/loblolly/skilly/
potato;THING:/murphy/spud/tater/
potion;THING:/philter/philtre/
pouch;THING:/fob/mailbag/pocket/sporran/
praying mantis;CREATURE:/praying mantid/
pump;THING:/aspirator/inflater/inflator/
pushpin;THING:/thumbtack/
python;CREATURE:/carpet snake/rock snake/
queen;CREATURE:/queen bee/
rabbit;CREATURE:/canecutter/cottontail/eastern cottontail/leporide/marsh hare/swamp hare/
racehorse;CREATURE:/bangtail/mudder/pacer/pole horse/race horse/trotting horse/
rail;THING:/guardrail/railing/taffrail/
railway car;THING:/boxcar/handcar/railcar/stockcar/
raincoat;THING:/mac/mack/oilskin/slicker/
rampart;THING:/battlement/bulwark/crenelation/crenellation/earthwork/merlon/
rat;CREATURE:/kangaroo mouse/pocket gopher/pocket mouse/
recorder;THING:/oscillograph/
reed;THING:/carrizo/toitoi/
reef;THING:/atoll/cay/
refrigerator;THING:/cooler/icebox/
reindeer;CREATURE:/caribou/woodland caribou/
reptile;CREATURE:/alligator snapper/anapsid/archosaur/archosaurian/box tortoise/box turtle/caiman/cayman/chelonian/cooter/crocodilian/cynodont/diapsid/dicynodont/dimetrodon/edaphosaurus/false gavial/gator/gavial/ichthyosaur/ichthyosaurus/ictodosaur/mud turtle/musk turtle/nothosaur/painted terrapin/painted tortoise/painted turtle/pancake turtle/pelycosaur/plesiosaur/plesiosaurus/protomammal/pterodactyl/pterosaur/redbelly/reptilian/river cooter/saurian/smooth softshell/snapping turtle/spectacled caiman/spiny softshell/stenopterygius/synapsid/thecodont/therapsid/tuatara/
rickshaw;THING:/jinrikisha/ricksha/
robin;CREATURE:/redbreast/robin redbreast/
rooster;CREATURE:/cockerel/
root vegetable;THING:/edda/rutabaga/sunchoke/
rope;THING:/bungee/halliard/halyard/hawser/lariat/marline/prolonge/reata/riata/seizing/sennit/tightrope/
rose;THING:/briar/eglantine/multiflora/rosebush/sweetbriar/sweetbrier/
rowboat;THING:/dinghy/dory/
rum;THING:/grog/
sailboat;THING:/catboat/trimaran/
sailing ship;THING:/barque/brig/brigantine/dhow/felucca/ketch/knockabout/raceabout/sloop/windjammer/
salad;THING:/coleslaw/slaw/tabbouleh/tabooli/
salamander;CREATURE:/ambystomid/amphiuma/axolotl/blind eel/common newt/congo eel/congo snake/dicamptodon/dicamptodontid/eft/hellbender/mud puppy/newt/olm/plethodont/red eft/waterdog/
salmon;CREATURE:/blue jack/coho/cohoe/sockeye/
sandwich;THING:/butty/grinder/hoagie/hoagy/sub/tunaburger/zep/
sari;THING:/saree/
satellite;THING:/orbiter/sputnik/
sauce;THING:/aioli/allemande/bearnaise/bechamel/blanc/bordelaise/bourguignon/carbonara/demiglace/dressing/gravy/hollandaise/marinara/mayo/mayonnaise/pesto/poulette/ravigote/ravigotte/veloute/vinaigrette/
saucepan;THING:/stewpan/
sauropod;CREATURE:/barosaur/barosaurus/sauropod dinosaur/
sausage;THING:/banger/bratwurst/chipolata/chorizo/headcheese/knackwurst/knockwurst/linguica/liverwurst/polony/salami/saveloy/
scarecrow;THING:/scarer/
scissors;THING:/secateurs/shears/snips/snuffers/tinsnips/
sea turtle;CREATURE:/bastard ridley/bastard turtle/green turtle/hawkbill/hawksbill/hawksbill turtle/leatherback/leatherback turtle/leathery turtle/loggerhead turtle/marine turtle/olive ridley/ridley/tortoiseshell turtle/
seagull;CREATURE:/herring gull/ivory gull/kittiwake/laughing gull/mew gull/pewit/pewit gull/sea gull/sea mew/
seahorse;CREATURE:/walrus/
settee;THING:/settle/
sewing machine;THING:/serger/
shake;THING:/shingle/
shark;CREATURE:/blue pointed/bonnethead/longfin mako/mako/porbeagle/sand tiger/shortfin mako/shovelhead/smalleye hammerhead/smooth dogfish/smooth hammerhead/smoothhound/soupfin/spiny dogfish/
sheaf;THING:/bale/
sheep;CREATURE:/caracul/karakul/longwool/merino/tup/wether/
sheepdog;CREATURE:/briard/collie/groenendael/komondor/malinois/sheep dog/shepherd dog/
shell;THING:/shrapnel/whizbang/whizzbang/
shellfish;THING:/crabmeat/huitre/
shield;THING:/backplate/brassard/breastplate/chamfron/chanfron/cubitiere/cuisse/egis/epauliere/fauld/frontstall/gorget/greave/helmet/jambeau/nosepiece/pallette/sabaton/solleret/tasse/tasset/testiere/tuille/visor/vizor/
ship;THING:/battleship/battlewagon/corvette/destroyer/dreadnaught/dreadnought/frigate/iceboat/icebreaker/ironclad/lightship/minelayer/minesweeper/steamship/troopship/warship/
shoe;THING:/anklet/balmoral/brogan/brogue/calceus/chopine/cleats/clodhopper/espadrille/ghillie/huarache/huaraches/mocassin/moccasin/sabot/sandal/scuffer/slingback/talaria/wedgie/zori/
shop;THING:/bakehouse/bakery/bakeshop/barbershop/bazaar/bodega/bookshop/bookstall/bookstore/boutique/charcuterie/cleaners/commissary/confectionary/deli/drugstore/haberdashery/millinery/newsstand/patisserie/pawnshop/pizzeria/slopshop/thriftshop/toyshop/
shorts;THING:/lederhosen/trunks/
shrine;THING:/stupa/tope/
shrub;THING:/abelia/abelmosk/absinthe/althaea/althea/amatungulu/amorpha/andromeda/arbutus/artemisia/avaram/avens/axseed/azalea/banksia/barbasco/barberry/barilla/bearberry/bearwood/beggarweed/belvedere/bennet/blackthorn/blolly/bloodleaf/bourtree/boxthorn/broomweed/bryanthus/buckthorn/buddleia/burdock/bush/calliandra/caltrop/camelia/camellia/camphorweed/candelilla/candleberry/candlewood/candyweed/cannabis/caper/caragana/carissa/carpenteria/casava/cascarilla/catclaw/catgut/chaffweed/chanal/chanar/checkerberry/checkerbloom/cheeseflower/chittamwood/chittimwood/cinquefoil/cirio/clianthus/clotbur/cloveroot/coachwhip/coca/coffeeberry/coloradillo/columnea/coralberry/corchorus/corkwood/coronilla/cotoneaster/coville/cowberry/crampbark/cranberry/creashak/croton/crowberry/cupflower/cyrilla/dahl/daisybush/danewort/dangleberry/daphne/decumary/derris/deutzia/dhal/diapensia/dombeya/dyeweed/elderberry/epacris/ephedra/erica/eringo/eriogonum/eryngo/estragon/feijoa/fetterbush/firethorn/flannelbush/forestiera/forsythia/fothergilla/foxberry/frangipani/frangipanni/frostweed/frostwort/fuchsia/furze/ganja/gardenia/gari/gastrolobium/gaywings/geebung/germander/glasswort/gooseberry/gorse/greasewood/greenweed/grevillea/groundberry/guayule/hamelia/haw/hawthorn/heath/heather/hediondilla/helianthemum/hollygrape/hollyhock/honeybells/honeyflower/honeysuckle/hortensia/hovea/hydrangea/japonica/jasmine/jellyleaf/jessamine/jimsonweed/joewood/jujube/juniper/kali/kalmia/kapuka/kelpwort/knapweed/konini/lambkill/leadplant/leadwort/leatherwood/lentisk/leucothoe/lingberry/lingenberry/lingonberry/lomatia/loosestrife/madrona/madrono/mahuang/maikoa/makomako/maleberry/mallow/malope/mandioc/mandioca/manzanita/marihuana/marijuana/marlberry/marum/matchbush/matchweed/mayhaw/mealberry/mesquit/mesquite/mezereon/milkwort/minniebush/moorwort/mucuna/mugwort/muskwood/mutisia/myrtle/naboom/naranjilla/needlebush/needlewood/nitweed/ocotillo/oleaster/othonna/pachouli/pachysandra/paloverde/papooseroot/patchouli/patchouly/pavonia/periwinkle/phalsa/philadelphus/phlomis/pichi/pineweed/pixy/poinsettia/privet/protea/puckerbush/puka/pyracanth/pyxie/rabbitweed/raetam/ramontchi/rauvolfia/redberry/restharrow/retem/rhododendron/rockrose/rooibos/ropebark/rosebay/sagebrush/salal/saltbush/saltwort/sandberry/screwbean/senna/serviceberry/shadblow/shadbush/shallon/shittim/shittimwood/shrublet/shumac/sicklepod/silverberry/silverbush/silversword/skunkbush/snakeweed/snakewood/snowbell/soapweed/southernwood/spiceberry/spicebush/spindleberry/spurge/squawbush/squawroot/staggerbush/statice/stephanotis/sticktight/strophanthus/styrax/subshrub/suffrutex/sulla/sumach/sunrose/syringa/tagasaste/tamarillo/tamarisk/tanglebush/tarragon/teaberry/thrift/tollon/tornillo/toyon/tutsan/twinberry/twinflower/twistwood/undershrub/velvetleaf/velvetweed/vinegarweed/wahoo/waratah/wartweed/wartwort/waxflower/waxmallow/weigela/whin/whitethorn/wicopy/woadwaxen/woodwaxen/wormwood/xylosma/yucca/
shuttlecock;THING:/shuttle/
side;THING:/bedside/dockside/shipside/
sled;THING:/bobsled/bobsleigh/dogsled/pung/
slipper;THING:/bootee/bootie/scuff/
small boat;THING:/cockleshell/coracle/gig/sampan/skiff/yawl/
snail;CREATURE:/scorpion shell/
snake;CREATURE:/anaconda/banded adder/banded krait/black mamba/black racer/blacksnake/blue racer/boa constrictor/checkered adder/colubrid/constrictor/death adder/elapid/green mamba/kingsnake/krait/mamba/milk adder/ophidian/ringhals/rinkhals/rosy boa/rubber boa/striped racer/taipan/whipsnake/
sofa;THING:/daybed/divan/lounge/loveseat/
soft drink;THING:/tonic/
soup;THING:/borsch/borscht/borsh/borshch/borsht/bortsch/bouillon/broth/chowder/consomme/gazpacho/madrilene/marmite/minestrone/mulligatawny/potage/vichyssoise/
soybean;THING:/soy/
spear;THING:/assagai/assegai/trident/
sperm whale;CREATURE:/cachalot/
spider;CREATURE:/black widow/tarantula/theridiid/
spinning top;THING:/teetotum/whirligig/
spool;THING:/bobbin/filature/
spoon;THING:/soupspoon/
sprinkles;THING:/jimmies/
sprout;THING:/clove/shoot/tiller/
squid;THING:/calamari/calamary/
squirrel;CREATURE:/antelope chipmunk/baranduki/baronduki/barunduki/burunduki/chickeree/eastern chipmunk/flickertail/flying marmot/hackee/souslik/spermophile/suslik/taguan/
stadium;THING:/ballpark/bullring/hippodrome/skybox/
staircase;THING:/backstairs/companionway/ghat/stairway/
stallion;CREATURE:/entire/studhorse/
starling;CREATURE:/crested myna/grackle/hill myna/mina/minah/myna/myna bird/mynah/mynah bird/
station;THING:/depot/firehouse/sampler/substation/terminal/
statue;THING:/herm/
steak;THING:/beefsteak/chopsteak/filet/fillet/flitch/porterhouse/tournedos/
steamboat;THING:/showboat/
stereo;THING:/quadraphony/stereophony/
stethoscope;THING:/fetoscope/foetoscope/
stingray;CREATURE:/butterfly ray/
stocking;THING:/boothose/nylons/rayons/
stone;THING:/achondrite/bedrock/belay/bilestone/calculus/chondrite/crystallite/cystolith/enterolith/gallstone/nephrolith/outcrop/outcropping/outthrust/ptyalith/sialolith/tor/urolith/whinstone/xenolith/
stoneface;THING:/lithops/
stool;THING:/campstool/footrest/footstool/taboret/tabouret/tuffet/
stork;CREATURE:/adjutant bird/flinthead/jabiru/marabou/marabout/openbill/policeman bird/saddlebill/
stove;THING:/cookstove/
straw hat;THING:/boater/leghorn/
streetcar;THING:/horsecar/
stripe;THING:/hatband/neckband/
studio;THING:/atelier/
submarine;THING:/nautilus/pigboat/
sugar;THING:/sugarloaf/
suitcase;THING:/carpetbag/gripsack/valise/
sun hat;THING:/sunbonnet/sunhat/topee/topi/
sunflower;THING:/helianthus/mirasol/
sunscreen;THING:/sunblock/
swan;CREATURE:/coscoroba/
sword;THING:/broadsword/claymore/cutlas/cutlass/epee/falchion/rapier/saber/sabre/scimitar/
syringe;THING:/douche/
tabby;CREATURE:/tabby cat/
tablet;THING:/slate/
tadpole;CREATURE:/polliwog/pollywog/
takeout;THING:/takeaway/
tank;THING:/panzer/
taxi;THING:/minicab/taxicab/
tea;THING:/cuppa/cupper/herbal/tisane/
telephone;THING:/handset/radiophone/speakerphone/
telescope;THING:/collimator/equatorial/
television set;THING:/telly/
television;THING:/telecasting/
tent;THING:/cabana/marquee/pavilion/praetorium/pretorium/tupek/tupik/
terrier;CREATURE:/bullterrier/chrysanthemum dog/giant schnauzer/miniature schnauzer/schnauzer/standard schnauzer/wirehair/
textbook;THING:/hornbook/primer/schoolbook/
theater;THING:/bioscope/fleapit/
throne;THING:/cathedra/musnud/
timepiece;THING:/chronograph/chronometer/clepsydra/horologe/sandglass/sundial/timer/
tipi;THING:/tepee/
tire;THING:/radial/retread/tubeless/
tomb;THING:/charnel/crypt/mastaba/mastabah/mausoleum/sepulcher/sepulchre/vault/
top;THING:/chapiter/treetop/
torch;THING:/flambeau/
tortoise;CREATURE:/gopher turtle/
tote bag;THING:/carryall/holdall/tote/
toucan;CREATURE:/toucanet/
train;THING:/streamliner/
transportation;THING:/telferage/telpherage/
trap;THING:/brail/entanglement/flytrap/noose/
trash can;THING:/ashbin/ashcan/wastebin/
trebuchet;THING:/arbalest/arbalist/ballista/bricole/mangonel/onager/trebucket/
tree;THING:/aalii/abele/acacia/ailanthus/akee/albizia/albizzia/allspice/andelmin/angelim/apricot/arariba/araucaria/arbor/arborvitae/arere/arishth/aspen/azedarach/azederach/banian/banyan/bayberry/beech/beefwood/bilimbi/bilsted/bitterwood/bonduc/booyong/breadfruit/breakax/breakaxe/bunchberry/buttonwood/cacao/caimitillo/caimito/calaba/calabura/calisaya/camachile/campeachy/camwood/canafistola/canafistula/candlenut/canistel/caprifig/caracolito/carambola/cashew/cassia/cassie/casuarina/catalpa/cedar/ceibo/chaulmoogra/chaulmugra/chicot/chinaberry/chinchona/chinquapin/clusia/cocobolo/conacaste/conessi/conifer/coralwood/cornel/cottonwood/courbaril/crackerberry/currajong/cypre/dagame/dak/devilwood/dhak/dhava/dhawa/dika/dillenia/dipterocarp/dita/dogwood/durian/durion/elkwood/elm/erythrina/eucalypt/flindosa/flindosy/frijolillo/frijolito/gallberry/genip/genipa/gidgee/ginep/gingko/ginkgo/gliricidia/gnetum/gopherwood/granadillo/guama/guava/hackberry/hackmatack/harpulla/harpullia/hazel/hazelnut/holly/hornbeam/houhere/huamachil/huisache/icaco/idesia/imbauba/inga/inkberry/ironwood/jaboncillo/jaboticaba/jacaranda/jackfruit/jambosa/jocote/kahikatea/kalantas/kalumpang/keteleeria/ketembilla/keurboom/kiaat/kitambilla/kitembilla/kola/kowhai/kurchee/kurchi/kurrajong/lacebark/langsat/langset/lauhala/laurel/laurelwood/lepidobotrys/lichee/lightwood/litchi/longan/longanberry/loquat/lungen/macadamia/mallee/mamey/mammee/mamoncillo/manglietia/mangosteen/mangrove/marang/marblewood/margosa/marri/marupa/matai/mayeng/medlar/metasequoia/millettia/mimosa/miro/molle/mombin/monkeypod/moosewood/msasa/mulberry/nagi/nakedwood/neem/nutmeg/obechi/opepe/padauk/padouk/palas/papaia/papaya/pawpaw/peachwood/pedwood/peepul/pepperidge/pepperwood/persimmon/pipal/pipul/pistachio/pitanga/platan/plum/plumcot/podocarp/pollard/pomegranate/princewood/pulasan/pulassan/quandang/quandong/quince/rambotan/rambutan/redbrush/redbud/ribbonwood/rimu/roble/rowan/salai/salmwood/saman/samba/sapodilla/sapote/sassafras/satinleaf/satinwood/shittah/silkwood/simal/siris/sisham/sissoo/sissu/smoothbark/soapberry/souari/sourwood/sterculia/stringybark/sugarberry/sweetleaf/tacamahac/tamarind/tamarindo/tarwood/terebinth/tipu/titi/totara/treelet/trifoliata/trumpetwood/tung/turreae/winterberry/yacca/zaman/zamang/
trombone;THING:/sackbut/
trousers;THING:/breeches/britches/buckskins/chinos/churidars/cords/corduroys/jodhpurs/knickerbockers/knickers/pajama/pyjama/salwar/shalwar/slacks/sweatpants/trews/
truck;THING:/bookmobile/camion/dumper/dustcart/motortruck/pantechnicon/transporter/
truffle;THING:/earthnut/
trumpet;THING:/cornet/
tuba;THING:/bombardon/euphonium/helicon/sousaphone/
turkey;CREATURE:/turkey cock/
turtle;THING:/turtleneck/
twine;THING:/packthread/snapline/
tyrannosaurus;CREATURE:/tyrannosaur/
ukulele;THING:/uke/
umbrella;THING:/brolly/gamp/
unicycle;THING:/monocycle/
uniform;THING:/fatigues/khakis/livery/regimentals/
vending machine;THING:/automat/
vest;THING:/waistcoat/
vine;THING:/alehoof/allamanda/bindweed/bine/birthwort/bonavist/bougainvillea/boxberry/briony/bryony/bullbrier/calabazilla/catbrier/clematis/convolvulus/cushaw/cymling/cynancum/dichondra/dodder/granadilla/greenbrier/groundnut/haoma/heartseed/hops/hoya/ivy/khesari/kudzu/liana/malvasia/manroot/maypop/moonflower/moonseed/muscadine/muscat/muskat/muskmelon/partridgeberry/passionflower/pepper/philodendron/pothos/quartervine/salsilla/sarsaparilla/scammony/scammonyroot/silvervine/silverweed/soma/squash/sweetpea/vetchling/vinifera/waxwork/wistaria/wisteria/woodbine/
violin;THING:/fiddle/
viper;CREATURE:/asp/banded rattlesnake/canebrake rattler/canebrake rattlesnake/cerastes/copperhead/cottonmouth/cottonmouth moccasin/diamondback/diamondback rattlesnake/ground rattler/horned asp/horned rattlesnake/massasauga/massasauga rattler/prairie rattler/prairie rattlesnake/puff adder/rattler/rattlesnake/rock rattlesnake/sidewinder/speckled rattlesnake/tiger rattlesnake/timber rattlesnake/water moccasin/
virus;THING:/adenovirus/alphavirus/arborvirus/arbovirus/arenavirus/bacteriophage/bunyavirus/coliphage/cosmid/enterovirus/filovirus/flavivirus/hepadnavirus/lyssavirus/myxovirus/orthomyxovirus/papovavirus/paramyxovirus/parvo/parvovirus/phage/picornavirus/polyoma/poxvirus/reovirus/retrovirus/rhabdovirus/rhinovirus/rotavirus/vesiculovirus/viroid/virusoid/
vulture;CREATURE:/carrion crow/cathartid/lammergeier/lammergeyer/
wagon;THING:/milkwagon/tramcar/waggon/
walking stick;THING:/supplejack/
wall;THING:/gable/parapet/pediment/wainscoting/wainscotting/
water bottle;THING:/lota/
water buffalo;CREATURE:/carabao/
water fountain;THING:/bubbler/
water lily;THING:/fanwort/spatterdock/yanquapin/
water pistol;THING:/squirter/
wedding cake;THING:/bridecake/
well;THING:/gusher/wildcat/
wheat;THING:/durum/emmer/spelt/
whisky;THING:/bootleg/poteen/
wildflower;THING:/bitterroot/brittlebush/butterweed/edelweiss/engelmannia/gaillardia/gayfeather/goatsbeard/goldenbush/goldenrod/goldfields/hawkbit/heliopsis/incienso/innocense/oxeye/pasqueflower/pinesap/redmaids/silverrod/snowball/
willow;THING:/sallow/
wine bottle;THING:/bota/magnum/
wine;THING:/generic/hock/liebfraumilch/maconnais/malmsey/muscadel/muscadelle/muscatel/negus/plonk/retsina/sherry/varietal/vermouth/vino/vintage/
wisent;CREATURE:/aurochs/
wolf;CREATURE:/coydog/coyote/wolf cub/wolf pup/
woodwind;THING:/bassoon/cromorne/crumhorn/krummhorn/pibgorn/stockhorn/
wool;THING:/woolen/woollen/
worm;CREATURE:/arrowworm/blood fluke/cestode/chaetognath/echinococcus/eelworm/flatworm/helminth/hookworm/liver fluke/nematode/nemertean/nemertine/pinworm/planaria/planarian/platyhelminth/pogonophoran/schistosome/tapeworm/threadworm/trematode/trichina/vinegar eel/wheat eel/wheatworm/woodworm/
wrapper;THING:/housecoat/neglige/negligee/peignoir/
xylophone;THING:/marimba/
`;
