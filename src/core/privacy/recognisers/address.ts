// Postal addresses: street with number, ZIP with town, labelled lines. A town alone is no address: people search by place.

import { expandWords } from "../facts/expand-words.ts";
import type { Recogniser } from "../recogniser.ts";

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}";
const NUMBER = "\\d{1,5}(?:[-/]\\d{1,4})?[A-Za-z]?";
const STREET_EN =
  "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Circle|Cir|Place|Pl|Way|Terrace|Ter|Trail|Trl|Parkway|Pkwy|Highway|Hwy|Close|Crescent|Cres|Grove|Gardens|Square|Sq|Row|Walk|Mews|Hill|View|Loop|Pike|Alley|Esplanade|Parade|Rise|Quay|Nagar|Marg|Colony|Cross|Layout|Chowk|Run|Hollow)";
const STREET_EN_CAPS = STREET_EN.toUpperCase();
/** Street words that come before the name (Romance, Slavic and Baltic languages). */
const STREET_FIRST =
  "(?:Rue|rue|Avenue|avenue|Av\\.?|Avda\\.?|Avenida|Boulevard|boulevard|Bd\\.?|Place|place|Chemin|chemin|Allée|allée|Impasse|impasse|Quai|quai|Route|route|Cours|cours|Square|square|Calle|C/|C\\.|Carrera|Paseo|Plaza|Camino|Ctra\\.?|Rúa|Rua|R\\.|R|Travessa|Tv\\.?|Estrada|Praça|Largo|Via|Viale|Piazza|Piazzetta|Corso|Vicolo|Strada|Contrada|Discesa|ul\\.|Ul\\.|ulica|al\\.|os\\.|pl\\.|Str\\.|Ulitsa|улица|ул\\.|проспект|Jalan|Jl\\.|Jln\\.?|Lorong|Cra\\.?|Kra\\.?|Cl\\.|Transversal|Diagonal|Pza\\.?|Urb\\.|Lot\\.|Cité|Résidence|bul\\.|Bul\\.|vul\\.|Vul\\.|вул\\.|бул\\.|просп\\.|пр-т|пер\\.|Οδός|οδός|Λεωφ\\.|Leoforos|Odos|Trg|nám\\.|Nám\\.|náměstí|Đường|Phố|Soi|mkr\\.|мкр\\.)";
/** In lower case, with what follows them. */
const STREETS_FIRST = Array.from(expandWords(STREET_FIRST), (word) =>
  (/[./]$/.test(word) ? word : `${word} `).toLowerCase(),
);
/** Endings that make a word a street (Germanic, Nordic, Finnish, Hungarian). */
const STREET_ENDING =
  "(?:gade|gata|plads|allé|kroken|bakken|stien|[a-zäö]{4}tie|intie|puistotie|maantee|stra(?:ß|ss)e|strasse|str\\.|gasse|weg|platz|allee|damm|straat|laan|plein|gracht|dijk|gatan|vägen|gränd|gaten|vegen|veien|vej|stræde|katu|kuja|polku|tänav|utca|körút)";
/** The same as a word of its own ("Berliner Straße"); not "Platz", which is also a rank. */
const STREET_WORD = "[ -](?:Stra(?:ß|ss)e|Gasse|Weg|Allee|Damm)";
const UNIT = "(?:,? ?(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|#|No|APT|SUITE|UNIT)\\.? ?#?[\\p{L}\\d-]{1,6})?";
const US_STATE =
  "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming)";
// Hyphens are part of WORD only: a text that could be cut in two ways would make the search quadratic.
const TOWN = `${WORD}(?: ${WORD}){0,3}`;
const EDGE = "(?<![\\p{L}\\d])";
const END = "(?![\\p{L}\\d])";
/** What may follow a street on its line: flat, town, code. Stops at contacts, bars and sentence text. */
const REST = `(?:,? ?(?:${TOWN}|\\d{3,6}(?:[- ]\\d{2,4})?(?: ?[A-Z]{2})?|[A-Z]{1,2}-?\\d[A-Z\\d]{0,4}(?: \\d[A-Z]{2})?)(?=[\\s,.;|)]|$)){0,5}`;

/** What a line must have for each kind of street. */
const GATE_EN =
  /\d[A-Za-z]?,? (?:[\w.'’-]+ {1,2}){1,5}(?:St|Av|R[odi]|B[ol]|L[aon]|Dr|C[otirlr]|P[lak]|W[ay]|T[er]|H[wi]|Gr|Ga|S[qt]|M[ea]|V[i]|Al|Es|Qu|Na|Ch|Ru|Ho|[A-Z]{2})/;
const FIRST_WORDS =
  "(?:[Rr]ue|[Aa]v|Bd|[Bb]oul|[Pp]la[cz]|[Cc]he|[Aa]ll|[Ii]mp|[Qq]uai|[Rr]ou|[Cc]ours|[Ss]qu|Cal|C\\/|C\\.|Car|Pas|Cam|Ctra|R[úu]a|R\\.|R |Trav|Tv|Est|Pra|Lar|Via|Pia|Cors|Vic|Str|Con|Dis|[Uu]l|[ao][ls]\\.|pl\\.|Uli|ул|про|Jal|Jl|Lorong|Cra[ .]|Kra[ .]|Cl\\.|Pza|Urb\\.|Cité|Résid|bul\\.|Bul\\.|[Vv]ul\\.|вул|бул|пр-т|пер|Οδ|οδ|Λεωφ|Leof|Odos|Trg|[Nn]ám|Đư|Phố|Soi |mkr|мкр)";
const GATE_FIRST = new RegExp(`(?:^|[^A-Za-z])${FIRST_WORDS}[^\\n]{2,70}\\d|\\d[^\\n]{0,8} ${FIRST_WORDS}`);
const GATE_ENDING = new RegExp(
  ` \\d(?<=(?:str|gasse|weg|platz|allee|damm|straat|laan|plein|gracht|dijk|gatan|väg|gränd|gat|gade|plads|allé|kroken|bakken|stien|tie|maantee|vei|vej|stræde|katu|kuja|polku|tänav|utca|körút|Stra|STR|WEG|GASSE|PLATZ)[\\p{L}.]{0,5} \\d)`,
  "iu",
);

const LOWER_STREET =
  "street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|court|crescent|close|grove|terrace|parkway|highway|way|place|square|gardens|nagar|marg|colony";
const LOWER_STREET_FIRST =
  "rue|avenue|calle|c/|avenida|av\\.|rua|via|viale|piazza|ul\\.|ulica|str\\.|jalan|jl\\.|soi|bulevar|carrera";
/** "5 years on the road" */
const EVERYDAY = "(?:years?|months?|days?|weeks?|hours?|of|the|to|and|in|on|for|by|at|a|miles?|people|km|from|per) ";
/** What a contact is called, behind an address. */
const LOWER_CONTACT = "(?:tel|phone|mobile|mob|cell|e-?mail|mail|ph|fax)(?!\\p{L})";
/** Nothing before it on its line has a capital. */
const LOWER_GATE = /^[^A-Z\n]{0,80}\d/m;

export const addressRecogniser: Recogniser = {
  name: "address",
  kind: "ADDRESS",
  context: ["address", "adresse", "direccion", "indirizzo", "endereco", "adres", "residence", "home", "anschrift"],
  rules: [
    {
      name: "street-en",
      needsDigit: true,
      gate: GATE_EN,
      pattern: new RegExp(
        `${EDGE}\\d{1,6}[A-Za-z]?,? (?:[NSEW]{1,2}\\.? |North |South |East |West )?(?:(?:${WORD}|\\d{1,3}(?:st|nd|rd|th)) {1,2}){1,4}(?:${STREET_EN}|${STREET_EN_CAPS})\\.?${END}${UNIT}${REST}`,
        "gu",
      ),
      score: 0.8,
      accept: isNoYear,
    },
    {
      name: "street-first",
      words: STREETS_FIRST,
      needsDigit: true,
      gate: GATE_FIRST,
      pattern: new RegExp(
        `${EDGE}(?:${NUMBER}(?: ?(?:bis|ter))?,? )?${STREET_FIRST}(?: |(?<=[./]))(?:(?:de|del|della|di|da|do|dos|das|des|du|la|le|les|los|las|el|l['’]|d['’]|al|e|y|et|San|Santa|St)[ -]?){0,3}${WORD}(?: (?:de |del |della |di |da |do |des |du |la )?${WORD}){0,4},? (?:[nN](?:\\.?[º°o]|[º°.])?\\.? ?)?\\d{1,5}${END}${REST}`,
        "gu",
      ),
      score: 0.75,
      // "C.B.S.E., 2008" is who examined, and when.
      accept: (value) => !/^\p{Lu}\.\p{Lu}\./u.test(value),
    },
    {
      name: "number-street-first",
      words: expandWords("rue|avenue|boulevard|place|chemin|allée|impasse|quai|route|cours|square"),
      needsDigit: true,
      gate: GATE_FIRST,
      pattern: new RegExp(
        `${EDGE}${NUMBER}(?: ?(?:bis|ter))?,? (?:rue|Rue|avenue|Avenue|boulevard|Boulevard|place|Place|chemin|Chemin|allée|Allée|impasse|Impasse|quai|Quai|route|Route|cours|Cours|square|Square)(?: (?:de|du|des|la|le|les|l['’]|d['’])){0,3} ?${WORD}(?: (?:de |du |des |la )?${WORD}){0,4}${REST}`,
        "gu",
      ),
      score: 0.75,
    },
    {
      name: "street-ending",
      needsDigit: true,
      gate: GATE_ENDING,
      pattern: new RegExp(
        `${EDGE}\\p{Lu}(?:[\\p{L}.'’-]{1,30}|[\\p{L}.'’]{1,20}[ -][\\p{L}.'’-]{1,20})(?<=${STREET_ENDING}|${STREET_ENDING.toUpperCase()}|${STREET_WORD}|[Ss]tr\\.) \\d{1,5}(?:[-/]\\d{1,4})? ?[A-Za-z]?${END}${REST}`,
        "gu",
      ),
      score: 0.75,
    },
    {
      name: "turkish",
      needsDigit: true,
      gate: /(?:Mah|Cad|Sok|Sk|Bulvar|Blv)[a-zığ]{0,6}\.?,? .{0,50}\d/,
      pattern: new RegExp(
        `${EDGE}(?:${WORD} ){1,3}(?:Mah(?:allesi)?|Cad(?:desi)?|Sok(?:ak|ağı)?|Sk|Bulvarı|Blv)\\.?,?(?: (?:${WORD} ){1,3}(?:Cad(?:desi)?|Sok(?:ak|ağı)?|Sk)\\.?,?)? (?:No: ?|No\\.? ?)?\\d{1,4}[A-Z]?(?:/\\d{1,4})?${END}${REST}`,
        "gu",
      ),
      score: 0.75,
    },
    {
      // "12 high street, leeds ls6 8qt", "hauptstraße 12, 80331 münchen": who writes all in small letters
      name: "lower-case",
      needsDigit: true,
      gate: LOWER_GATE,
      isPersonalOnly: true,
      pattern: new RegExp(
        `(?<![\\p{L}\\d])(?:\\d{1,5}[a-z]?(?:[-/]\\d{1,4})?,? (?:(?!${EVERYDAY})\\p{Ll}[\\p{L}'’.-]{1,20} ){1,3}(?:${LOWER_STREET})\\.?|(?:${LOWER_STREET_FIRST}) (?:\\p{Ll}[\\p{L}'’.-]{0,20},? ){1,4}(?:n[º°o.]{0,2} ?)?\\d{1,5}(?:[-/]\\d{1,4})?[a-z]?|\\p{Ll}{3,30}\\.?(?= \\d)(?<=straße|strasse|str\\.|weg|gasse|platz|allee|gatan|vägen|gade|vej|veien|gaten|straat|laan|plein|gracht|katu) \\d{1,4} ?[a-z]?)${END}(?:,? (?!${LOWER_CONTACT})(?:\\p{Ll}[\\p{L}'’.-]{0,24}|[\\d#][\\da-z/-]{0,9})(?=[\\s,.;|)]|$)){0,9}`,
        "gu",
      ),
      score: 0.75,
      accept: (_, { before }) => !/\p{Lu}[^\n]*$/u.test(before),
    },
    {
      name: "lives-at",
      needsDigit: true,
      gate: /[a-zI] (?:liv|resid)(?:e|es|ing) at /,
      pattern:
        /(?<=[\p{Ll}I] )(?:liv|resid)(?:e|es|ing) at (?<value>(?:(?! {2})[^\n|;@•●·]){6,120}?)(?=[.,]? (?:You|I|My|Please|Call|Contact|Reach|Feel|The|This|We|He|She|Since|Currently|and|with|where|who)(?!\p{L})|\. (?:In|During|Over|For|After|Having|Before|As|At|On|From|Born|Originally|Outside|Today|Now|Throughout|Until|When|While|An?|His|Her|Their|It|There|To|By)(?= \p{Ll})|\. \p{Lu}[\p{L}\p{M}'’-]{1,24}(?: \p{Lu}[\p{L}\p{M}'’-]{1,24})? (?:is|was|has|had|works|worked|brings|holds|speaks|loves|enjoys)(?!\p{L})|\.? *$|[|;\n@])/gu,
      score: 0.85,
      accept: (value) => /\p{L}{2}/u.test(value),
    },
    {
      name: "letter",
      gate: /(?:^|[|•·]) *(?:A|Add|Addr)(?: ?[:.] |[:.]?\t)/m,
      isPersonalOnly: true,
      pattern:
        /(?:^|[|•·]) *(?:A|Add|Addr)(?: ?[:.][ \t]{1,4}|\t{1,2})(?<value>\p{L}[^|•·;@\t]{5,100}|\d[^|•·;@\t]{5,100})/gu,
      score: 0.8,
      // "A. Senthil Kumar, M.Sc." is a name.
      accept: (value, { before }) => /\d/.test(value) || (value.includes(",") && !/A ?\. ?$/.test(before)),
    },
    {
      name: "hungarian",
      needsDigit: true,
      gate: / (?:u\.|út|útja|utca|tér|krt\.|köz|sétány) \d/,
      pattern: new RegExp(
        `${EDGE}${WORD}(?: ${WORD}){0,3} (?:u\\.|út|útja|utca|tér|krt\\.|köz|sétány) \\d{1,4}\\.?${REST}`,
        "gu",
      ),
      score: 0.75,
    },
    {
      name: "po-box",
      needsDigit: true,
      gate: /box|postfach|casilla|apartado|postboks|B\.? ?P\.? ?\d|P\.? ?M\.? ?B|[Bb]ag/i,
      pattern: new RegExp(
        `${EDGE}(?:[Pp]\\.? ?[Oo]\\.? ?(?:[Bb]ox|BOX)|Postfach|POSTFACH|Casilla|Apartado|Postboks|Box|G\\.?P\\.?O\\.? Box|(?:B\\.? ?P\\.?|P\\.? ?M\\.? ?B\\.?)(?= ?\\d{2,6}(?![\\d/]))|(?:Private|Locked|Postal) (?:Mail )?Bag) ?(?:No\\.? ?)?(?:[A-Z]{1,2} ?)?\\d{1,6}(?:-\\d{3,6})?(?!\\d)(?:,? (?:${TOWN}|\\d{4,6})(?=[\\s,.;|)]|$)){0,3}`,
        "gu",
      ),
      score: 0.75,
    },
    {
      name: "us-zip",
      needsDigit: true,
      gate: /\d{5}/,
      pattern: new RegExp(`${EDGE}(?:${TOWN},? )?${US_STATE},? \\d{5}(?:-\\d{4})?(?!\\d)`, "gu"),
      score: 0.75,
    },
    {
      name: "uk-postcode",
      needsDigit: true,
      gate: / \d[A-Z]{2}(?<=[A-Z]\d[A-Z\d]? \d[A-Z]{2})/,
      pattern: new RegExp(`${EDGE}(?:${TOWN},? )?[A-Z]{1,2}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}${END}`, "gu"),
      score: 0.75,
    },
    {
      name: "canada-postcode",
      needsDigit: true,
      gate: /[A-Z]\d[A-Z] ?\d[A-Z]\d/,
      pattern: new RegExp(`${EDGE}(?:${TOWN},? )?(?:[A-Z]{2},? )?[ABCEGHJ-NPRSTVXY]\\d[A-Z] ?\\d[A-Z]\\d${END}`, "gu"),
      score: 0.75,
    },
    {
      name: "zip-town",
      needsDigit: true,
      gate: /\d/,
      isPersonalOnly: true,
      pattern: new RegExp(
        `${EDGE}(?:[A-Z]{1,2}-)?(?:\\d{5}(?:-\\d{3})?|\\d{4}(?: ?[A-Z]{2}(?!\\p{L}))?|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{3} \\d{2}),? ${TOWN}`,
        "gu",
      ),
      score: 0.6,
      accept: isTownLine,
    },
    {
      name: "town-zip",
      needsDigit: true,
      gate: /\d{5}/,
      isPersonalOnly: true,
      pattern: new RegExp(`${EDGE}${TOWN}(?:, ?${TOWN}){0,2},? ?(?:[-–] ?)?\\d{5,6}(?!\\d)`, "gu"),
      score: 0.6,
      accept: (value, { inHeader, before }) =>
        !/^[A-Z\d]{2,5} /.test(value) && isTownLine(value, { before, after: "", inHeader }),
    },
    {
      name: "brazil",
      needsDigit: true,
      gate: /\d{5}-\d{3}/,
      pattern: new RegExp(
        `${EDGE}(?:${WORD}(?: (?:d[aeo]s? )?${WORD}){0,4}(?: ?[-–/,] ?[A-Z]{2})[ ,.–-]{1,3})?(?:C(?:EP|ep)[.:]? ?)?\\d{5}-\\d{3}(?!\\d)(?: ?[-–,]? ?${WORD}(?: (?:d[aeo]s? )?${WORD}){0,4}(?: ?[-–/,] ?[A-Z]{2}))?${END}`,
        "gu",
      ),
      score: 0.75,
      accept: (value) => /[A-Z]{2}/.test(value),
    },
    {
      name: "au-town",
      needsDigit: true,
      gate: /[A-Z]{2} \d{4}/,
      pattern: new RegExp(`${EDGE}${TOWN},? (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \\d{4}(?!\\d)`, "gu"),
      score: 0.75,
    },
  ],
};

/** "2016 American Red Cross" is when, not where; in the header a house may have such a number. */
function isNoYear(value: string, { inHeader }: { readonly inHeader: boolean }): boolean {
  return inHeader || !/^(?:19[5-9]|20[0-4])\d /.test(value);
}

/** A code and a town count only where addresses stand: in the header, and not when the number is a year. */
function isTownLine(
  value: string,
  around: { readonly before: string; readonly after: string; readonly inHeader: boolean },
): boolean {
  if (!around.inHeader) return false;
  const number = /\d{4,6}/.exec(value)?.[0] ?? "";
  const isYear = number.length === 4 && number >= "1940" && number <= "2049";
  return (
    !isYear &&
    // "IEC 62304, RFC 2616"
    !/(?:[-–/]|(?<!\p{L})[A-Z]{3,5}) ?$/u.test(around.before) &&
    !/(?:Present|January|February|March|April|June|July|August|September|October|November|December)/.test(value)
  );
}
