/** Words of fourteen other languages for what a picture needs most. Names of pictures come from picture-words.ts. */
import type { Family, Language } from './entry.js';

export const LANGUAGES: readonly Language[] = [
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'tr',
  'ja',
  'zh',
  'ko',
  'ru',
  'ar',
  'hi',
];

/** Columns in the order of LANGUAGES; words of one language are separated by slashes. */
export const OTHER_WORDS: Readonly<Partial<Record<Family, string>>> = {
  beings: `
woman;frau;femme;mujer;donna;mulher;vrouw;kobieta/kobiet;kadın;女性/女の人/女;女人/女子/女士;여자/여성/여인;женщина;امرأة/سيدة;महिला/औरत
man;mann;homme;hombre/señor;uomo;homem;man;mężczyzna/mężczyz;adam/erkek;男性/男の人/男;男人/男子;남자/남성;мужчина;رجل;आदमी/पुरुष
girl;mädchen;fille/fillette;chica/niña/muchacha;ragazza/bambina;menina/garota;meisje;dziewczyna/dziewczyn/dziewczynka;kız;少女/女の子;女孩/少女;소녀;девушка/девочка;فتاة/بنت;लड़की
boy;junge/bub;garçon;niño/chico/muchacho;ragazzo/bambino;menino/garoto;jongen;chłopiec/chłopak/chłop;oğlan/erkek çocuk;少年/男の子;男孩/少年;소년;мальчик;صبي/ولد;लड़का
child;kind/kinder;enfant;criatura;bimbo;criança;kind/kinderen;dziecko/dzieci;çocuk;子供/子ども;孩子;아이;ребёнок/ребенок/дети;طفل/أطفال;बच्चा/बच्चे
surfer;surfer/surferin;surfeur/surfeuse;surfista;surfista;surfista;surfer;surfer;sörfçü;サーファー;冲浪者/冲浪手;서퍼;сёрфер/серфер/серфингист;راكب أمواج;सर्फर
old man;alter mann/alte mann/alten mann;vieil homme/vieux monsieur;anciano/viejo;vecchio/anziano;velho/idoso;oude man;starzec;yaşlı adam;老人;老人;노인;старик;رجل عجوز/عجوز;बूढ़ा/बूढ़ा आदमी/बूढ़े आदमी
grandfather;großvater/opa;grand-père;abuelo;nonno;avô;opa;dziadek;dede;おじいさん;爷爷;할아버지;дедушка;جد;दादा
old woman;alte frau/alten frau;vieille femme;anciana;anziana;idosa;oude vrouw;staruszka;yaşlı kadın;老婆;老太太;할머니;старушка;عجوزة;बूढ़ी औरत
grandmother;großmutter/oma;grand-mère;abuela;nonna;avó;oma;babcia;nine/büyükanne;おばあさん;奶奶;할머니;бабушка;جدة;दादी
couple;paar/liebespaar/pärchen;couple/amoureux/amants;pareja/amantes/enamorados;coppia/innamorati/amanti;casal/namorados;stel/koppel;para/zakochan;çift/aşıklar;恋人/カップル;情侣/恋人;연인/커플;пара/влюбленные/влюблённые;زوجان/حبيبان/عاشقان;जोड़ा/प्रेमी
friend;freund/freunde/freundinnen;ami/amie;amigo/amiga;amico/amici/amiche;amigo/amiga;vriend/vrienden;przyjaciel/przyjaciele;arkadaş;友達/友人;朋友;친구;друг/друзья;صديق/أصدقاء;दोस्त
dancer;tänzerin/tänzer;danseuse/danseur;bailarina/bailarín/bailarina de flamenco/bailaora/bailaor;ballerina/ballerino/danzatrice;dançarina/dançarino/bailarina;danseres/danser;tancerka/tancerz;dansçı/balerin;ダンサー/踊り子;舞者;댄서/무용수;танцовщица/танцор/балерина;راقصة/راقص;नर्तकी/नर्तक
singer;sängerin/sänger;chanteuse/chanteur;cantante;cantante;cantora/cantor;zangeres/zanger;piosenkarka/wokalistka;şarkıcı;歌手;歌手;가수;певица/певец;مغنية/مغني;गायक/गायिका
fisherman;fischer;pêcheur;pescador;pescatore;pescador;visser;rybak;balıkçı;漁師;渔夫;어부;рыбак;صياد;मछुआरा
astronaut;astronaut/astronautin;astronaute;astronauta;astronauta;astronauta;astronaut;astronauta;astronot;宇宙飛行士;宇航员;우주비행사;космонавт/астронавт;رائد فضاء;अंतरिक्ष यात्री
detective;detektiv/detektivin;détective;detective;detective/investigatore;detetive;detective;detektyw;dedektif;探偵;侦探;탐정;детектив;محقق;जासूस
samurai;samurai;samouraï;samurái;samurai;samurai;samoerai;samuraj;samuray;侍/サムライ;武士;사무라이;самурай;ساموراي;समुराई
musician;musiker/musikerin;musicien;músico;musicista;músico;muzikant;muzyk;müzisyen;音楽家;音乐家;음악가;музыкант;موسيقي;संगीतकार
traveller;reisender/reisende/wanderer/wanderin;voyageur/voyageuse;viajero/viajera;viaggiatore/viandante;viajante;reiziger;podróżnik/wędrowiec;yolcu/gezgin;旅人;旅人/旅行者;여행자/나그네;путник/путешественник;مسافر;यात्री
baker;bäcker/bäckerin;boulanger/boulangère;panadero/panadera;fornaio/panettiere;padeiro;bakker;piekarz;fırıncı;パン屋;面包师;제빵사;пекарь;خباز;
chef;koch/köchin;cuisinier/cuisinière;cocinero/cocinera;cuoco/cuoca;cozinheiro/cozinheira;kok;kucharz;aşçı;料理人/シェフ;厨师;요리사;повар;طباخ;रसोइया
monk;mönch;moine;monje;monaco;monge;monnik;mnich;keşiş;僧侶/お坊さん;和尚/僧人;스님;монах;راهب;साधु/भिक्षु
knight;ritter;chevalier;caballero;cavaliere;cavaleiro;ridder;rycerz;şövalye;騎士;骑士;기사;рыцарь;فارس;शूरवीर
climber;bergsteiger/bergsteigerin/kletterer;alpiniste/grimpeur;escalador/escaladora/alpinista;alpinista/scalatore;alpinista/escalador;klimmer;wspinacz/alpinista;dağcı;登山者/登山家;登山者;등산가/등반가;альпинист;متسلق;पर्वतारोही
dog;hund/hunde/hündchen;chien;perro;cane/cani;cão/cachorro/cães;hond/honden;pies/psy/psa;köpek;犬/いぬ;狗/小狗;개/강아지;собака/пёс/пес;كلب;कुत्ता/कुत्ते
cat;katze/kater;chat/chatte;gato/gata;gatto/gatta/gatti;gato/gata;kat/poes/katten;kot/kotka/koty;kedi;猫/ねこ;猫;고양이;кошка/кот/коты;قطة/قط;बिल्ली
wolf;wolf/wölfe/wölfen;loup;lobo;lupo/lupi;lobo;wolf/wolven;wilk/wilki;kurt;狼/オオカミ;狼;늑대;волк;ذئب/ذئاب;भेड़िया/भेड़िये
fox;fuchs/füchse;renard;zorro;volpe/volpi;raposa;vos/vossen;lis/lisy;tilki;狐/キツネ;狐狸;여우;лиса/лисица/лис;ثعلب;लोमड़ी
horse;pferd/pferde;cheval/chevaux;caballo;cavallo/cavalli;cavalo;paard/paarden;koń/konie;at/atlar;馬;马;말;лошадь/конь/кони;حصان/خيول;घोड़ा/घोड़े
bird;vogel/vögel;oiseau/oiseaux;pájaro/pájaros/ave;uccello/uccelli;pássaro/ave;vogel/vogels;ptak/ptaki;kuş;鳥;鸟;새;птица;طائر/طيور;पक्षी/चिड़िया
bear;bär/bären;ours;oso;orso/orsi;urso;beer;niedźwiedź;ayı;熊/クマ;熊;곰;медведь;دب;भालू
elephant;elefant/elefanten;éléphant;elefante;elefante;elefante;olifant;słoń/słonie;fil;象/ゾウ;大象;코끼리;слон;فيل/أفيال;हाथी
whale;wal/wale;baleine;ballena;balena;baleia;walvis;wieloryb;balina;鯨/クジラ;鲸鱼/鲸;고래;кит;حوت;व्हेल
dragon;drache/drachen;dragon;dragón;drago/draghi;dragão;draak;smok;ejderha;竜/龍/ドラゴン;龙;용;дракон;تنين;अजगर/ड्रैगन
robot;roboter;robot;robot;robot;robô;robot;robot;robot;ロボット;机器人;로봇;робот;روبوت;रोबोट
seagull;möwe/möwen;mouette/mouettes/goéland;gaviota/gaviotas;gabbiano/gabbiani;gaivota/gaivotas;meeuw/meeuwen;mewa/mewy;martı;カモメ/かもめ;海鸥;갈매기;чайка/чайки;نورس/نوارس;समुद्री चिड़िया
camel;;;;;;;;deve;;;;;جمل/جملاً/جملا/جمال;
lion;;;;;;;;aslan;;;;;أسد/أسود/أسدا;
tiger;;;;;;;;kaplan;;;;;نمر/نمور;
rabbit;;;;;;;;tavşan;;;;;أرنب/أرانب;
monkey;;;;;;;;maymun;;;;;قرد/قرود;
butterfly;;;;;;;;kelebek;;;;;فراشة/فراشات;
fish;;;;;;;;balık;;;;;سمكة/أسماك;
deer;hirsch/reh/rehe;cerf/biche;ciervo/ciervos;cervo/cervi;veado/cervo;hert/herten;jeleń/sarna;geyik;鹿;鹿;사슴;олень/олени;غزال/غزلان;हिरण
mother;mutter/mama;mère/maman;madre/mamá;madre/mamma;mãe;moeder;matka/mama;anne;母/お母さん;母亲/妈妈;어머니/엄마;мать/мама;أم/والدة;माँ/मां
father;vater/papa;père/papa;padre/papá;padre/papà;pai;vader;ojciec/tata;baba;父/お父さん;父亲/爸爸;아버지/아빠;отец/папа;أب/والد;पिता
painter;maler/malerin;peintre;pintor/pintora;pittore/pittrice;pintor/pintora;schilder;malarz/malarka;ressam;画家;画家;화가;художник/художница;رسام/رسامة;चित्रकार
queen;königin;reine;reina;regina;rainha;koningin;królowa;kraliçe;女王;女王/王后;여왕;королева;ملكة;रानी
king;könig;roi;rey;re;rei;koning;król;kral;王/王様;国王;왕;король;ملك;राजा
cyclist;radfahrer/radfahrerin;cycliste;ciclista;ciclista;ciclista;fietser;rowerzysta;bisikletçi;サイクリスト;骑车人;자전거 타는 사람;велосипедист;دراج;साइकिल सवार
`,
  things: `
car;auto/autos;voiture;coche/auto/carro;macchina/automobile;carro;auto;samochód/auto;araba;車;汽车/车;자동차;машина/автомобиль;سيارة;कार/गाड़ी
train;zug/züge;train;tren;treno;trem/comboio;trein;pociąg;tren;列車/電車;火车/列车;기차/열차;поезд;قطار;ट्रेन/रेलगाड़ी
boat;boot/fischerboot;bateau/barque;barco/barca;barca;barco;boot;łódź/łódka;tekne/kayık;舟/ボート;船/小船;배;лодка;قارب;नाव
bicycle;fahrrad;vélo/bicyclette;bicicleta;bicicletta;bicicleta;fiets;rower;bisiklet;自転車;自行车;자전거;велосипед;دراجة;साइकिल
drone;drohne/drohnen;drone;dron/drones;drone/droni;drone;drone;dron/drony;dron;ドローン;无人机;드론;дрон/дроны;درون;ड्रोन
tree;baum/bäume;arbre;árbol;albero/alberi;árvore;boom/bomen;drzewo;ağaç;木々/大きな木;树;나무;дерево;شجرة/أشجار;पेड़
flower;blume/blumen;fleur;flor/flores;fiore/fiori;flor/flores;bloem/bloemen;kwiat/kwiaty;çiçek;花;花;꽃;цветок/цветы;زهرة/زهور;फूल
coffee cup;tasse kaffee;tasse de café;taza de café;tazza di caffè;xícara de café;kop koffie;filiżanka kawy;;コーヒー;咖啡;커피;кофе;قهوة;कॉफ़ी
balloon;luftballon/ballon;ballon;globo;palloncino;balão;ballon;balon;balon;風船;气球;풍선;шар/шарик;بالون;गुब्बारा
lantern;laterne/laternen;lanterne;farol/linterna/farolillo;lanterna/lanterne;lanterna;lantaarn;latarnia/lampion;fener;提灯/ランタン;灯笼;등불;фонарь/фонари;فانوس/فوانيس;लालटेन
clock;wanduhr/uhr;horloge/pendule;reloj;orologio;relógio;klok;zegar;saat;時計;时钟/钟;시계;часы;ساعة;घड़ी
candle;;;;;;;;mum;;;;;شمعة/شموع;दीया/दीये/मोमबत्ती
`,
  places: `
forest;wald/wäldern;forêt/bois;bosque;foresta/bosco;floresta;bos;las/lesie/lasu;orman;森/森林;森林/树林;숲;лес;غابة;जंगल/वन
shore;strand/meer/küste/seeufer;plage/mer/bord de mer;playa/mar;spiaggia/mare;praia/mar;strand/zee;plaża/plaż/morze/morza;sahil/deniz/plaj;海/海辺/浜辺/海岸;海边/海滩/大海/海;바다/해변/바닷가;море/пляж/берег;شاطئ/بحر;समुद्र/तट
city_street;stadt/straße/straßen/gasse;ville/rue;ciudad/calle;città/strada;cidade/rua;stad/straat;miasto/mieście/ulica/ulic;şehir/sokak/cadde;都市/街/通り/町;城市/街道/都市;도시/거리;город/улица;مدينة/شارع/شوارع;शहर/सड़क
mountain;berg/berge/bergen/gipfel;montagne/sommet;montaña/cumbre/cima;montagna/vetta/cima;montanha/cume/pico;berg/bergen/top;góra/góry/szczyt;dağ/zirve;山/山頂;山/山顶/高山;산/산꼭대기/정상;гора/горы/вершина;جبل/جبال/قمة;पहाड़/पर्वत/चोटी
desert;wüste;désert;desierto;deserto;deserto;woestijn;pustynia/pustyni;çöl;砂漠;沙漠;사막;пустыня;صحراء;रेगिस्तान
oasis;oase;oasis;oasis;oasi;oásis;oase;oaza;vaha;オアシス;绿洲;오아시스;оазис;واحة;नखलिस्तान
rooftop;dach/dächer/dächern/hausdach;toit/toits;azotea/tejado;tetto/tetti;telhado/terraço;dak/dakterras;dach;çatı;屋上/屋根;屋顶/天台;옥상/지붕;крыша;سطح;छत
field;feld/wiese/weizenfeld;champ/prairie/pré;campo/prado;campo/prato;campo/prado;veld/weide;pole/łąka/łąk;tarla/çayır;草原/野原/畑;田野/草原/草地;들판/초원;поле/луг;حقل/مرج;खेत/मैदान
lake;see/ufer;lac;lago;lago;lago;meer/meertje;jezioro/jezior;göl;湖;湖/湖边;호수;озеро;بحيرة;झील
river;fluss/bach;rivière/fleuve;río;fiume;rio;rivier;rzeka/rzek;nehir;川;河/河流;강가/강;река;نهر;नदी
kitchen;küche;cuisine;cocina;cucina;cozinha;keuken;kuchnia/kuchni;mutfak;台所/キッチン;厨房;부엌/주방;кухня;مطبخ;रसोई
diner;café/kaffeehaus/bäckerei/restaurant;café/boulangerie/restaurant;cafetería/panadería/restaurante;bar/caffè/ristorante/panetteria;café/padaria/restaurante;café/bakkerij;kawiarnia/kawiarni/restauracja;kafe/kahve dükkanı/fırın;カフェ/喫茶店;咖啡馆/餐厅;카페/식당;кафе/ресторан;مقهى/مطعم;कैफ़े
garden;garten/park;jardin/parc;jardín/parque;giardino/parco;jardim/parque;tuin/park;ogród/park;bahçe/park;庭/公園;花园/公园;정원/공원;сад/парк;حديقة;बगीचा/पार्क
orbit;weltraum/weltall;espace;espacio/cosmos;spazio/cosmo;espaço;ruimte;kosmos/kosmosie;uzay;宇宙;太空/宇宙;우주;космос;فضاء;अंतरिक्ष
underwater;unter wasser/korallenriff;sous l'eau/récif;bajo el agua/arrecife;sott'acqua/barriera corallina;debaixo d'água/recife;onder water;pod wodą;su altı;水中/海底;水下/海底;물속/바닷속;под водой;تحت الماء;पानी के नीचे
village;dorf;village;pueblo/aldea;villaggio/paese;aldeia/vila;dorp;wieś/wioska;köy;村;村庄/村子;마을;деревня;قرية;गाँव/गांव
market;markt/marktplatz;marché;mercado;mercato;mercado/feira;markt;targ/rynek;pazar/çarşı;市場;市场/集市;시장;рынок;سوق;बाज़ार/बाजार
bridge;brücke;pont;puente;ponte;ponte;brug;most/moście;köprü;橋;桥;다리;мост;جسر;पुल
harbour;hafen;port;puerto;porto;porto;haven;port;liman;港;港口;항구;порт/гавань;ميناء;बंदरगाह
stage;bühne/konzert;scène/concert;escenario/concierto;palco/concerto;palco/concerto/show;podium/concert;scena/scenie/koncert;sahne/konser;ステージ/舞台;舞台;무대;сцена/концерт;مسرح;मंच
castle;schloss/burg;château;castillo;castello;castelo;kasteel;zamek;kale/şato;城;城堡;성;замок;قلعة;किला/महल
subway;bahnhof/u-bahn;gare/métro;estación/metro;stazione/metropolitana;estação/metrô;station/metro;stacja/metro/dworzec;istasyon/metro;駅/地下鉄;车站/地铁;지하철/역;метро/вокзал;محطة/مترو;स्टेशन/मेट्रो
road;landstraße/autobahn;route/autoroute;carretera/autopista;autostrada;estrada;snelweg/weg;droga/autostrada;yol/otoyol;道路/道;公路/路上;도로/길;дорога/шоссе;طريق;राजमार्ग/रास्ता
club;club/nachtclub;boîte de nuit/club;discoteca/club;discoteca/club;boate/discoteca;club;klub;kulüp;クラブ;夜店;클럽;клуб;ملهى;क्लब
apartment;wohnung/zimmer/haus;appartement/chambre/maison;apartamento/habitación/casa;appartamento/stanza/casa;apartamento/quarto/casa;kamer/huis;mieszkanie/pokój/dom;oda/ev;部屋/家;房间/家里;방/집;комната/дом/квартира;غرفة/بيت;कमरा/घर
lighthouse;leuchtturm;phare;faro;faro;farol;vuurtoren;latarnia morska/latarni morskiej;deniz feneri;灯台;灯塔;등대;маяк;منارة;प्रकाशस्तंभ
jungle;dschungel/urwald;jungle;selva/jungla;giungla;selva;jungle/oerwoud;dżungla/dżungli;;ジャングル;丛林;정글;джунгли;أدغال;
island;insel;île;isla;isola;ilha;eiland;wyspa/wyspie;ada;島;岛/岛屿;섬;остров;جزيرة;द्वीप
office;büro;bureau;oficina;ufficio;escritório;kantoor;biuro/biurze;ofis;オフィス;办公室;사무실;офис;مكتب;दफ़्तर/कार्यालय
waterfall;wasserfall;cascade;cascada;cascata;cachoeira;waterval;wodospad;şelale;滝;瀑布;폭포;водопад;شلال;झरना
workshop;werkstatt/atelier;atelier/garage;taller;officina/bottega/laboratorio;oficina/ateliê;werkplaats/atelier;warsztat/pracownia;atölye;工房/作業場;工作室/作坊;작업실/공방;мастерская/мастерской;ورشة;कार्यशाला
village square;marktplatz/platz;place du village;plaza;piazza;praça;plein;plac/placu;meydan;広場;广场;광장;площадь/площади;ساحة/ميدان;चौक
library;bibliothek/bücherei;bibliothèque;biblioteca;biblioteca;biblioteca;bibliotheek;biblioteka/bibliotece;kütüphane;図書館;图书馆;도서관;библиотека;مكتبة;पुस्तकालय
school;schule/klassenzimmer;école;escuela;scuola;escola;school;szkoła/szkole;okul;学校/教室;学校/教室;학교/교실;школа;مدرسة;स्कूल/विद्यालय
church;kirche/kathedrale/tempel;église/cathédrale/temple;iglesia/catedral/templo;chiesa/cattedrale/tempio;igreja/catedral/templo;kerk/tempel;kościół/kościele/świątynia;kilise/tapınak/cami;教会/寺/神社/お寺;教堂/寺庙;교회/사원/절에서;церковь/храм/собор;كنيسة/مسجد/معبد;मंदिर/चर्च
warehouse;fabrik/lagerhalle;usine/entrepôt;fábrica/almacén;fabbrica/magazzino;fábrica/armazém;fabriek;fabryka/fabryce;fabrika/depo;工場/倉庫;工厂/仓库;공장/창고;завод/фабрика/склад;مصنع;कारखाना/फ़ैक्ट्री
cave;höhle;grotte/caverne;cueva;grotta/caverna;caverna/gruta;grot;jaskinia/jaskini;mağara;洞窟;洞穴/山洞;동굴;пещера;كهف;गुफा
gallery;museum/galerie;musée/galerie;museo/galería;museo/galleria;museu/galeria;museum;muzeum/galeria;müze;美術館/博物館;博物馆/美术馆;미술관/박물관;музей/галерея;متحف;संग्रहालय
`,
  hours: `
night;nacht/nachts/mitternacht/mondlicht/sternenhimmel;nuit/minuit/clair de lune;noche/medianoche/luz de la luna;notte/mezzanotte/chiaro di luna;noite/meia-noite/luar;nacht/maanlicht/middernacht;noc/nocy/nocą/północ;gece/gece yarısı/ay ışığı;夜/真夜中/月明かり/月夜;夜晚/夜里/午夜/月光/深夜/夜;밤/한밤중/달빛;ночь/ночью/ночной/ночном/полночь/лунный;ليل/منتصف الليل/ضوء القمر/الليل;रात/आधी रात/चाँदनी
sunset;sonnenuntergang;coucher du soleil/coucher de soleil;atardecer/puesta de sol/ocaso;tramonto;pôr do sol/pôr-do-sol;zonsondergang;zachód słońca/zachodzie słońca/zachodem słońca;gün batımı/günbatımı;夕日/夕焼け/日没;日落/夕阳/黄昏时;노을/일몰/해질녘;закат/закате;غروب;सूर्यास्त
dawn;morgendämmerung/sonnenaufgang/morgengrauen;aube/lever du soleil;amanecer/alba/madrugada;alba;amanhecer/nascer do sol/alvorada;zonsopgang/dageraad;świt/świcie/wschód słońca/wschodzie słońca;şafak/gün doğumu;夜明け/日の出/明け方;黎明/日出;새벽/일출/해돋이;рассвет/рассвете;فجر/شروق;भोर/सूर्योदय/सुबह सवेरे
morning;morgen/morgens;matin;mañana;mattina/mattino;manhã;ochtend/'s ochtends;rano/poranek/ranek;sabah;朝;早晨/早上/清晨;아침;утро/утром/утренн;صباح;सुबह
dusk;abenddämmerung/abend/abends/dämmerung;crépuscule/soir;crepúsculo/anochecer;crepuscolo/sera;crepúsculo/entardecer;schemering/avond;zmierzch/wieczór/wieczorem;alacakaranlık/akşam;夕暮れ/夕方/黄昏;黄昏/傍晚;저녁/황혼;вечер/вечером/сумерки;مساء/غسق;शाम/सांझ
midday;mittag/mittags;midi;mediodía;mezzogiorno;meio-dia;middag;południe;öğle/öğlen;正午/昼;中午/正午;정오/한낮;полдень;ظهر;दोपहर
`,
  weathers: `
rain;regen/regnet/verregnet/regnerisch;pluie/pluvieux/pluvieuse;lluvia/lluvios;pioggia/piovos;chuva/chuvos;regen/regenachtig;deszcz;yağmur;雨;雨/雨中/下雨;비 오는/비가 오/비가 내리/비/빗속/빗;дождь/дождем/дождём/дождлив;مطر;बारिश/वर्षा
snow;schnee/verschneit/schneit;neige/enneigé;nieve/nevad;neve/innevat;neve/nevad;sneeuw/besneeuwd;śnieg/zaśnieżon/zima;kar/karlı;雪;雪/雪地/下雪;눈 덮인/눈이 내리/눈이 오/눈밭/눈 속/설원;снег/снежн/заснежен/зимн;ثلج/ثلوج;बर्फ़/बर्फ/हिमपात
storm;sturm/gewitter;tempête/orage;tormenta;tempesta/temporale;tempestade;storm/onweer;burza/burzy;fırtına;嵐;暴风雨/风暴;폭풍;буря/гроза/шторм;عاصفة;तूफ़ान/तूफान
fog;nebel/neblig;brouillard/brume;niebla/bruma;nebbia;névoa/neblina/nevoeiro;mist/nevel;mgła/mgle/mglist;sis/sisli;霧;雾/薄雾;안개;туман;ضباب;कोहरा/धुंध
clear;sonnig/sonnenschein;ensoleillé/soleil;soleado;soleggiat/sole;ensolarad;zonnig;słoneczn;güneşli;晴れ/快晴;晴天/阳光;맑은/햇살;солнечн/ясн;مشمس;धूप
wind;wind/windig;vent;viento/ventos;vento;vento;wind/winderig;wiatr;rüzgar/rüzgâr;風;风中/大风;바람;ветер/ветрен;رياح/ريح;हवा/आँधी
`,
  colours: `
red;rot/rote/roten/rotem/roter/rotes;rouge;rojo/roja;rosso/rossa/rosse/rossi;vermelho/vermelha;rood/rode;czerwon;kırmızı;赤い/赤/赤色;红色/红;빨간/붉은;красн;أحمر/حمراء/الأحمر/الحمراء;लाल
blue;blau/blaue/blauen/blauem/blauer;bleu;azul;blu/azzurro/azzurra;azul;blauw/blauwe;niebiesk/błękitn;mavi;青い/青/青色;蓝色/蓝;파란/푸른;син/голуб;أزرق/زرقاء;नीला/नीले/नीली
green;grün/grüne/grünen/grüner;vert/verte;verde;verde/verdi;verde;groen/groene;zielon;yeşil;緑/緑色;绿色/绿;초록/녹색;зелен/зелён;أخضر/خضراء;हरा/हरे/हरी
yellow;gelb/gelbe/gelben/gelber;jaune;amarillo/amarilla;giallo/gialla;amarelo/amarela;geel/gele;żółt;sarı;黄色い/黄色;黄色;노란;желт/жёлт;أصفر/صفراء;पीला/पीली
white;weiß/weiße/weißen/weißer/weisse;blanc/blanche;blanco/blanca;bianco/bianca/bianchi;branco/branca;wit/witte;biał;beyaz;白い/白/白色;白色/白;하얀/흰;бел;أبيض/بيضاء;सफ़ेद/सफेद
black;schwarz/schwarze/schwarzen/schwarzer;noir/noire;negro/negra;nero/nera;preto/preta/negro;zwart/zwarte;czarn;siyah;黒い/黒/黒色;黑色/黑;검은;черн/чёрн;أسود/سوداء;काला/काली/काले
gold;golden/goldene/goldenen/goldener;doré/dorée/or;dorado/dorada/oro;dorato/dorata/oro;dourado/dourada/ouro;gouden/goud;złot;altın;金色;金色;황금/금색;золот;ذهبي/ذهبية;सुनहरा/सुनहरी/सुनहरे
pink;rosa;rose;rosa/rosado;rosa;rosa/cor-de-rosa;roze;różow;pembe;ピンク;粉色/粉红;분홍;розов;وردي/وردية;गुलाबी
`,
  actions: `
run;rennt/rennen/läuft/laufen;court/courent;corre/corren;corre/corrono;corre/correm;rent/rennen;biegnie/biegną/biega;koş;走る/走って/走り;奔跑/跑;달리/달린/뛰어/뛰고/뛴;бежит/бегут/бегает/бежать;يركض/تركض/يجري/تجري;दौड़
walk;geht/gehen/spaziert/wandert/wandern/schlendert;marche/marchent/promène;camina/caminan/pasea;cammina/camminano/passeggia;caminha/caminham/anda;loopt/lopen/wandelt;idzie/spaceruje/idą;yürü;歩く/歩いて/歩き;走在/漫步/行走/走过;걷고/걷는/걷다/걸어/걸으/걷;идет/идёт/гуляет/идут/бредет/бредёт;يمشي/تمشي/يسير/تسير;चल/टहल
dance;tanzt/tanzen;danse/dansent;baila/bailan/danza;balla/ballano/danza/danzano;dança/dançam;danst/dansen;tańczy/tańczą;dans ed/dans;踊る/踊って/踊り;跳舞/起舞;춤을/춤추/춤춘;танцует/танцуют;يرقص/ترقص/يرقصان/ترقصان;नाच/नृत्य
sing;singt/singen;chante/chantent;canta/cantan;canta/cantano;canta/cantam;zingt/zingen;śpiewa/śpiewają;şarkı söyl;歌う/歌って;唱歌/歌唱;노래;поет/поёт/поют;يغني/تغني;गा रही/गा रहा/गाती/गाता
fly;fliegt/fliegen/schwebt/schweben;vole/volent/survole;vuela/vuelan;vola/volano;voa/voam;vliegt/vliegen;leci/lata/lecą;uç;飛ぶ/飛んで;飞翔/飞;날아/난다;летит/летят/летает;يطير/تطير/يحلق;उड़
swim;schwimmt/schwimmen;nage/nagent;nada/nadan;nuota/nuotano;nada/nadam;zwemt/zwemmen;pływa/płynie/pływają;yüz;泳ぐ/泳いで;游泳/游过/游;헤엄/수영;плывет/плывёт/плавает/плывут;يسبح/تسبح;तैर
sit;sitzt/sitzen;assis/assise/assoit;sentado/sentada/sienta;seduto/seduta/siede;sentado/sentada/senta;zit/zitten;siedzi/siedzą;otur;座る/座って;坐着/坐在/坐;앉아;сидит/сидят;يجلس/تجلس;बैठ
sleep;schläft/schlafen;dort/dorment;duerme/duermen;dorme/dormono;dorme/dormem;slaapt/slapen;śpi/śpią;uyu;眠る/眠って/寝て;睡觉/睡着/沉睡;자고/잠자;спит/спят;ينام/تنام/نائم;सो रहा/सो रही
play;spielt/spielen;joue/jouent;toca/tocan/juega/juegan;suona/suonano/gioca/giocano;toca/tocam/brinca/brincam;speelt/spelen;gra/grają/bawi;oyna/çal;弾く/弾いて/遊ぶ/遊んで/演奏;玩耍/弹奏/演奏/玩;연주/놀고;играет/играют;يعزف/تعزف/يلعب/تلعب;खेल/बजा
meet;trifft/treffen/begegnet/begegnen;rencontre/rencontrent;encuentra con/conoce;incontra/incontrano;encontra/encontram;ontmoet/ontmoeten;spotyka/spotykają;karşılaş/buluş;出会う/出会って/会う;遇见/相遇/遇到;만나;встречает/встречаются/встречают;يلتقي/تلتقي/يقابل;मिल
kiss;küsst/küssen;embrasse/embrassent;besa/besan;bacia/baciano;beija/beijam;kust/kussen;całuje/całują;öp;キス;亲吻/接吻;키스;целует/целуются;يقبل;चूम
climb;klettert/klettern/erklimmt/besteigt/erreicht;grimpe/grimpent/escalade/gravit;escala/escalan/sube;scala/arrampica/sale;escala/sobe;klimt/klimmen/beklimt;wspina;tırman;登る/登って;攀登/爬;오르/올라;поднимается/взбирается;يتسلق/تتسلق;चढ़
look;schaut/blickt/sieht/schauen/betrachtet;regarde/regardent/contemple;mira/miran/contempla/observa;guarda/guardano/osserva;olha/olham/observa;kijkt/kijken;patrzy/patrzą;bak/izle;見る/見て/見つめ/眺め;看着/望着/凝视/看;바라보/보고;смотрит/смотрят;ينظر/تنظر;देख
ride;reitet/reiten/fährt fahrrad;chevauche/pédale;cabalga/monta;cavalca/pedala;cavalga/pedala;rijdt/fietst;jedzie/jeździ;bin/sür;乗る/乗って;骑着/骑;타고;скачет/едет верхом;يركب/تركب;सवारी/सवार
drive;fährt/fahren;conduit/roule;conduce/maneja;guida/guidano;dirige;bestuurt;prowadzi;araba kullan;運転;开车/驾驶;운전;едет/ведет/водит;يقود/تقود;चला
bake;backt/backen;cuit/pétrit;hornea/amasa;inforna/impasta;assa;bakt/bakken;piecze;pişir;焼く/焼いて;烤/烘焙;굽;печет/печёт;يخبز;पका
drink;trinkt/trinken;boit/boivent;bebe/beben;beve/bevono;bebe/bebem;drinkt/drinken;pije/piją;iç;飲む/飲んで;喝;마시;пьет/пьёт/пьют;يشرب/تشرب;पी रहा/पी रही
cook;kocht/kochen;cuisine/prépare;cocina/cocinan/prepara;cucina/cucinano/prepara;cozinha/prepara;kookt/koken;gotuje;yemek yap;料理し/作って;做饭/烹饪;요리하;готовит/готовят;يطبخ/تطبخ;पकाती/पकाता
float;treibt/treiben/gleitet;flotte/flottent/glisse;flota/flotan;galleggia/galleggiano/fluttua;flutua/flutuam;drijft/drijven/zweeft;unosi/dryfuje;süzül;漂う/漂って/浮かぶ/浮かんで;漂浮/飘浮;떠다니/떠 있;парит/парят/плывут;يطفو/تطفو;तैरते
wait;wartet/warten;attend/attendent;espera/esperan;aspetta/aspettano/attende;espera/esperam;wacht/wachten;czeka/czekają;bekle;待つ/待って;等待/等着;기다리;ждет/ждёт/ждут;ينتظر/تنتظر;इंतज़ार/इंतजार
find;findet/finden/entdeckt;trouve/trouvent/découvre;encuentra/encuentran/descubre;trova/trovano/scopre;descobre;vindt/vinden/ontdekt;znajduje/odkrywa;bul;見つけ;发现/找到;발견/찾;находит/находят;يجد/تجد;ढूँढ/खोज
cross;durchquert/überquert;traverse/traversent;cruza/cruzan/atraviesa;attraversa/attraversano;atravessa/atravessam;doorkruist/steekt over;przemierza/przechodzi;geç;渡る/横切;穿越/穿过;건너;пересекает/пересекают;يعبر/تعبر;पार
read;liest/lesen;lit/lisent;lee/leen;legge/leggono;lê/leem;leest/lezen;czyta/czytają;oku;読む/読んで;读书/阅读/看书;읽;читает/читают;يقرأ/تقرأ;पढ़
jump;springt/springen/hüpft/hüpfen;saute/sautent;salta/saltan;salta/saltano;pula/pulam/salta/saltam;springt/springen;skacze/skaczą;zıpl;跳ぶ/跳んで/跳ねる;跳/跳跃;뛰어오르/점프;прыгает/прыгают;يقفز/تقفز;कूद
repair;repariert/reparieren;répare/réparent;repara/arregla/reparan;ripara/riparano;conserta/repara;repareert;naprawia;tamir ed/onar;直す/直して/修理;修理;고치/수리;чинит/ремонтирует;يصلح/تصلح;मरम्मत
paint;malt/malen;peint/peignent;pinta/pintan;dipinge/dipingono;pinta/pintam;schildert;maluje/malują;resim yap;描く/描いて;画画/绘画;그리고/그린;рисует/рисуют;يرسم/ترسم;चित्र बना
write;schreibt/schreiben;écrit/écrivent;escribe/escriben;scrive/scrivono;escreve/escrevem;schrijft;pisze/piszą;yaz;書く/書いて;写/写信;쓰고/쓴다;пишет/пишут;يكتب/تكتب;लिख
hold;hält/halten;tient/tiennent;sostiene/sujeta;tiene/tengono;segura/seguram;houdt;trzyma/trzymają;tut;持つ/持って/抱いて;拿着/抱着;들고/안고;держит/держат;يحمل/تحمل;पकड़/थाम
laugh;lacht/lachen;rit/rient;ríe/ríen;ride/ridono;ri/riem;lacht/lachen;śmieje/śmieją;gül;笑う/笑って;笑/大笑;웃;смеется/смеётся/смеются;يضحك/تضحك;हँस/हंस
pull;zieht/ziehen;tire/tirent;tira/jala;tirano;puxa/puxam;trekt/trekken;ciągnie/ciągną;çek;引く/引いて;拉;당기;тянет/тянут;يسحب/تسحب;खींच
work;arbeitet/arbeiten;travaille/travaillent;trabaja/trabajan;lavora/lavorano;trabalha/trabalham;werkt/werken;pracuje/pracują;çalış;働く/働いて;工作/劳动;일하;работает/работают;يعمل/تعمل;काम कर
fish;angelt/fischt/angeln;pêche/pêchent;pesca/pescan;pescano;pescam;vist/vissen;łowi/łowią;balık tut;釣り/釣って;钓鱼/捕鱼;낚시;ловит рыбу/рыбачит;يصطاد;मछली पकड़
light;zündet;allume/allument;enciende/encienden;accende/accendono;acende/acendem;steekt aan;zapala/zapalają;yak;灯す/灯して;点亮/点燃;켜고/밝히;зажигает/зажигают;يشعل/تشعل;जला
carry;trägt/tragen;porte/portent;lleva/llevan;porta/portano;carrega/carregam;draagt/dragen;niesie/niosą;taşı;運ぶ/運んで;背着/扛着;나르/메고;несет/несёт/несут;يحمل;ले जा
fight;kämpft/kämpfen;combat/combattent/lutte;lucha/luchan/pelea;combatte/lotta;luta/lutam;vecht/vechten;walczy/walczą;savaş/dövüş;戦う/戦って;战斗/打斗;싸우;сражается/дерется/дерутся;يقاتل/يتصارع;लड़
hug;umarmt/umarmen;enlace/étreint;abraza/abrazan;abbraccia/abbracciano;abraça/abraçam;omhelst;przytula/obejmuje;sarıl;抱きしめ;拥抱;껴안/포옹;обнимает/обнимаются;يعانق/تعانق;गले लग
`,
  moods: `
sad;traurig;triste;triste;triste;triste;droevig/verdrietig;smutn;üzgün/hüzünlü;悲しい/切ない;悲伤;슬픈;грустн/печальн;حزين;उदास/दुखी
melancholic;melancholisch;mélancolique;melancólic;malinconic;melancólic;melancholisch;melancholij;melankolik;憂鬱;忧郁;우울;меланхолич;;
lonely;einsam/allein;seul/seule/solitaire/solitude;solo/sola/solitari/soledad;solo/sola/solitari;sozinho/sozinha/solitári;eenzaam/eenzame/alleen;samotn;yalnız;孤独/一人で;孤独/独自;외로운/홀로;одинок;وحيد/وحيدة;अकेला/अकेली
happy;fröhlich/glücklich;heureux/heureuse/joyeux/joyeuse;feliz/alegre;felice/allegr;feliz/alegre;vrolijk/blij/gelukkig;szczęśliw/radosn/wesoł;mutlu;楽しい/幸せ;快乐/幸福;행복/즐거운;счастлив/весел;سعيد/سعيدة;खुश
romantic;romantisch/liebe;romantique/amour;romántic/amor;romantic/amore;romântic/amor;romantisch/liefde;romantyczn/miłość;romantik/aşk;恋/愛/ロマンチック;浪漫/爱情;로맨틱/사랑;романтич/любовь;رومانسي/حب;प्यार/रोमांटिक
calm;ruhig/still/friedlich;calme/paisible;tranquil/calma;calm/tranquill/pacific;calm/tranquil;rustig/kalm;spokojn/cich;sakin/huzurlu;静か/穏やか;宁静/平静/安静;조용/평화/고요;спокойн/тих;هادئ/هادئة;शांत
mysterious;geheimnisvoll/mysteriös;mystérieux/mystérieuse;misterios;misterios;misterios;mysterieus/geheimzinnig;tajemnicz;gizemli;神秘的/謎;神秘;신비;таинствен/загадочн;غامض;रहस्यमय
epic;episch;épique;épic;epic;épic;episch;epick;destansı;壮大;史诗/壮丽;웅장;эпич;ملحمي;
dreamy;verträumt/traumhaft;onirique/rêveu;ensoñador/onírico;sognante/onirico;onírico/sonhador;dromerig;oniryczn/marzycielsk;rüya gibi;夢のよう/幻想的;梦幻;몽환;мечтательн/сказочн;حالم;
`,
  garments: `
dress;kleid;robe;vestido;vestito/abito;vestido;jurk;sukienk/suknia;elbise;ドレス;裙子/连衣裙;드레스/원피스;платье;فستان;पोशाक
coat;mantel;manteau;abrigo;cappotto;casaco;jas/mantel;płaszcz;palto/mont;コート;外套/大衣;코트;пальто/плащ;معطف;कोट
jacket;jacke;veste/blouson;chaqueta;giacca;jaqueta;jack;kurtk;ceket;ジャケット;夹克;재킷;куртка;سترة;जैकेट
umbrella;regenschirm/schirm;parapluie;paraguas;ombrello;guarda-chuva;paraplu;parasol;şemsiye;傘;雨伞/伞;우산;зонт;مظلة;छाता/छतरी
guitar;gitarre;guitare;guitarra;chitarra;guitarra/violão;gitaar;gitar;gitar;ギター;吉他;기타;гитар;جيتار/قيثارة;गिटार
kimono;kimono;kimono;kimono;kimono;quimono;kimono;kimono;kimono;着物;和服;기모노;кимоно;كيمونو;किमोनो
sari;;;;;;;;;;;;;;साड़ी
`,
  looks: `
cyberpunk;cyberpunk;cyberpunk;cyberpunk;cyberpunk;cyberpunk;cyberpunk;cyberpunk;siberpunk;サイバーパンク;赛博朋克;사이버펑크;киберпанк;سايبربانك;
neon;neon/neonlicht/neonlichter;néon/néons;neón/neones;neon;neon/néon;neon;neon/neonow;neon;ネオン;霓虹/霓虹灯;네온;неон;نيون;नियॉन
black and white;schwarzweiß/schwarz-weiß;noir et blanc;blanco y negro;bianco e nero;preto e branco;zwart-wit;czarno-biał;siyah beyaz;白黒/モノクロ;黑白;흑백;чёрно-бел/черно-бел;أبيض وأسود;
film noir;film noir;film noir;cine negro;;;film noir;;kara film;フィルムノワール;黑色电影;느와르;нуар;;
anime;anime;animé;anime;anime;anime;anime;anime;anime;アニメ;动漫;애니메이션;аниме;أنمي;
`,
};

/** Two, three and so on, and what stands for an uncertain number. */
export const OTHER_NUMBERS: Readonly<Record<Language, readonly string[]>> = {
  de: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept'],
  es: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete'],
  it: ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette'],
  pt: ['dois/duas', 'três', 'quatro', 'cinco', 'seis', 'sete'],
  nl: ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven'],
  pl: ['dwa/dwie/dwóch/dwaj/dwoje', 'trzy/trzech/trzej', 'cztery', 'pięć', 'sześć', 'siedem'],
  tr: ['iki', 'üç', 'dört', 'beş', 'altı', 'yedi'],
  ja: ['二/2/ふたり', '三/3', '四/4', '五/5', '六/6', '七/7'],
  zh: ['两/二/2', '三/3', '四/4', '五/5', '六/6', '七/7'],
  ko: ['두', '세', '네', '다섯', '여섯', '일곱'],
  ru: ['два/две/двое', 'три/трое', 'четыре', 'пять', 'шесть', 'семь'],
  ar: ['اثنان/اثنين', 'ثلاثة/ثلاث', 'أربعة/أربع', 'خمسة/خمس', 'ستة', 'سبعة'],
  hi: ['दो', 'तीन', 'चार', 'पाँच/पांच', 'छह', 'सात'],
};
