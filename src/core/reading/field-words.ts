// Words that the names of fields of study are made of, to tell "Finance" from "Leiden" where nothing else does. Collected
// by hand, in the languages that headings have.

/** Openings of words. */
const STEMS: readonly string[] = [
  "account actuar administ aero agri agro anima anthropo aquacult archa archi arquit art(?!h|oi) astro athlet audio auto aviation avia",
  "bank bau(?!haus) betriebs bio botan bouw brew broadcast build built business bwl vwl career catering ceram chem(?!nitz) chim chín cinema civil classic clinic",
  "cognit commerc comerc communic comput comunic comptab conserv constr consum contab controlling cosmet counsel creative crimin culin cult cyber",
  "dairy dance danza data dent derecho design develop diet digital diplom diritto direito diseño disability divinity drama droit dramat",
  "early earth ecolog econ ekonom élect elect elekt electr eletr elettr emergen energ enfer engineer english engels enseign entrepren environ epidem equine estate estud ethnic event export",
  "farm farmac fashion film finan fine fire fisher fitness floris food foreign forens forest french fysi",
  "game geo(?!rg) german(?!y) germanist gerontol gender genetic gesch gestion gestión gestão giurisprud global gov graphic grafi",
  "health heritage hispanic histor holz home horticult hospital hosteler hotel human hydro hébreu",
  "illustr immun industr info ingegner ingenier ingénier engenh insur interact interior internat intelligen inform inżyn islamic italian",
  "japanese journal jur just kinesi kommunik kultur kunst landscap landbouw landwirt language langue latin law(?!r) lebens legal letter letras lettere lettres leisure liberal librar lingu liter logist",
  "machine magaz manag management manufactur marin marit market maschin massage mat math maths matem mechan mécan mecán mecc mechat media mediev medic medizin médec mental merchan metal meteo microb midwif military mining mode modern molec multimedia museum music musik musique muzyk",
  "nano natur nautic naval network neuro nuclear nurs nutri occupation ocean oper optic optom organi",
  "packaging paint paleo paralegal paramed pedag pädag pedago peace performing personal petrol pharm philo photo phys phon physi phyto pilot plan plant plastic plumb polic polit política prawo prim primary print process prod product project property prävent psic psych psyk public publish purch",
  "quality quant radio rail real recht rechten recreat rehab relat relig renew retail risk robot romanist russian",
  "safety sales sanit sci scien scienc science secretar secur semiconduct slav social socio sociaal soft software soil sozial soziol spanish special speech sport statist steuer strategic structur studio sociol supply surgery survey sustain syst",
  "tax teach tech techno tele télé textil theat théât theol therap touris trad trade traffic transl transport travel turis turism",
  "umwelt urban(?!a) verwalt veterin video viol virtual visual viticult vocal voice volks water weld web werktuig wildlife wine wirtschaft woodwork work youth zahn zarządz zoo zoolog",
];
/** Endings of words. */
const ENDINGS =
  "ology|ologie|ología|ologia|ologi|ologii|ics|istry|onomy|onomie|onomía|onomia|iatry|graphy|graphie|grafía|grafia|grafie|sophy|metry|pathy|therapy|thérapie|culture|tecture|eering|" +
  "wissenschaft|wissenschaften|wesen|technik|matik|physik|tronik|istik|pädagogik|kunde|lehre|vetenskap|videnskab|vitenskap|wetenschappen|studies|science|sciences|studien|(?<!ut)recht|management|bau|" +
  "ática|atica|ónica|onica|ística|istica|matique|tronique|istique";

const FIELD = new RegExp(
  `(?<![\\p{L}])(?:(?:${STEMS.join(" ").split(" ").join("|")})\\p{L}*|\\p{L}*(?:${ENDINGS})|IT|AI|HR|ICT|CS|PE)(?![\\p{L}])`,
  "iu",
);

/** Whether a piece beside a degree's name is called like something that is studied. */
export function isField(words: string): boolean {
  return FIELD.test(words);
}
