// What a law protects is no field. A question that asks for it is refused, whatever else it asks. So is what stands in for
// it among people: "recent graduates", "digital natives" and years of leaving school are age, "originally from" and
// accents are origin, and so is a country whose people are shut out ("no one from Nigeria"; "engineers in Graz, but not from
// Austria" and "outside Germany" tell where they live). Not refused: a language at a native level (a language is a field), graduate jobs (a rank), what work
// is about (children, the elderly, health insurance). "A cultural fit" is nobody's attribute and no field: it is told as
// not understood. protected-questions.tsv has each decision as a question.

import { say, type Said } from "../../../lib/said.ts";
import { placesNamed } from "../places/places.ts";
import { withoutNamesOfThings } from "./names-of-things.ts";
import { singular } from "./find-titles-asked.ts";
import { NUMBER_WORDS, TITLE_HEADS } from "./words.ts";

export type ProtectedAttribute =
  | "age"
  | "gender"
  | "sexual orientation"
  | "nationality"
  | "ethnic origin"
  | "religion"
  | "family"
  | "health"
  | "looks"
  | "politics"
  | "criminal record"
  | "identity";

export interface ProtectedAsk {
  readonly attribute: ProtectedAttribute;
  /** The words that ask for it. */
  readonly said: string;
}

const PERSON = String.raw`(?:candidates?|applicants?|people|persons?|employees?|staff|workers?|talents?|nationals?|citizens?|guys?|ones|hires?|folks|profiles?|resumes?|developers?|engineers?|nurses?|managers?|men|women|ladies)`;
const NATIONS = String.raw`(?:american|british|english|german|french|spanish|italian|portuguese|polish|dutch|indian|pakistani|chinese|japanese|korean|turkish|greek|russian|ukrainian|romanian|bulgarian|african|nigerian|brazilian|mexican|arab|asian|european|swedish|danish|norwegian|finnish|irish|scottish|welsh|swiss|austrian|israeli|iranian|syrian|egyptian|moroccan|vietnamese|filipino|australian|canadian|hungarian|czech|foreign|immigrant|migrant)`;

/** The words of each attribute. Phrases of work that hold such a word are taken out first, see `HARMLESS`. */
const ATTRIBUTES: readonly (readonly [ProtectedAttribute, RegExp])[] = [
  [
    "age",
    new RegExp(
      String.raw`\b(?:young(?:er|est|ish)?|old(?:er|est)?|elderly|youth(?:ful)?|age[ds]?|ageing|aging|middle[- ]aged|birth\s?(?:day|date|year)s?|date of birth|dob|born|millenni?als?|gen[- ]?[xyz]|boomers?|retire[ds]?|retirement|retirees?|pensioners?|close to pension|year[- ]olds?|(?:over|under|above|below|in (?:his|her|their|the)) ?(?:early |mid |late )?(?:twenties|thirties|forties|fifties|sixties|20s|30s|40s|50s|60s)|years? of age|digital natives?|(?:recent|fresh|new) (?:university |college |school )?(?:graduates?|school leavers)(?! (?:jobs?|roles?|positions?|programm?e?s?|schemes?|openings?))|fresh (?:out of|from) (?:school|college|uni\w*)|(?:finished|left|graduated(?: from)?|out of) (?:(?:high )?school |college |uni\w* )?(?:after|before|since|in|later than|earlier than) (?:19|20)\d\d|mature (?:${PERSON})|over the hill|past (?:his|her|their|its) prime|zoomers?|generation [xyz]|grand(?:mother|father|parent|ma|pa)s?|long career ahead|teen(?:ager)?s?|seniors citizens?|senior citizens?)\b`,
      "i",
    ),
  ],
  [
    "gender",
    /\b(?:genders?|sex|male|males|female|females|woman|women|man|men|lady|ladies|girls?|boys?|gentlem[ae]n|guys only|transgender|trans|non-?binary|wom[ae]n only|masculine|feminine|a s?he|s?he or (?:a )?s?he|pronouns?)\b/i,
  ],
  [
    "sexual orientation",
    /\b(?:gay|lesbian|bisexual|straight|homosexual|heterosexual|queer|lgbtq?\w*|sexual orientation)\b/i,
  ],
  [
    "nationality",
    new RegExp(
      String.raw`\b(?:nationalit(?:y|ies)|citizens?|citizenship|passports?|nationals|foreigners?|immigrants?|migrants?|expats?|natives? of|country of (?:birth|origin)|origin|origins|native[- ]born|non[- ]?natives?|${NATIONS} (?:${PERSON})|(?:who|they|candidates?|people|applicants?|anyone|someone)(?:'s| is| are| be) ${NATIONS}(?![\w -]*(?:speak|fluent|compan))|(?:an?|born|only) native ${NATIONS}(?=\s*(?:[?.!,]|$|please|only))|germans|americans|indians|africans|asians|europeans|italians|mexicans|russians|turks|poles|arabs|brits|chinamen|swedes|danes|finns|spaniards|frenchmen|dutchmen|(?:african|nigerian|pakistani|korean|greek|ukrainian|romanian|bulgarian|brazilian|european|norwegian|austrian|israeli|iranian|syrian|egyptian|moroccan|filipino|australian|canadian|hungarian|czech)s)\b`,
      "i",
    ),
  ],
  [
    "ethnic origin",
    new RegExp(
      String.raw`\b(?:originally from|(?:migra(?:tion|nt)|immigration) backgrounds?|${NATIONS} (?:descent|heritage|roots|background|ancestry|blood)|race|races|racial|ethnic\w*|white|black|caucasian|hispanics?|latin[oax]s?|coloured|skin colou?r|skin|of colou?r|minorit(?:y|ies)|indigenous|aboriginal|roma people|gypsy|caste|foreign[- ]sounding|(?:german|english|foreign|western|arabic|muslim|jewish|indian)[- ](?:sounding )?names?|names? (?:(?:that|which|who) )?sounds?|(?:sounds?|sounding) ${NATIONS}|surnames?|last names?|first names?|accents?)\b`,
      "i",
    ),
  ],
  [
    "religion",
    /\b(?:religio\w*|faith|eats? (?:halal|kosher)|christians?|catholics?|protestants?|orthodox|muslims?|islam(?:ic|ists?)?|jew(?:s|ish)?|hindus?|buddhists?|sikhs?|atheists?|church\w*|mosque|ramadan|sabbath|shabbat|pray(?:er|ers|ing|s)?|headscar(?:f|ves)|hijabs?|belie(?:f|fs|vers?))\b/i,
  ],
  [
    "family",
    /\b(?:famil(?:y|ies)|married|marriage|marital|unmarried|divorced?|widow\w*|spouses?|husbands?|wi(?:fe|ves)|(?<!(?:experience|work|works|working|worked) )(?:with|without|has|have|having|had|no|any|wants?|wanting|plans?|planning|raising|expecting|got)(?: \w+)? (?:kids?|child|children)|childless|pregnan\w*|matern\w*|patern\w*|parents?|parenthood|mothers?|moms?|mums?|fathers?|dads?|(?:on|back from|returning from|took|taking) (?:parental|family) leave|engaged to|baby|babies|childcare|single(?=, no\b)|no attachments|unattached|(?:picks?|picking) up (?:the |their |his |her )?(?:kids?|child|children)|(?:looks?|looking) after (?:the |their |his |her )?(?:kids?|child|children|parents)|single (?:people|person|candidates?|m[eo]n|wom[ae]n|mothers?|parents?|applicants?)|(?:is|are|who's) single|newly-?weds?|fianc[eé]+s?|breadwinners?)\b/i,
  ],
  [
    "health",
    /\b(?:disab\w+|handicap\w*|wheelchair|health(?:y|ier|iest)?|(?:is|are|seriously|often|chronically|mentally) ill|illness(?:es)?|sick|sickness|disease\w*|medical (?:condition|history|record)s?|mental|depress\w*|cancer|hiv|aids|autis\w*|adhd|able[- ]bodied|fit and healthy|blind|deaf|impair\w+|chronic\w*|smok(?:er|ers|es|ing)|overweight|obese|allerg(?:y|ies|ic)|vaccinat\w*|sick (?:leave|days)|burn(?:ed|t)[- ]out|had (?:a )?burn-?out|(?:on|takes?|taking|needs?) medication|in therapy|(?:was|were|been|stayed|are|is) in (?:a |the )?(?:hospital|rehab))\b/i,
  ],
  [
    "looks",
    /\b(?:photos?|photographs|pictures?|headshots?|selfies?|looks? (?:like|good)|(?:good|best|better|nice|great)[- ]looking|attractive|handsome|beautiful|pretty (?:ones?|girls?|wom[ae]n)|ugly|appearance|height|weight|tall(?:er|est)?|slim|skinny|obese|(?:well[- ])?groomed|short (?:people|person|men|women)|tattoos?|hair|beard|presentable|photogenic|clean[- ]shaven)\b/i,
  ],
  [
    "politics",
    /\b(?:politic(?:s|al(?:ly)?) (?:views?|opinions?|party|affiliation|leaning|active)?|political|politics|republicans?|democrats?|left[- ]wing|right[- ]wing|vote[sd]?|voters?|trade union|(?:in|of|joined|from) (?:a |the )?(?:labou?r )?unions?|union members?(?:hip)?|unionised|unionized|activists?)\b/i,
  ],
  [
    "criminal record",
    /\b(?:criminal|convict\w*|felon\w*|ex-?cons?|(?:ex|former)[- ]?(?:prisoners?|inmates?|offenders?)|prison|arrest\w*)\b/i,
  ],
  [
    "identity",
    /\b(?:real names?|full names?|(?:their|his|her|candidate'?s?) names?|what(?:'s| is) .{0,20}\b(?:names?|e-?mails?)|who (?:is|are) \[|(?:(?:mobile|tele)?phone|mobile|contact) numbers?|contact (?:details|data|info\w*)|linkedin (?:profiles?|pages?|urls?|links?)|(?:'s|their|his|her) e-?mails?|e-?mail address(?:es)?|home address(?:es)?|street address|social security|ssn|passport number)\b/i,
  ],
];

/** Work that is named with such a word. Each is here because somebody is hired for it. */
const HARMLESS: readonly RegExp[] = [
  /\bsick pay\b|\bchildcare (?:vouchers?|benefits?|support|on[- ]site|provided)\b|\bon[- ]site childcare\b/gi,
  /\b(?:six sigma )?(?:black|white|yellow) belts?\b/gi,
  /\bblack[- ]?box\b|\bwhite[- ]?(?:box|label|papers?)\b|\bblackberry\b|\bwhiteboard\w*/gi,
  /\bmental health(?: (?:nurse|nursing|counsel\w*|worker|specialist|care|services?|jobs?|roles?))?\b(?! (?:issues|problems|condition|history))/gi,
  /\b(?:public|occupational|digital|animal|veterinary|environmental|home|behaviou?ral|global|community|allied|e-?)[- ]?health\b|\bhealth ?care\b|\bhealth (?:and|&) safety\b|\bhealth (?:insurance|informatics|tech|economics|data|services?|visitor|coach|officers?|assistants?|workers?|aides?|it|records?|sector|industry|jobs?|roles?|science)\b/gi,
  /\b(?:family|child|children'?s|maternity|paternity) (?:law|lawyer|solicitor|attorney|medicine|doctor|nurse|nursing|physician|therap\w+|ward|services?|psycholog\w+|protection|welfare|social work\w*|care worker|wear|books?|hospital|unit|practice|support worker)\b/gi,
  /\b(?:work(?:s|ed|ing)?|kindergarten|nursery|school|teach(?:es|ing)?|experience|jobs?|roles?) (?:(?:in|at) an? \w+ )?with (?:young |small |disabled |sick )?(?:kids|children|teenagers|elderly people)\b/gi,
  /\b(?:early )?childhood (?:education|educator|teacher)\w*|\bchildcare (?:worker|assistant|provider|jobs?|roles?|assistant)s?\b|\bchild ?care (?:worker|jobs?|roles?)s?\b/gi,
  /\b(?:elderly|aged|old[- ]age|disability|geriatric|palliative) (?:care|support|services?)(?: (?:worker|nurse|assistant|aide)s?)?\b/gi,
  /\b(?:men|women|ladies|girls|boys|kids|children)'?s? (?:'s )?(?:fashion|wear|clothing|shoes|footwear|sportswear|health nurse)\b|\b(?:wo)?mens ?wear\b/gi,
  /\b(?:product|api|application|data|customer|asset|cheese|wine) (?:life ?cycle|age|aging|ageing)\b|\bback ?end of age\b/gi,
  /\b(?:race|rat race) (?:conditions?|car|engineer\w*|track)\b/gi,
  /\bskin ?care\b|\bhair(?:dress\w*| ?styl\w*| ?care| salon| stylists?)\b|\bmake-?up artists?\b/gi,
  /\bphoto(?:shop|graph(?:y|er|ers)|n)\b|\bphoto (?:editing|editor|retouch\w*)s?\b|\bpicture (?:editing|framing)\b/gi,
  /\bsex (?:education|therapist)s?\b/gi,
  /\b(?:native|mobile|web|cloud)[- ]?(?:apps?|app development|speakers?)\b|\breact[- ]native\b|\bnative (?:english|german|french|spanish|italian|\w+) speakers?\b|\bcloud[- ]native\b|\bnative speakers?\b/gi,
  /\b(?:old|older|oldest|young|younger) (?:versions?|code|systems?|company|companies|start-?ups?|software|jobs?|postings?|ads?|tech\w*)\b|\b(?:year|month|week|day)s?[- ]old (?:company|companies|start-?ups?|postings?|ads?|jobs?)\b/gi,
  /\b(?:political|religious) (?:science|scientist|studies|journalis\w*|education|reporter)s?\b|\bchurch (?:music\w*|organist)s?\b|\bfaith[- ]based organi[sz]ations?\b/gi,
  /\bcriminal (?:law|justice|lawyer|defen[cs]e|psycholog\w*|investigat\w*)s?\b|\bprison (?:officer|guard|warden)s?\b/gi,
  /\bgender (?:studies|pay gap analysis)\b|\bman(?:-|\s)?(?:power|agement|hours?)\b|\bhe(?:re|lp)\b/gi,
  /\bage(?:nc(?:y|ies)|nts?|nda)\b|\bsingle (?:page|sign|point|source|one|must|requirement|job|skill|digit|tenant|location|city)\w*/gi,
  /\bwhite[- ]?collar|blue[- ]?collar\b/gi,
  /\bsmoking (?:meat|fish|cessation)\w*|\bpediatric \w+\b|\bcancer (?:research|nurse|nursing|biolog\w*|care)\w*\b|\bhiv research\w*\b|\boncolog\w+\b|\bdisease (?:management|control|modelling|modeling)\b/gi,
  /\bdeaf (?:education|studies|interpreter)s?\b|\bsign language\b|\bblind (?:hiring|screening|review|tasting)\b/gi,
  /\blast name basis\b|\bname servers?\b|\bdomain names?\b|\bbrand names?\b/gi,
  /\b(?:faster|lower|higher) weight\b|\bweight(?:s|ed|ing|lift\w*| loss coach)\b|\bheight(?:s)? (?:work|certificate)\b|\bworking at heights?\b/gi,
  /\bmother[- ]tongues?\b|\bfamily[- ](?:owned|run|business(?:es)?|friendly)\b|\bmaternity (?:leave )?cover\b/gi,
  /\b(?:work|working) (?:permit|visa|authori[sz]ation)s?\b|\bvisa sponsorship\b|\bsponsor\w*/gi,
  /\bstraight(?:forward| away| out)\b|\bindigo\b|\borigin(?:al(?!ly from)|ate|ation)\w*\b/gi,
  /\b(?:process(?:es)?|market|pipeline|pay|salar(?:y|ies)|shortlist|distribution|day|week|job|role|position|team|numbers|package|benefits) looks? like\b/gi,
  /\bvote-?\w*ing (?:software|systems?)\b|\bdemocratiz\w+\b/gi,
];

/** Null when nothing protected is asked for. */
export function findProtected(question: string): ProtectedAsk | null {
  const rest = HARMLESS.reduce((text, pattern) => text.replace(pattern, " · "), withoutNamesOfThings(question));
  for (const [attribute, pattern] of ATTRIBUTES) {
    const found = pattern.exec(rest);
    if (found !== null) return { attribute, said: found[0] };
  }
  return askedAge(rest) ?? askedOrigin(rest);
}

const NOT_FROM = new RegExp(
  String.raw`\b(?:(?:no[- ]?one|nobody|no(?: more)? ${PERSON}|none|not (?:any|a single) ${PERSON}|not any(?:one|body))|(?:exclud(?:e|ing)|hide|remove|reject|skip|avoid|ignore|leave out|drop|without) (?:all |any |the |every )*(?:${PERSON}|any(?:one|body)|every(?:one|body)))(?: (?:who|that) (?:is|are|comes?))?(?: coming)? from (?:the )?(?<where>\p{L}+(?: \p{L}+){0,3})`,
  "giu",
);

/** "No one from Nigeria" shuts a country's people out; of those who are sought, "from" tells where they live. */
function askedOrigin(text: string): ProtectedAsk | null {
  for (const { 0: said, groups } of text.matchAll(NOT_FROM)) {
    const words = (groups?.["where"] ?? "").split(" ");
    const isCountry = words.some((_, at) =>
      /^(?:country|area)$/.test(placesNamed(words.slice(0, at + 1).join(" "))[0]?.kind ?? ""),
    );
    if (isCountry) return { attribute: "nationality", said };
  }
  return null;
}

/** "under 30", "older than 50", "30 to 40 years" of a person and not of work. */
function askedAge(asked: string): ProtectedAsk | null {
  const text = asked.replace(/\b(?:twenty|thirty|forty|fifty|sixty)\b(?! (?:thousand|k)\b)/gi, (word) =>
    String(NUMBER_WORDS[word.toLowerCase()]),
  );
  const found =
    /\b(?:candidates?|people|applicants?|anyone|someone|somebody|nobody|no[- ]one|none|persons?|those|who(?:ever)?(?: is| are)?)\s+(?:are |is |aged |who (?:is|are) )?(?:under|over|below|above|between|less than|more than|at least)\s+(?:1[6-9]|[2-7]\d)(?:\s+and\s+[2-7]\d)?(?=\s*(?:[?.!,]|$|please\b|years? old|and\b|with\b|in\b|for\b))/i.exec(
      text,
    );
  // "Nurses under 40": a bare number behind people is no pay and no experience.
  const ofWork =
    /\b(?<who>[a-z]+)\s+(?:who are |that are |aged )?(?:under|over|below|above|younger than|between)\s+(?:1[6-9]|[2-7]\d)(?:\s*(?:and|-|to)\s*[2-7]\d)?(?=\s*(?:[?.!,]|$|(?:please|only|who|with|in|for|from|near|and)\b))/gi;
  for (const { 0: said, groups } of text.matchAll(ofWork)) {
    const who = (groups?.["who"] ?? "").toLowerCase();
    if (who.endsWith("s") && TITLE_HEADS.has(singular(who))) return { attribute: "age", said };
  }
  const stated = /\bwho(?: is| are|'s)\s+(?:1[6-9]|[2-7]\d)\b(?!\s*(?:years? of|%|k\b|km))/i.exec(text);
  const said = found?.[0] ?? stated?.[0];
  return said === undefined ? null : { attribute: "age", said };
}

/** One honest sentence. */
export function refusal({ attribute }: ProtectedAsk): Said {
  return say("Candor keeps nothing about {what}, so this cannot be asked: it must play no part in who gets a job.", {
    what: WHAT[attribute],
  });
}

const WHAT: Readonly<Record<ProtectedAttribute, Said>> = {
  age: say("people's age"),
  gender: say("people's gender"),
  "sexual orientation": say("people's sexual orientation"),
  nationality: say("people's nationality"),
  "ethnic origin": say("people's ethnic origin"),
  religion: say("people's religion"),
  family: say("people's family life"),
  health: say("people's health"),
  looks: say("how people look"),
  politics: say("people's politics"),
  "criminal record": say("people's criminal record"),
  identity: say("who somebody is; candidates are anonymous here, and only the vault shows an identity"),
};
