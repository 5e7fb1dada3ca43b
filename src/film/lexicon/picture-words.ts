/** Written by scripts/picture-words.ts: icon;kind;en;de;fr;es;it;pt;nl;pl;ja;zh;ko;ru;hi. Words of one language are separated by slashes. */
export const PICTURE_LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'ja',
  'zh',
  'ko',
  'ru',
  'hi',
] as const;

export const PICTURE_WORDS = `
health-worker;person;health worker;arzt ärztin;professionnel de la santé (tous genres)/santé;profesional sanitario;persona che lavora nella sanità/sanità;profissional de saúde;gezondheidsmedewerker;pracownik służby zdrowia;医者;卫生工作者;의료인/의료;медицинский работник;स्वास्थ्य कार्यकर्ता
student;person;student;student(in);étudiant (tous genres)/étudiant;estudiante;studente;aluno;student;student;学生;学生;학생;учащийся;विद्यार्थी
teacher;person;teacher;lehrer(in);personnel enseignant/enseignant;docente;insegnante;professora na escola/professora;docent;nauczyciel;教師;老师;교사;педагог;शिक्षक
judge;person;judge;richter(in);juge;fiscal;giudice;juiz no tribunal/juiz;rechter/recht;sędzia;裁判官/裁判;法官;판사;судья;जज
farmer;person;farmer;bauer bäuerin;fermier (tous genres)/fermier;profesional de la agricultura;agricoltore;agricultor;boer;rolnik;農家;农民;농부;фермер;कृषक
cook;person;cook;koch köchin;cuisinier (tous genres)/cuisinier;chef;persona che cucina;chef de cozinha/chef;kok;kucharz;コック;厨师;요리사;повар;बावर्ची
mechanic;person;mechanic;mechaniker(in);mécanicien (tous genres)/mécanicien;profesional de la mecánica;meccanico;mecânico trabalhando/mecânico;monteur;mechanik;整備士;技工;정비공;механик;मैकेनिक
factory-worker;person;factory worker;fabrikarbeiter(in)/arbeiter(in)/fabrik;ouvrier (tous genres)/ouvrier;profesional industrial;persona che lavora in fabbrica/fabbrica;funcionário de fábrica/fábrica;fabrieksarbeider/arbeider/fabriek;pracownik fabryki/pracownik;溶接工;工人;공장 직원/공장/직원;рабочий;फ़ैक्ट्री मज़दूर/मज़दूर
office-worker;person;office worker;büroangestellte(r);employé de bureau (tous genres)/bureau/employé de bureau;oficinista;persona che fa un lavoro d’ufficio;trabalhador de escritório;kantoormedewerker;pracownik biurowy;会社員;白领;회사원;офисный работник/офис;कार्यालय कार्यकर्ता
scientist;person;scientist;wissenschaftler(in);scientifique;profesional de la ciencia;persona che lavora in campo scientifico;cientista;wetenschapper;naukowiec;科学者;科学家;과학자;ученый;वैज्ञानिक
technologist;person;technologist;it-experte it-expertin;informaticien (tous genres)/informaticien;profesional de la tecnología;persona esperta di tecnologia;programador;technoloog;technolog;技術者;程序员;기술 전문가;инженер;टेक्नोलॉजिस्ट
singer;person;singer;sänger(in);chanteur (tous genres)/chanteur;cantante;cantante;cantor;zanger;piosenkarz;歌手;歌手;가수;певец;गानेवाला
artist;person;artist;künstler(in);artiste;artista;artista;artista;kunstenaar;artysta;芸術家;艺术家;화가;художник;कलाकार
pilot;person;pilot;pilot(in);pilote;piloto;pilota;piloto;piloot;pilot;パイロット;飞行员;기장;пилот;पायलट
astronaut;person;astronaut;astronaut(in);astronaute;astronauta;astronauta;astronauta;astronaut;astronauta;宇宙飛行士;宇航员;우주비행사/우주;космонавт;अंतरिक्ष यात्री
firefighter;person;firefighter;feuerwehrmann -frau;pompier;bombero;pompiere;bombeiro;brandweerman;strażak;消防士;消防员;소방관;пожарный;अग्निशमक
police-officer;person;police officer;polizist(in)/polizist;officier de police/officier;agente de policía/agente;agente di polizia/agente;policial;politieagent/agent;policjant/policja;警察官/警察;警察;경찰관;полицейский;पुलिस अधिकारी/अधिकारी
detective;person;detective;detektiv(in)/detektiv;détective;detective;detective;detetive;detective;detektyw;探偵;侦探;탐정;детектив;जासूस
guard;person;guard;wache;garde;guardia;guardia;guarda;wachter;gwardzista;衛兵;卫兵;근위병;гвардеец;गार्ड
ninja;person;ninja;ninja;ninja;ninja;ninja;ninja;ninja;ninja;忍者;忍者;닌자;ниндзя;निंजा
construction-worker;person;construction worker;bauarbeiter(in)/arbeit/bau/bauarbeiter;personnel du bâtiment/bâtiment/personne;profesional de la construcción/construcción;operaio edile/edile/operaio;trabalhador de construção civil/construção/construção civil/trabalhador;bouwvakker/bouw;budowlaniec;建設作業員/作業員/建設;建筑工人/工人/建筑;건설 노동자/건설/노동/노동자;строитель;निर्माण मजदूर/निर्माण
person-with-crown;person;person with crown;person mit krone;personne avec une couronne;persona con corona;persona con corona;pessoa com coroa/coroa;persoon met kroon;osoba w koronie;王冠をかぶった人/王;戴王冠的人/王冠;왕관을 쓴 사람/왕/왕관;человек с короной;मुकुट वाला व्यक्ति
prince;person;prince;prinz;prince;príncipe;principe;príncipe;prins;książę;プリンス;王子;왕자;принц;राजकुमार
princess;person;princess;prinzessin;princesse;princesa;principessa;princesa;prinses;księżniczka;プリンセス;公主;공주;принцесса;राजकुमारी
person-wearing-turban;person;person wearing turban;person mit turban/turban;personne en turban/turban;persona con turbante/turbante;persona con turbante/persona/turbante;pessoa com turbante/turbante;persoon met tulband/tulband;osoba w turbanie/turban/w turbanie;ターバンの人/ターバン;戴头巾的人/头巾;터번을 쓰고 있는 사람/터번;человек в тюрбане/тюрбан;पगड़ी वाला आदमी/आदमी/पगड़ी
person-with-skullcap;person;person with skullcap;mann mit chinesischem hut/chinesisch/hut;homme avec casquette chinoise/homme;persona con gorro chino/gorro;uomo con zucchetto cinese/cinese/uomo con zucchetto;homem de boné;man met chinees petje/man/petje;osoba w chińskiej czapce/w chińskiej czapce;中華帽の男性/男/男性;戴瓜皮帽的人/瓜皮帽;중국 전통 모자를 쓰고 있는 남자/남자;мужчина в китайской шапке/китай;चाइनीज़ कैप वाला पुरुष/पुरुष
person-in-tuxedo;person;person in tuxedo;person im smoking/smoking;personne en smoking/smoking;persona con esmoquin/esmoquin;persona in smoking/smoking;pessoa de smoking/smoking;persoon in smoking/smoking;osoba w smokingu/smoking/w smokingu;タキシードの人/タキシード;穿燕尾服的人/燕尾服;턱시도를 입은 사람/턱시도;жених;सूट बूट में व्यक्ति/व्यक्ति/सूट बूट
person-with-veil;person;person with veil;person mit schleier/schleier;personne mariée avec voile/mariée/mariée avec voile/voile;persona con velo/velo;persona con velo/velo;pessoa com véu/véu;persoon met sluier/sluier;osoba w welonie/w welonie/welon;ベールの人/ベール;戴头纱的人/头纱;면사포를 쓴 사람/면사포/사람;невеста;घूंघट वाला व्यक्ति/घूंघट
pregnant-woman;person;pregnant woman;schwangere frau/frau;femme enceinte/enceinte;mujer embarazada/embarazada;donna incinta/incinta;grávida;zwangere vrouw/vrouw;kobieta w ciąży/kobieta;妊婦;孕妇;임산부;беременная женщина/беременная/женщина;गर्भवती महिला
pregnant-man;person;pregnant man;schwangerer mann;homme enceint;hombre embarazado/embarazado;uomo incinto/incinto;homem grávido/grávido/homem;zwangere man/man;mężczyzna w ciąży/mężczyzna;妊夫;怀孕的男人/怀孕;임신한 남자/남자/임신/임신한;беременный мужчина/беременный/мужчина;गर्भवती पुरुष
pregnant-person;person;pregnant person;schwangere person;personne enceinte/enceinte;persona embarazada;persona incinta/incinta;pessoa grávida/grávida;zwanger persoon;osoba w ciąży;妊娠した人/妊娠;怀孕的人/怀孕;임신한 사람/임신/임신한;беременный человек/беременный;
breast-feeding;person;breast-feeding;stillen;allaitement;lactancia materna;allattare;amamentando;borstvoeding/borst;karmienie piersią;授乳;母乳喂养;모유 수유/모유/수유;кормление грудью/грудь;स्तनपान/स्तन
person-feeding-baby;person;person feeding baby;person, die baby die flasche gibt/baby;personne allaitant un bébé/bébé/personne;persona alimentando a bebé/bebé;persona che allatta/persona;pessoa alimentando bebê/alimentando/bebê;persoon die een baby voedt;osoba karmiąca niemowlę/niemowlę;授乳する人/授乳;哺乳的人/哺乳;수유 중인 사람/사람/수유;кормящий человек/кормящий;शिशु को दूध पिलाने वाली वाला/शिशु
baby-angel;person;baby angel;putte;bébé ange/ange/bébé;bebé ángel/bebé/ángel;angioletto;bebê anjo/anjo/bebê;baby-engel/engel;aniołek;天使;小天使/天使;아기 천사/아기/천사;ангелочек/ангел;नन्ही परी/परी
santa-claus;person;santa claus;weihnachtsmann;père noël/père;papá noel;babbo natale;papai noel/papai;kerstman;święty mikołaj;サンタ;圣诞老人;산타클로스/클로스;санта-клаус/клаус/санта;सैंटा क्लॉज़
mrs-claus;person;mrs. claus;weihnachtsfrau;mère noël/mère;mamá noel;mamma natale;mamãe noel/mamãe;kerstvrouw;żona św. mikołaja;女性のサンタ/女/女性;圣诞奶奶;산타할머니;миссис клаус;मिसेज़ क्लाज
mx-claus;person;mx claus;weihnachtsperson;santa;noel;santa claus/claus;;kersttransgender;mikołajka;サンタさん/サンタ;圣诞人;;санта;एम एक्स क्लाॅॅॅॅज़/क्लाॅॅॅॅज़
person-superhero;person;superhero;superheld(in)/held/superheld;super-héros/héros;personaje de superhéroe/héroe/superhéroe;supereroe/eroe;super-herói/herói;superheld/held;superbohater/bohater;スーパーヒーロー/ヒーロー;超级英雄/英雄;히로인;супергерой/герой;सुपरहीरो/हीरो
person-supervillain;person;supervillain;bösewicht/böse;super-vilain;personaje de supervillano/supervillano/villano;supercattivo/cattivo;supervilão/vilão;superschurk/schurk;superłotr;悪役/悪;超级大坏蛋/坏蛋;슈퍼 악당/악당;суперзлодей/зло/злодей;सुपरविलेन/विलेन
person-mage;person;mage;magier(in)/magier;mage;persona maga;mago;mago;magiër;mag;魔法使い/魔法;法师;마법사/마법;маг;जादूगर, करामाती/करामाती/जादू/जादूगर
person-fairy;person;fairy;märchenfee/fee/märchen;personnage féérique;hada;fata;fada;elfje;wróżka;妖精;精灵;요정;фея;परी
person-vampire;person;vampire;vampir;vampire;vampiro;vampiro;vampiro;vampier;wampir;吸血鬼/血;吸血鬼;뱀파이어;вампир;वैम्पायर
person-merpeople;person;merperson;wassermensch;créature aquatique;persona sirena;sirena;pessoa sereia/sereia;zeemeermin/meermin/zee;syrena;人魚;人鱼;;русалка;मत्स्यमानव
man-merpeople;person;merman;wassermann;triton;sirena hombre;tritone;sereio;zeemeerman;mężczyzna syrena;マーマン;男人鱼;남자 인어;тритон;मत्स्यपुरुष
woman-merpeople;person;mermaid;meerjungfrau;sirène;;sirena donna/sirena;sereia;sirene;kobieta syrena/syrena;マーメイド;美人鱼;여자 인어;женщина-русалка/женщина/русалка;मत्स्यकन्या
person-elf;person;elf;elf(e)/elf;elfe/elf;elfo;elfo;elfo;elf;elf;エルフ;小精灵/精灵;엘프;эльф;जादुई प्राणी/जादुई
person-genie;person;genie;flaschengeist;génie;genio;genio;gênio;geest in de fles/geest;dżin;精霊;妖怪;지니;джинн;जिन्न
person-zombie;person;zombie;zombie;zombie;zombi;zombie;zumbi;zombie;zombie;ゾンビ;僵尸;좀비;зомби;ज़ॉम्बी
troll;person;troll;troll;troll;trol;troll;troll;trol;troll;トロール;穴居巨怪;트롤;тролль;ट्रॉल
monkey-face;mammal;monkey;affengesicht/affe;tête de singe/singe;cara de mono/mono;muso di scimmia/scimmia;rosto de macaco/macaco;apengezicht;głowa małpy;サルの顔/サル;猴头/猴;원숭이 얼굴/원숭이;морда обезьяны;बंदर का चेहरा/बंदर
monkey;mammal;monkey;affe;singe;mono;scimmia;macaco;aap;małpa;サル;猴子/猴;원숭이;обезьяна;बंदर
gorilla;mammal;gorilla;gorilla;gorille;gorila;gorilla;gorila;gorilla;goryl;ゴリラ;大猩猩;고릴라;горилла;गोरिल्ला
orangutan;mammal;orangutan;orang-utan;orang-outan;orangután;orangotango/orango;orangotango;orang-oetang;orangutan;オランウータン;红毛猩猩/猩猩;오랑우탄;орангутан;वनमानुष
dog-face;mammal;dog;hundegesicht;tête de chien/chien;cara de perro;muso di cane;rosto de cachorro/cachorro;hondengezicht;głowa psa;イヌの顔/イヌ;狗脸/狗/脸;강아지 얼굴/강아지;морда собаки;कुत्ते का चेहरा
dog;mammal;dog;;chien;;;cachorro;;;イヌ;狗;개;;
guide-dog;mammal;guide dog;blindenhund/blind;chien guide/guide;perro guía/guía;cane guida;cão-guia/cão/guia;blindengeleidehond/blind/geleide;pies przewodnik/przewodnik;盲導犬/犬;导盲犬/盲;안내견/안내;собака-поводырь/поводырь;मर्गदर्शक कुत्ता
service-dog;mammal;service dog;assistenzhund/assistenz;chien d’assistance/assistance;perro de servicio/servicio;cane da assistenza;cão de serviço/cão/serviço;assistentiehond/assistentie;pies pomocnik/pomoc/pomocnik;介助犬/犬;服务犬/服务/犬;보조견/보조;служебная собака;दिव्यांग सहायता कुत्ता/सहायता
poodle;mammal;poodle;pudel;caniche;caniche;barboncino;poodle;poedel;pudel;プードル;贵宾犬;푸들;пудель;छोटा कुत्ता
wolf;mammal;wolf;wolf;loup;lobo;lupo;rosto de lobo/lobo;wolf;głowa wilka/wilk/wilka;オオカミの顔/オオカミ;狼;늑대 얼굴/늑대;морда волка/волк;सियार का चेहरा/सियार
fox;mammal;fox;fuchs;renard;zorro;volpe;rosto de raposa/raposa;vos;głowa lisa/lis/lisa;キツネの顔/キツネ;狐狸;여우 얼굴/여우;морда лисицы/лис;लोमड़ी जैसा चेहरा/लोमड़ी
raccoon;mammal;raccoon;waschbär;raton laveur;mapache;procione;guaxinim;wasbeer;szop;アライグマ;浣熊;너구리;морда енота/енот;रकून
cat-face;mammal;cat;katzengesicht;tête de chat;cara de gato;muso di gatto;rosto de gato;kattengezicht;głowa kota/kota;ネコの顔/ネコ;猫脸/脸;고양이 얼굴;морда кошки;बिल्ली का चेहरा
cat;mammal;cat;;;;;;;;ネコ;;;кошка;
black-cat;mammal;black cat;schwarze katze;chat noir/noir;gato negro/negro;gatto nero/nero;gato preto/preto;zwarte kat/zwart;czarny kot/czarny;黒猫/猫/黒;黑猫;검은 고양이/검은;черная кошка/кошка/черная;काली बिल्ली/काली
lion;mammal;lion;löwe;tête de lion/lion;león;leone;rosto de leão/leão;leeuw;głowa lwa/lwa;ライオンの顔/ライオン;狮子;사자 얼굴/사자;морда льва;शेर जैसा चेहरा
tiger-face;mammal;tiger;tigergesicht/tiger;tête de tigre/tigre;cara de tigre/tigre;muso di tigre/tigre;rosto de tigre/tigre;tijgergezicht/tijger;głowa tygrysa/tygrys/tygrysa;トラの顔/トラ;老虎头/老虎;호랑이 얼굴/호랑이;морда тигра/тигр;शेर का चेहरा
tiger;mammal;tiger;tiger;tigre;tigre;tigre;tigre;tijger;tygrys;トラ;老虎/虎;호랑이;тигр;
leopard;mammal;leopard;leopard;léopard;leopardo;leopardo;leopardo;luipaard;lampart;ヒョウ;豹子/豹;표범;леопард;तेंदुआ
horse-face;mammal;horse;pferdegesicht/pferd;tête de cheval/cheval;cara de caballo/caballo;muso di cavallo;rosto de cavalo/cavalo;paardengezicht/paard/paarden;głowa konia/konia;馬の顔/馬;马头/马;말 얼굴/말;морда лошади;घोड़े का चेहरा
moose;mammal;moose;elch;élan;alce;alce;alce;eland;łoś;ヘラジカ;驼鹿;무스;лось;मूस
donkey;mammal;donkey;esel;âne;burro;asino;burro;ezel;osioł;ロバ;驴;당나귀;осел;गधा
horse;mammal;horse;pferd;cheval;caballo;cavallo;cavalo;paard;koń;馬;马;말;лошадь;घोड़ा
unicorn;mammal;unicorn;einhorn;licorne;unicornio;unicorno;rosto de unicórnio/unicórnio;eenhoorn;głowa jednorożca/jednorożca;ユニコーンの顔/ユニコーン;独角兽;유니콘 얼굴/유니콘;голова единорога/единорог/рог;यूनिकॉर्न
zebra;mammal;zebra;zebra;zèbre;cebra;zebra;zebra;zebra;zebra;シマウマ;斑马;얼룩말;зебра;ज़ेब्रा
deer;mammal;deer;hirsch;cerf;ciervo;cervo;cervo;hert;jeleń;シカ;鹿;사슴;олень;हिरण
bison;mammal;bison;bison;bison;bisonte;bisonte;bisão;bizon;żubr;バイソン;大野牛/野牛;들소;бизон;बायसन
cow-face;mammal;cow;kuhgesicht/kuh;tête de vache/vache;cara de vaca/vaca;muso di mucca/mucca;rosto de vaca/vaca;koeiengezicht/koe;głowa krowy/krowy;牛の顔;奶牛头/奶牛/牛头;소 얼굴;морда коровы;गाय का चेहरा/गाय
ox;mammal;ox;ochse;bœuf;buey;bue;boi;os;wół;牡牛;公牛;;бык;बैल
water-buffalo;mammal;water buffalo;wasserbüffel/büffel/wasser;buffle;búfalo de agua/agua/búfalo;bufalo d’acqua/bufalo;búfalo-asiático/búfalo;waterbuffel/buffel/water;wół domowy/wół;水牛;水牛;물소;буйвол;भैंस
cow;mammal;cow;kuh;vache;vaca;mucca;vaca;koe;krowa;牝牛;奶牛;젖소;корова;गाय
pig-face;mammal;pig;schweinegesicht;tête de cochon/cochon;cara de cerdo;muso di maiale;rosto de porco;varkensgezicht;głowa świni/świni;ブタの顔;猪头;돼지 얼굴;морда свиньи;सुअर का चेहरा
pig;mammal;pig;;cochon;;;;;świnia;;;;свинья;
boar;mammal;boar;wildschwein;sanglier;jabalí;cinghiale;javali;zwijn;dzik;イノシシ;野猪;멧돼지;кабан;जंगली सुअर
pig-nose;mammal;pig nose;schweinerüssel;groin;nariz de cerdo/nariz;naso da maiale/naso;nariz de porco/nariz;varkensneus/neus;ryj świni/ryj/świni;ブタ鼻/鼻;猪鼻子/鼻/鼻子;돼지코/코;свиной пятачок/пятачок;सुअर की नाक/नाक
ram;mammal;ram;widder;bélier;carnero;montone;carneiro;ram;biały baran/baran;牡羊/羊;公羊/羊;숫양;баран;नर भेड़
ewe;mammal;ewe;schaf;mouton;oveja;pecora;ovelha;ooi;owca;羊;母羊/羊;양;овца;भेड़
goat;mammal;goat;ziege;chèvre;cabra;capra;cabra;geit;koza;山羊;山羊;염소;коза;बकरी
camel;mammal;camel;dromedar;dromadaire;dromedario;dromedario;camelo;dromedaris;wielbłąd;ラクダ;骆驼;낙타;одногорбый верблюд/верблюд/горб;ऊँट
two-hump-camel;mammal;two-hump camel;kamel;chameau;camello;cammello;camelo com duas corcovas/camelo/corcova;kameel;wielbłąd dwugarbny/dwugarbny/garb/wielbłąd;フタコブラクダ/コブ/フタコブ/ラクダ;双峰骆驼/双峰/骆驼;쌍봉 낙타/낙타/쌍봉;двугорбый верблюд/верблюд/горб;दो कूबड़ वाला ऊँट/कूबड़
llama;mammal;llama;lama;lama;llama;lama;lhama;lama;lama;ラマ;美洲鸵;라마;лама;लामा
giraffe;mammal;giraffe;giraffe;girafe;jirafa;giraffa;girafa;giraffe;żyrafa;キリン;长颈鹿;기린;жираф;जिराफ़
elephant;mammal;elephant;elefant;éléphant;elefante;elefante;elefante;olifant;słoń;ゾウ;大象/象;코끼리;слон;हाथी
mammoth;mammal;mammoth;mammut;mammouth;mamut;mammut;mamute;mammoet;mamut;マンモス;猛犸;매머드;мамонт;मैमथ
rhinoceros;mammal;rhinoceros;nashorn;rhinocéros;rinoceronte;rinoceronte;rinoceronte;neushoorn;nosorożec;サイ;犀牛;코뿔소;носорог/рог;गैंडा
hippopotamus;mammal;hippopotamus;nilpferd;hippopotame/hippo;hipopótamo;ippopotamo/ippo;hipopótamo;nijlpaard;hipopotam;カバ;河马;하마;гиппопотам;दरियाई घोड़ा
mouse-face;mammal;mouse;mäusegesicht;tête de souris;cara de ratón;muso di topo/topo;rosto de camundongo/camundongo;muizengezicht;głowa myszy;ネズミの顔;老鼠头/鼠;쥐 얼굴;морда мыши;मूषक का चेहरा
mouse;mammal;mouse;;;;topo;camundongo;muis;;ハツカネズミ;老鼠/鼠;생쥐;мышь;मूषक
rat;mammal;rat;ratte;rat;rata;ratto;rato;rat;szczur;;耗子;;крыса;चूहा
hamster;mammal;hamster;hamster;hamster;hámster;criceto;rosto de hamster/hamster;hamster;głowa chomika/chomik/chomika;ハムスターの顔/ハムスター;仓鼠;햄스터 얼굴/햄스터;морда хомяка/хомяк;चूहे का चेहरा
rabbit-face;mammal;rabbit;hasengesicht/hase;tête de lapin/lapin;cara de conejo/conejo;muso di coniglio/coniglio;rosto de coelho/coelho;konijnengezicht/konijn;głowa królika/królik/królika;ウサギの顔/ウサギ;兔子头/兔;토끼 얼굴/토끼;морда кролика/кролик;खरगोश का चेहरा/खरगोश
rabbit;mammal;rabbit;hase;lapin;conejo;coniglio;coelho;konijn;królik;ウサギ;兔子/兔;토끼;кролик;खरगोश
chipmunk;mammal;chipmunk;streifenhörnchen;écureuil;ardilla;scoiattolo;esquilo;eekhoorn;pręgowiec;リス;松鼠;얼룩다람쥐/다람쥐;бурундук;गिलहरी
beaver;mammal;beaver;biber;castor;castor;castoro;castor;bever;bóbr;ビーバー;海狸;비버;бобр;बीवर
hedgehog;mammal;hedgehog;igel;hérisson;erizo;riccio;porco-espinho;egel;jeż;ハリネズミ;刺猬;고슴도치;еж;साही
bat;mammal;bat;fledermaus;chauve-souris;murciélago;pipistrello;morcego;vleermuis;nietoperz;コウモリ;蝙蝠;박쥐;летучая мышь/летучая/мышь;चमगादड़
bear;mammal;bear;bär;;oso;orso;rosto de urso/urso;;głowa niedźwiedzia/niedźwiedzia;クマの顔/クマ;;곰 얼굴/곰;морда медведя;भालू का चेहरा/भालू
polar-bear;mammal;polar bear;eisbär;ours polaire;oso polar/oso/polar;orso polare/orso/polare;urso polar/urso;ijsbeer;niedźwiedź polarny/niedźwiedź/polarny;シロクマ/クマ;北极熊/北极;북극곰/곰/북극;морда белого медведя;ध्रुवीय भालू/भालू
koala;mammal;koala;koala;koala;koala;koala;coala;koala;koala;コアラ;考拉;코알라;морда коалы;कोआला
panda;mammal;panda;panda;panda;panda;panda;rosto de panda/panda;panda;głowa pandy/pandy;パンダの顔/パンダ;熊猫;판다 얼굴/판다;морда панды;पांडा का चेहरा/पांडा
sloth;mammal;sloth;faultier/faul/tier;paresseux;perezoso;bradipo;preguiça;luiaard/lui;leniwiec;ナマケモノ;树懒/懒;나무늘보;ленивец;आलस्य/आलस
otter;mammal;otter;otter;loutre;nutria;lontra;lontra;otter;wydra;カワウソ;水獭/獭;수달;выдра;ऊदबिलाव
skunk;mammal;skunk;stinktier/tier;mouffette;mofeta;puzzola;gambá;stinkdier/dier;skunks;スカンク;臭鼬/臭/鼬;스컹크;скунс;स्कंक
kangaroo;mammal;kangaroo;känguru;kangourou;canguro;canguro;canguru;kangoeroe;kangur;カンガルー;袋鼠;캥거루;кенгуру;कंगारू
badger;mammal;badger;dachs;blaireau;tejón;tasso;texugo;das;borsuk;アナグマ;獾;오소리;барсук;बिज्जू
paw-prints;mammal;paw prints;tatzenabdrücke/tatzen;empreintes d’animaux/empreintes;huellas de pezuñas/huellas/pezuñas;impronte di zampe/impronte/zampe;patas/pata;pootafdrukken/afdruk/poot;ślady łap/ślady;肉球;爪印/爪;곰발바닥/발;следы животного/следы;पंजे की छाप/छाप
turkey;bird;turkey;truthahn;dindon;pavo;tacchino;peru;kalkoen;indyk;七面鳥;火鸡;칠면조;индейка;टर्की
chicken;bird;chicken;huhn;poule;gallina;gallina;galinha;kip;kura;にわとり;;닭;курица;मुर्गी
rooster;bird;rooster;hahn;coq;gallo;gallo;galo;haan;kogut;おんどり;公鸡;수탉;петух;मुर्गा
hatching-chick;bird;hatching chick;schlüpfendes küken/schlüpfen;poussin qui éclôt;pollito rompiendo el cascarón;pulcino che nasce/pulcino;pintinho chocando/chocando;kuiken uit ei;wykluwające się kurczątko/kurczątko;卵からかえったひよこ;小鸡破壳/破壳;알에서 깬 병아리;цыпленок в яйце;अंडे से बाहर आता चूजा/चूजा
baby-chick;bird;baby chick;;;;pulcino;pintinho de perfil;kuikentje;kurczątko;;;;цыпленок боком;मुर्गी का बच्चा
front-facing-baby-chick;bird;front-facing baby chick;küken von vorne;poussin de face;pollito de frente;pulcino visto di fronte;pintinho de frente;naar voren kijkend kuikentje;kurczątko od przodu;前を向いているひよこ;正面朝向的小鸡;정면을 향해 날개를 편 병아리;;आगे मुँह वाला चूजा/चूजा
bird;bird;bird;vogel;oiseau;pájaro;uccello;pássaro;vogel;ptak;;;;птица;चिड़िया
penguin;bird;penguin;pinguin;pingouin;pingüino;pinguino;pinguim;pinguïn;pingwin;ペンギン;企鹅;펭귄;пингвин;पेंग्विन
dove;bird;dove;taube;colombe;paloma;colomba;pomba branca/pomba;duif;gołąb;ハト;鸽;비둘기;голубь;कबूतर
eagle;bird;eagle;adler;aigle;águila;aquila;águia;adelaar;orzeł;ワシ;鹰;독수리;орел;बाज
duck;bird;duck;ente;canard;pato;anatra;pato;eend;kaczka;カモ;鸭子/鸭;오리;утка;बतख
swan;bird;swan;schwan;cygne;cisne;cigno;cisne;zwaan;łabędź;白鳥;天鹅;백조;лебедь;हंस
owl;bird;owl;eule;chouette;búho;gufo;coruja;uil;sowa;フクロウ;猫头鹰;부엉이;сова;उल्लू
dodo;bird;dodo;dodo;dodo;dodo;dodo;dodô;dodo;dodo;ドードー;渡渡鸟;도도새;дронт;डोडो
feather;bird;feather;feder;plume;;piuma;pena;veer;;羽;羽毛;깃털/깃;перо;पंख
flamingo;bird;flamingo;flamingo;flamant;flamenco;fenicottero;flamingo;flamingo;flaming;フラミンゴ;火烈鸟;홍학;фламинго;लाल हंस
peacock;bird;peacock;pfau;paon;pavo real/pavo;pavone;pavão;pauw;paw;クジャク;孔雀;공작;павлин;मोर
parrot;bird;parrot;papagei;perroquet;loro;pappagallo;papagaio;papegaai;papuga;オウム;鹦鹉;앵무새;попугай;तोता
wing;bird;wing;flügel;aile;ala;ala;asa;vleugel;skrzydło;翼;翅膀;날개;крыло;पर
blackbird;bird;black bird;schwarzer vogel/vogel;oiseau noir/noir/oiseau;pájaro negro/negro/pájaro;merlo;pássaro preto/preto/pássaro;merel;czarny ptak/czarny/ptak;黒い鳥/黒;黑色的鸟/黑色;검은 새;черная птица/птица;काली चिड़िया
goose;bird;goose;gans;oie;oca;oca;ganso;gans;gęś;ガチョウ;鹅;거위;гусь;बत्तख
phoenix-bird;bird;phoenix;phönix;phénix;fénix;fenice;fênix;feniks;feniks;フェニックス;凤凰;불사조/불사;феникс;फ़ीनिक्स
frog;reptile;frog;frosch;grenouille;rana;rana;sapo;kikker;głowa żaby;カエルの顔/カエル;青蛙;개구리 얼굴/개구리;голова лягушки/голова;मेंढक का चेहरा/मेंढक
crocodile;reptile;crocodile;krokodil;crocodile;cocodrilo;coccodrillo;crocodilo;krokodil;krokodyl;ワニ;鳄鱼;악어;крокодил;मगरमच्छ
turtle;reptile;turtle;schildkröte;tortue;tortuga;tartaruga;tartaruga;schildpad;żółw;カメ;龟;거북이/거북;черепаха;कछुआ
lizard;reptile;lizard;eidechse;lézard;lagarto;lucertola;lagartixa;hagedis;jaszczurka;トカゲ;蜥蜴;도마뱀;ящерица;छिपकली
snake;reptile;snake;schlange;serpent;serpiente;serpente/serpe;cobra;slang;wąż;ヘビ;蛇;뱀;змея;सांप
dragon-face;reptile;dragon;drachengesicht/drache;tête de dragon/dragon;cara de dragón/dragón;testa di drago/drago;rosto de dragão;drakengezicht;głowa smoka/smoka;ドラゴンの顔/ドラゴン;龙头/龙;용 얼굴/용;голова дракона/дракон;दैत्य का चेहरा
dragon;reptile;dragon;drache;dragon;dragón;drago;;draak;;ドラゴン;龙;용;дракон;
sauropod;reptile;sauropod;sauropode;sauropode;saurópodo;sauropode;saurópode;sauropode;zauropod;草食恐竜/恐竜;蜥蜴类;초식 공룡/공룡;зауропод;सोरोपॉड
t-rex;reptile;t-rex;t-rex;t-rex;t-rex;t-rex;tiranossauro rex;t-rex/rex;t-rex;ティラノサウルス;霸王龙;티라노사우루스;ти-рекс/рекс;टी-रेक्स
spouting-whale;marine;spouting whale;blasender wal/wal;baleine soufflant par son évent/baleine;ballena soltando un chorro/ballena;balena che spruzza acqua/balena;baleia esguichando água/baleia;spuitende walvis/spuitend/walvis;wieloryb tryskający wodą/tryskający wodą/wieloryb;潮吹きクジラ/クジラ/潮吹き;喷水的鲸/喷水/鲸;물 뿜는 고래/고래;кит с фонтанчиком/кит;फुहार छोड़ती ह्वेल/ह्वेल
whale;marine;whale;wal;baleine;ballena;balena;baleia;walvis;wieloryb;クジラ;鲸鱼;고래;кит;ह्वेल
dolphin;marine;dolphin;delfin;dauphin;delfín;delfino;golfinho;dolfijn;delfin;イルカ;海豚;돌고래;дельфин;डॉल्फ़िन
seal;marine;seal;seehund;phoque;foca;foca;foca;zeehond/zee;foka;アザラシ;海豹;물개;тюлень;सील
fish;marine;fish;;;;;;;;魚;;물고기;;
tropical-fish;marine;tropical fish;tropenfisch;poisson tropical;pez tropical/tropical;pesce tropicale;peixe tropical;tropische vis/tropisch;ryba tropikalna/tropikalna;熱帯魚/魚;热带鱼/热带;열대어;тропическая рыба;ऊष्णकटिबंधीय मछली
blowfish;marine;blowfish;kugelfisch;poisson-lune;pez globo/globo;pesce palla;baiacu;kogelvis;ryba rozdymka/rozdymka;フグ;河豚;복어;рыба-еж;गुब्बारा मछली
shark;marine;shark;hai;requin;tiburón;squalo;tubarão;haai;rekin;サメ;鲨鱼/鲨;상어;акула;शार्क
octopus;marine;octopus;oktopus;pieuvre;pulpo;polpo;polvo;octopus;ośmiornica;タコ;章鱼;문어;осьминог;ऑक्टोपस
spiral-shell;marine;spiral shell;schneckenhaus;coquille en spirale/coquille/spirale;caracola;conchiglia;caramujo;schelp;muszla spiralna/muszla;巻き貝/貝;海螺/螺;달팽이집;раковина;गोल शंख/शंख
coral;marine;coral;koralle;corail;coral;corallo;coral;koraal;koralowiec;サンゴ;珊瑚;산호초/산호;коралл;कोरल
jellyfish;marine;jellyfish;qualle;méduse;medusa;medusa;água-viva;kwal;meduza;クラゲ;水母;해파리;медуза;जेलीफ़िश/जेली
crab;marine;crab;krebs;crabe;cangrejo;granchio;caranguejo;krab;krab;カニ;蟹;꽃게/게;краб;कर्कट/कर्क
lobster;marine;lobster;hummer;homard;bogavante;aragosta;lagosta;kreeft;homar;ザリガニ;龙虾;바닷가재/가재;омар;झींगा मछली
shrimp;marine;shrimp;garnele;crevette;gamba;gamberetto;camarão;garnaal;krewetka;エビ;虾;새우;креветка;झींगा
squid;marine;squid;tintenfisch;calamar;calamar;calamaro;lula;inktvis;kałamarnica;イカ;乌贼;오징어;кальмар;स्क्विड
oyster;marine;oyster;auster;huître;ostra;ostrica;ostra;oester;ostryga;牡蠣;牡蛎;굴;устрица;सीप
snail;bug;snail;schnecke;escargot;caracol;lumaca;caracol;slak;ślimak;かたつむり;蜗牛;달팽이;улитка;घोंघा
butterfly;bug;butterfly;schmetterling;papillon;mariposa;farfalla;borboleta;vlinder;motyl;チョウ;蝴蝶;나비;бабочка;तितली
bug;bug;bug;raupe;chenille;bicho;insetto;inseto;insect;gąsienica;毛虫/虫;毛毛虫/毛虫;송충이;гусеница;इल्ली
ant;bug;ant;ameise;fourmi;hormiga;formica;formiga;mier;mrówka;アリ;蚂蚁;개미;муравей;चींटी
honeybee;bug;honeybee;biene;abeille;abeja;ape;abelha;honingbij/bij/honing;pszczoła;ミツバチ;蜜蜂;꿀벌/꿀/벌;пчела;मधुमक्खी/मक्खी
beetle;bug;beetle;käfer;scarabée;escarabajo;coleottero;besouro;kever;chrząszcz;カブトムシ;甲虫;딱정벌레;жук;बीटल
lady-beetle;bug;lady beetle;marienkäfer/käfer;coccinelle;mariquita;coccinella;joaninha;lieveheersbeestje/lieveheersbeest;biedronka;テントウムシ;瓢虫;무당벌레;божья коровка/божья/коровка;लेडीबग
cricket;bug;cricket;grille;criquet;grillo;grillo;grilo;krekel;świerszcz;バッタ;蟋蟀;귀뚜라미;сверчок;टिड्डा, झींगुर/झींगुर/टिड्डा
cockroach;bug;cockroach;kakerlake;cafard;cucaracha;scarafaggio;barata;kakkerlak;karaluch;ゴキブリ;蟑螂;바퀴벌레;таракан;तिलचट्टा
spider;bug;spider;spinne;araignée;araña;ragno;aranha;spin;pająk;クモ;蜘蛛;거미;паук;मकड़ी
spider-web;bug;spider web;spinnennetz/netz/spinne;toile d’araignée/araignée/toile;tela de araña/araña/tela;ragnatela/tela;teia de aranha/aranha/teia;spinnenweb/spin/web;pajęczyna;クモの巣/クモ;蜘蛛网/蛛网/蜘蛛;거미줄/거미;паутина;मकड़ी का जाला/जाला
scorpion;bug;scorpion;skorpion;scorpion;escorpión;scorpione;escorpião;schorpioen;brązowy skorpion/skorpion;サソリ;蝎子;전갈;скорпион;बिच्छू, वृश्चिक राशि/बिच्छू/राशि/वृश्चिक
mosquito;bug;mosquito;mücke;moustique;mosquito;zanzara;mosquito;mug;komar;蚊;蚊子;모기;комар;मच्छर
fly;bug;fly;fliege;mouche;mosca;mosca;mosca;vlieg;mucha;ハエ;苍蝇;파리;муха;मक्खी
worm;bug;worm;wurm;lombric;gusano;verme;minhoca;worm;robak;ミミズ;蠕虫;지렁이;червяк;कृमि
microbe;bug;microbe;mikrobe;microbe;microbio;microbo;micróbio;microbe;zarazek;微生物;细菌;미생물;микроб;रोगाणु
bouquet;plant;bouquet;blumenstrauß/blumen;bouquet;ramo de flores/flores/ramo;mazzo di fiori/fiori;buquê;boeket;bukiet kwiatów/bukiet;花束;花束;꽃다발;букет;फूल, फूलगुच्छ/फूलगुच्छ
cherry-blossom;plant;cherry blossom;kirschblüte/blüte;fleur de cerisier;flor de cerezo/cerezo;fiore di ciliegio/ciliegio;flor de cerejeira/cerejeira;kersenbloesem/bloesem/kers;kwiat wiśni;桜;樱花;벚꽃;цветок вишни;चैरी ब्लॉसम/चैरी
white-flower;plant;white flower;blumenstempel;fleur blanche;flor blanca/blanca;fiore bianco;flor branca;witte bloem/wit;biały kwiat;大変よくできました/よくできました;白花;흰 꽃;белый цветок/белый;फूल की छाप/छाप
lotus;plant;lotus;lotusblüte;lotus;loto;loto;lótus;lotus;lotos;ハスの花;莲花;연꽃;лотос;कमल
rosette;plant;rosette;rosette;rosette;roseta;rosetta;roseta;rozet;rozeta;花飾り;圆形花饰;장미;розетка;पुष्प, रिबन का पुष्प/पुष्प/रिबन का पुष्प
rose;plant;rose;rose;rose;rosa;rosa;rosa;roos;róża;バラ;玫瑰;장미꽃;роза;गुलाब
wilted-flower;plant;wilted flower;welke blume/welk;fleur fanée/fanée;flor marchita/marchita;fiore appassito/appassito;flor murcha/murcha;verwelkte bloem/verwelkt;zwiędły kwiat/zwiędły;しおれた花/しおれた;枯萎的花/枯萎;시든 꽃/시든;увядший цветок/увядший;मुरझाया हुआ फूल/मुरझाया
hibiscus;plant;hibiscus;hibiskus;hibiscus;flor de hibisco/hibisco;ibisco;hibisco;hibiscus;kwiat hibiskusa/hibiskus/hibiskusa;ハイビスカス;芙蓉;무궁화;гибискус;गुड़हल, हिबिस्कस/गुड़हल/हिबिस्कस
sunflower;plant;sunflower;sonnenblume/sonne;tournesol;girasol/sol;girasole;girassol;zonnebloem/zon;słonecznik;ヒマワリ;向日葵;해바라기/해;подсолнух;सूर्यमुखी
blossom;plant;blossom;gelbe blüte/blüte;bourgeon;;;;bloesem;;開花;开花;꽃송이;;फूल खिलना
tulip;plant;tulip;tulpe;tulipe;tulipán;tulipano;tulipa;tulp;tulipan;チューリップ;郁金香;튤립;тюльпан;ट्यूलिप
hyacinth;plant;hyacinth;hyazinthe;jacinthe;campanilla;giacinto;jacinto;hyacint;hiacynt;ヒヤシンス;风信子;히아신스;гиацинт;ह्यचींथ
seedling;plant;seedling;spross;jeune pousse;planta joven;germoglio;muda de planta/muda;zaailing;sadzonka;新芽/芽;幼苗/苗;새싹;росток;अंकुर
potted-plant;plant;potted plant;topfpflanze/pflanze;plante en pot/plante;planta de maceta/maceta/planta;pianta in vaso/vaso;vaso com planta/planta/vaso;potplant/plant;roślina doniczkowa/doniczkowa/roślina;鉢植え;盆栽植物/植物/盆栽;분재;растение в горшке/растение;गमले में लगा पौधा/पौधा
evergreen-tree;plant;evergreen tree;nadelbaum;conifère;árbol de hoja perenne/hoja perenne/perenne;albero sempreverde/sempreverde;conífera;naaldboom;wiecznie zielone drzewo/drzewo/wiecznie zielone;常緑樹;松树;소나무;елка;सदाबहार वृक्ष/वृक्ष/सदाबहार
deciduous-tree;plant;deciduous tree;laubbaum/laub;arbre à feuilles caduques/arbre/feuilles caduques;árbol de hoja caduca/hoja caduca;albero deciduo/deciduo;árvore caidiça/caidiça;loofboom;drzewo liściaste/drzewo/liściaste;落葉樹;落叶树/落叶;;дерево;छायादार पेड़/छाया
palm-tree;plant;palm tree;palme;palmier;palmera;palma;palmeira;palmboom/palm;palma;ヤシの木/ヤシ/木;棕榈树/棕榈;야자수;пальма;ताड़ का पेड़/ताड़
cactus;plant;cactus;kaktus;cactus;cactus;cactus;cacto;cactus;kaktus;サボテン;仙人掌;선인장;кактус;कैक्टस
sheaf-of-rice;plant;sheaf of rice;reisähre/ähre;plant de riz;espiga de arroz/espiga;pianta di riso;planta de arroz/planta;rijstplant/plant;pędy ryżu;稲;稻子/稻;벼;колос;चावल का पौधा
herb;plant;herb;kräuter;;hierba;;erva;kruid;zioło;ハーブ;药草;풀;веточка;जड़ी–बूटी, पत्ती/जड़ी–बूटी
shamrock;plant;shamrock;kleeblatt;;trébol;trifoglio;trevo;klavertjedrie;koniczyna;クローバー;三叶草;토끼풀/풀;трилистник;शैमरॉक
four-leaf-clover;plant;four leaf clover;glücksklee/glück/klee;trèfle à quatre feuilles/feuilles/quatre;trébol de cuatro hojas/trébol;quadrifoglio;trevo de quatro folhas/folhas/quatro/trevo;klavertjevier/klaver/vier;czterolistna koniczyna/czterolistna/koniczyna;四つ葉のクローバー/クローバー;四叶草;네잎클로버/클로버;четырехлистный клевер/клевер/четыре;चार पत्ती वाली दूब/चार
maple-leaf;plant;maple leaf;ahornblatt/ahorn/blatt;feuille d’érable/érable;hoja de arce/arce/hoja;foglia d’acero;folha de bordo;esdoornblad/esdoorn;liść klonowy/klon/klonowy/liść;かえで;枫叶;단풍잎;кленовый лист/клен/лист;मैपल की पत्ती
fallen-leaf;plant;fallen leaf;laub;feuille morte;hojas caídas/caída/hojas;foglia caduta;folhas caídas/caídas/folhas;vallende bladeren/vallend;spadające liście/liście/spadające;落ち葉;落叶/叶;낙엽;падающие листья/листья;गिरी हुई पत्ती
leaf-fluttering-in-wind;plant;leaf fluttering in wind;blätter im wind/blätter/wind;feuille virevoltante;hojas revoloteando al viento/hoja/viento;foglia al vento/vento;folha ao vento/vento;blad in de wind/wind;liście na wietrze/liście/na wietrze;風に揺れる葉/風;风吹叶落;바람에 흔들리는 나뭇잎/바람;листья на ветру/листья;हवा में पत्ती/हवा
empty-nest;plant;empty nest;leeres nest/nest;nid vide/nid;nido vacío;nido vuoto/nido;ninho vazio/ninho;leeg nest/leeg/nest;puste gniazdo/gniazdo/puste;空っぽの巣/巣;空巢;빈 둥지/둥지;пустое гнездо/гнездо/пусто;खाली घोंसला/घोंसला
nest-with-eggs;plant;nest with eggs;nest mit eiern/nest;nid avec œufs/nid;nido con huevos;nido con uova/nido/uova;ninho com ovos/ninho/ovos;nest met eieren/eieren/nest;gniazdo z jajkami/gniazdo/jajka/z jajkami;鳥の卵と巣/巣;有蛋的巢;알이 들어 있는 둥지/둥지/알;гнездо с яйцами/гнездо/яйца;अंडों वाला घोंसला
mushroom;plant;mushroom;fliegenpilz/pilz;champignon;champiñón;fungo;cogumelo;paddenstoel;grzyb;キノコ;蘑菇;버섯;гриб;मशरूम
grapes;food;grapes;trauben/traube;raisin;uvas/uva;uva;uvas/uva;druiven;winogrona;ぶどう;葡萄;포도;виноград;अंगूर, फल/अंगूर
melon;food;melon;honigmelone/melone;melon;melón;melone;melão;meloen;melon;メロン;甜瓜;멜론;дыня;खरबूजा, फल/खरबूजा
watermelon;food;watermelon;wassermelone/melone/wasser;pastèque;sandía;anguria;melancia;watermeloen;arbuz;スイカ;西瓜;수박;арбуз;तरबूज़/तरबूज
tangerine;food;tangerine;mandarine;mandarine;mandarina;mandarino;tangerina;mandarijn;mandarynka;みかん;橘子;귤;мандарин;संतरा, फल/संतरा
lemon;food;lemon;zitrone;citron;limón;limone;limão;citroen;cytryna;レモン;柠檬;레몬;лимон;नीबू
lime;food;lime;limette;citron vert/citron/vert;lima;lime;lima;limoen;limonka;ライム;青柠;라임;лайм;नींबू
banana;food;banana;banane;banane;plátano;banana;banana;banaan;banan;バナナ;香蕉;바나나;банан;केला, फल/केला
pineapple;food;pineapple;ananas;ananas;piña;ananas;abacaxi;ananas;ananas;パイナップル;菠萝;파인애플;ананас;अन्नानास, फल/अन्नानास
mango;food;mango;mango;mangue;mango;mango;manga;mango;mango;マンゴー;芒果;망고;манго;आम
red-apple;food;red apple;roter apfel/apfel/rot;pomme rouge/pomme;manzana roja/manzana/roja;mela rossa/mela/rossa;maçã vermelha/maçã/vermelha;rode appel/appel;czerwone jabłko/czerwone/jabłko;赤リンゴ;红苹果/红/苹果;빨간 사과/빨간/사과;красное яблоко/красное/яблоко;लाल सेब, सेवफल, लाल, फल/लाल सेब
green-apple;food;green apple;grüner apfel/apfel/grün;pomme verte/pomme;manzana verde/manzana/verde;mela verde/mela/verde;maçã verde/maçã;groene appel/appel;zielone jabłko/jabłko;青リンゴ;青苹果/苹果/青;초록 사과/사과;зеленое яблоко/зеленое/яблоко;हरा सेब, सेव, हरा, फल/सेव/हरा
pear;food;pear;birne;poire;pera;pera;pera;peer;gruszka;洋ナシ/ナシ;梨;배;груша;नाशपाती, फल/नाशपाती
peach;food;peach;pfirsich;pêche;melocotón;pesca;pêssego;perzik;brzoskwinia;桃;桃;복숭아;персик;आड़ू
cherries;food;cherries;kirschen/kirsche;cerises/cerise;cerezas/cereza;ciliegie;cereja;kersen/kers;wiśnie;さくらんぼ;樱桃;체리;вишня;चेरी
strawberry;food;strawberry;erdbeere/beere;fraise;fresa;fragola;morango;aardbei;truskawka;いちご;草莓;딸기;клубника;स्ट्रॉबेरी/बेरी
blueberries;food;blueberries;blaubeeren/beere/blau/blaubeere;myrtilles;arándanos/arándano;mirtilli;mirtilos/mirtilo;bosbessen/bes/bessen/bosbes;borówka amerykańska/borówka;ブルーベリー/ベリー;蓝莓;블루베리/베리;голубика;ब्लूबेरी/बेरी
kiwi-fruit;food;kiwi fruit;kiwi;kiwi;kiwi;kiwi;kiwi;kiwi;owoc kiwi/kiwi/owoc;キウイフルーツ/キウイ;猕猴桃;키위;киви;कीवी फल/कीवी
tomato;food;tomato;tomate;tomate;tomate;pomodoro;tomate;tomaat;pomidor;トマト;西红柿;토마토;помидор;टमाटर
olive;food;olive;olive;olive;aceituna;oliva;azeitona;olijf;oliwka;オリーブ;橄榄;올리브;оливка;जैतून
coconut;food;coconut;kokosnuss;noix de coco/coco;coco;cocco;coco;kokosnoot;kokos;ココナツ;椰子;코코넛;кокос;नारियल
avocado;food;avocado;avocado;avocat;aguacate;avocado;abacate;avocado;awokado;アボカド;鳄梨;아보카도;авокадо;अवोकाडो
eggplant;food;eggplant;aubergine;aubergine;berenjena;melanzana;berinjela;aubergine;bakłażan;ナス;茄子;가지;баклажан;बैंगन
potato;food;potato;kartoffel;pomme de terre;patata;patata;batata;aardappel;ziemniak;ジャガイモ/イモ;土豆;감자;;आलू
carrot;food;carrot;karotte;carotte;zanahoria;carota;cenoura;wortel;marchew;人参;胡萝卜;당근;морковь;गाजर
ear-of-corn;food;ear of corn;maiskolben/mais;épi de maïs/maïs/épi;espiga de maíz/espiga/maíz;pannocchia;milho;maïskolf/kolf/maïs;kolba kukurydzy/kolba/kukurydzy;とうもろこし;玉米;옥수수;кукурузный початок/початок;भुट्टा, मकई का भुट्टा/भुट्टा/मकई का भुट्टा
hot-pepper;food;hot pepper;peperoni;piment rouge/piment;chile picante/chile/picante;peperoncino;pimenta;hete peper/peper;ostra papryka/ostra/papryka;とうがらし;红辣椒/辣/辣椒;홍고추/고추;острый перец/острый/перец;तीखी मिर्च/तीखी/मिर्च
bell-pepper;food;bell pepper;paprika;poivron;pimiento;peperone;pimentão;paprika;papryka;ピーマン;灯笼椒;피망;болгарский перец/перец;शिमला मिर्च/मिर्च
cucumber;food;cucumber;gurke;concombre;pepino;cetriolo;pepino;komkommer;ogórek;キュウリ;黄瓜;오이;огурец;खीरा
leafy-green;food;leafy green;blattgemüse/gemüse;légume à feuilles vertes;verdura de hoja verde;verdure a foglia;verdura;bladgroente/bladgroen;warzywo liściaste/warzywo;葉野菜;绿叶蔬菜;녹색 채소;зеленый салат/зеленый/салат;हरी पत्तेदार
broccoli;food;broccoli;brokkoli;brocoli;brócoli/col;broccoli;brócolis/brócoli;broccoli;brokuł;ブロッコリー;西兰花;브로콜리;брокколи;ब्रोकली
garlic;food;garlic;knoblauch;ail;ajo;aglio;alho;knoflook;czosnek;ニンニク;蒜;마늘;чеснок;लहसुन
onion;food;onion;zwiebel;oignon;cebolla;cipolla;cebola;ui;cebula;タマネギ;洋葱;양파;лук;प्याज़
peanuts;food;peanuts;erdnuss;cacahuètes/cacahuète;cacahuetes/cacahuete;arachidi;amendoim;pinda’s/pinda;orzeszki ziemne/orzeszki;ピーナッツ/ナッツ;花生;땅콩;арахис;मूँगफली
beans;food;beans;bohnen/bohne;haricots;alubias;fagioli;feijões;bonen;fasola;豆;豆;콩;фасоль;लोबिया
chestnut;food;chestnut;kastanie;châtaigne;castaña;castagna;castanha;kastanje;kasztan;くり;栗子;밤;каштан;चेस्टनट
ginger-root;food;ginger root;ingwer;racine de gingembre/gingembre/racine;raíz de jengibre/raíz;radice di zenzero/radice/zenzero;gengibre;gemberwortel/gember/wortel;korzeń imbiru/imbir/imbiru/korzeń;ショウガ;姜;생강 뿌리/뿌리/생강;корень имбиря/корень;अदरक की जड़/अदरक/जड़
pea-pod;food;pea pod;erbsenschote/erbse/erbsen/schote;cosse de petits pois/cosse/pois;vaina;baccello di piselli/baccello;vagem;erwtendop/dop/erwt;strąk grochu/groch/grochu/strąk;エンドウ豆/豆;豌豆荚/荚/豆/豆荚;완두콩 꼬투리/꼬투리/완두콩/콩;стручок гороха/горох/стручок;मटर की फली/फली/मटर
brown-mushroom;food;brown mushroom;brauner pilz/braun/pilz;champignon marron/champignon/marron;champiñón marrón;fungo marrone/fungo;cogumelo marrom/cogumelo;bruine paddestoel;brązowy grzyb/brązowy/grzyb;きのこ;褐色蘑菇/蘑菇/褐色;갈색 양송이 버섯/버섯;бурый гриб/гриб;भूरा मशरूम/मशरूम
bread;food;bread;brot;pain;pan de molde/pan;pane in cassetta/pane;;;chleb;食パン/パン;;빵;хлеб;ब्रेड
croissant;food;croissant;croissant;croissant;cruasán;croissant;croissant;croissant;rogalik/rogal;クロワッサン;羊角面包;크루아상;круассан;क्रोइसैन
baguette-bread;food;baguette bread;baguette;baguette;baguete;baguette;baguete;stokbrood;bagietka;バゲット;法式长棍面包/法式;바게트;багет;बीगट ब्रेड
flatbread;food;flatbread;fladenbrot/brot;galette;pan sin levadura;focaccia;pão sírio;platbrood;pita;フラットブレッド;扁面包;플랫브레드;лепешка;फ़्लैटब्रेड/ब्रेड
pretzel;food;pretzel;brezel;bretzel;bretzel;pretzel;pretzel;pretzel;precel;プレッツェル;椒盐卷饼;프레첼;крендель;प्रेटज़ेल
bagel;food;bagel;bagel;bagel;bagel;bagel;bagel;bagel;bajgiel;ベーグル;面包圈;베이글;бублик;बैगल
pancakes;food;pancakes;pfannkuchen;pancakes/pancake;tortitas/tortita;pancake;panquecas;pannenkoeken/pannenkoek;naleśniki;パンケーキ;烙饼;팬케이크;блины;पैनकेक
waffle;food;waffle;waffel;gaufre;gofre;waffle;waffle;wafel;gofr;ワッフル;华夫饼;와플;вафля;वफ़ल
cheese-wedge;food;cheese wedge;käsestück/käse;part de fromage/fromage;cuña de queso/cuña/queso;fetta di formaggio/formaggio;queijo;stuk kaas/kaas;kawałek sera/ser;チーズ;芝士;치즈 조각/치즈;сыр;पनीर का टुकड़ा/पनीर
meat-on-bone;food;meat on bone;fleischhachse/fleisch;viande sur un os/viande;carne con hueso/carne/hueso;carne;carne;vlees met bot/bot/vlees;mięso z kością/mięso;骨付き肉/骨;排骨/骨;고기;мясо на косточке/мясо;हड्डी वाला माँस
poultry-leg;food;poultry leg;hähnchenschenkel;cuisse de poulet/cuisse/poulet;muslo de pollo/muslo/pollo;coscia di pollo/coscia/pollo;coxa de frango/coxa;kippenpoot/kip/poot;udko kurczaka/kurczak/udko;鶏もも肉/もも肉;家禽的腿/家禽;닭다리/다리;куриная ножка;चिकन लेग
cut-of-meat;food;cut of meat;fleischstück/fleisch;morceau de viande/viande;corte de carne/carne;taglio di carne/carne/taglio;corte de carne/carne;vlees;kawałek mięsa/kawałek/mięsa;ステーキ肉/ステーキ;肉块/肉;고깃덩이;кусок мяса/кусок;गोश्त का टुकड़ा
bacon;food;bacon;bacon;lard;beicon;pancetta;bacon;bacon;boczek;ベーコン;培根;베이컨;бекон;बेकन
hamburger;food;hamburger;hamburger/burger;hamburger/burger;hamburguesa;hamburger/burger;hambúrguer/búrguer;hamburger/burger;hamburger/burger;ハンバーガー/バーガー;汉堡;햄버거/버거;гамбургер/бургер;हैमबर्गर/बर्गर
french-fries;food;french fries;pommes frites/pommes;frites;patatas fritas/patatas;patatine;batata frita;patat;frytki;フライドポテト/ポテト;薯条;감자튀김;картофель фри/фри;फ़्रेंच फ़्राइस/फ़्राइस
pizza;food;pizza;pizza;pizza;pizza;pizza;pizza;pizzapunt/pizza/punt;pizza;ピザ;披萨;피자;пицца;पिज़्ज़ा स्लाइस/पिज़्ज़ा/स्लाइस
hot-dog;food;hot dog;hotdog;hot dog;perrito caliente/perrito;hot dog;cachorro-quente;hotdog;hot dog;ホットドッグ;热狗;핫도그;хот-дог;हॉट डॉग
sandwich;food;sandwich;sandwich;sandwich;sándwich;sandwich;sanduíche;boterham;kanapka;サンドイッチ;三明治;샌드위치;сэндвич;सैंडविच
taco;food;taco;taco;taco;taco;taco;taco;taco;taco;タコス;墨西哥卷饼/卷饼;타코;тако;टैको
burrito;food;burrito;burrito;burrito;burrito;burrito;burrito;burrito;burrito;ブリトー;墨西哥玉米煎饼/玉米煎饼;부리또;буррито;बरिटो
tamale;food;tamale;tamale;tamal;tamal;tamale;tamale;tamale;tamales;タマル;墨西哥粽子/粽子;타말레;тамале/тамал;टमाले
stuffed-flatbread;food;stuffed flatbread;döner;kebab;pan relleno;pita farcita;pão recheado;gevuld pitabroodje/gevuld/pitabrood;wrap;ケバブサンド/ケバブ;夹心饼/夹心;밀전병에 싼 요리;шаурма;भरा हुआ पराठा
falafel;food;falafel;falafel;falafels/falafel;falafel;falafel;falafel;falafel;falafel;ファラフェル;炸豆丸子;팔라펠;фалафель;फ़लाफ़ेल
egg;food;egg;ei;œuf;huevo;uovo;;ei;jajko;;;달걀;яйцо;अंडा
cooking;food;cooking;spiegelei in bratpfanne/bratpfanne/pfanne/spiegelei;œuf au plat/œuf;cocinar;cucinare;ovo frito;koken;gotowanie;料理;煎蛋/煎;프라이팬/팬;яичница на сковороде/яичница;भोजन पकाना
shallow-pan-of-food;food;shallow pan of food;pfannengericht;plat mitonné/plat;paella;padella con cibo/padella;caçarola com comida/caçarola/comida;paellapan/paella/pan;danie z patelni;パエリア;装有食物的浅底锅/浅底/食物;납작한 냄비/납작한;рагу в сковороде/рагу;हल्का तला खाना/खाना/हल्का
pot-of-food;food;pot of food;topf mit essen;marmite;olla de comida;pentola di cibo;panela;stoofschotel;garnek z jedzeniem/garnek/jedzenie/z jedzeniem;なべ;一锅食物/锅/食物;국;кастрюля с горячей едой/кастрюля;स्ट्यू, भोजन पात्र/भोजन पात्र/स्ट्यू
fondue;food;fondue;fondue;fondue;fondue;fonduta;fondue;fondue;fondue;フォンデュ;奶酪火锅/奶酪/火锅/锅;퐁듀;фондю;फ़ॉनडू
bowl-with-spoon;food;bowl with spoon;schüssel mit löffel;bol avec cuillère;cuenco con cuchara;ciotola con cucchiaio/ciotola;tigela com colher;kom met lepel;miska z łyżką/miska;ボウルとスプーン;碗勺;스푼과 사발;миска с ложкой/миска;चम्मच के साथ कटोरी
green-salad;food;green salad;salat;salade verte/salade/verte;ensalada;insalata verde/insalata;salada verde/salada;groene salade/salade;sałatka;グリーンサラダ/グリーン/サラダ;绿色沙拉/沙拉;야채샐러드/샐러드/야채;овощной салат/салат;हरा सलाद/सलाद/हरा
popcorn;food;popcorn;popcorn;pop-corn;palomitas;popcorn;pipoca;popcorn/pop;popcorn;ポップコーン;爆米花;팝콘;попкорн;पॉपकॉर्न
butter;food;butter;butter;beurre;mantequilla;burro;manteiga;boter;masło;バター;黄油;버터;масло;मक्खन
salt;food;salt;salz;sel;sal;sale;sal;zout;sól;塩;盐;소금;солонка;नमक
canned-food;food;canned food;konserve;aliments en conserve/conserve;comida enlatada/lata;cibo in scatola;comida enlatada/lata;blikvoedsel/blik/voedsel;jedzenie w puszce/jedzenie/w puszce;缶詰/缶;罐头食品/罐头;통조림;консервы;डिब्बा बंद खाद्य सामग्री/डिब्बा
bento-box;food;bento box;bento-box/bento;boîte déjeuner/boîte/déjeuner;caja de bento/bento/caja;bento box;bentô;bentobox/bento/box;pudełko bento/bento;弁当;盒饭;도시락;бэнто;बैंटो, बैंटो बॉक्स/बैंटो
rice-cracker;food;rice cracker;reiscracker/cracker;galette de riz;galleta de arroz/galleta;galletta di riso;biscoito de arroz;rijstwafel;krakers ryżowy/krakers/ryżowy;せんべい;米饼/米;주먹밥;рисовый крекер/крекер;राइस क्रैकर
rice-ball;food;rice ball;reisbällchen;boulette de riz;bola de arroz;onigiri;arroz japonês/japonês;rijstballetje/balletje;kulka ryżowa/kulka/ryżowa;おにぎり;饭团;삼각 김밥;онигири;राइस बॉल
cooked-rice;food;cooked rice;reis in schüssel;bol de riz;arroz cocido;riso bollito;arroz cozido;gekookte rijst/gekookt;gotowany ryż/gotowany;ごはん;米饭/米/饭;;;पके हुए चावल
curry-rice;food;curry rice;reis mit curry/curry;riz au curry/curry;arroz con curry/curry;riso al curry/curry;arroz com curry/curry;curry en rijst/curry;ryż curry/curry;カレーライス/カレー/ライス;咖喱饭/咖喱/饭;카레라이스/카레;рис с карри/карри;करी–चावल
steaming-bowl;food;steaming bowl;schüssel und essstäbchen/stäbchen;bol fumant/bol;tazón de fideos;ciotola fumante;lámen;dampende kom/dampend/kom;miska parującego jedzenia/miska/parujące;ラーメン;面条;국수;лапша;भाप वाली बाउल/बाउल/भाप
spaghetti;food;spaghetti;spaghetti;spaghetti;espagueti;spaghetti;espaguete;spaghetti;spaghetti;スパゲッティ;意粉;스파게티;спагетти;स्पैगेटी
roasted-sweet-potato;food;roasted sweet potato;geröstete süßkartoffel/geröstet/süßkartoffel;patate douce/patate;patata asada/asada/patata;patata dolce arrosto/arrosto/dolce/patata;batata assada/assada/batata;gepofte zoete aardappel/aardappel/gepoft/zoet;pieczony batat/batat/pieczony;焼き芋/芋;烤红薯/红薯;고구마;печеный сладкий картофель/сладкий картофель;सिके शकरकंद/शकरकंद
oden;food;oden;oden;brochette de poisson/brochette;brocheta;oden giapponese/oden;oden;oden;oden;おでん;关东煮;오뎅;одэн;ओडेन
sushi;food;sushi;sushi;sushi;sushi;sushi;sushi;sushi;sushi;すし;寿司;초밥;суши;सुशी
fried-shrimp;food;fried shrimp;frittierte garnele/garnele;beignet de crevette/crevette;gamba frita/gamba;gambero fritto/gambero;camarão frito/camarão;gefrituurde garnaal/garnaal/gefrituurd;smażona krewetka/krewetka/smażona;エビフライ/エビ/フライ;天妇罗;새우튀김/새우/튀김;жареная креветка/креветка;तला झींगा/झींगा/तला
fish-cake-with-swirl;food;fish cake with swirl;fischfrikadelle;croquette de poisson;pastel de pescado japonés/pastel/pescado;tortino di pesce a spirale/spirale;bolinho de peixe;viskoekje met krul/krul;ciastko rybne/rybne;なると;鱼板;어묵;камабоко;चक्करदार फ़िश केक/फ़िश केक
moon-cake;food;moon cake;mondkuchen;gâteau de lune;pastel de luna/luna;torta della luna;bolo lunar;maancake/cake/maan;ciasteczko księżycowe;月餅;月饼;월병;лунный пирог;मून केक
dango;food;dango;dango;brochette de bonbons/bonbons;dango;dango;dango;dango;dango;だんご;团子;떡꼬치/꼬치/떡;данго;डैंगो
dumpling;food;dumpling;teigtasche;boulette de pâte;dumpling;raviolo;bolinho asiático/asiático/bolinho;knoedel;pieróg;点心;饺子;만두;вареник;भरावनयुक्त मीठी या नमकीन पकौड़ियाँ
fortune-cookie;food;fortune cookie;glückskeks;biscuit chinois;galleta de la fortuna;biscotto della fortuna/biscotto;biscoito da sorte/sorte;gelukskoekje/geluk;ciastko z wróżbą/z wróżbą;フォーチュンクッキー;幸运饼干;포츈 쿠키;печенье с предсказанием/печенье/предсказание;फॉर्चून कुकी
takeout-box;food;takeout box;takeaway-schachtel;boîte à emporter;caja para llevar;confezione da asporto/asporto;caixa para viagem;afhaalmaaltijd;pudełko na wynos/na wynos;テイクアウト弁当/弁当;外卖盒/外卖;테이크아웃 상자;коробка для еды на вынос/на вынос;टेकआउट बॉक्स
soft-ice-cream;food;soft ice cream;softeis;glace italienne;cucurucho de helado/cucurucho/helado;cono gelato/cono/gelato;sorvete italiano/sorvete;softijs;lody włoskie/włoskie;ソフトクリーム/ソフト;圆筒冰激凌;소프트 아이스크림/아이스크림/크림;мороженое в стаканчике;सॉफ़्ट आइसक्रीम/आइसक्रीम/क्रीम
shaved-ice;food;shaved ice;wassereis;granité;granizado hawaiano;granita;raspadinha de gelo/raspadinha;geschaafd ijs/geschaafd;lody hawajskie/hawajskie;かき氷/氷;刨冰;샤베트 아이스크림/샤베트;мороженое в креманке;पीसी बर्फ़
ice-cream;food;ice cream;eiscreme;;helado;coppa di gelato/gelato;sorvete;;;アイスクリーム/アイス;冰淇淋;아이스크림/크림;;आइसक्रीम/आइस/क्रीम
doughnut;food;doughnut;donut;doughnut;dónut;ciambella;donut;donut;pączek z dziurką/pączek/z dziurką;ドーナツ;甜甜圈/甜;도넛;пончик;डोनट
cookie;food;cookie;keks;cookie;galleta;biscotto;biscoito;;;クッキー;饼干;쿠키;печенье;कुकी
birthday-cake;food;birthday cake;geburtstagskuchen/geburtstag;gâteau d’anniversaire/anniversaire/gâteau;tarta de cumpleaños/cumpleaños/tarta;torta di compleanno/compleanno;bolo de aniversário/aniversário/bolo/niver;verjaardagstaart/taart/verjaardag;tort urodzinowy/tort/urodzinowy;バースデーケーキ/バースデー;生日蛋糕/生日/蛋糕;생일 케이크/생일/케이크;торт ко дню рождения/торт;जन्मदिन का केक/जन्मदिन
shortcake;food;shortcake;torte;gâteau sablé/gâteau;trozo de tarta/tarta;fetta di torta/fetta/torta;pão de ló de morango/pão de ló;cake;tort;ショートケーキ;水果蛋糕/蛋糕;조각 케익;кусочек торта/торт;शॉर्टकेक
cupcake;food;cupcake;cupcake;cupcake;magdalena;cupcake;cupcake;cupcake;babeczka;カップケーキ;纸杯蛋糕;컵케이크;капкейк;कपकेक
pie;food;pie;;tarte;pastel;torta;torta;taart;ciasto;パイ;派;파이;пирог;पाई
chocolate-bar;food;chocolate bar;schokoladentafel/schokolade;barre chocolatée/barre/chocolat;tableta de chocolate/chocolate/tableta;cioccolato;chocolate;chocoladereep/chocolade/reep;tabliczka czekolady;チョコレート/チョコ;巧克力;초콜렛;шоколад;चॉकलेट बार/चॉकलेट/बार
candy;food;candy;bonbon;bonbon;caramelo;caramella;bala;snoep;cukierek;キャンディ;糖;사탕;конфета;कैंडी
lollipop;food;lollipop;lutscher;sucette;piruleta;lecca lecca;pirulito;lolly;lizak;ぺろぺろキャンディ/キャンディ;棒棒糖/糖;롤리팝;леденец;लॉलीपॉप
custard;food;custard;pudding;crème renversée;flan;budino;pudim;vla;deser typu krem angielski/deser/krem/krem angielski;プリン;奶黄;커스타드 푸딩/커스타드/푸딩;пудинг;कस्टर्ड
honey-pot;food;honey pot;honigtopf/honig;pot de miel/miel/pot;tarro de miel/miel/tarro;barattolo di miele/barattolo/miele;pote de mel/mel/pote;honingpot/honing;garnek miodu/garnek/miodu;はちみつ;蜂蜜;꿀;мед;शहद पात्र/शहद
baby-bottle;drink;baby bottle;babyflasche/baby;biberon;biberón/bibe;biberon;mamadeira;babyflesje/babyfles/fles;butelka ze smoczkiem/ze smoczkiem;ほにゅう瓶;奶瓶/奶;젖병;бутылочка с соской;बच्चे के दूध की बोतल/दूध/बच्चे
glass-of-milk;drink;glass of milk;glas milch/glas/milch;verre de lait/lait;vaso de leche/leche/vaso;bicchiere di latte/latte;copo de leite/leite;glas melk/melk;szklanka mleka/mleka/szklanka;牛乳入りのコップ/コップ/牛乳;一杯奶/奶;우유 한잔/우유/한잔;стакан молока;दूध का गिलास/दूध
hot-beverage;drink;hot beverage;heißgetränk/getränk/heiß;boisson chaude/boisson;bebida caliente/bebida/caliente;bevanda calda/bevanda;café;warme drank/drank/warm;gorący napój/gorący/napój;温かい飲み物/飲み物;热饮;뜨거운 음료;горячий напиток/горячий/напиток;कॉफ़ी, भाप वाला गर्म पेय/कॉफ़ी/गर्म पेय/भाप वाला गर्म पेय
teapot;drink;teapot;teekanne/kanne;théière/thé;tetera;teiera;bule;theepot;czajniczek;ティーポット;茶壶/壶;찻주전자;чайник/чай;चाय की केतली/केतली
teacup-without-handle;drink;teacup without handle;teetasse ohne henkel/teetasse;tasse;tazón de té;tazza da tè senza manico/tazza;xícara de chá sem alça/chá/xícara/xícara de chá;theekopje zonder oor/kop/theekopje;filiżanka bez uszka/bez uszka/filiżanka;湯飲み;热茶;;чашка без ручки/чашка;चाय का प्याला, चाय/चाय का प्याला
sake;drink;sake;sake-flasche mit tasse/sake/tasse;saké;sake;sakè;saquê;sake;sake;徳利;清酒;사케;бутылка саке/саке;सेक, सेक बोतल और कप/कप/सेक
bottle-with-popping-cork;drink;bottle with popping cork;flasche mit knallendem korken/knallen/korken;bouteille de champagne/bouteille/champagne;botella descorchada/botella;bottiglia stappata;garrafa de champanhe/champanhe/garrafa;fles met knallende kurk/fles/knallen/kurk;butelka z wystrzelającym korkiem;シャンパン;开香槟/香槟;코르크가 튀어나오고 있는 병/코르크;шампанское;कॉक खुलती हुई बोतल
wine-glass;drink;wine glass;weinglas/glas/wein;verre de vin/vin;copa de vino/vino;bicchiere di vino/vino;vinho;wijnglas/wijn;kieliszek wina/kieliszek/wina;ワイングラス/ワイン;葡萄酒;와인잔/와인;бокал вина/бокал;शराब का गिलास/गिलास/शराब
cocktail-glass;drink;cocktail glass;cocktailglas/cocktail;cocktail;copa de cóctel/cóctel;cocktail;coquetel;cocktailglas/cocktail;kieliszek z koktajlem/kieliszek/koktajl/z koktajlem;カクテルグラス/カクテル;鸡尾酒;칵테일;коктейль;कॉकटेल गिलास/कॉकटेल
tropical-drink;drink;tropical drink;cocktail;cocktail tropical/cocktail;bebida tropical/bebida/tropical;cocktail tropicale/cocktail/tropicale;bebida tropical/bebida/tropical;tropisch drankje/tropisch;drink tropikalny/drink/tropikalny;トロピカルドリンク/トロピカル;热带水果饮料/饮料;음료수;тропический коктейль;ट्रॉपिकल पेय/पेय
beer-mug;drink;beer mug;bierkrug/bier/krug;chope;jarra de cerveza/cerveza/jarra;boccale di birra/birra;cerveja;bierglas/bier;kufel piwa/kufel/piwa;ビールジョッキ/ジョッキ/ビール;啤酒;맥주잔/맥주;кружка пива/кружка;बियर, बियर मग/बियर/मग
clinking-beer-mugs;drink;clinking beer mugs;bierkrüge/bier;chopes de bière/bière;jarras de cerveza brindando/cerveza/jarra/jarras;boccali di birra/birra;canecas de cerveja/caneca/cerveja;klinkende bierglazen/bier;stukające się kufle piwa/kufle;ビールで乾杯/ビール/乾杯;干杯;맥주;чокающиеся кружки;बियर के दो मग/दो मग/बियर/मग
clinking-glasses;drink;clinking glasses;sektgläser/gläser/sekt;trinquer;copas brindando;brindisi;taças brindando/taça;klinkende glazen/glazen/klinken;stukające się kieliszki/kieliszki;グラスで乾杯/乾杯;碰杯;건배하는 샴페인 잔/건배/잔;чокающиеся бокалы/бокал;टकराते हुए ग्लास/ग्लास
tumbler-glass;drink;tumbler glass;trinkglas;verre tumbler/tumbler;vaso de whisky/vaso/whisky;bicchiere tumbler/tumbler;;tumblerglas/tumbler;szklanka z grubym dnem/szklanka/z grubym dnem;タンブラーグラス/タンブラー;平底杯;양주잔;стакан с виски/виски;गिलास
pouring-liquid;drink;pouring liquid;flüssigkeit ausgießen/ausgießen/gießen;verser un liquide/verser;líquido derramándose;liquido versato;derramando líquido/líquido;vloeistof uitgieten/gieten;nalewanie płynu;コップから注ぐ;倾倒液体/倾倒;쏟아져 나오는 액체;стакан с жидкостью;पेय छलकना
cup-with-straw;drink;cup with straw;becher mit strohhalm/becher/strohhalm;gobelet avec paille;vaso con pajita;bicchiere con cannuccia/cannuccia;copo com canudo/canudo;beker met rietje;szklanka ze słomką;ストローカップ;带吸管杯;빨대와 컵;стакан с соломинкой;स्ट्रॉ के साथ कप
bubble-tea;drink;bubble tea;bubble tea;thé aux perles/perle;té de burbujas/burbuja;bubble tea;chá perolado/chá;bubbelthee/bubbel;napój bubble tea/bubble tea;タピオカドリンク/タピオカ/ドリンク;珍珠奶茶/奶茶/珍珠;버블티/버블/티;чай с шариками/чай;बुलबुला चाय/बुलबुला
beverage-box;drink;beverage box;trinkpäckchen;briquette de jus/jus;tetrabrik;bevanda monodose/bevanda;suco de caixa/suco;pakje drinken/pakje;napój w kartoniku/kartonik/napój/w kartoniku;紙パック飲料;饮料盒;음료 팩;пакетик сока/пакет/сок;जूस का डब्बा/जूस
mate;drink;mate;mate-tee;maté;mate;mate;mate;maté;yerba mate;マテ茶;马黛茶;마테차;мате;मेट
ice;drink;ice;eiswürfel/würfel;glaçon;cubito de hielo;cubetto di ghiaccio;cubo de gelo;ijsklontje/klontje;kostka lodu/kostka/lodu;角氷/氷;冰块;얼음;кубик льда/кубик;आइस क्यूब/आइस
chopsticks;dishware;chopsticks;essstäbchen/stäbchen;baguettes;palillos;bacchette;hashi;chopsticks;pałeczki;はし;筷子;젓가락;палочки для еды/палочки;चॉपस्टिक
fork-and-knife-with-plate;dishware;fork and knife with plate;teller mit messer und gabel/gabel/teller;fourchette et couteau avec assiette/assiette/couteau/fourchette;cuchillo y tenedor con un plato/plato/tenedor;piatto e posate/piatto/posate;prato com talheres/prato/talheres;mes en vork met bord/bord/vork;talerz z nożem i widelcem/talerz/z nożem i widelcem;ナイフとフォークと皿/ナイフ/フォーク/皿;餐具;포크와 나이프가 있는 접시/나이프/접시/포크;тарелка с приборами/прибор/тарелка;प्लेट के साथ काँटा और छुरी/काँटा/प्लेट
fork-and-knife;dishware;fork and knife;messer und gabel/gabel;fourchette et couteau;tenedor y cuchillo/tenedor;forchetta e coltello;garfo e faca/faca/garfo;mes en vork/vork;widelec i nóż/nóż/widelec;ナイフとフォーク/ナイフ/フォーク;刀叉/叉;포크와 나이프/나이프/포크;вилка и нож/вилка/нож;फ़ोर्क और छुरी–चाकू/छुरी–चाकू/फ़ोर्क
spoon;dishware;spoon;löffel;cuillère;cuchara;cucchiaio;colher;lepel;łyżka;スプーン;匙;숟가락;ложка;चम्मच
kitchen-knife;dishware;kitchen knife;küchenmesser;couteau de cuisine/couteau/cuisine;cuchillo de cocina;coltello da cucina/coltello/cucina;faca de cozinha/faca;keukenmes;nóż kuchenny/kuchenny/nóż;包丁;菜刀;식칼;нож;खाना बनाने का चाकू/चाकू
jar;dishware;jar;einmachglas;bocal;tarro;barattolo;jarro;;słoik;瓶;罐;작은 병;банка;मर्तबान
amphora;dishware;amphora;amphore;amphore;ánfora;anfora;ânfora;amfora;amfora;壺;双耳瓶;암포라;амфора;शराब का कंटेनर, जग/जग/शराब का कंटेनर
locomotive;ground;locomotive;dampflokomotive/dampf/dampflok/lokomotive;locomotive;locomotora de vapor/locomotora;locomotiva;locomotiva;locomotief;lokomotywa;蒸気機関車/機関車;蒸汽火车/火车/蒸汽;기관차;паровоз;भाप इंजन, लोकोमोटिव/इंजन/भाप इंजन/लोकोमोटिव
railway-car;ground;railway car;eisenbahnwagen/wagen;wagon;vagón;vagone;vagão de trem/vagão;treinwagon/wagon;wagon kolejowy/kolejowy/wagon;;轨道车;전철;;ट्रेन, बिजली वाली ट्रेन/बिजली/बिजली वाली ट्रेन
high-speed-train;ground;high-speed train;hochgeschwindigkeitszug mit spitzer nase;tgv;tren de alta velocidad/velocidad;treno alta velocità/alta velocità;trem de alta velocidade/alta/velocidade;hogesnelheidstrein/snelheid;szybki pociąg/szybki;新幹線;高速列车;고속열차/고속;скоростной поезд;तेज़ गति वाली ट्रेन, शिंकानसेन/तेज़ गति वाली ट्रेन/शिंकानसेन
bullet-train;ground;bullet train;hochgeschwindigkeitszug;train à grande vitesse;tren bala/bala;treno alta velocità punta arrotondata/alta velocità/punta arrotondata;trem de alta velocidade japonês/velocidade;hogesnelheidstrein met kogelneus/neus/snelheid;szybki pociąg z zaokrąglonym przodem/szybki;0系新幹線/0系/新幹線;子弹头高速列车/子弹头/高速;고속철/고속;поезд-пуля/пуля;बुलेट नोज़ के साथ शिंकानसेन, ट्रेन/बुलेट/बुलेट नोज़
train;ground;train;;;;;;;;電車正面;火车;;;
metro;ground;metro;u-bahn;métro;metro;metropolitana/metro;metrô;metro;metro;地下鉄;地铁;지하철;метро;सबवे, मेट्रो/मेट्रो/सबवे
light-rail;ground;light rail;s-bahn;métro léger/métro;tren ligero;metrotranvia;trem urbano;lightrail;kolej miejska/miejska;ライトレール;轻轨;경전철;легкий рельсовый транспорт/транспорт;लाइट रेल/रेल
station;ground;station;bahnhof;gare;estación de tren/estación;stazione;estação;treinstation/station;stacja;駅;车站;기차역/역;железнодорожный вокзал/вокзал;स्टेशन
tram;ground;tram;straßenbahn;tramway/tram;tranvía;tram;bonde elétrico;tram;tramwaj;路面電車正面/路面電車;路面电车/电车;트램;трамвай;ट्राम
monorail;ground;monorail;einschienenbahn;monorail;monorraíl;monorotaia;monotrilho;monorail;kolej jednoszynowa/jednoszynowa;モノレール;单轨;모노레일;монорельс;मोनोरेल
mountain-railway;ground;mountain railway;bergbahn;train de montagne;ferrocarril de montaña/ferrocarril/montaña;ferrovia di montagna/ferrovia/montagna;estrada de ferro na montanha/estrada de ferro/montanha;bergspoor/berg/spoor;kolej górska/górska;登山鉄道;山区铁路/山区/铁路;기차 터널/터널;поезд в горах;माउंटेन रेलवे
tram-car;ground;tram car;straßenbahnwagen/straßenbahn;wagon de tramway/tram;vagón de tranvía/tranvía/vagón;vagone del tram/tram/vagone;bonde;tramwagon/tram/wagon;wagon tramwajowy/tramwaj/tramwajowy/wagon;路面電車;有轨电车;트램 차량;трамвайный вагон/трамвай;ट्राम कार/ट्राम
bus;ground;bus;;;;;;;autobus;;公交车/公交;;;
oncoming-bus;ground;oncoming bus;bus von vorne;bus de face;autobús próximo;bus in arrivo;ônibus se aproximando/se aproximando;naderende bus;nadjeżdżający autobus/autobus/nadjeżdżający;バス正面;迎面驶来的公交车/公交/迎面驶来;오고 있는 버스;автобус спереди/спереди;आती हुई बस/आती हुई
trolleybus;ground;trolleybus;oberleitungsbus;trolleybus/trolley;trolebús;filobus;trólebus;trolleybus/trolley;trolejbus;トロリーバス;无轨电车/电车;트롤리 버스/트롤리;троллейбус;ट्रॉलीबस/ट्रॉली
minibus;ground;minibus;kleinbus;minibus;minibús;pulmino;van;minibus;minibus/bus;マイクロバス;小巴;미니버스;микроавтобус;मिनीबस
ambulance;ground;ambulance;krankenwagen;ambulance;ambulancia;ambulanza;ambulância;ambulance;karetka pogotowia/karetka;救急車;救护车;구급차;машина скорой помощи;एंबुलेंस
fire-engine;ground;fire engine;feuerwehrauto;camion de pompier/pompier;coche de bomberos;camion dei pompieri/pompieri;carro do corpo de bombeiros/bombeiro;brandweerauto/brand;samochód strażacki;消防車;消防车;소방차;пожарная машина/пожар/пожарная;अग्निशामक, दमकल/अग्निशामक/दमकल
police-car;ground;police car;polizeiwagen;voiture de police;coche de policía;macchina della polizia/macchina;viatura policial;politieauto;samochód policyjny;パトカー;警车;경찰차;полицейская машина;पुलिस कार
oncoming-police-car;ground;oncoming police car;polizeiwagen von vorne;voiture de police de face;coche de policía próximo;macchina della polizia in arrivo/macchina della polizia;viatura policial se aproximando/viatura policial;naderende politieauto;nadjeżdżający radiowóz/radiowóz;パトカー正面/パトカー;迎面驶来的警车/警车;오고 있는 경찰차/경찰차;полицейская машина спереди/полицейская машина;आती हुई पुलिस कार/पुलिस कार
taxi;ground;taxi;taxi;taxi;taxi;taxi;táxi;taxi;taksówka;;出租车;택시;такси;टैक्सी
oncoming-taxi;ground;oncoming taxi;taxi von vorne/taxi;taxi de face/taxi;taxi próximo/taxi;taxi in arrivo/taxi;táxi se aproximando/táxi;naderende taxi/taxi;nadjeżdżająca taksówka/nadjeżdżająca/taksówka;タクシー正面;迎面驶来的出租车/出租车;오고 있는 택시/택시;такси спереди/такси;आती हुई टैक्सी/टैक्सी
automobile;ground;automobile;auto;;;;;;;自動車;汽车;자동차;;ऑटोमोबाइल, कार/ऑटोमोबाइल
oncoming-automobile;ground;oncoming automobile;auto von vorne/auto;voiture de face;coche próximo;auto in arrivo;carro se aproximando/se aproximando;naderende auto;nadjeżdżający samochód;自動車正面/自動車;迎面驶来的汽车/汽车;오고 있는 자동차/자동차;автомобиль спереди;आती हुई कार
sport-utility-vehicle;ground;sport utility vehicle;wohnmobil;véhicule utilitaire sport;vehículo deportivo utilitario/vehículo;suv;suv;suv;samochód suv/suv;アールブイ車;运动型多用途车;지프;джип;स्पोर्ट यूटिलिटी वाहन
pickup-truck;ground;pickup truck;pick-up;pick-up;camioneta;pickup;caminhonete;pick-up;pick-up;軽トラック/トラック;敞蓬小型载货卡车/卡车/车/载货;픽업트럭/픽업;пикап;पिकअप ट्रक/ट्रक/पिकअप
delivery-truck;ground;delivery truck;lieferwagen;camion de livraison/camion;camión de reparto/reparto;camion;caminhão de entrega/caminhão;bestelbus;samochód dostawczy/dostawczy;トラック;货车;운송 트럭/운송;грузовик/груз;डिलीवरी ट्रक/ट्रक
articulated-lorry;ground;articulated lorry;sattelzug;semi-remorque/semi;camión articulado/camión;autoarticolato;caminhão;vrachtwagen;samochód ciężarowy;トレーラー;铰接式货车/货车;트레일러 트럭/트레일러;фура;लॉरी, आर्टिक्यूलेटेड लॉरी/आर्टिक्यूलेटेड लॉरी/लॉरी
tractor;ground;tractor;traktor;tracteur;tractor;trattore;trator;tractor;ciągnik;トラクター;拖拉机;트랙터;трактор;ट्रैक्टर
racing-car;ground;racing car;rennauto;voiture de course/course;coche de carreras/carreras;auto da corsa;carro de corrida;raceauto;samochód wyścigowy;レーシングカー;赛车;경주용 자동차;гоночный автомобиль;रेसिंग कार
motorcycle;ground;motorcycle;motorrad;moto;moto;motocicletta/moto;motocicleta/moto;motor;motocykl;オートバイ;摩托车/摩托;오토바이;мотоцикл;मोटर साइकिल
motor-scooter;ground;motor scooter;motorroller/roller;scooter;scooter;scooter;scooter;scooter;skuter;スクーター;小型摩托车/摩托车;스쿠터;скутер;मोटर स्कूटर/मोटर/स्कूटर
manual-wheelchair;ground;manual wheelchair;manueller rollstuhl/rollstuhl;fauteuil roulant manuel/fauteuil roulant;silla de ruedas manual;sedia a rotelle manuale;cadeira de rodas manual/cadeira de rodas;rolstoel;wózek inwalidzki ręczny/wózek inwalidzki;手動式車椅子/車椅子;手动轮椅/轮椅;수동 휠체어;кресло-коляска с ручным приводом/коляска;हस्तचालित व्हीलचेयर/व्हीलचेयर
motorized-wheelchair;ground;motorized wheelchair;elektrischer rollstuhl/rollstuhl;fauteuil motorisé;silla de ruedas eléctrica;sedia a rotelle motorizzata;cadeira de rodas motorizada;elektrische rolstoel;wózek inwalidzki elektryczny;電動車椅子/車椅子;电动轮椅/轮椅;전동 휠체어;кресло-коляска с мотором/кресло-коляска;मोटर व्हीलचेयर/व्हीलचेयर
auto-rickshaw;ground;auto rickshaw;autorikscha;tuk tuk;mototaxi;risciò a motore;automóvel riquixá;riksja;autoriksza;三輪タクシー;三轮摩托车;경삼륜차;авторикша/рикша;ऑटो रिक्शा/ऑटो/रिक्शा
bicycle;ground;bicycle;fahrrad/rad;vélo;bicicleta/bici;bicicletta/bici;bicicleta;fiets;rower;自転車;自行车;자전거;велосипед;बाइक, साइकिल/बाइक/साइकिल
kick-scooter;ground;kick scooter;tretroller/roller;trottinette;patinete;monopattino;patinete;step;hulajnoga;キックボード;滑板车;킥보드/킥;самокат;किक स्कूटर/किक/स्कूटर
skateboard;ground;skateboard;skateboard/board;planche à roulettes/roulettes;monopatín;skateboard/skate;skate;skateboard/board/skate;deskorolka;スケートボード/ボード;滑板/板;스케이트보드/보드;скейтборд/скейт;स्केटबोर्ड/बोर्ड/स्केट
roller-skate;ground;roller skate;rollschuh;patin à roulettes/roulette/roulettes;patines;pattini a rotelle/pattini/rotelle;patins de rodas/patins/rodas;rolschaats/schaats;wrotka;ローラースケート/スケート;四轮滑冰鞋/滑冰;롤러스케이트/롤러;роликовые коньки/коньки;पहिये वाला जूता
bus-stop;ground;bus stop;bushaltestelle/haltestelle;arrêt de bus;parada de autobús/parada;fermata dell’autobus/autobus/fermata;ponto de ônibus/bus/ponto;bushalte/halte;przystanek autobusowy/przystanek;バス停;公交车站;버스 정류장/정류장;автобусная остановка/остановка;बस स्टॉप/स्टॉप
motorway;ground;motorway;autobahn;autoroute/route;autopista;autostrada/strada;estrada;snelweg/weg;autostrada;高速道路/道路/高速;高速公路/公路;고속도로/도로;шоссе;मोटरवे
railway-track;ground;railway track;bahngleis;voie ferrée;vía de tren/vía;binari;trilhos;treinspoor/spoor;tor kolejowy/tor;線路;铁轨;철도 선로/선로/철도;железная дорога;रेल की पटरी, ट्रेन/रेल की पटरी
oil-drum;ground;oil drum;ölfass/fass/öl;baril de pétrole/baril/pétrole;barril de petróleo/barril/petróleo;barile di petrolio/barile/petrolio;barril de óleo/barril/óleo;olievat/olie/vat;beczka oleju/beczka/olej;ドラム缶;石油桶/桶/油桶/石油;기름통/기름;бочка;तेल की टंकी, तेल/तेल/तेल की टंकी
fuel-pump;ground;fuel pump;tanksäule;pompe à essence/essence;surtidor de gasolina/gasolina/surtidor;stazione di servizio/stazione;posto de gasolina/gasolina/posto;benzinestation/benzine/station;dystrybutor paliwa/dystrybutor;ガソリンスタンド/ガソリン;油泵;주유소;заправка;गैस स्टेशन, पेट्रोल पंप/गैस/पेट्रोल/पेट्रोल पंप
wheel;ground;wheel;autorad/rad;roue;rueda;ruota;roda;wiel;koło pojazdu/koło;ホイール;车轮;휠;автомобильное колесо/колесо;पहिया
police-car-light;ground;police car light;polizeilicht;gyrophare;luces de policía/luces;lampeggiante;sirene;zwaailicht van politieauto;kogut policyjny/kogut/policyjny;パトランプ;警车灯;사이렌;мигалка;घूमने वाली लाइट, पुलिस लाइट/घूमने वाली लाइट/पुलिस लाइट
horizontal-traffic-light;ground;horizontal traffic light;horizontale verkehrsampel/ampel/verkehrsampel;feu tricolore horizontal/feu/tricolore;semáforo horizontal;semaforo orizzontale/orizzontale/semaforo;semáforo horizontal/horizontal/semáforo;horizontaal verkeerslicht/verkeer;pozioma sygnalizacja uliczna/pozioma/sygnalizacja/uliczna;信号横/信号;横向的红绿灯/红绿灯;가로 신호등/가로/신호/신호등;горизонтальный светофор/свет/светофор;ट्रैफ़िक लाइट, क्षैतिज यातायात संकेत/क्षैतिज यातायात संकेत/ट्रैफ़िक लाइट/यातायात
vertical-traffic-light;ground;vertical traffic light;vertikale verkehrsampel/ampel/verkehrsampel;feu tricolore vertical/feu/tricolore;semáforo;semaforo verticale/semaforo/verticale;semáforo vertical/semáforo/vertical;verticaal verkeerslicht/verkeer/verkeerslicht;pionowa sygnalizacja uliczna/pionowa/sygnalizacja/uliczna;信号縦/信号;纵向的红绿灯/红绿灯;세로 신호등/세로/신호등;вертикальный светофор/свет/светофор;ट्रैफ़िक लाइट, उर्ध्वाधर यातायात संकेत/उर्ध्वाधर यातायात संकेत/ट्रैफ़िक लाइट/यातायात
stop-sign;ground;stop sign;stoppschild/schild/stopp;stop;señal de stop/señal/stop;segnale di stop/segnale/stop;sinal de pare/pare/sinal;stopteken/stop;znak stopu/stop/znak;止まれの標識/標識/止まれ;停止标志/停止/标志;멈춤 표시/멈춤;знак «стоп»/знак/стоп;रुकने का संकेत/संकेत
construction;ground;construction;baustellenabsperrung/baustelle;travaux;obras;area cantiere;em construção/construção;bouwwerkzaamheden/werkzaamheden;prace drogowe;工事中;路障;공사 중/공사;строительные работы;निर्माण चालू, निर्माण का संकेत/निर्माण/निर्माण का संकेत/निर्माण चालू
anchor;water;anchor;anker;ancre;ancla;ancora;âncora;anker;kotwica;錨;锚;닻;якорь;एंकर, चिह्न/एंकर/चिह्न
ring-buoy;water;ring buoy;rettungsring/rettung;bouée de sauvetage;salvavidas;salvagente;boia;reddingsboei/boei;koło ratunkowe;救命浮環;救生圈/救生;구명부환;спасательный круг/круг;पानी पर तैरने वाला टायर
sailboat;water;sailboat;segelboot;voilier;velero;barca a vela/barca/vela;barco a vela/barco/vela;zeilboot;żaglówka;ヨット;帆船/船;돛단배/배;парусник/парус;सेलबोट, नाव/नाव/बोट/सेलबोट
canoe;water;canoe;kanu;canoë;canoa;canoa;canoa;kano;kajak;カヌー;独木舟;카누;каноэ;डोंगी
speedboat;water;speedboat;schnellboot;hors-bord;lancha motora;motoscafo;lancha;speedboot;ścigacz wodny/wodny/ścigacz;スピードボート/ボート;快艇;쾌속정;катер;स्पीडबोट, नाव/नाव/स्पीडबोट
passenger-ship;water;passenger ship;passagierschiff/schiff;paquebot;barco de pasajeros/pasajeros;nave da crociera/crociera/nave;cruzeiro;passagiersschip/passagier/schip;statek pasażerski/pasażerski/statek;客船/船;客轮;여객선;пассажирский лайнер/лайнер;यात्री जहाज/जहाज/यात्री
ferry;water;ferry;fähre;ferry;ferri;traghetto;balsa;veerboot;prom;フェリー;渡轮;페리;паром;नौका
motor-boat;water;motor boat;motorboot;bateau à moteur/bateau;barco a motor/motor;barca a motore/barca/motore;barco;motorboot;motorówka;モーターボート/ボート;摩托艇;모터보트/보트;моторная лодка/лодка/мотор;मोटर बोट
ship;water;ship;schiff;navire;;nave;navio;schip;statek;船;船;선박;корабль;जहाज़, वाहन/जहाज़
airplane;air;airplane;;;;aeroplano;;;;;飞机;비행;самолет;
small-airplane;air;small airplane;kleines flugzeug/klein;petit avion;avioneta;aereo turistico/aereo;avião pequeno/pequeno;vliegtuigje;mały samolot/mały;小型飛行機;小型飞机/飞机;경비행기;маленький самолет/маленький/самолет;छोटा हवाई जहाज़
airplane-departure;air;airplane departure;abflug;avion au décollage/décollage;avión despegando;decollo;avião decolando;vertrek van vliegtuig/vertrek;odlot samolotu/odlot/samolotu;飛行機離陸/離陸;航班起飞/航班/起飞;비행기 이륙/이륙;взлет;हवाई जहाज़ प्रस्थान/प्रस्थान
airplane-arrival;air;airplane arrival;landung eines flugzeugs/landung;avion à l’atterrissage/atterrissage;avión aterrizando;atterraggio;avião aterrissando/aterrissando;aankomst van vliegtuig/aankomst;przylot samolotu/przylot/samolotu;飛行機着陸/着陸;航班降落/航班/降落;비행기 착륙;посадка;हवाई जहाज़ आगमन
parachute;air;parachute;fallschirm;parachute;paracaídas;paracadute;paraquedas;parachute;spadochron;パラシュート;降落伞;낙하산;парашют;पैराशूट
seat;air;seat;sitzplatz/sitz;siège;asiento de transporte/asiento;sedile;assento;stoel;fotel;座席/席;座位;좌석;;सीट, कुर्सी/कुर्सी/सीट
helicopter;air;helicopter;hubschrauber;hélicoptère/hélico;helicóptero;elicottero;helicóptero;helikopter;helikopter;ヘリコプター/ヘリ;直升机;헬리콥터/콥터;вертолет;हेलीकॉप्टर, वाहन/हेलीकॉप्टर
suspension-railway;air;suspension railway;schwebebahn;train suspendu;ferrocarril de suspensión/ferrocarril/suspensión;ferrovia sospesa;estrada de ferro suspensa/estrada de ferro;zweeftrein;kolej podwieszana/podwieszana;懸垂式モノレール/モノレール;空轨;매달린 케이블카;подвесная железная дорога/дорога/железная/подвесная;सस्पेंशन रेलवे, रेलवे/रेलवे/सस्पेंशन
mountain-cableway;air;mountain cableway;bergschwebebahn/schwebebahn;téléphérique;teleférico de montaña/montaña/teleférico;funivia;teleférico de montanha/montanha/teleférico;bergkabelbaan/berg/kabel;górska kolej linowa/górska/linowa;ケーブルカー;缆车;산악 케이블카/산/케이블;вагон фуникулера/фуникулер;माउंटेन केबलवे, पहाड़ी केबल कार/केबल/पहाड़ी
aerial-tramway;air;aerial tramway;bergseilbahn/seilbahn;tramway aérien/tramway;teleférico;funivia aerea/aerea/funivia;teleférico;kabelbaan/baan/kabel;kolej linowa/linowa;ロープウェイ;索道;;канатная дорога/дорога/канат;केबल कार, एरियल ट्रामवे/एरियल/केबल कार/ट्रामवे
satellite;air;satellite;satellit;satellite;satélite;satellite;satélite;satelliet;satelita;人工衛星;卫星;인공위성;спутник;उपग्रह, अंतरिक्ष/अंतरिक्ष/उपग्रह
rocket;air;rocket;rakete;fusée;cohete;razzo;foguete;raket;rakieta;ロケット;火箭;로켓;ракета;रॉकेट, वाहन/रॉकेट
flying-saucer;air;flying saucer;fliegende untertasse;soucoupe volante;platillo volante;disco volante;disco voador/disco/voador;vliegende schotel;latający talerz/latający/talerz;空飛ぶ円盤;飞碟;비행접시;летающая тарелка/тарелка;उड़न तश्तरी
jack-o-lantern;thing;jack-o-lantern;halloweenkürbis/halloween/kürbis;citrouille;calabaza de halloween/calabaza/halloween;zucca di halloween/halloween/zucca;abóbora de halloween/abóbora/halloween;halloweenlantaarn/halloween/lantaarn;dynia na halloween/dynia/halloween;ハロウィンかぼちゃ/かぼちゃ/ハロウィン;南瓜灯/南瓜;할로윈;тыква-фонарь/тыква;जैक–ओ–लैंटर्न, कंदील/कंदील/जैक/जैक–ओ–लैंटर्न
christmas-tree;thing;christmas tree;weihnachtsbaum;sapin de noël;árbol de navidad/navidad;albero di natale;árvore de natal/natal;kerstboom;choinka bożonarodzeniowa/choinka;クリスマスツリー/クリスマス/ツリー;圣诞树;크리스마스 트리/크리스마스;новогодняя елка/елка;क्रिसमस ट्री/क्रिसमस
fireworks;thing;fireworks;feuerwerk;feu d’artifice/artifice;fuegos artificiales;fuochi d’artificio;fogos de artifício/fogos;vuurwerk;fajerwerki;打ち上げ花火/花火;焰火;불꽃놀이;фейерверк;आतिशबाजी, समारोह/आतिशबाजी/समारोह
sparkler;thing;sparkler;wunderkerze;cierge magique;bengala;stellina scintillante;vela estrela;sterretje;zimne ognie/ognie/zimne;線香花火/花火;烟花;불꽃;бенгальский огонь/огонь;फुलझड़ी, आतिशबाजी/आतिशबाजी/फुलझड़ी
firecracker;thing;firecracker;feuerwerkskörper/feuer/feuerwerk;pétard;petardo;petardo;bombinha;rotje;petarda;爆竹;爆竹;폭죽;динамитная шашка/динамит/шашка;पटाखे
sparkles;thing;sparkles;funkelnde sterne/funkel/funkeln/sterne;étincelles;chispas;stelline;brilhos;sterretjes/ster;gwiazdki;きらきら;闪亮;블링블링;блестки;चमकदार तारे/चमक/तारे
balloon;thing;balloon;luftballon/ballon;ballon gonflable/ballon;globo;palloncino;balão;ballon;balon;風船;气球;풍선;воздушный шарик/воздушный;गुब्बारा
party-popper;thing;party popper;konfettibombe/konfetti;cotillons;cañón de confeti/confeti;spara coriandoli/coriandoli;cone de festa/cone/festa;feestknaller/feest/knaller;tuba z konfetti/konfetti;クラッカー;拉炮彩带/彩带/拉炮;파티;хлопушка;पार्टी पॉपर/पार्टी/पॉपर
confetti-ball;thing;confetti ball;konfettiball/konfetti;confettis;bola de confeti/confeti;coriandoli;confete;confettibal/confetti;kula z konfetti/konfetti;くす玉;五彩纸屑球/五彩纸屑;박 터트리기;конфетти;कॉनफ़ेटी बॉल/कॉनफ़ेटी
tanabata-tree;thing;tanabata tree;tanabata-baum;arbre à vœux/arbre/vœux;árbol de tanabata/tanabata;albero di tanabata;árvore de tanabata/tanabata;tanabataboom/tanabata;drzewko na tanabata/tanabata;七夕;七夕树/七夕;소원을 건 나무;бамбук с бумажными лентами/бамбук/лента;टानाबाटा का पेड़/पेड़
pine-decoration;thing;pine decoration;piniendekoration;bambou décoratif/bambou;decoración de pino/decoración;bambù decorato/bambù;decoração de pinhos;dennenboomversiering/den;japońska dekoracja kadomatsu;門松;门松;일본 장식/장식;украшенный бамбук/бамбук;पाइन सजावट, नववर्ष/नववर्ष/पाइन सजावट
japanese-dolls;thing;japanese dolls;japanische puppen;poupées japonaises/japon/poupées;muñecas japonesas/muñecas;bambole giapponesi/bambole/giapponesi;bonecas japonesas/bonecas;japanse poppen/japans/pop/poppen;japońskie lalki/lalki;ひな祭り;日本人形/日本;일본 인형/인형;японские куклы;जापानी गुड़िया/गुड़िया/जापानी
carp-streamer;thing;carp streamer;traditionelle japanische windsäcke/windsäcke;koinobori;banderín de carpas/banderín/carpa;aquilone a forma di carpa/aquilone/carpa;bandeira de carpas/carpas;karperslinger/karper/karpers/slinger;flaga w kształcie karpia/flaga;こいのぼり;鲤鱼旗;물고기 깃발/깃발;вымпелы в виде карпов/вымпелы;कार्प स्ट्रीमर/स्ट्रीमर
wind-chime;thing;wind chime;japanisches windspiel/wind;carillon éolien/carillon;campanilla de viento/campanilla/viento;campana al vento/campana/vento;carrilhão de vento/vento;windorgel/wind;dzwonek wietrzny/dzwonek/wietrzny;風鈴/鈴/風;风铃/风;풍경;музыка ветра;विंड चाइम, घंटी/घंटी/विंड चाइम
moon-viewing-ceremony;thing;moon viewing ceremony;traditionelles mondfest/mond/mondfest;cérémonie de la lune/cérémonie/lune;ceremonia de contemplación de la luna/contemplación/luna;contemplazione della luna/luna;contemplação da lua/contemplação/lua;maanobservatieceremonie/ceremonie/maan;ceremonia oglądania księżyca/księżyc;月見/月;赏月;달맞이/달;праздник луны/праздник;चाँद देखने का उत्सव
red-envelope;thing;red envelope;roter umschlag;enveloppe rouge;sobre rojo;busta hongbao;envelope vermelho;rode envelop;czerwona koperta;赤い封筒;红包;세뱃돈/돈;красный конверт/конверт/красный;लाल लिफ़ाफ़ा
ribbon;thing;ribbon;pinke schleife/pink/schleife;ruban;lazo;fiocco;laço de fita/fita/laço;strik;wstążka;リボン;蝴蝶结;리본;бантик/бант;फ़ीता
wrapped-gift;thing;wrapped gift;geschenk;cadeau;regalo;regalo;presente;ingepakt cadeau/cadeau/ingepakt;zapakowany prezent/prezent;プレゼント;礼物;선물;подарок;उपहार, पैक किया हुआ उपहार/उपहार/पैक किया हुआ उपहार
reminder-ribbon;thing;reminder ribbon;gedenkschleife/schleife;ruban de mémoire/mémoire/ruban;lazo conmemorativo/conmemorativo/lazo;nastro;fita de lembrete/lembrete;bewustzijnslintje/lintje;wstążka pamięci/wstążka;リマインダーリボン/リボン/リマインダー;提示丝带/丝带;추모 리본/리본/추모;памятная лента/лента;रिमाइंडर रिबन
admission-tickets;thing;admission tickets;eintrittskarten/eintrittskarte;billet d’entrée;entradas/entrada;biglietto d’ingresso/biglietto/ingresso;ingresso de cinema/cinema/ingresso;entreekaartjes/entree/kaartje;bilety wstępu/bilet/wstęp;入場券;入场券;입장 티켓/입장/티켓;билеты/билет;प्रवेश टिकट, टिकट/टिकट/प्रवेश टिकट
ticket;thing;ticket;ticket;;tique;biglietto;ingresso;ticket;bilet;チケット;票;티켓;билет;टिकट
military-medal;thing;military medal;militärorden/orden;médaille militaire;medalla militar/militar;medaglia militare/militare;medalha militar/militar;militaire medaille/militair;order wojskowy/order/wojsko;勲章;军功章;무공 훈장/훈장;военная медаль;सेना का पदक, पदक/सेना/सेना का पदक
trophy;thing;trophy;pokal;trophée;trofeo;coppa;troféu;trofee;puchar;トロフィー;奖杯;트로피;кубок;ट्रॉफ़ी, पुरस्कार/ट्रॉफ़ी/पुरस्कार
sports-medal;thing;sports medal;sportmedaille/medaille;médaille sportive/sport;medalla deportiva;medaglia sportiva/sport;medalha esportiva;sportmedaille;medal sportowy/sport;;奖牌;스포츠 메달/스포츠;спортивная медаль/спорт;खेल का पदक
1st-place-medal;thing;1st place medal;goldmedaille;médaille d’or;medalla de oro/oro;medaglia d’oro/oro;medalha de ouro/ouro;medaille 1e plaats;medal za 1. miejsce;金メダル/金;金牌;금메달;золотая медаль;स्वर्ण पदक/स्वर्ण
2nd-place-medal;thing;2nd place medal;silbermedaille;médaille d’argent/argent;medalla de plata/plata;medaglia d’argento/argento;medalha de prata/prata;medaille 2e plaats;medal za 2. miejsce;銀メダル/銀;银牌;은메달;серебряная медаль;रजत पदक
3rd-place-medal;thing;3rd place medal;bronzemedaille;médaille de bronze/bronze;medalla de bronce/bronce;medaglia di bronzo/bronzo;medalha de bronze/bronze;medaille 3e plaats;medal za 3. miejsce;銅メダル/銅;铜牌;동메달;бронзовая медаль;कांस्य पदक/कांस्य
soccer-ball;thing;soccer ball;fußball;ballon de football/ballon/football;balón de fútbol/fútbol;pallone da calcio/calcio/pallone;bola de futebol/futebol;voetbal;piłka nożna/nożna/piłka;サッカー;足球;축구공/축구;футбол;फ़ुटबॉल
baseball;thing;baseball;baseball;baseball;béisbol;palla da baseball/baseball;bola de beisebol/beisebol;honkbal;baseball;野球;棒球;야구공/야구;бейсбол;बेसबॉल
softball;thing;softball;softball;softball;pelota de softball/softball;palla da softball/softball;softbol;softbal;softball;ソフトボール;垒球;소프트볼;софтбол;सॉफ़्टबॉल/बॉल
basketball;thing;basketball;basketball;basket;balón de baloncesto;palla da pallacanestro/canestro/pallacanestro;bola de basquete/basquete;basketbal/basket;koszykówka;バスケットボール/バスケ;篮球;농구;баскетбол;बास्केटबॉल, बास्केटबॉल गेंद/गेंद/बास्केटबॉल
volleyball;thing;volleyball;volleyball;volley-ball/volley;pelota de voleibol/voleibol;palla da pallavolo/pallavolo;bola de vôlei/vôlei;volleybal;siatkówka;バレーボール/バレー;排球;배구공/배구;волейбол;वॉलीबॉल
american-football;thing;american football;football;football américain;balón de fútbol americano/fútbol americano;football americano/americano/football;bola de futebol americano/americano/futebol;american football/football;futbol amerykański/amerykański/futbol;アメフト;美式橄榄球/橄榄球;미식축구공/미식/미식축구/축구;американский футбол/американский/футбол;अमेरिकी फ़ुटबॉल/अमेरिकी
rugby-football;thing;rugby football;rugbyball/rugby;rugby;balón de rugby/rugby;pallone da rugby/pallone/rugby;bola de rugby/rugby;rugby;piłka do rugby/do rugby/piłka/rugby;ラグビー;英式橄榄球/橄榄球;럭비공/럭비;регби;रग्बी गेंद/रग्बी
tennis;thing;tennis;tennisball/tennis;tennis;pelota de tenis/tenis;tennis;tênis;tennis;tenis;テニス;网球;테니스;теннис;टेनिस
flying-disc;thing;flying disc;frisbee;disque volant;disco volador;frisbee;frisbee;frisbee;frisbee;フリスビー;飞盘;원반;летающий диск/диск;फ़्लाइंग डिस्क
bowling;thing;bowling;bowling;bowling;bolos;bowling;boliche;bowlen;kręgle;ボウリング;保龄球;볼링;боулинг;बाउलिंग
cricket-game;thing;cricket game;kricket;cricket;críquet;cricket;críquete;cricket;krykiet;クリケット;板球;크리켓;крикет;क्रिकेट
field-hockey;thing;field hockey;feldhockey/hockey;hockey sur gazon/hockey;hockey sobre hierba/hierba/hockey;hockey su prato/hockey;hóquei de campo/campo/hóquei;hockey;hokej na trawie/hokej/na trawie;ホッケー;曲棍球;필드 하키/필드/하키;хоккей на траве/хоккей;फ़ील्ड हॉकी/हॉकी
ice-hockey;thing;ice hockey;eishockey/hockey;hockey sur glace/hockey;hockey sobre hielo/hielo/hockey;hockey su ghiaccio;hóquei no gelo/hóquei;ijshockeystick en puck/ijshockey/puck;hokej na lodzie/hokej/na lodzie;アイスホッケー/ホッケー;冰球;아이스 하키와 퍽/퍽/하키;хоккей;आइस हॉकी स्टिक और पक/आइस हॉकी/स्टिक
lacrosse;thing;lacrosse;lacrosse;crosse;lacrosse;lacrosse;lacrosse;lacrosse;lacrosse;ラクロス;袋棍球;라크로스;лакросс;लाक्रोस
ping-pong;thing;ping pong;tischtennis;ping-pong;tenis de mesa/mesa;ping pong;pingue-pongue;pingpong;tenis stołowy/stołowy/tenis;卓球;乒乓球/乒乓;탁구;настольный теннис/стол/теннис;टेबल टेनिस
badminton;thing;badminton;badminton;badminton;bádminton;badminton;badminton;badminton;badminton;バドミントン;羽毛球;배드민턴;бадминтон;बैडमिंटन, रैकेट/बैडमिंटन/रैकेट
boxing-glove;thing;boxing glove;boxhandschuh/handschuh;gant de boxe/boxe/gant;guante de boxeo/boxeo/guante;guantone da pugilato/guanto/guantone/pugilato;luva de boxe/boxe/luva;bokshandschoen/handschoen;rękawica bokserska/boks/rękawica;ボクシング;拳击手套/手套/拳击;권투 글러브/권투/글러브;боксерская перчатка/бокс/боксерская/перчатка;मुक्केबाज़ी के दस्ताने/दस्ताने
martial-arts-uniform;thing;martial arts uniform;kampfsportanzug/kampfsport;tenue d’arts martiaux/arts martiaux/tenue;uniforme de artes marciales/artes marciales;kimono per arti marziali/arti marziali/kimono;quimono de artes marciais/artes/marciais/quimono;pak voor vechtsporten/vecht;strój do sztuk walki;武道;练武服;도복;спортивное кимоно;मार्शल आर्ट की वर्दी/मार्शल आर्ट/वर्दी
goal-net;thing;goal net;tor;cage;portería;porta da calcio/calcio/porta;gol;doelnet/doel/net;bramka;ゴールネット/ゴール/ネット;球门;골대/골;спортивные ворота/ворота/спорт;गोल नेट/गोल/नेट
flag-in-hole;thing;flag in hole;golffahne;drapeau de golf/golf;banderín en hoyo/banderín/hoyo;bandiera in buca/buca;bandeira no buraco/buraco;vlag in hole/hole;flaga w dołku;ゴルフ;高尔夫球洞/球洞/高尔夫;골프;гольф;छेद में झंडा/छेद
ice-skate;thing;ice skate;schlittschuh;patin à glace/patin;patín de hielo/hielo/patín;pattinaggio su ghiaccio;patins de gelo/patins;schaats;but z łyżwą;アイススケート/スケート;滑冰;아이스 스케이트;коньки;आइस स्केट, स्केट/आइस स्केट/स्केट
fishing-pole;thing;fishing pole;angel mit fisch;pêche à la ligne/pêche;caña de pescar/caña/pesca;canna da pesca/pesca;pesca;vishengel/hengel;wędka;釣り;钓鱼竿;낚싯대;удочка с рыбой/удочка;मछली पकड़ने की रॉड और मछली/रॉड
diving-mask;thing;diving mask;tauchmaske;masque de plongée/masque/plongée;máscara de buceo/máscara;maschera da sub;máscara de mergulho/mergulho/máscara;duikbril;maska do nurkowania/do nurkowania/maska;ダイビング マスク/ダイビング/マスク;潜水面罩/潜水;다이빙 마스크/다이빙;маска с трубкой/маска;ग़ोताख़ोरी वाला मास्क/ग़ोताख़ोरी/मास्क
running-shirt;thing;running shirt;laufshirt;maillot de course;camiseta sin mangas;maglia da corsa/corsa/maglia;camiseta de corrida/camiseta;hardloopshirt/shirt;koszulka do biegania/do biegania/koszulka;長距離走;运动背心;러닝 셔츠/러닝/셔츠;футболка для бега/бег/футболка;रनिंग शर्ट
skis;thing;skis;ski;ski;esquís/esquí;sci;esqui;ski’s/ski;narty;スキー;滑雪/雪;스키;лыжи;स्की, स्की और बूट/स्की/स्की और बूट
sled;thing;sled;schlitten;luge;trineo;slitta;trenó;slee;sanie;そり競技/そり;雪橇;썰매;санки;बर्फ़गाड़ी/बर्फ
curling-stone;thing;curling stone;curlingstein/stein;pierre de curling/curling/pierre;piedra de curling;stone da curling/curling;pedra de curling/curling/pedra;curlingsteen/curling/steen;kamień do curlingu/curling/do curlingu/kamień;カーリング;冰壶;컬링 스톤/컬링;керлинг;कर्लिंग स्टोन
bullseye;thing;bullseye;darts/dart;dans le mille;diana;bersaglio;no alvo/alvo;directe treffer/treffer;strzał w 10/strzał/w 10;的;正中靶心的飞镖/靶心/飞镖;과녁 명중/과녁/명중;мишень;लक्ष्य पर निशाना/निशाना/लक्ष्य
yo-yo;thing;yo-yo;jo-jo;yoyo;yoyó;yo-yo;ioiô;jojo;jojo;ヨーヨー;悠悠球;요요;йо-йо;यो-यो
kite;thing;kite;drachen;cerf-volant;cometa;aquilone;pipa;vlieger;latawiec;たこ;风筝;연;воздушный змей/змей;पतंग
water-pistol;thing;water pistol;wasserpistole/pistole;pistolet à eau/pistolet;pistola de agua/agua/pistola;pistola ad acqua/pistola;pistola d’água/pistola/água;waterpistool/pistool/water;pistolet na wodę/pistolet;水鉄砲;水枪/枪;물총/총;водяной пистолет/пистолет;पानी की पिस्तौल
pool-8-ball;thing;pool 8 ball;billardkugel/billard/kugel;boule de billard/billard;bola negra de billar/billar;palla da biliardo/biliardo;bilhar;biljart;bila 8/8/bila;ビリヤード;台球;당구;бильярд;बिलियर्ड
crystal-ball;thing;crystal ball;kristallkugel;boule de cristal/cristal;bola de cristal/bola/cristal;sfera di cristallo/cristallo/sfera;bola de cristal/cristal;kristallen bol/bol/kristal;kryształowa kula/kryształowa/kula;水晶玉/水晶/玉;水晶球/水晶;수정 구슬/구슬/수정;хрустальный шар/хрусталь/шар;क्रिस्टल बॉल, भविष्य देखना/क्रिस्टल/क्रिस्टल बॉल/भविष्य
magic-wand;thing;magic wand;zauberstab;baguette magique;varita mágica/varita;bacchetta magica;varinha mágica/mágica/varinha;toverstok;czarodziejska różdżka/czarodziej/czarodziejska/różdżka;魔法の杖/杖/魔法;魔棒;마술 지팡이/마술/지팡이;волшебная палочка;जादू की छड़ी/जादू
video-game;thing;video game;gamepad;jeu vidéo;mando de videoconsola/mando;gamepad;videogame/game/video;videogame/game;gra wideo/gra;テレビゲーム/ゲーム;游戏手柄/手柄/游戏;비디오 게임/게임;видеоигры/игры;वीडियो गेम, कंट्रोलर/कंट्रोलर/गेम/वीडियो गेम
joystick;thing;joystick;joystick;manette de jeu/jeu;joystick;joystick;joystick;joystick;dżojstik;ジョイスティック/スティック;游戏操控杆/操控杆/游戏;조이스틱;джойстик;जॉयस्टिक, गेम, वीडियो गेम/गेम/जॉयस्टिक/वीडियो गेम
slot-machine;thing;slot machine;spielautomat/spiel;machine à sous;máquina tragaperras/máquina;slot machine/slot;caça-níquel;fruitautomaat;automat do gier;スロットマシン/スロット;老虎机;슬롯 머신/슬롯;игровой автомат/автомат/игровой;स्लॉट मशीन/स्लॉट
game-die;thing;game die;spielwürfel/spiel/würfel;dés;dado;dado;jogo de dado/dado/jogo;dobbelsteen;kostka do gry/kostka;サイコロ;骰子;주사위;игральная кость/игра;पासे, डाइस/डाइस/पासे
puzzle-piece;thing;puzzle piece;puzzleteil/puzzle;pièce de puzzle/puzzle;pieza de puzle/pieza/puzle;pezzo di puzzle/pezzo/puzzle;quebra-cabeça;puzzelstukje/puzzel/stukje;element układanki/element;ジグソーパズル/パズル;拼图;퍼즐;пазл;पज़ल गेम/पज़ल
teddy-bear;thing;teddy bear;teddybär/bär/teddy;ours en peluche/peluche;osito de peluche/peluche;orsetto;ursinho de pelúcia/pelúcia/ursinho;teddybeer;miś pluszowy/miś/plusz/pluszowy;テディベア;泰迪熊;테디 베어/테디;плюшевый мишка/мишка;टेडी बेअर
piata;thing;piñata;piñata;piñata;piñata;pentolaccia;pinhata;piñata;piniata;ピニャータ;彩罐;피냐타;пиньята;पिन्याटा
mirror-ball;thing;mirror ball;discokugel/disco;boule à facettes;bola de espejos;palla da discoteca/disco/discoteca;globo de espelhos/espelho/globo;spiegelbal;kula dyskotekowa;ミラーボール;镜球;미러볼/볼;диско-шар/диско;मिरर बॉल/बॉल
nesting-dolls;thing;nesting dolls;matroschka;poupées russes/russe;muñeca rusa;matrioska;boneca russa/boneca/russa;matroesjka;matrioszki;マトリョーシカ;套娃;네스팅 인형/인형;матрешка;नेस्टिंग गुड़ियों का समूह/नेस्टिंग
spade-suit;thing;spade suit;pik;pique;palo de picas/picas;picche;naipe de espadas/espadas;schoppen;pik;スペード;黑桃;스페이드;пики;हुकुम का पत्ता
heart-suit;thing;heart suit;herz;cœur cartes/cœur;palo de corazones/corazones;cuori;naipe de copas/copas;harten/hart;kier;ハート;红桃;하트;червы;पान का पत्ता
diamond-suit;thing;diamond suit;karo;carreau;palo de diamantes/diamantes;quadri;naipe de ouros/ouro;ruiten/ruit;karo;ダイヤ;方片;다이아몬드;бубны;ईंट का पत्ता
club-suit;thing;club suit;kreuz;trèfle cartes;palo de tréboles/tréboles;fiori;naipe de paus/paus;klaveren/klaver;trefl;クラブ;梅花;클럽;трефы;चिड़िया का पत्ता
chess-pawn;thing;chess pawn;bauer schach/schach;pion d’échec/échec;peón de ajedrez/ajedrez/peón;pedina degli scacchi/pedina/scacchi;peão de xadrez/peão/xadrez;pion;pionek;チェスの駒/チェス/駒;兵;체스 폰/폰;пешка;शतरंज का प्यादा/प्यादा
joker;thing;joker;jokerkarte/joker;carte joker/joker;comodín;jolly;curinga;jokerkaart/joker;dżoker;ジョーカー;大小王/小王;조커;джокер;जोकर कार्ड/जोकर
mahjong-red-dragon;thing;mahjong red dragon;mahjong-stein/mahjong;dragon rouge mahjong/mahjong/rouge;dragón rojo de mahjong/dragón rojo/mahjong;tessera mahjong/mahjong/tessera;dragão vermelho de mahjong/mahjong/vermelho;mahjong rode draak/mahjong/rode draak;madżong: czerwony smok/czerwony/madżong;麻雀;红中;마작;маджонг;माहजोंग लाल दैत्य/माहजोंग
flower-playing-cards;thing;flower playing cards;japanische blumenkarte/blumenkarte/japan;jeu des fleurs/fleurs/jeu;cartas de flores/carta;carta da gioco hanafuda/carta/carta da gioco/gioco;carta de flores/flores;speelkaarten;gra karciana hanafuda/gra/hanafuda/karciana;花札;花札;화투;цветочная карта/цветочная;फूल वाला पत्ता
performing-arts;thing;performing arts;masken;spectacle vivant/spectacle;máscaras de teatro;maschere;máscara;toneelkunsten/kunst/toneel/toneelkunst;maski teatralne/maski/teatr/teatralne;舞台芸術/芸術;表演艺术/艺术/表演;가면;маски;प्रदर्शन कला, मुखौटे/कला/प्रदर्शन/मुखौटे
framed-picture;thing;framed picture;gerahmtes bild/bild;cadre avec image/image;cuadro enmarcado;quadro incorniciato/quadro;quadro emoldurado/emoldurado/moldura/quadro;lijst met afbeelding/afbeelding/lijst;obrazek w ramce/obraz/obrazek/w ramce;絵画/絵;带框的画/框/画;그림 액자/그림/액자;картина;फ़्रेम वाला चित्र/चित्र
artist-palette;thing;artist palette;mischpalette/palette;palette de peinture/peinture;paleta de pintor/paleta;tavolozza;paleta de tintas/paleta/tinta;schilderspalet/palet;paleta malarska/malarska/paleta;絵の具パレット/パレット/絵;调色盘;팔레트;палитра с красками/палитра;रंग पट्टिका, कलाकार पैलेट/कला/कलाकार/पैलेट
thread;thing;thread;faden;bobine de fil/bobine/fil;hilo;filo;carretel;garen;nić;糸;线;실타래/실;катушка ниток/катушка;धागा
sewing-needle;thing;sewing needle;nähnadel/nadel;aiguille à coudre/coudre;aguja de coser/aguja/coser;ago da cucito/ago/cucito;agulha de costura/agulha/costura;naald;igła krawiecka/igła/krawiecka;縫い針/針;缝合针/缝合/针;바늘;швейная игла/игла;सूई
yarn;thing;yarn;wollknäuel;fil;ovillo;gomitolo;novelo;wol;włóczka;毛糸;毛线;실뭉치;клубок;सूत
knot;thing;knot;knoten;nœud;nudo;nodo;nó;knoop;węzeł;結び目;结;매듭;узел;गांठ
glasses;clothing;glasses;;lunettes de vue;;occhiali da vista/occhiali;;bril;;メガネ;眼镜;안경;;चश्मा
sunglasses;clothing;sunglasses;sonnenbrille;lunettes de soleil/soleil;gafas de sol/sol;occhiali da sole/occhiali/sole;óculos escuros;zonnebril/bril;okulary słoneczne/słoneczne;サングラス;墨镜;선글라스;солнечные очки;धूप का चश्मा/चश्मा
goggles;clothing;goggles;schutzbrille;;gafas de protección;maschera;óculos de proteção/proteção;oogscherm/oog;okulary ochronne/ochronne;ゴーグル;护目镜/护目;고글;защитные очки/защитные;गॉगल
lab-coat;clothing;lab coat;laborkittel;blouse blanche/blouse;bata de laboratorio;camice;jaleco;labjas/jas/lab;biały fartuch/biały;白衣;白大褂;실험실 가운/실험실;лабораторный халат/халат;लैब कोट/कोट/लैब
safety-vest;clothing;safety vest;sicherheitsweste/sicherheit/weste;gilet de sécurité/sécurité;chaleco de seguridad/chaleco/seguridad;gilet di sicurezza;colete salva-vidas/colete/salva-vidas;veiligheidsvest/veilig/veiligheid/vest;kamizelka ratunkowa/kamizelka;安全ベスト/ベスト/安全;救生衣;구명조끼/조끼;спасательный жилет/жилет/спасательный;रक्षा जैकेट/जैकेट/रक्षा
necktie;clothing;necktie;hemd mit krawatte/hemd;cravate;corbata;cravatta;gravata;stropdas;krawat;ネクタイ;领带;넥타이/타이;галстук;नेकटाई/टाई
t-shirt;clothing;t-shirt;t-shirt/shirt;t-shirt;camiseta;t-shirt;camiseta;t-shirt/shirt;koszulka;tシャツ/シャツ;t恤;티셔츠/티;футболка;टी–शर्ट/शर्ट
jeans;clothing;jeans;jeans;jean;vaqueros;jeans;jeans;spijkerbroek/broek;dżinsy;ジーンズ;牛仔裤;바지;джинсы;जींस
scarf;clothing;scarf;schal;foulard;bufanda;sciarpa;cachecol;sjaal;szalik;マフラー;围巾;스카프;шарф;स्कार्फ़
gloves;clothing;gloves;handschuhe/hand/handschuh;gants/gant;guantes;guanti;luvas/luva;handschoenen/hand;rękawiczki/ręka;手袋/手;手套/手;장갑;перчатки;दस्ताने
coat;clothing;coat;mantel;manteau;abrigo;cappotto;casaco;jas;płaszcz;コート;外套;코트;пальто;कोट
socks;clothing;socks;socken;chaussettes;calcetines;calzini;meias/meia;sokken;skarpetki;ソックス;袜子/袜;양말;носки;मोज़े
dress;clothing;dress;kleid;robe;vestido;vestito;vestido;jurk;sukienka;ワンピース;连衣裙;원피스;платье;पोषाक
kimono;clothing;kimono;kimono;kimono;kimono;kimono;quimono;kimono;kimono;着物;和服;기모노;кимоно;किमोनो
sari;clothing;sari;sari;sari;sari;sari;sari;sari;sari;サリー;纱丽;사리;сари;साड़ी
one-piece-swimsuit;clothing;one-piece swimsuit;einteiliger badeanzug/badeanzug;maillot de bain une pièce/maillot/maillot de bain;traje de baño de una pieza;costume da bagno intero/costume da bagno;maiô;badpak;strój kąpielowy jednoczęściowy/strój kąpielowy;ワンピースの水着/水着;连体泳衣/泳衣;원피스 수영복/수영복;цельный купальник/купальник/цельный;वन-पीस स्विमसूट/वन-पीस/स्विमसूट
briefs;clothing;briefs;slip;slip;ropa interior;slip;cueca;slip;kąpielówki;ブリーフ;三角裤;삼각 수영복/수영복;плавки;अंडरवियर
shorts;clothing;shorts;shorts;short;pantalones cortos;pantaloncini;shorts;korte broek/broek;szorty;ショーツ;短裤;반바지;шорты;शॉर्ट्स
bikini;clothing;bikini;bikini;bikini;bikini;bikini;biquíni;bikini;bikini;ビキニ;比基尼;비키니;бикини;बिकनी
womans-clothes;clothing;woman’s clothes;bluse;vêtements de femme/vêtements;ropa de mujer/ropa;maglietta da donna/maglietta;roupas femininas/feminina/roupa;dameskleding/dames/kleding;ubranie damskie/ubranie;婦人服/服;女装;여성복;блузка;महिला के कपड़े/कपड़े
folding-hand-fan;clothing;folding hand fan;faltfächer/fächer;éventail;abanico abierto/abanico;ventaglio;leque dobrável/leque;opvouwbare waaier/waaier;wachlarz;扇子/扇;折扇/扇;접이식 손 부채/부채;веер;मोड़ा जा सकने वाला हाथ का पंखा/पंखा
purse;clothing;purse;geldbörse;porte-monnaie/monnaie;monedero;borsellino;bolsinha;portemonnee;portmonetka;がま口;钱包;지갑;кошелек;पर्स
handbag;clothing;handbag;handtasche/tasche;sac à main;bolso;borsa;bolsa de mão/bolsa/mão;handtas;torebka;ハンドバッグ/バッグ;手提包;핸드백/백;сумка;हैंडबैग/बैग
clutch-bag;clothing;clutch bag;clutch;pochette;bolso de mano/bolso;pochette;bolsa pequena/bolsa/pequena;tasje;saszetka;ポーチ;手袋;파우치;клатч;पाउच
shopping-bags;clothing;shopping bags;einkaufstüten/tüte;sacs de shopping/sacs/shopping;bolsas de compras/bolsa/compra;borse della spesa/borse/spesa;sacolas de compras/compras/sacolas;boodschappentassen;torby na zakupy/na zakupy/torby/zakupy;紙袋;购物袋/袋/购物;쇼핑백/쇼핑;пакеты;शॉपिंग बैग/बैग
backpack;clothing;backpack;schulranzen/ranzen;cartable;mochila escolar/mochila;zaino;mochila;schooltas/school;tornister;バックパック;书包/包;학교 가방/가방;ранец;स्कूल का बस्ता/बस्ता
thong-sandal;clothing;thong sandal;zehensandale;tong;chancla;infradito;chinelo;teenslipper/slipper;japonka;ビーチサンダル/サンダル;夹趾凉鞋/凉鞋;가락신;вьетнамки;थॉन्ग सैंडल/थॉन्ग/सैंडल
mans-shoe;clothing;man’s shoe;herrenschuh/herren;chaussure d’homme/homme;zapato de hombre/hombre/zapato;scarpa da uomo;sapato masculino;herenschoen;but męski/męski;紳士靴/靴;男鞋;남성용 구두/구두;ботинок;पुरुषों का जूता
running-shoe;clothing;running shoe;sportschuh;chaussure de sport;zapatilla deportiva;scarpa sportiva;tênis de corrida/tênis;sportschoen;but do biegania;スニーカー;跑鞋/跑;운동화;кроссовки;एथलेटिक जूता
hiking-boot;clothing;hiking boot;wanderstiefel/stiefel;chaussure de randonnée/rando/randonnée;bota de senderismo/bota/senderismo;stivale da trekking/trekking;bota de trekking/bota;wandelschoen;but turystyczny/turystyczny;ハイキングシューズ/ハイキング;登山鞋/登山;등산화/등산;треккинговый ботинок;हाइकिंग बूट/हाइक/हाइकिंग
flat-shoe;clothing;flat shoe;flacher schuh;chaussure plate;bailarina;ballerina;sapatilha;platte schoen;baleriny;フラットシューズ;平底鞋;플랫 슈즈;балетки;फ़्लैट जूती
high-heeled-shoe;clothing;high-heeled shoe;stöckelschuh;chaussure à talon haut/chaussure à talon/talon haut;zapato de tacón/tacón/zapato;scarpa con il tacco/tacco;sapato de salto alto/alto/salto/sapato;schoen met hoge hak/hak/hoge hak;but na wysokim obcasie/na wysokim obcasie/obcas;ハイヒール;高跟鞋/高跟;하이힐;туфли на каблуке/каблук/на каблуке/туфли;ऊँची एड़ी का सैंडिल
womans-sandal;clothing;woman’s sandal;damensandale/damen/sandale;sandale de femme/sandale;sandalia de mujer/sandalia;sandalo da donna/sandalo;sandália feminina/sandália;damessandaal/sandaal;sandał damski/sandał;サンダル;女式凉鞋/凉鞋;샌들;босоножки;महिलाओं का सैंडल/सैंडल
ballet-shoes;clothing;ballet shoes;ballettschuhe/ballett/schuhe;chaussons de danse/danse;zapatillas de ballet/ballet;scarpette da ballerina;sapatilha de balé/balé/sapatilha;balletschoenen/ballet/schoenen;baletki/balet;トウシューズ/シューズ;芭蕾舞鞋/舞鞋;발레 슈즈/발레;пуанты;बैलेट जूते/जूते/बैले/बैलेट
womans-boot;clothing;woman’s boot;damenstiefel/damen/stiefel;botte de femme/botte;bota de mujer/bota;stivale da donna/stivale;bota feminina/bota/feminina;dameslaars/laars;kozak damski/kozak;ブーツ;女靴;부츠;сапог;महिलाओं का बूट
hair-pick;clothing;hair pick;haarkamm/kamm;peigne afro/afro/peigne;peineta/peine;pettine afro/afro/pettine;pente de cabelo/cabelo/pente;haarkam/haar/kam;grzebień fryzjerski/fryzjerski/grzebień;アフロコーム/アフロ/コーム;发夹;머리 빗/빗;афро-гребень/афро/гребень;बाल संवारने के लिए कंघी/कंघी/बाल
crown;clothing;crown;krone;couronne;corona;corona;coroa;kroon;korona;王冠/冠;皇冠;왕관/왕;корона;मुकुट
womans-hat;clothing;woman’s hat;damenhut/hut;chapeau de femme/chapeau;sombrero de mujer/sombrero;cappello da donna;chapéu feminino/chapéu/feminino;dameshoed/hoed;kapelusz damski/kapelusz;婦人帽子/帽子;女帽;여성용 모자;шляпка;महिला की हैट
top-hat;clothing;top hat;zylinder;haut de forme;sombrero de copa/sombrero;cilindro;cartola;hoge hoed/hoed;cylinder;シルクハット;礼帽;마술사 모자/마술/마술사;цилиндр;सरटोप
graduation-cap;clothing;graduation cap;doktorhut;toque universitaire;birrete;cappello da laureato/laurea/laureato;chapéu de formatura/chapéu/formatura;academische baret/baret;biret;角帽;毕业帽/毕业;졸업 모자/졸업;шапочка выпускника/выпускник/шапочка;स्नातक टोप/स्नातक
billed-cap;clothing;billed cap;baseballmütze/baseball/mütze;casquette américaine/casquette;gorra con visera/gorra/visera;cappello con visiera;boné;pet;bejsbolówka;キャップ;鸭舌帽;야구모자;бейсболка;बिल कैप
military-helmet;clothing;military helmet;militärhelm/helm/militär;casque militaire/militaire;casco militar/casco;elmetto militare/elmetto/militare;capacete militar/capacete/militar;legerhelm/helm/leger;hełm wojskowy/hełm/wojsko/wojskowy;軍用ヘルメット/ヘルメット;军用头盔/军用/头盔;군용 헬멧/군용/헬멧;армейская каска/каска;मिलिट्री हैलमेट/मिलिट्री/हैलमेट
rescue-workers-helmet;clothing;rescue worker’s helmet;rettungshelm/helm;casque de secouriste;casco con una cruz blanca/casco/cruz;elmetto con croce bianca/bianca/croce/elmetto;capacacete de socorrista/socorrista;helm van reddingswerker/helm/redding;kask z krzyżykiem/kask/krzyż/krzyżyk;白十字ヘルメット/ヘルメット/白十字;白十字头盔/十字/头盔;흰 십자가가 있는 헬멧/십자가/헬멧;каска с белым крестом/крест;सफेद क्रॉस वाला हेलमेट
prayer-beads;clothing;prayer beads;gebetskette/gebet;chapelet;rosario;collana da preghiera;rosário de oração/oração/rosário;gebedssnoer/gebed;sznur modlitewny;数珠;念珠;묵주;четки;प्रार्थना के मनक/प्रार्थना/मनक
lipstick;clothing;lipstick;lippenstift;rouge à lèvres;pintalabios/labios;rossetto;batom;lippenstift;szminka;口紅;唇膏;립스틱;помада;लिपस्टिक
ring;clothing;ring;ring;bague;anillo;anello;anel;ring;pierścionek;指輪;戒指;반지;кольцо;अंगूठी
gem-stone;clothing;gem stone;edelstein;pierre précieuse;piedra preciosa/piedra/preciosa;gemma;pedra preciosa;edelsteen;kamień szlachetny/kamień/szlachetny;宝石;宝石;원석;драгоценный камень/камень;रत्न
musical-score;instrument;musical score;notenschlüssel/noten;partition;pentagrama;pentagramma;partitura musical/partitura;notenschift;partytura;楽譜;乐谱;높은음자리표/높은음자리;нотный стан/стан;संगीत स्कोर/स्कोर
musical-note;instrument;musical note;musiknote/musik/note;note de musique/musique/note;nota musical/nota;nota musicale/musica/nota;nota musical;muzieknoot/muziek/noot;nuta;音符;音符;음표;нота;संगीत का स्वर/स्वर
musical-notes;instrument;musical notes;musiknoten/musik/noten;notes de musique/musique/note/notes;notas musicales/notas;note musicali/musica/note;notas musicais/notas;muzieknoten/muziek/noten;nuty;複数の音符/音符;多个音符/音符;노래 음표/음표;ноты;संगीत के स्वर/स्वर
studio-microphone;instrument;studio microphone;studiomikrofon/mikrofon;micro de studio/micro/studio;micrófono de estudio/estudio/micrófono;microfono radiofonico/microfono/radio;microfone de estúdio/estúdio/microfone;studiomicrofoon/microfoon/studio;mikrofon studyjny/mikrofon/studyjny;スタジオマイク/マイク;录音室麦克风/录音室/麦/麦克;스튜디오 마이크/마이크/스튜디오;студийный микрофон/микрофон;स्टूडियो माइक्रोफ़ोन/माइक/माइक्रोफ़ोन/स्टूडियो
level-slider;instrument;level slider;schieberegler;curseur de niveau/curseur/niveau;control de volumen/control/volumen;cursore del volume/volume;controle de volume/controle/volume;schuifregelaar;suwak miksera dźwięku/dźwięk/dźwięku/mikser;レベルスライダー/スライダー/レベル;电平滑块/滑块/电平;레벨 슬라이더/레벨/슬라이더;слайдер;लेवल स्लाइडर/स्लाइडर
control-knobs;instrument;control knobs;drehregler;boutons de réglage/boutons;ruedas de control/control/ruedas;manopole di controllo/manopole;botões giratórios/botões;controleknoppen/knoppen;pokrętła;コントロールつまみ/つまみ/コントロール;控制旋钮/控制/旋钮;컨트롤 레버/컨트롤;регуляторы/регулятор;कंट्रोल नॉब/कंट्रोल/नॉब
microphone;instrument;microphone;mikrofon;micro;micrófono;microfono;microfone/mic;microfoon;mikrofon;マイク;麦克风/麦/麦克;마이크;микрофон;माइक्रोफ़ोन/माइक
headphone;instrument;headphone;kopfhörer;;auricular;cuffie;fones de ouvido/fone/ouvido;hoofdtelefoon;słuchawki;ヘッドホン;耳机;헤드폰;наушники;हेडफ़ोन
radio;instrument;radio;radio;radio;radio;radio;rádio;radio;radio;ラジオ;收音机;라디오;радио;रेडियो
saxophone;instrument;saxophone;saxofon;saxophone;saxofón/saxo;sassofono;saxofone/sax;saxofoon/sax;saksofon;サックス;萨克斯管;색소폰;саксофон;सैक्सोफ़ोन/सैक्स
trumpet;instrument;trumpet;trompete;trompette;trompeta;tromba;trompete;trompet;trąbka;トランペット;小号;트럼펫;труба;तुरही
accordion;instrument;accordion;akkordeon;accordéon;acordeón;fisarmonica;acordeão;accordeon;akordeon;アコーディオン;手风琴/风琴;아코디언;аккордеон;अकॉर्डियन
guitar;instrument;guitar;gitarre;guitare;guitarra;chitarra;guitarra;gitaar;gitara;ギター;吉他;기타;гитара;गिटार
musical-keyboard;instrument;musical keyboard;klaviatur;piano;teclado musical/teclado;piano;teclado musical/teclado;piano;klawisze;鍵盤;音乐键盘/音乐;피아노;клавишные;संगीत कीबोर्ड/कीबोर्ड
violin;instrument;violin;geige;violon;violín;violino;violino;viool;skrzypce;バイオリン;小提琴/提琴;바이올린;скрипка;वायलिन
banjo;instrument;banjo;banjo;banjo;banjo;banjo;banjo;banjo;banjo;バンジョー;班卓琴;밴조;банджо;बैंजो
drum;instrument;drum;trommel;batterie;tambor;tamburo;tambor;trommel;bęben;ドラム;鼓;드럼;барабан;ड्रम
long-drum;instrument;long drum;afrikanische trommel/trommel;djembé;tamboril/tambor;tamburo lungo/tamburo;tambor comprido/comprido/tambor;hoge trom/trom;konga;コンガ;长鼓/鼓;긴 북/북;конга;बड़ा ड्रम/ड्रम
maracas;instrument;maracas;maracas;maracas;maracas;maracas;maracás;sambaballen;marakasy;マラカス;沙球;마라카스;маракасы;मराकस
flute;instrument;flute;flöte;flûte;flauta;flauto;flauta;fluit;flet;笛;长笛;플루트;флейта;बांसुरी
mobile-phone;thing;mobile phone;mobiltelefon;téléphone portable/téléphone;teléfono móvil/móvil;telefono cellulare/cellulare;telefone celular/celular;mobiele telefoon/mobiel;telefon komórkowy;携帯電話/携帯;手机;휴대전화/전화;мобильный телефон/мобильный;मोबाइल फ़ोन/मोबाइल
mobile-phone-with-arrow;thing;mobile phone with arrow;mobiltelefon mit pfeil/mobiltelefon/pfeil;appel entrant/appel;móvil con una flecha/flecha/móvil;telefono cellulare con freccia/cellulare/cellulare con freccia;telefone celular com seta/celular/seta;mobiel met pijl/mobiel;telefon komórkowy ze strzałką;着信中;带有箭头的手机/手机/箭头;왼쪽에 화살표가 있는 휴대전화/화살표/화살표가 있는 휴대전화/휴대전화;входящий вызов/входящий/вызов;तीर के साथ मोबाइल फ़ोन/तीर/मोबाइल
telephone;thing;telephone;telefon;téléphone;;telefono fisso/fisso;telefone no gancho/gancho;;;固定電話/電話;电话;전화기/전화;;टेलीफ़ोन
telephone-receiver;thing;telephone receiver;telefonhörer/hörer/telefon;combiné téléphonique;auricular de teléfono;cornetta;;telefoonhoorn/hoorn;słuchawka telefoniczna/słuchawka/telefoniczna;受話器;电话听筒/听筒/电话;수화기;телефонная трубка/трубка;टेलीफ़ोन रिसीवर/टेलीफ़ोन/फ़ोन रिसीवर
pager;thing;pager;pager;bipeur/bip;busca;cercapersone;pager;pager;pager;ポケベル;寻呼机/呼机;삐삐;пейджер;पेजर
fax-machine;thing;fax machine;faxgerät/fax;fax;máquina de fax/fax;fax;fax;fax;faks;ファックス;传真机/传真;팩스;факс;फ़ैक्स मशीन/फ़ैक्स
battery;thing;battery;batterie;pile;pila;batteria;pilha;batterij;bateria;電池;电池/电;배터리;батарейка;बैटरी
low-battery;thing;low battery;schwache batterie/batterie;pile faible;batería baja/batería;batteria scarica;pouca bateria/bateria/pouca;batterij bijna leeg/batterij;słaba bateria/bateria/słaba;バッテリー残量低下/バッテリー;电池电量不足/电池/电量不足;배터리 부족/배터리;низкий уровень заряда/заряд;कम बैटरी/बैटरी
electric-plug;thing;electric plug;netzstecker/stecker;câble avec fiche électrique;enchufe eléctrico/eléctrico/enchufe;spina elettrica/elettrica/spina;tomada elétrica/elétrica/tomada;stekker;wtyczka elektryczna/elektryczna/wtyczka;コンセント;电源插头/插头/电源;전기 플러그/전기/플러그;вилка;बिजली का प्लग/बिजली
laptop;thing;laptop;laptop;ordinateur portable/ordinateur;ordenador portátil;computer portatile/computer/portatile;laptop;laptop;laptop;ノートパソコン/パソコン;笔记本电脑;노트북;ноутбук;लैपटॉप
desktop-computer;thing;desktop computer;desktopcomputer/computer/desktop;ordinateur de bureau/ordinateur;ordenador de sobremesa/sobremesa;computer fisso/computer;computador de mesa/computador/mesa;desktop;;デスクトップパソコン/デスクトップ/パソコン;台式电脑/台式;데스크톱 컴퓨터/데스크톱/컴퓨터;компьютер;डेस्कटॉप
printer;thing;printer;drucker;imprimante;impresora;stampante;impressora;printer;drukarka;プリンタ;打印机/打印;프린터;принтер;प्रिंटर
keyboard;thing;keyboard;tastatur;clavier;teclado;tastiera/tasti;teclado;toetsenbord;klawiatura;キーボード;键盘;키보드;клавиатура;कीबोर्ड
computer-mouse;thing;computer mouse;computermaus/computer;souris d’ordinateur;ratón de ordenador;mouse;mouse;computermuis/computer/muis;mysz komputerowa/komputerowa;マウス;电脑鼠标/鼠标;컴퓨터 마우스/마우스/컴퓨터;мышка;माउस
trackball;thing;trackball;trackball;boule de commande;bola de desplazamiento;trackball;trackball;trackball;trackball;トラックボール;轨迹球;트랙볼;трекбол;ट्रैकबॉल
computer-disk;thing;computer disk;minidisc;disque d’ordinateur;minidisc;minidisc/disc;minidisc/disc/mini;harddisk/disk;dysk komputerowy;md;电脑光盘/光盘;엠디;диск;कंप्यूटर डिस्क/कंप्यूटर
floppy-disk;thing;floppy disk;diskette;disquette;disquete;floppy disc/disc/floppy;disquete;floppydisk/disk/floppy;dyskietka;フロッピー;软盘;플로피 디스크/디스크;дискета;फ़्लॉपी डिस्क/फ़्लॉपी
optical-disk;thing;optical disk;cd;cd;disco óptico;disco ottico/disco;cd;optische schijf/optisch/schijf;dysk optyczny;cd;光盘;씨디;cd;ऑप्टिकल डिस्क/ऑप्टिकल
dvd;thing;dvd;dvd;dvd;disco dvd/dvd;dvd;dvd;dvd;dvd;dvd;dvd;디비디;dvd;डीवीडी
abacus;thing;abacus;abakus;abaque;ábaco;abaco;ábaco;abacus;liczydło;そろばん;算盘;주판;счеты;अबैकस
movie-camera;thing;movie camera;filmkamera;caméra;cámara de cine/cine;cinepresa;câmera de cinema/cinema;filmcamera;kamera filmowa/kamera;映画カメラ/映画;电影摄影机/摄影/摄影机/电影;영화 카메라;кинокамера/камера;मूवी कैमरा/मूवी
film-frames;thing;film frames;filmstreifen;pellicule;fotograma de película/fotograma/película;pellicola cinematografica/cinema/pellicola;rolo de filmes/filme;filmframes/frames;taśma filmowa/filmowa/taśma;映画フィルム/フィルム/映画;影片帧/帧;영화 프레임/프레임;кинопленка/пленка;फ़िल्म फ़्रेम/फ़िल्म
film-projector;thing;film projector;filmprojektor;projecteur cinématographique/cinéma/projecteur;proyector de cine/cine/proyector;proiettore cinematografico/cinema;projetor de filmes/filme/projetor;filmprojector/projector;projektor filmowy/filmowy/projektor;映写機;电影放映机/放映机/电影;영화 프로젝터/프로젝터;кинопроектор/проектор;फ़िल्म प्रोजेक्टर/फ़िल्म
clapper-board;thing;clapper board;filmklappe/klappe;clap;claqueta;ciak;claquete;klapbord;klaps;カチンコ;场记板/场记;슬레이트;хлопушка-нумератор/нумератор/хлопушка;क्लैपर बोर्ड/क्लैपर
television;thing;television;fernseher;téléviseur/télé;televisión;televisore;televisão;tv;telewizja;テレビ;电视机/电视;텔레비전;телевизор;टेलीविज़न
camera;thing;camera;fotoapparat;appareil photo/photo;cámara de fotos;fotocamera/foto;;;aparat fotograficzny/aparat/fotograficzny;;相机;;фотоаппарат/фото;
camera-with-flash;thing;camera with flash;fotoapparat mit blitz/blitz/fotoapparat;appareil photo avec flash/appareil photo/flash;cámara con flash/flash;fotocamera con flash/flash/fotocamera;câmera com flash/flash;camera met flitser/flitser;aparat fotograficzny z lampą błyskową/aparat/błyskową/fotograficzny;フラッシュを焚いているカメラ/フラッシュ;开闪光灯的相机/相机/闪光灯;플래시를 터트리고 있는 카메라/플래시;фотоаппарат со вспышкой/фото/фотоаппарат;फ़्लैश वाला कैमरा
video-camera;thing;video camera;videokamera;caméscope;videocámara;videocamera/camera/video;câmera de vídeo/vídeo;videocamera/video;kamera wideo/kamera/wideo;ビデオカメラ/ビデオ;摄像机;캠코더;видеокамера/видео;वीडियो कैमरा/वीडियो
videocassette;thing;videocassette;videokassette/video;cassette vidéo;cinta de vídeo/cinta;videocassetta/cassetta/video;videocassete/cassete;videoband/band/video;kaseta wideo;ビデオテープ/テープ/ビデオ;录像带;비디오테이프/비디오/테이프;видеокассета/видео/кассета;वीडियो कैसेट/वीडियो
magnifying-glass-tilted-left;thing;magnifying glass tilted left;lupe nach links;loupe orientée à gauche/loupe;lupa orientada hacia la izquierda/lupa;lente di ingrandimento rivolta a sinistra/lente;lupa para a esquerda/esquerda/lupa;vergrootglas naar links gericht/vergrootglas;lupa pochylona w lewo/lupa/pochylona/w lewo;虫眼鏡左;左斜的放大镜/放大/放大镜;왼쪽으로 향한 돋보기;лупа, наклоненная влево/влево/лупа/наклоненная влево;बाईं ओर झुका आवर्धक काँच/आवर्धक/काँच
magnifying-glass-tilted-right;thing;magnifying glass tilted right;lupe nach rechts/lupe;loupe orientée à droite/loupe;lupa orientada hacia la derecha/lupa;lente di ingrandimento rivolta a destra/lente;lupa para a direita/direita/lupa;vergrootglas naar rechts gericht/vergrootglas;lupa pochylona w prawo/lupa/pochylona/w prawo;虫眼鏡右;右斜的放大镜/放大/放大镜;오른쪽으로 향한 돋보기/돋보기;лупа, наклоненная вправо/вправо/лупа/наклоненная вправо;दाईं ओर झुका आवर्धक काँच/आवर्धक/काँच
candle;thing;candle;kerze;bougie;vela;candela;vela;kaars;świeca;ろうそく;蜡烛;양초;свеча;मोमबत्ती
light-bulb;thing;light bulb;glühbirne;ampoule;bombilla;lampadina;lâmpada;gloeilamp;żarówka;電球;灯泡;전구;лампочка;लाइट बल्ब, विचार/बल्ब/लाइट बल्ब/विचार
flashlight;thing;flashlight;taschenlampe;torche;linterna;torcia;lanterna;zaklamp;latarka;懐中電灯;手电筒/手电/电筒;손전등/전등;фонарик;टॉर्च
red-paper-lantern;thing;red paper lantern;rote papierlaterne;lampion rouge/rouge;lámpara japonesa;lanterna rossa/lanterna;lanterna vermelha de papel/lanterna/papel/vermelha;rode papieren lantaarn/lantaarn;czerwony lampion/lampion;赤ちょうちん/ちょうちん;红灯笼/灯笼;일본식 등/등;красный бумажный фонарик/бумажный/красный/фонарик;लाल काग़ज़ी लालटेन/लालटेन
diya-lamp;thing;diya lamp;öllampe/öl;diya;lámpara de aceite/aceite/lámpara;diya;lâmpada de óleo/lâmpada/óleo;diya-lamp/diya;dipa;ディヤランプ/ランプ;印度油灯/油;기름 램프/기름/램프;масляная лампа/лампа;दीपक
notebook-with-decorative-cover;thing;notebook with decorative cover;notizbuch mit dekorativem einband/einband/notizbuch;carnet avec couverture/carnet;cuaderno con tapa decorativa/cuaderno/tapa;quaderno con copertina decorata/copertina;caderno decorado/caderno;versierd schrift/versierd;notes z dekoracyjną okładką/notes;表紙付きノート;精装笔记本/笔记本;표지가 있는 노트/표지;записная книжка/записная/книжка;सजावटी कवर वाली नोटबुक/कवर/सजावट
closed-book;thing;closed book;geschlossenes buch;livre fermé;libro cerrado;libro chiuso;livro fechado/fechado;gesloten boek;zamknięta książka;閉じた本;合上的书本/合上;펼치지 않은 책;закрытая книга/закрытая;बंद किताब
open-book;thing;open book;offenes buch;livre ouvert;libro abierto/abierto;libro aperto;livro aberto/aberto;geopend boek/geopend;otwarta książka;開いた本;打开的书本;펼쳐진 책;открытая книга/открытая;खुली किताब
green-book;thing;green book;grünes buch/grün;livre vert;libro verde/verde;libro verde;livro verde;groen boek;zielona książka/zielona;緑の本;绿色书本/绿;초록색 책;зеленая книга/зеленая;हरी किताब
blue-book;thing;blue book;blaues buch/blau;livre bleu;libro azul/azul;libro blu;livro azul/azul;blauw boek/blauw;niebieska książka/niebieska;青の本;蓝色书本/蓝色;파란색 책/파란색;синяя книга/синяя;नीली किताब
orange-book;thing;orange book;orangefarbenes buch/orangefarben;livre orange;libro naranja/naranja;libro arancione;livro laranja/laranja;oranje boek/oranje;pomarańczowa książka/pomarańczowa;オレンジの本;橙色书本/橙色;주황색 책;оранжевая книга/оранжевая;नारंगी किताब
books;thing;books;bücherstapel/bücher;livres;libros;libri;livros;boeken;książki;本の山;;책 여러 권;книги;किताबें
notebook;thing;notebook;notizbuch;carnet;cuaderno;quaderno;caderno;schrift;notes;;笔记本/笔记;공책;тетрадь;
ledger;thing;ledger;spiralblock;carnet de compte;libro de contabilidad;quaderno ad anelli/quaderno;livro contábil;grootboek;skoroszyt;リングノート;账本;;блокнот;लेजर, नोटबुक/लेजर
page-with-curl;thing;page with curl;teilweise eingerolltes blatt;page enroulée/page;página doblada/página;pagina con piega/pagina;página dobrada;omkrullende pagina/krul/pagina;zawinięta strona/strona/zawinięta;巻きページ;带卷边的页面/卷边/页面;안으로 말린 문서/말린;страница с загибом/загиб/страница;मुड़ा हुआ पृष्ठ/पृष्ठ
scroll;thing;scroll;schriftrolle;parchemin;pergamino;pergamena;pergaminho;rol;zwój;巻き物;卷轴;;свиток;स्क्रॉल, पेपर स्क्रॉल/पेपर स्क्रॉल/स्क्रॉल
page-facing-up;thing;page facing up;vorderseite eines blattes/seite;page;página hacia arriba/página;pagina;página voltada para cima;pagina met bovenzijde omhoog/pagina;strona;ページ;;오른쪽 모서리가 접힌 문서;страница;ऊपरी पृष्ठ/पृष्ठ
newspaper;thing;newspaper;zeitung;journal;periódico;quotidiano;jornal;krant;gazeta;新聞;报纸/纸;신문;газета;समाचारपत्र/समाचार
rolled-up-newspaper;thing;rolled-up newspaper;zusammengerollte zeitung/zeitung/zusammengerollt;journal roulé/journal;periódico enrollado/periódico;quotidiano arrotolato/arrotolato/quotidiano;jornal enrolado/enrolado/jornal;opgerolde krant/krant/opgerold;zwinięta gazeta/gazeta/zwinięta;丸めた新聞/新聞;报纸卷/报纸/纸;돌돌 말린 신문/말린/신문;свернутая газета/газета/свернутая;रोल किया हुआ समाचारपत्र/समाचार/समाचारपत्र
bookmark-tabs;thing;bookmark tabs;pagemarker;signets/signet;marcadores;etichette segnalibro/segnalibro;marcadores de página/marcador;bladwijzertabs/bladwijzer/tabs;karty zakładek/karty/zakładek;ページに付箋/付箋;标签页/标签;북마크 탭/북마크/탭;стикеры-закладки/закладки/стикеры;बुकमार्क टैब/टैब/बुकमार्क
bookmark;thing;bookmark;lesezeichen;marque-page;marcapáginas;segnalibro;marcador de página/marcador;bladwijzer;zakładka;しおり;书签;북마크/마크;закладка;बुकमार्क
label;thing;label;etikett;étiquette;etiqueta;etichetta;etiqueta;label;przywieszka do kluczy/przywieszka;荷札;标签;라벨;бирка;लेबल
coin;thing;coin;münze;pièce;moneda;moneta;moeda;munt;moneta;コイン;硬币;동전;монета;सिक्का
money-bag;thing;money bag;geldsack/geld/sack;sac plein d’argent/argent;bolsa de dinero/bolsa/dinero;sacco di soldi/soldi;saco de dinheiro/dinheiro/saco;zak met geld/geld/zak;worek z pieniędzmi/worek/z pieniędzmi;ドル袋/ドル;钱袋/钱;돈주머니/주머니;мешок денег/мешок;धन वाला बैग
yen-banknote;thing;yen banknote;yen-banknote/yen;billet en yens/yens;billete de yen/yen;banconota yen/yen;nota de iene/iene;yenbiljet/yen;banknot jena;円札/円;日元;엔;банкнота иены;येन नोट/येन
dollar-banknote;thing;dollar banknote;dollar-banknote/dollar;billet en dollars/dollar;billete de dólar/dólar;banconota dollaro/dollaro;nota de dólar/dólar;dollarbiljet/dollar;banknot dolara;ドル札/ドル;美元;달러;банкнота доллара/доллар;डॉलर नोट, बैंकनोट/डॉलर/बैंकनोट
euro-banknote;thing;euro banknote;euro-banknote/euro;billet en euros/euros;billete de euro/euro;banconota euro/euro;nota de euro/euro;eurobiljet/euro;banknot euro/euro;ユーロ札/ユーロ;欧元;유로;банкнота евро/евро;यूरो नोट/यूरो
pound-banknote;thing;pound banknote;pfund-banknote/pfund;billet en livres/livres;billete de libra/libra;banconota sterlina/sterlina;nota de libra/libra;pondbiljet/pond;banknot funta;ポンド札/ポンド;英镑;파운드;банкнота фунта/банк/фунт;पाउंड नोट/पाउंड
money-with-wings;thing;money with wings;geldschein mit flügeln/geld;billet avec des ailes/ailes;billete con alas;soldi con le ali/soldi;dinheiro voando/dinheiro/voando;vliegend geld/geld/vliegen;uskrzydlone pieniądze/pieniądze/uskrzydlone;羽が生えたお金/お金;长翅膀的钱/翅膀/钱;날개 달린 돈/날개/돈;банкнота с крылышками;पंखों वाला धन
credit-card;thing;credit card;kreditkarte/karte;carte bancaire/bancaire/carte;tarjeta de crédito/crédito/tarjeta;carta di credito/carta/credito;cartão de crédito/cartão/crédito;creditcard;karta kredytowa/karta/kredyt;クレジットカード/カード;信用卡/信用/卡;신용카드;кредитная карта/карта/кредитная;क्रेडिट कार्ड/क्रेडिट
receipt;thing;receipt;beleg;reçu;recibo;scontrino;recibo;kassabon;paragon;レシート;收据;영수증;чек;रसीद
chart-increasing-with-yen;thing;chart increasing with yen;steigende kurve mit yen-zeichen;courbe avec yen en hausse/hausse/yen;mercado al alza/alza/mercado;grafico ascendente/ascendente;gráfico subindo com iene/iene;stijgende grafiek met yenteken/grafiek/yen;wykres wzrostu z symbolem jena/jen/wzrost;為替;趋势向上且带有日元符号的图表/日元;엔화 관련 상승하는 그래프;биржа;येन में बढ़त का रूझान दिखाता चार्ट
envelope;thing;envelope;briefumschlag/brief;enveloppe;;busta;;envelop;;封筒;信封;봉투;конверт;लिफ़ाफ़ा
e-mail;thing;e-mail;e-mail;e-mail;correo electrónico/correo;e-mail/mail;e-mail;e-mail/mail;e-mail/mail;eメール/メール;电子邮件/邮件;이메일;электронная почта/почта;ईमेल
incoming-envelope;thing;incoming envelope;eingehender briefumschlag/umschlag;message reçu/message;sobre entrante;posta in arrivo;envelope chegando/chegando;inkomende post/inkomend;koperta przychodząca/przychodząca;メール受信中/受信中;来信;받은 편지/받은;входящее письмо/входящее/письмо;इनकमिंग लिफ़ाफ़ा/इनकमिंग
envelope-with-arrow;thing;envelope with arrow;umschlag mit pfeil;enveloppe avec flèche/enveloppe/flèche;sobre con flecha;posta in uscita/in uscita;envelope com seta/seta;envelop met pijl/envelop;koperta ze strzałką/ze strzałką;メール受信/受信;收邮件/邮件;보낸 편지;исходящее письмо/исходящее;जावक मेल, प्रेषित मेल/जावक/प्रेषित मेल
outbox-tray;thing;outbox tray;postausgang;boîte d’envoi;bandeja de salida/bandeja/salida;posta inviata/inviata;bandeja de saída/bandeja/saída;postvak uit/postvak;skrzynka nadawcza/nadawcza;送信トレイ/トレイ/送信;发件箱;보낸 편지함/편지함;исходящие;आउटबॉक्स ट्रे/आउटबॉक्स/ट्रे
inbox-tray;thing;inbox tray;posteingang;boîte de réception;bandeja de entrada/bandeja/entrada;posta ricevuta/ricevuta;bandeja de entrada/bandeja/entrada;postvak in/postvak;skrzynka odbiorcza/odbiorcza;受信トレイ/トレイ/受信;收件箱;받은 편지함;входящие;इनबॉक्स ट्रे/इनबॉक्स/ट्रे
package;thing;package;paket;colis;paquete;pacco;pacote;pakket;paczka;荷物;包裹;소포;посылка;पैकेज
closed-mailbox-with-raised-flag;thing;closed mailbox with raised flag;geschlossener briefkasten mit post;boîte aux lettres fermée drapeau levé;buzón cerrado con la bandera levantada/buzón cerrado;cassetta postale chiusa bandierina alzata/chiusa;caixa de correio fechada com bandeira levantada/correio;gesloten brievenbus met vlaggetje omhoog;zamknięta skrzynka pocztowa z podniesioną flagą/z podniesioną flagą;閉じた郵便受け（手紙あり）/手紙あり/閉じた;有待收信件;표지가 올라간 닫힌 우편함/닫힌;закрытый почтовый ящик с поднятым флажком/закрыт;लहराते झंडे वाला मेलबॉक्स
closed-mailbox-with-lowered-flag;thing;closed mailbox with lowered flag;geschlossener briefkasten ohne post;boîte aux lettres fermée drapeau baissé;buzón cerrado con la bandera bajada/buzón cerrado;cassetta postale chiusa bandierina abbassata/chiusa;caixa de correio fechada com bandeira abaixada/abaixada;gesloten brievenbus met vlaggetje omlaag/omlaag;zamknięta skrzynka pocztowa z opuszczoną flagą/z opuszczoną flagą;閉じた郵便受け（手紙なし）/手紙なし/閉じた;无待收信件;표지가 내려간 닫힌 우편함/내려간;закрытый почтовый ящик с опущенным флажком/закрыт;झुके झंडे वाला मेलबॉक्स
open-mailbox-with-raised-flag;thing;open mailbox with raised flag;offener briefkasten mit post;boîte aux lettres ouverte drapeau levé;buzón abierto con la bandera levantada/buzón abierto;cassetta postale aperta bandierina alzata;caixa de correio aberta com bandeira levantada;open brievenbus met vlaggetje omhoog;otwarta skrzynka pocztowa z podniesioną flagą;開いた郵便受け（手紙あり）/手紙あり/開いた;有新信件;표지가 올라간 열린 우편함/열린;открытый почтовый ящик с поднятым флажком/открыт;लहराते झंडे वाला खुला मेलबॉक्स
open-mailbox-with-lowered-flag;thing;open mailbox with lowered flag;offener briefkasten ohne post;boîte aux lettres ouverte drapeau baissé;buzón abierto con la bandera bajada/buzón abierto;cassetta postale aperta bandierina abbassata;caixa de correio aberta com bandeira abaixada;open brievenbus met vlaggetje omlaag/omlaag;otwarta skrzynka pocztowa z opuszczoną flagą;開いた郵便受け（手紙なし）/手紙なし/開いた;无新信件;표지가 내려간 열린 우편함/열린;открытый почтовый ящик с опущенным флажком/открыт;झुके झंडे वाला खुला मेलबॉक्स
postbox;thing;postbox;brief;;;cassetta delle lettere;caixa de correio/correio;;skrzynka na listy/listy/na listy;郵便ポスト/ポスト/郵便;邮筒;;почтовый ящик;पोस्ट बॉक्स
ballot-box-with-ballot;thing;ballot box with ballot;urne mit wahlzettel/urne/wahlzettel;urne électorale/urne;urna con papeleta/papeleta/urna;urna elettorale con scheda/urna/urna elettorale;urna eleitoral com cédula/cédula/eleitoral/urna;stembus met stembiljet/stembus;urna wyborcza z głosem/głos/urna/wyborcza;投票箱/投票;投票箱/投票/票箱;투표 용지가 있는 투표 상자/상자/투표;избирательная урна/урна;मतपत्र के साथ मतपेटी
pencil;thing;pencil;bleistift/stift;crayon;lápiz;matita;lápis;potlood;ołówek;鉛筆;铅笔;연필;карандаш;पेंसिल
black-nib;thing;black nib;schwarzer federhalter/federhalter;stylo plume noir;pluma negra;pennino;ponta de caneta tinteiro/ponta/tinteiro;kroontjespen met zwarte punt/punt;pióro z czarną stalówką/z czarną stalówką;ペン先;钢笔尖/笔尖/钢笔;검은색 펜촉/펜촉;перьевой наконечник;काली निब/निब
fountain-pen;thing;fountain pen;füllhalter;stylo plume;estilográfica;penna stilografica/penna/stilo/stilografica;caneta tinteiro/tinteiro;vulpen;wieczne pióro/wieczne;万年筆;钢笔;만년필;перьевая ручка/перьевая/ручка;फ़ाउंटन पेन/पेन/फ़ाउंटन
pen;thing;pen;kugelschreiber;;bolígrafo;penna a sfera/penna;;;długopis;ペン;;;шариковая ручка/ручка/шариковая;बॉलपेन/पेन
paintbrush;thing;paintbrush;pinsel;pinceau;pincel;pennello;pincel;kwast;pędzel;絵筆;画笔;붓;кисточка;पेंटब्रश
crayon;thing;crayon;wachsmalstift;crayon pastel/pastel;lápiz de cera/cera/lápiz;pastello a cera/pastello;giz de cera/cera/giz;krijtje/krijt;kredka;クレヨン;蜡笔;크레용;восковой мелок;क्रेयॉन
memo;thing;memo;papier und bleistift/bleistift/papier;mémo;cuaderno de notas;memo;memorando;memo;notatka;鉛筆とメモ/メモ/鉛筆;备忘录;메모;заметка;मेमो
briefcase;thing;briefcase;aktentasche/tasche;porte-documents;maletín;valigetta 24 ore/24 ore/valigetta;maleta;aktentas;teczka;ブリーフケース;公文包/包;서류 가방/가방;портфель;ब्रीफ़केस
file-folder;thing;file folder;ordner;;carpeta de archivos/archivo/carpeta;cartella file/cartella/file;pasta de arquivos;bestandsmap/bestand/map;folder;;;폴더;папка;फ़ाइल फ़ोल्डर/फ़ोल्डर
open-file-folder;thing;open file folder;geöffneter ordner/ordner;dossier ouvert;carpeta de archivos abierta/abierta/archivo/carpeta;cartella aperta/cartella;pasta de arquivos aberta;geopende map/map;otwarty folder/folder/otwarty;開いたフォルダー;打开的文件夹;폴더 열기/열기/폴더;открытая папка/открытая/папка;खुला फ़ाइल फ़ोल्डर/फ़ोल्डर
card-index-dividers;thing;card index dividers;karteireiter;intercalaires/intercalaire;separador de fichas/fichas/separador;divisori per schedario/divisori;divisores de pastas/divisor;tabbladen;rozdzielacze kartoteki/kartoteki/rozdzielacze;カードフォルダー;索引分隔文件夹/分隔/索引;카드 색인 파일/색인;маркированные папки;कार्ड इंडेक्स डिवाइडर
calendar;thing;calendar;;calendrier;;;;;;;;;;
tear-off-calendar;thing;tear-off calendar;abreißkalender;éphéméride;calendario recortable;calendario a strappo;calendário com folhas destacáveis/destacáveis;scheurkalender;kalendarz z wyrywanymi kartkami/z wyrywanymi kartkami;日めくりカレンダー;手撕日历;뜯어진 달력;отрывной календарь/отрывной;फ़ाड़ने वाला कैलेंडर
spiral-notepad;thing;spiral notepad;notizblock/block/notiz;bloc-notes à spirale/notes;bloc de notas de espiral/bloc/espiral/notas;blocco per appunti con spirale/appunti/blocco;bloco espiral/bloco/espiral;schrijfblok met spiraal/schrijfblok/spiraal;kołonotatnik/notatnik;メモ帳;线圈本/线圈;스프링 노트;перекидной блокнот/блокнот;स्पाइरल नोटपैड/पैड
spiral-calendar;thing;spiral calendar;spiralkalender;calendrier à spirale/calendrier;calendario de espiral/espiral;calendario a spirale;calendário espiral/espiral;kalender met spiraal/spiraal;kalendarz na spirali/na spirali;月めくりカレンダー;线圈日历/线圈;스프링 달력;перекидной календарь/перекидной;स्पाइरल कैलेंडर/स्पाइरल
card-index;thing;card index;rotationskartei;carnet d’adresses;organizador de fichas/ficha/organizador;;índice de cartões/índice;kaartindex/index;wizytownik;カードインデックス;卡片索引/卡片/索引;카드 인덱스/인덱스;органайзер;कार्ड इंडेक्स/इंडेक्स
chart-increasing;thing;chart increasing;aufwärtstrend;graphique en hausse/hausse;gráfica de evolución ascendente/ascendente/gráfica;grafico con andamento positivo;gráfico subindo;stijgende trend/stijgend;wykres wzrostu/wzrost/wzrostu;グラフ上向き/グラフ/上向き;趋势向上的图表/向上/图表;상승하는 그래프;диаграмма роста/диаграмма/рост;बढ़ते रुझान वाला चार्ट
chart-decreasing;thing;chart decreasing;abwärtstrend;graphique en baisse/baisse;gráfica de evolución descendente/descendente/gráfica;grafico con andamento negativo;gráfico caindo;dalende trend/dalend;wykres spadku/spadku;グラフ下向き/下向き;趋势向下的图表/向下/图表;내려가는 그래프/내려가는;диаграмма падения/диаграмма;घटते रुझान वाला चार्ट
bar-chart;thing;bar chart;balkendiagramm/balken/diagramm;graphiques à barres;gráfico de barras/barras/gráfico;grafico a barre/barre;gráfico de barras/barra;staafdiagram/diagram/staaf;wykres słupkowy/słupkowy;棒グラフ/グラフ;条形图;막대 그래프/막대;гистограмма;बार चार्ट
clipboard;thing;clipboard;klemmbrett;porte-bloc;portapapeles/papeles;portablocco/blocco;prancheta;klembord;podkładka do pisania/do pisania/podkładka;クリップボード;剪贴板;클립보드;планшет с зажимом/зажим/планшет;क्लिपबोर्ड
pushpin;thing;pushpin;reißzwecke;punaise;chincheta;puntina;tacha;punaise;pinezka;押しピン;图钉;압정;канцелярская кнопка/кнопка;पुशपिन
round-pushpin;thing;round pushpin;stecknadel;épingle;chincheta redonda/chincheta;puntina arrotondata/puntina;tacha redonda/redonda/tacha;ronde speld/speld;okrągła pinezka/pinezka;丸い押しピン/ピン/押しピン;圆图钉/图钉;둥근 머리 핀/핀;канцелярская кнопка с шариком/кнопка;गोल पुशपिन/पुशपिन
paperclip;thing;paperclip;büroklammer;trombone;clip;graffetta;clipe de papel/clipe;paperclip/clip;spinacz;;回形针;;скрепка;पेपरक्लिप/क्लिप
linked-paperclips;thing;linked paperclips;verhakte büroklammern/büroklammer/büroklammern/verhakt;trombones;clips unidos/clips/unidos;graffette attaccate/graffette;clipes de papel conectados/clipe/clipes/clipes de papel;twee paperclips aan elkaar/aan elkaar/paperclip/paperclips;złączone spinacze/spinacz/spinacze/złączone;つながったクリップ;连起来的两个回形针/回形针;이어져 있는 클립;скрепки;लिंक किए गए पेपरक्लिप/पेपरक्लिप/लिंक
straight-ruler;thing;straight ruler;lineal;règle;regla;righello;régua reta/régua;liniaal;linijka;定規;直尺/尺;자;линейка;स्ट्रेट रूलर
triangular-ruler;thing;triangular ruler;dreieckiges lineal/lineal;équerre;escuadra;squadra;régua triangular/régua/triangular;geodriehoek/driehoek/geo;ekierka;三角定規/定規;三角尺/三角/尺/角;삼각자/각/자;линейка-треугольник/линейка/треугольник;त्रिकोणीय रूलर/कोण/त्रिकोण
scissors;thing;scissors;schere;ciseaux;tijeras;forbici;tesoura;schaar;nożyczki;はさみ;剪刀/剪;가위;ножницы;कैंची
card-file-box;thing;card file box;karteikasten;boîte à dossiers;archivador de tarjetas/archivador;schedario da tavolo;caixa de arquivos;kaartenbak/bak;pudełko-kartoteka/kartoteka;カードファイルボックス/カード/ファイル/ボックス;卡片盒/卡片;카드 파일 상자/상자;картотека;कार्ड फ़ाइल बॉक्स
file-cabinet;thing;file cabinet;aktenschrank;meuble à dossiers/meuble;archivador;schedario da ufficio/ufficio;gavetas de escritório/escritório/gavetas;archiefkast/archief/kast;szafka-kartoteka/kartoteka/szafka;ファイルキャビネット/キャビネット/ファイル;文件柜/柜;파일 보관 서랍장;архивный шкаф/архив/шкаф;फ़ाइल कैबिनेट/कैबिनेट
wastebasket;thing;wastebasket;papierkorb;corbeille à papiers/corbeille;papelera;cestino;lixeira;prullenmand;kosz na śmieci/na śmieci/śmieci;ごみ箱;垃圾桶/垃圾;쓰레기통;корзина для мусора/корзина/мусор;कचरा पेटी
locked;thing;locked;geschlossenes schloss/schloss;cadenas fermé;candado cerrado;lucchetto chiuso/chiuso;;slot;zamknięta kłódka;閉じた錠;合上的锁;;закрытый замок/закрытый;बंद ताला/बंद
unlocked;thing;unlocked;offenes schloss/schloss;cadenas ouvert/ouvert;candado abierto/abierto;lucchetto aperto/aperto;cadeado aberto/aberto;geopend hangslot/geopend/hangslot;otwarta kłódka;開いた錠;打开的锁;열린 자물쇠;открытый замок/открытый;खुला ताला
locked-with-pen;thing;locked with pen;schloss mit füller;cadenas fermé avec stylo;candado con pluma estilográfica/estilográfica;lucchetto con penna stilo/stilo;cadeado com caneta;slot met pen/slot;zamknięta kłódka z piórem/z piórem;閉じた錠とペン;墨水笔和锁;자물쇠와 펜;закрытый замок с перьевой ручкой/закрытый замок;फाउंटेन पेन के साथ ताला
locked-with-key;thing;locked with key;schloss mit schlüssel;cadenas fermé avec clé/fermé;candado cerrado y llave;lucchetto chiuso con chiave/lucchetto chiuso;cadeado fechado com chave/fechado;gesloten slot met sleutel/slot met sleutel;zamknięta kłódka z kluczem/z kluczem;閉じた錠と鍵;钥匙和锁;자물쇠와 열쇠;закрытый замок с ключом/закрытый;चाबी के साथ बंद ताला/बंद
key;thing;key;schlüssel;;;;;;;;;;;
old-key;thing;old key;alter schlüssel/alt/schlüssel;clé ancienne;llave antigua/antigua;chiave antica;chave antiga/antiga;oude sleutel/oud;staroświecki klucz/staroświecki;古い鍵;老式钥匙;오래된 열쇠;старинный ключ/старинный;पुरानी चाबी
hammer;thing;hammer;;;;;martelo;;młotek;ハンマー;;;молоток;हथौड़ा
axe;thing;axe;axt;hache;hacha;ascia;machado;bijl;siekiera;斧;斧头;도끼;топор;कुल्हाड़ी
pick;thing;pick;pickel;pioche;pico;piccone;picareta;pikhouweel;kilof;つるはし;铁镐;곡괭이;кирка;कुदाली
hammer-and-pick;thing;hammer and pick;hammer und pickel/pickel;marteau et pioche/pioche;martillo y pico/pico;piccone e martello;martelo e picareta/martelo/picareta;twee hamers/hamers;młoty;ハンマーとつるはし/つるはし/ハンマー;锤子与镐/镐;망치와 곡괭이/곡괭이;кирка и молот/кирка;हथौड़ा और कुल्हाड़ी
hammer-and-wrench;thing;hammer and wrench;hammer und schraubenschlüssel/schraubenschlüssel;marteau et clé à molette/clé à molette;martillo y llave inglesa/llave inglesa;martello e chiave inglese/chiave inglese;martelo e chave-inglesa/chave-inglesa/inglesa;hamer en moersleutel/moersleutel;młot i klucz;ハンマーとレンチ/レンチ;锤子与扳手/扳手;망치와 렌치/렌치;молот и гаечный ключ/гаечный;हथौड़ा और पाना
dagger;thing;dagger;dolch;dague;puñal;pugnale;adaga;dolk;sztylet;短刀;匕首;단검;кинжал;कटार
crossed-swords;thing;crossed swords;gekreuzte schwerter/gekreuzt/schwerter;épées croisées/croisées/épées;espadas cruzadas/cruzadas/espadas;spade incrociate/spade;espadas cruzadas/cruzadas/espadas;gekruiste zwaarden/gekruist/zwaarden;skrzyżowane miecze/miecz/miecze/skrzyżowane;クロスした剣/剣;交叉放置的剑/交叉/剑;쌍검/검;скрещенные мечи/мечи/скрещенные;क्रॉस बनाती तलवारें/तलवारें
bomb;thing;bomb;bombe;bombe;bomba;bomba;bomba;bom;bomba;爆弾;炸弹;폭탄;бомба;बम
boomerang;thing;boomerang;bumerang;boomerang;bumerán;boomerang;bumerangue;boemerang;bumerang;ブーメラン;回旋镖;부메랑;бумеранг;बूमरैंग
bow-and-arrow;thing;bow and arrow;pfeil und bogen/bogen/pfeil;arc et flèche/arc/flèche;arco y flecha/arco/flecha;arco e freccia/arco/freccia;arco e flecha/arco/flecha;pijl en boog/boog;łuk i strzała/strzała/łuk;弓矢/弓/矢;弓和箭/弓/箭;활과 화살/화살/활;лук со стрелой;तीर और कमान/तीर
shield;thing;shield;schutzschild/schild;bouclier;escudo;scudo;escudo;schild;tarcza;盾;盾牌/盾;방패;щит;ढाल
carpentry-saw;thing;carpentry saw;handsäge/säge;scie;sierra de carpintería/carpintería/sierra;sega da falegname/falegname/legname/sega;serrote;houtzaag/hout/zaag;piła do drewna/piła;のこぎり;木工锯/锯;목공 톱/톱;пила по дереву/пила;बढ़ई की आरी/आरी/बढ़ई
wrench;thing;wrench;schraubenschlüssel;clé à molette;llave inglesa;chiave inglese/inglese;chave inglesa/inglesa;moersleutel;klucz warsztatowy/warsztat;レンチ;扳手;렌치;гаечный ключ/гаечный;पाना
screwdriver;thing;screwdriver;schraubenzieher/schraube/schrauben;tournevis/vis;destornillador;cacciavite/vite;chave de fenda;schroevendraaier;śrubokręt;ねじ回し;螺丝刀/螺丝;드라이버;отвертка;स्क्रूड्राइवर/स्क्रू
nut-and-bolt;thing;nut and bolt;mutter und schraube/schraube;vis et écrou/vis/écrou;tornillo y tuerca/tornillo/tuerca;vite e bullone/bullone;porca e parafuso/parafuso/porca;bout en moer/bout/moer;śruba i nakrętka/nakrętka/śruba;ボルトとナット/ナット/ボルト;螺母与螺栓/螺栓/螺母;볼트와 너트/너트/볼트;болт и гайка/болт/гайка;नट और बोल्ट/नट/बोल्ट
gear;thing;gear;zahnrad;roue dentée;engranaje;ingranaggio;engrenagem;tandwiel;koło zębate/zębate;歯車;齿轮;톱니바퀴;шестеренка;गियर
clamp;thing;clamp;schraubzwinge;serre-joint;tornillo de banco/tornillo;morsetto;braçadeira;lijmklem;ścisk;万力;夹钳;압축기;компрессор;क्लैंप
balance-scale;thing;balance scale;waage;balance à poids/balance/poids;balanza;bilancia a doppio piatto/bilancia;balança;weegschaal;waga szalkowa/waga;天秤;天平;접시저울/저울;весы;तराजू
white-cane;thing;white cane;blindenstock/blind;canne blanche;bastón;bastone per non vedenti;bengala para cegos/bengala/cego;taststok;biała laska;白杖;盲杖/盲;시각장애인 지팡이/시각장애/지팡이;белая трость/белая/трость;नेत्रहीन की छड़ी/छड़ी/नेत्रहीन
link;thing;link;linksymbol;chaînons;eslabón;collegamento;link;schakels;ogniwa;リンクシンボル/リンク;链接;링크;гиперссылка/ссылка;कड़ी
broken-chain;thing;broken chain;gebrochene kette/gebrochen;chaîne brisée/chaîne;cadena rota/cadena;catena spezzata;corrente quebrada/corrente/quebrada;gebroken ketting/gebroken/ketting;zerwany łańcuch/łańcuch;壊れた鎖/壊れた;断链/链;끊어진 쇠사슬/끊어진/사슬;разорванная цепь/цепь;टूटी हुई ज़ंजीर/ज़ंजीर
chains;thing;chains;ketten;chaînes/chaîne;cadenas/cadena;catene;correntes/corrente;kettingen/ketting;łańcuchy/łańcuch;鎖;链条/链;쇠사슬/사슬;цепь;ज़ंजीर
hook;thing;hook;haken;crochet;gancho;gancio;gancho;haak;hak;フック;挂钩;갈고리/고리;крюк;हुक
toolbox;thing;toolbox;werkzeugkasten/kasten/werkzeug;boîte à outils/outil/outils;caja de herramientas/herramienta;cassetta degli attrezzi/attrezzi/cassetta;caixa de ferramentas/ferramenta;gereedschapskist/gereedschap/kist;skrzynka na narzędzia/na narzędzia/narzędzia;工具箱/箱;工具箱/工具;공구통/공구;ящик для инструментов;टूलबॉक्स/टूल
magnet;thing;magnet;magnet;aimant;imán;calamita;ímã;magneet;magnes;u字型磁石/磁石;磁铁;자석;магнит;चुंबक
ladder;thing;ladder;leiter;échelle;escalera;scala;escada;ladder;drabina;はしご;梯子;사다리;лестница;सीढ़ी
alembic;thing;alembic;destillierapparat;alambic;alambique;alambicco;alambique;distilleerkolf;alembik;蒸留器;蒸馏器/蒸馏;증류기/증류;перегонный сосуд/перегонный/сосуд;रासायनिक उपकरण/उपकरण
test-tube;thing;test tube;reagenzglas;tube à essai;tubo de ensayo;provetta;tubo de ensaio/ensaio/tubo;reageerbuis;probówka;試験管;试管;시험관;пробирка;टेस्ट ट्यूब/टेस्ट
petri-dish;thing;petri dish;petrischale;boîte de pétri;placa de petri;piastra di petri;placa de petri/petri/placa;petrischaal;płytka petriego;ペトリ皿;培养皿/培养;페트리 접시;чашка петри;पेट्री डिश
dna;thing;dna;dna;adn;adn;dna;dna;dna;dna;dna;dna;dna;днк;डीएनए
microscope;thing;microscope;mikroskop;microscope;microscopio;microscopio;microscópio;microscoop;mikroskop;顕微鏡;显微镜;현미경;микроскоп;माइक्रोस्कोप
telescope;thing;telescope;teleskop;télescope;telescopio;telescopio;telescópio;telescoop;teleskop;望遠鏡;望远镜;망원경;телескоп;दूरबीन
satellite-antenna;thing;satellite antenna;satellitenschüssel;antenne satellite/antenne/satellite;antena de satélite/antena/satélite;antenna satellitare/antenna/satellitare;antena parabólica/antena/parabólica;satellietschotel/satelliet/schotel;antena satelitarna/antena/satelita;パラボラアンテナ/アンテナ/パラボラ;卫星天线/卫星/天线;위성 안테나/안테나/위성;спутниковая антенна/антенна/спутник/спутниковая;सैटेलाइट एंटेना
syringe;thing;syringe;spritze;seringue;jeringuilla;siringa;seringa;injectiespuit/injectie/spuit;strzykawka;注射器/注射;注射器;주사기;шприц;सिरींज, सूई/सिरींज/सूई
drop-of-blood;thing;drop of blood;blutstropfen;goutte de sang/sang;gota de sangre/sangre;goccia di sangue;gota de sangue/gota/sangue;bloeddruppel/bloed/druppel;kropla krwi;血液;血滴;핏방울;капля крови/капля;ख़ून की बूँद/ख़ून
pill;thing;pill;kapsel;pilule;píldora;pillola;comprimido;pil;kapsułka;薬;药丸/药;알약/약;пилюля;गोली
adhesive-bandage;thing;adhesive bandage;heftpflaster/pflaster;sparadrap;tirita;cerotto;atadura adesiva/adesiva/atadura;pleister;plaster;絆創膏;创可贴;반창고;пластырь;चिपकाने वाली पट्‍टी
crutch;thing;crutch;krücke;béquille;muleta;stampella;muleta;kruk;kula;松葉杖/杖;拐杖;목발;костыль;बैसाखी
stethoscope;thing;stethoscope;stethoskop;stéthoscope;estetoscopio;stetoscopio;estetoscópio;stethoscoop;stetoskop;聴診器;听诊器;청진기;стетоскоп;स्टेथोस्कोप
x-ray;thing;x-ray;röntgenbild/röntgen;radiographie;radiografía;radiografia;raio x;röntgenfoto;zdjęcie rentgenowskie/rentgen;x線;x射线;엑스레이;рентген;एक्स-रे
door;thing;door;tür;porte;puerta;porta;porta;deur;drzwi;ドア;门;문;дверь;दरवाज़ा
elevator;thing;elevator;fahrstuhl;ascenseur;ascensor;ascensore;elevador;lift;winda;エレベーター;电梯;엘리베이터;лифт;एलिवेटर
mirror;thing;mirror;spiegel;miroir;espejo;specchio;espelho;spiegel;lustro;鏡;镜子;거울;зеркало;आईना
window;thing;window;fenster;fenêtre;ventana;finestra;janela;raam;okno;窓;窗户;창문/창;окно;खिड़की
bed;thing;bed;bett;lit;cama;letto;cama;bed;łóżko;ベッド;床;침대;кровать;बिस्तर
couch-and-lamp;thing;couch and lamp;sofa und lampe/sofa;canapé et lampe/canapé/lampe;sofá y lámpara/lámpara/sofá;divano e lampada/divano/lampada;sofá e luminária/sofá;bank en lamp/bank;kanapa i lampa/kanapa/lampa;ソファとランプ/ソファ/ランプ;沙发和灯/沙发;소파와 전등/소파/전등;диван и торшер/диван/торшер;सोफ़ा और लैंप/लैंप/सोफ़ा
chair;thing;chair;stuhl;chaise;silla;sedia;cadeira;hoge stoel/stoel;krzesło;;椅子;의자;стул;कुर्सी
toilet;thing;toilet;toilette;toilettes;inodoro;toilette;vaso sanitário/sanitário/vaso;toilet;muszla klozetowa;便器;马桶;변기;унитаз;शौचालय
plunger;thing;plunger;saugglocke;ventouse;desatascador;sturalavandini;desentupidor;ontstopper;przepychacz;ラバーカップ;活塞;뚫어뻥;вантуз;पिस्टन
shower;thing;shower;dusche;douche;ducha;doccia;chuveiro;douche;prysznic;シャワー;淋浴;샤워;душ;स्नान
bathtub;thing;bathtub;badewanne/bad;baignoire;bañera;vasca;banheira;badkuip/bad;wanna;バスタブ;浴缸;욕조;ванна;बाथ टब
mouse-trap;thing;mouse trap;mausefalle/falle;tapette à souris/tapette;trampa de ratones/trampa;trappola per topi/trappola;ratoeira;muizenval;pułapka na myszy/na myszy/pułapka/łapka;ねずみ捕り;捕鼠器;쥐덫/덫;мышеловка;चूहेदानी
razor;thing;razor;rasierer;rasoir;cuchilla de afeitar/afeitar;rasoio;lâmina;scheermes;brzytwa;剃刀;剃须刀;면도칼/면도;бритва;उस्तरा
lotion-bottle;thing;lotion bottle;creme;bouteille de lotion/lotion;bote de crema/crema;flacone;frasco de loção/frasco/loção;lotionfles/lotion;butelka z płynem;ローション;乳液瓶/乳液;로션;бутылка лосьона/лосьон;लोशन की बोतल/लोशन
safety-pin;thing;safety pin;sicherheitsnadel;épingle de sûreté;imperdible;spilla da balia;alfinete de segurança/alfinete;veiligheidsspeld/speld;agrafka;安全ピン;安全别针/别针;옷핀;английская булавка/булавка;सेफ़्टी पिन
broom;thing;broom;besen;balai;escoba;scopa;vassoura;bezem;miotła;ほうき;扫帚;빗자루;метла;झाड़ू
basket;thing;basket;korb;panier;cesta;cesto;cesta;mand;;かご;筐;바구니;корзина;बास्केट
roll-of-paper;thing;roll of paper;küchenrolle;rouleau de papier;rollo de papel;rotolo di carta igienica/carta igienica/rotolo/rotolo di carta;rolo de papel/papel/rolo;rol papier;rolka papieru;トイレットペーパー;卷纸;두루마리;рулон бумаги/рулон;पेपर का रोल/पेपर
bucket;thing;bucket;eimer;seau;cubo;secchio;balde;emmer;wiadro;バケツ;桶;양동이;ведро;बाल्टी
soap;thing;soap;seife;savon;jabón;sapone;sabonete;zeep;mydło;石けん;皂;비누;мыло;साबुन
bubbles;thing;bubbles;blasen;bulles/bulle;burbujas;bolle;bolhas/bolha;zeepbellen/zeep;bąbelki;泡;气泡;거품;пузыри;बुलबुले
toothbrush;thing;toothbrush;zahnbürste/bürste;brosse à dents/brosse/dents;cepillo de dientes/cepillo;spazzolino da denti/denti/spazzolino;escova de dentes/dentes/escova;tandenborstel/borstel/tanden;szczoteczka do zębów/do zębów/szczoteczka/zębów;歯ブラシ/ブラシ;牙刷/刷;칫솔/솔;зубная щетка/щетка;टूथब्रश/ब्रश
sponge;thing;sponge;schwamm;éponge;esponja;spugna;esponja;spons;gąbka;スポンジ;海绵;스펀지;губка;स्पंज
fire-extinguisher;thing;fire extinguisher;feuerlöscher/feuer;extincteur;extintor;estintore;extintor de incêndio/extintor/incêndio;brandblusapparaat/blusapparaat;gaśnica;消火器/消火;灭火器/灭火;소화기/소화;огнетушитель;अग्निशामक/अग्नि
shopping-cart;thing;shopping cart;einkaufswagen;chariot;carrito de la compra/carrito/compra;carrello;carrinho de compras/carrinho/compras;winkelwagen/wagen;wózek sklepowy/sklep/wózek;ショッピングカート/カート/ショッピング;购物车/购物;쇼핑카트/쇼핑/카트;тележка для покупок/тележка;शॉपिंग कार्ट/कार्ट
`;
