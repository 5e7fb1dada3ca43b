/** Words of a few other languages for what a picture needs most: who, where, when, which weather, which mood. */

const WORDS: Readonly<Record<string, string>> = {
  'a woman': 'frau femme mujer donna mulher vrouw kvinna 女性 女人 женщина',
  'a man': 'mann homme hombre uomo homem man 男性 男人 мужчина',
  'a girl': 'mädchen fille chica niña ragazza menina 女孩 少女 девушка',
  'a boy': 'junge garçon chico niño ragazzo menino 男孩 少年',
  'a child': 'kind enfant bambino criança 子供 孩子',
  'a dog': 'hund chien perro cane cão cachorro 犬 狗 собака',
  'a cat': 'katze chat gato gatto 猫 кошка',
  'a wolf': 'wolf loup lobo lupo волк 狼',
  'a horse': 'pferd cheval caballo cavallo cavalo 馬',
  'a bird': 'vogel oiseau pájaro uccello pássaro 鳥',
  'a dancer': 'tänzerin tänzer danseuse danseur bailarina bailarín ballerina dançarina 舞者',
  friends: 'freunde amis amigos amici 朋友 友達',
  lovers: 'liebespaar amants amantes amanti 恋人',
  'in a forest': 'wald forêt bosque foresta bosco floresta 森 森林 лес',
  'by the sea': 'meer mer mar mare océan océano strand plage playa spiaggia praia 海 海边 море',
  'in a city': 'stadt ville ciudad città cidade 都市 城市 街 город',
  'on a street': 'straße rue calle strada rua улица',
  'on a mountain': 'berg berge montagne montaña montagna montanha 山',
  'in a desert': 'wüste désert desierto deserto 沙漠',
  'on a rooftop': 'dach dächer toit azotea tetto 屋上',
  'in a field': 'feld wiese champ campo prato 草原',
  'by a lake': 'see fluss lac rivière lago río fiume rio 湖 川',
  'in a kitchen': 'küche cuisine cocina cucina cozinha',
  'in a café': 'kaffee café caffè kaffeehaus コーヒー 咖啡',
  'at night': 'nacht nachts nuit noche notte noite 夜 夜晚 ночь ночью',
  'at sunset': 'sonnenuntergang coucher atardecer tramonto 夕日 закат',
  'at dawn': 'morgendämmerung aube amanecer alba 夜明け рассвет',
  'in the morning': 'morgen morgens matin mañana mattina manhã 朝 утро',
  'in the rain': 'regen pluie lluvia pioggia chuva 雨 дождь',
  'in the snow': 'schnee verschneiten verschneite neige nieve neve 雪 снег',
  'in a storm': 'sturm gewitter tempête orage tormenta tempesta 嵐',
  'in fog': 'nebel brouillard niebla nebbia 霧',
  sad: 'traurig traurige trauriges triste tristes melancholisch mélancolique melancólico 悲しい грустный',
  lonely: 'einsam einsamer einsame seul seule solo sola solitario solitaire 孤独',
  happy: 'fröhlich glücklich heureux heureuse joyeux feliz alegre felice 楽しい 快乐',
  romantic: 'liebe amour amor amore romantisch 愛 爱 любовь',
  calm: 'ruhig calme tranquilo calmo 静か',
  energetic: 'schnell wild énergique rápido veloce',
  red: 'rot rote rouge rojo roja rosso vermelho 赤 红',
  blue: 'blau blaue bleu bleue azul blu 青 蓝',
  gold: 'golden goldene doré dorado dorato 金',
};

const ENGLISH_OF = new Map(
  Object.entries(WORDS).flatMap(([english, words]) =>
    words.split(' ').map((word) => [word, english] as const),
  ),
);
const UNSPACED = [...ENGLISH_OF.keys()].filter((word) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word),
);

/** The known words in English, in their order: "a wolf, lonely, in a forest, at night". */
export function glossed(text: string): string {
  const lower = text.toLowerCase();
  const spaced = [...lower.matchAll(/[\p{L}\p{M}]+/gu)].map((found) => ({
    at: found.index,
    english: ENGLISH_OF.get(found[0]),
  }));
  const unspaced = UNSPACED.map((word) => ({
    at: lower.indexOf(word),
    english: ENGLISH_OF.get(word),
  })).filter(({ at }) => at >= 0);
  const known = [...spaced, ...unspaced]
    .filter((each) => each.english !== undefined)
    .sort((a, b) => a.at - b.at);
  return [...new Set(known.map((each) => each.english!))].join(', ');
}
