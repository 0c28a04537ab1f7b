// Names of languages as resumes write them, in the common European languages, and the words for how well one is spoken.

import type { SpokenLanguage } from "./profile.ts";

/** The English name first; then other names, without accents, as `foldWord` leaves them. */
const NAMES: readonly string[] = [
  "English englisch anglais ingles inglese engels angielski engelska engelsk",
  "German deutsch allemand aleman alemao tedesco duits niemiecki tyska tysk",
  "French franzosisch francais frances francese frans francuski franska fransk",
  "Spanish spanisch espagnol espanol castellano espanhol spagnolo spaans hiszpanski spanska spansk castilian",
  "Portuguese portugiesisch portugais portugues portoghese portugees portugalski portugisiska portugisisk",
  "Italian italienisch italien italiano italiaans wloski italienska italiensk",
  "Dutch niederlandisch hollandisch neerlandais holandes neerlandes olandese nederlands niderlandzki hollandska hollandsk flemish",
  "Polish polnisch polonais polaco polacco pools polski polska polsk",
  "Swedish schwedisch suedois sueco svedese zweeds szwedzki svenska svensk",
  "Danish danisch danois danes dinamarques danese deens dunski danska dansk",
  "Norwegian norwegisch norvegien noruego noruegues norvegese noors norweski norska norsk",
  "Finnish finnisch finnois finlandes finlandese fins finski finska finsk",
  "Russian russisch russe ruso russo russisch rosyjski ryska russisk",
  "Ukrainian ukrainisch ukrainien ucraniano ucraino oekraiens ukrainski ukrainska",
  "Czech tschechisch tcheque checo ceco tsjechisch czeski",
  "Slovak slowakisch slovaque eslovaco slovacco slowacki",
  "Hungarian ungarisch hongrois hungaro ungherese hongaars wegierski",
  "Romanian rumanisch roumain rumano romeno rumeno roemeens rumunski",
  "Bulgarian bulgarisch bulgare bulgaro bulgarski",
  "Greek griechisch grec griego grego greco grieks grecki grekiska",
  "Turkish turkisch turc turco turks turecki turkiska",
  "Arabic arabisch arabe arabo arabski arabiska",
  "Hebrew hebraisch hebreu hebreo ebraico",
  "Persian farsi persisch persan persa persiano dari",
  "Hindi",
  "Urdu",
  "Punjabi panjabi",
  "Bengali bangla",
  "Gujarati",
  "Marathi",
  "Tamil",
  "Telugu",
  "Kannada",
  "Malayalam",
  "Nepali",
  "Sinhala sinhalese",
  "Pashto",
  "Chinese chinesisch chinois chino chines cinese chinees chinski kinesiska mandarin mandarin-chinese putonghua",
  "Cantonese kantonesisch",
  "Japanese japanisch japonais japones giapponese japans japonski japanska",
  "Korean koreanisch coreen coreano koreaans koreanski",
  "Vietnamese vietnamesisch vietnamien vietnamita",
  "Thai",
  "Indonesian bahasa",
  "Malay",
  "Tagalog filipino pilipino",
  "Swahili kiswahili",
  "Afrikaans",
  "Amharic",
  "Somali",
  "Yoruba",
  "Igbo",
  "Hausa",
  "Zulu isizulu",
  "Xhosa isixhosa",
  "Sotho sesotho",
  "Tswana setswana",
  "Serbian serbisch serbe serbio",
  "Croatian kroatisch croate croata",
  "Bosnian bosnisch",
  "Slovenian slowenisch",
  "Albanian albanisch albanais albanes",
  "Lithuanian litauisch",
  "Latvian lettisch",
  "Estonian estnisch",
  "Armenian",
  "Georgian",
  "Kurdish kurdisch",
  "Catalan katalanisch catala catala catalao",
  "Basque euskera",
  "Galician gallego galego",
  "Welsh",
  "Irish gaelic",
  "Latin",
  "Creole",
  "Icelandic",
];

/** Folded name to English name. */
export const LANGUAGE_BY_NAME: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap((line) => {
    const [english = "", ...others] = line.split(" ");
    return [english.toLowerCase(), ...others].map((name): [string, string] => [name, english]);
  }),
);

/** Lower case, without accents: "Español" is "espanol". */
export function foldWord(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

type Level = NonNullable<SpokenLanguage["level"]>;

/**
 * The first that matches counts: phrases that hold a weaker or stronger word go before it. CEFR (Council of Europe): A is
 * basic, B working, C fluent, C2 as good as native. Written without accents.
 */
const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ["basic", /limited working|elementary|elemental/],
  ["working", /professional working|upper[- ]intermediate|avance intermedia/],
  [
    "native",
    /\bnative|mother ?tongue|muttersprach|first language|langue maternelle|maternelle|lengua materna|nativo|nativa|materna|madrelingua|moedertaal|ojczysty|modersmal|\bc2\b/,
  ],
  [
    "fluent",
    /fluen|flie(?:ss|ß)end|bilingu|\bc1\b|proficien|full professional|advanced|excellent|very good|sehr gut|verhandlungssicher|courant|couramment|fluido|fluide|avance|avanzad|avancad|flytande|flydende|flytende|vloeiend|biegl|plynn|fluente|ottim|excelente|business/,
  ],
  [
    "working",
    /\bb[12]\b|intermediate|conversation|\bgood\b|\bgut\b|gute kenntnisse|working|professional|intermedi|buono|buona|\bbom\b|\bbien\b|solid|goed|goede|\bgod\b|sredni|komunikatywn|professionnel|mittel/,
  ],
  [
    "basic",
    /\ba[12]\b|basic|beginner|grundkenntnisse|grundlagen|anfanger|basique|notions|debutant|basico|basica|scolastic|scolaire|schulkenntnisse|schulfranz|elementar|\bbase\b|limited|podstawow|grundlaggande|basis|\bsome\b|little|\bread\b|rudiment/,
  ],
];

export function spokenLevel(words: string): Level | null {
  const folded = foldWord(words);
  return LEVELS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
