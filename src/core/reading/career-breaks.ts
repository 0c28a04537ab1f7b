// Time that is told among the jobs and is none: "Career break", "Elternzeit", "military service". Neither the months nor the
// title of a job.

import { EMPLOYER_WORD, TITLE_WORD } from "./job-words.ts";

/** What such a time is called, in the languages that headings have. */
const BREAKS: readonly string[] = [
  "(?:career|employment|work|professional) (?:break|gap|pause|interruption)|gap years?|sabbatical(?: leave| year)?|leave of absence|year (?:off|abroad)",
  "(?:parental|maternity|paternity|family|adoption|child ?care|caregiving|medical|sick|bereavement|study) leave|stay[- ]at[- ]home|full[- ]time (?:parent|mother|father|mum|mom|dad)|homemaker|raising (?:a |my |our )?(?:\\p{L}+ )?(?:family|child(?:ren)?|kids)|(?:family|caring|childcare) (?:responsibilities|reasons)",
  "unemployed|unemployment|between jobs|job search(?:ing)?|seeking work|(?:compulsory |mandatory |obligatory )?(?:military|national) service|conscription|alternative civilian service|world (?:trip|tour|travel)|travell?ing|backpacking",
  "elternzeit|mutterschutz|erziehungsurlaub|erziehungszeit|babypause|kinderpause|familienzeit|familienphase|sabbatjahr|auszeit|berufspause|berufliche (?:auszeit|neuorientierung)|(?:grund)?wehrdienst|zivildienst|arbeit(?:s)?suchend|arbeitslos|arbeitssuche|weltreise",
  "congé (?:parental|(?:de )?maternité|(?:de )?paternité|sabbatique|formation)|année (?:sabbatique|de césure)|pause (?:carrière|professionnelle)|service (?:militaire|national|civique)|recherche d['’]emploi|sans emploi",
  "excedencia|permiso (?:parental|de maternidad|de paternidad)|baja (?:maternal|por maternidad)|año sabático|servicio militar|pausa (?:profesional|laboral)|búsqueda de empleo|desempleo",
  "licença (?:parental|(?:de )?maternidade|(?:de )?paternidade|sem vencimento)|ano sabático|serviço militar|pausa (?:na carreira|profissional)|desemprego",
  "congedo (?:parentale|di maternità|maternità)|anno sabbatico|servizio (?:militare|di leva)|pausa (?:lavorativa|professionale)|disoccupazione",
  "ouderschapsverlof|zwangerschapsverlof|loopbaanonderbreking|sabbatsjaar|tussenjaar|(?:militaire )?dienstplicht|werkzoekend|werkloos|wereldreis",
  "urlop (?:macierzyński|wychowawczy|rodzicielski|bezpłatny|ojcowski)|przerwa (?:w karierze|zawodowa)|(?:zasadnicza )?służba wojskowa|bezrobotny|bezrobotna",
  "(?:föräldra|mamma|pappa|tjänst)ledig(?:het)?|sabbatsår|värnplikt(?:en)?|arbetssökande|barsel(?:sorlov)?|forældreorlov|værnepligt|ledig|foreldrepermisjon|fødselspermisjon|permisjon|verneplikt|førstegangstjeneste|arbeidsledig",
];
/** Before its name: "planned", "took a". */
const BEFORE = "(?:(?:planned|voluntary|taken|took|on|full[- ]time|extended|personal|in|an?|\\d+[- ]years?)\\s+){0,3}";
const BREAK = `${BEFORE}(?:${BREAKS.join("|")})(?![\\p{L}])`;
const OPENS = new RegExp(`^\\P{L}*${BREAK}(?<rest>.*)$`, "iu");
const PIECE = new RegExp(`^\\P{L}*${BREAK}\\P{L}*$`, "iu");
/** Between a break's name and what is told of it. */
const CUT = /[,;:|()/–—]|\s-\s|\s(?:at|in|with|for|to|due|after|during|bei|im|für|dans|en|em)\s/iu;
/** Work done for somebody who is away. */
const COVER = /^\s*(?:cover|replacement|relief|substitut|vertretung|backfill|remplacement|suplencia)/iu;

/** Whether a line that names what was done in a stretch of time, without its dates, names a break. */
export function isCareerBreak(name: string): boolean {
  const rest = OPENS.exec(name)?.groups?.["rest"]?.split(CUT)[0];
  if (rest !== undefined) return !COVER.test(rest) && !TITLE_WORD.test(rest) && !EMPLOYER_WORD.test(rest);
  return !TITLE_WORD.test(name) && name.split(CUT).some((piece) => PIECE.test(piece));
}
