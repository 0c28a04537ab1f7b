// What is dictated, abbreviated or typed as a search string, in the spelling the finders read: "one hundred and twenty
// thousand" is 120,000, "c plus plus" is C++, "salary>=90k" has its spaces. Changes spelling only, never meaning.

import { NUMBER_WORDS } from "./words.ts";

/** Names that a dictation takes apart, and slips so frequent that no distance has to be measured. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bc plus plus\b/gi, "C++"],
  [/\b(c|f) sharp\b/gi, "$1#"],
  [/\b(?:dot|point) net\b/gi, ".NET"],
  [/\bnode (?:dot )?js\b/gi, "Node.js"],
  [/\bfull stack\b/gi, "full-stack"],
  [
    /(?<=(?:,|\b(?:and|or|with|in|using|knows?)|[/&+]) ?)Illustrator\b(?! (?:jobs?|roles?|positions?))/g,
    "Adobe Illustrator",
  ],
  [/\b(java|type) script\b/gi, "$1script"],
  [/\b(post) gres(?:s|ql| sql)?\b/gi, "PostgreSQL"],
  [
    /\b(sales|hub|photo|power|git|mongo|word|tensor|solid|auto|quick) (?=(?<=sales )force\b|(?<=hub )spot\b|(?<=photo )shop\b|(?<=power )point\b|(?<=git )hub\b|(?<=mongo )db\b|(?<=word )press\b|(?<=tensor )flow\b|(?<=solid )works\b|(?<=auto )cad\b|(?<=quick )books\b)/gi,
    "$1",
  ],
  [/\bpower ?b\.?i\.?\b/gi, "Power BI"],
  [/\bmust haves?\b/gi, "must-haves"],
  [/\b(?:teh|hte)\b/gi, "the"],
  [/\bwi(?:ht|th?h|t)\b/gi, "with"],
  [/\b(?:mny|mani)\b/gi, "many"],
  [/\bwich\b/gi, "which"],
  [/\bpayd\b/gi, "paid"],
  [/\b(?:exel|excell)\b/gi, "Excel"],
  [/\bcompair(e|es|ing)?\b/gi, "compare"],
  [/\bexp[ei]r[ie]+nc+e?(d?)\b/gi, "experience$1"],
  [/\bTS\b(?! ?\/)/g, "TypeScript"],
  [/\bRoR\b/g, "Ruby on Rails"],
  [/\bpy\b(?= (?:devs?|developers?|engineers?|people|jobs?|roles?))/gi, "Python"],
  [/\bREST APIs\b/gi, "REST API"],
  [/\b(security|network)\+(?!\w)/gi, "CompTIA $1+"],
  [/\b(could|did|do|does|had|has|have|is|are|was|were|should|would|wo|ca)nt\b/gi, "$1n't"],
  [/\bw\/\s?(?!o\b)/gi, "with "],
  [/\bbucks\b/gi, "dollars"],
  [/\bpost-?docs?\b|\bpost docs?\b|\bpost-?doctoral (?:researchers?|fellows?)\b/gi, "postdoc"],
  [/(?<!Technology )\bUnreal\b(?! (?:Engine|Technology))/gi, "Unreal Engine"],
  [
    /(?<!Technologies )\bUnity\b(?! (?:3D|Technologies))(?=(?: developers?| engineers?| programmers?| devs?|,| or| and|$|[?./]))/gi,
    "Unity 3D",
  ],
  [/(?<!Adobe )\bPremiere\b(?! Pro)/g, "Adobe Premiere"],
  // "RM5,000", "R 25 000", "KSh80k"
  [/\bRM\s?(?=\d)/g, "MYR "],
  [/\bR\s?(?=\d{1,3}[ ,]\d{3}|\d{4,}|\d+k\b)/g, "ZAR "],
  [/\bksh\.?\s?(?=\d)/gi, "KES "],
  [/\bRp\.?\s?(?=\d)/g, "IDR "],
  [/\bdhs?\.?\s?(?=\d)/gi, "AED "],
  [/\bQR\s?(?=\d)/g, "QAR "],
  [/\bSR\s?(?=\d)/g, "SAR "],
  [/\bN(?=\d{1,3},\d{3})/g, "NGN "],
  [/\b(usd|eur|gbp|chf|aed|inr|sgd|zar|aud|cad|sek|nok|dkk|pln|kes|ngn|php|myr)(?=\d)/gi, "$1 "],
];
/** Beside clinical trials the letters are good clinical practice; beside anything else the cloud. */
const CLINICAL = /\bclinical|\bpharma|\btrials?\b|\bgmp\b|\bglp\b|\bich\b|\bresearch\b/i;
const CLOUD = /\bGCP\b/g;
/** "more as" is "more than", in the English of those who speak German. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(more|less|fewer|higher|lower|better) (?:as|then)(?= \d| an?\b|[€$£])/gi, "$1 than"],
  [/\b(top|first|best|last)(\d{1,3})\b/gi, "$1 $2"],
  [/\b(?:from|at least) one of\b/gi, "one of"],
  [/\bsub[- ]?(?=[$€£₹]?\d)/gi, "under "],
  [/\bhalf a decade\b/gi, "5 years"],
  [/\ba decade and a half\b/gi, "15 years"],
  [/(?<!(?:last|past|this|every|next) )\b(?:a|one) decade\b/gi, "10 years"],
  [/\b(?:two|2|a couple of) decades\b/gi, "20 years"],
  [/\b(?:three|3) decades\b/gi, "30 years"],
  [/(?<!(?:last|past|next) )(?<!\b(?:within|in) (?:the )?)\b(?:a )?couple (?:of )?(?:years|yrs)\b/gi, "2 years"],
  [
    /(?<!(?:last|past|next) )(?<!\bin )\b(?:at least )?(?:a few|several|some) (?:years|yrs)(?= (?:of|in|with|experience|doing|as|'))/gi,
    "at least 3 years",
  ],
  [
    /\b(less than|under|over|more than|at least|at most|about|only|up to|nearly|almost|just|below|above) (?:a|one) year\b(?! ago)/gi,
    "$1 1 year",
  ],
  [/\ba year or (?=less|more|so)/gi, "1 year or "],
];
/** Digits before the point, as in "a six-figure salary". */
const FIGURES: Readonly<Record<string, string>> = {
  five: "10,000",
  six: "100,000",
  seven: "1,000,000",
  "5": "10,000",
  "6": "100,000",
  "7": "1,000,000",
};
const SAID_FIGURES =
  /\b(?:(?:at least|over|above|more than|a|an|low|mid|high|the|in) )*(five|six|seven|[567])[- ]figures?\b(?: (?:salar(?:y|ies)|pay|incomes?))?/gi;
/** "years >= 3" is ">= 3 years". */
const YEARS_FIRST =
  /\b(?:years?|yrs?|yoe|exp|experience|seniority)(?: of experience)?\s*(>=|<=|>|<|=|:|at least|more than|over|under|less than|at most)\s*(\d{1,2})(?!\d|[.,]\d|\s*(?:k\b|years?|yrs?|months?))/gi;
/** `title:nurse`, `skill = Rust`: the field is told by the word itself. */
const QUOTED_PREFIX = /\b((?:skills?|titles?|job ?titles?|locations?|loc|city|country|language)\s*[:=]\s*)"([^"]+)"/giu;
const PREFIX =
  /\b(?:skills?|titles?|job ?titles?|locations?|loc|city|country|language|keywords?)\s*[:=]\s*(?=["(\p{L}])/giu;

/** Ids of jobs are dictated, too: "j two". `idNamed` gives the one that is called so. */
export function spellOut(text: string, idNamed: (said: string) => string | null): string {
  const spaced = text
    .replace(/(?<=[\p{L}\d)])\s*(>=|<=|=>|=<|[<>≥≤])\s*(?=[\d$€£])/gu, " $1 ")
    .replace(/(?:^|(?<=[\s(&|]))!(?=[\p{L}("])/gu, "not ")
    .replace(/\s*&&\s*/g, " and ")
    .replace(/\s*\|\|\s*/g, " or ")
    .replace(QUOTED_PREFIX, "$1$2")
    .replace(PREFIX, (said) => (/^(?:loc|city|country)/i.test(said) ? "in " : ""))
    .replace(
      YEARS_FIRST,
      (_, test: string, years: string) => `${/[:=]$/.test(test) && test.length === 1 ? "" : test} ${years} years`,
    );
  const figures = spaced.replace(
    SAID_FIGURES,
    (_, count: string) => `at least $${FIGURES[count.toLowerCase()] ?? ""} a year`,
  );
  const cloud = CLINICAL.test(figures) ? figures : figures.replace(CLOUD, "Google Cloud");
  const named = [...SPELLINGS, ...PHRASES].reduce((done, [said, meant]) => done.replace(said, meant), cloud);
  return numbersInDigits(idsTogether(named, idNamed));
}

function idsTogether(text: string, idNamed: (said: string) => string | null): string {
  return text.replace(
    new RegExp(String.raw`\b([a-z]{1,3})[ -](${SMALL}|\d{1,4})\b`, "gi"),
    (said, letters: string, number: string) => {
      return idNamed(`${letters}${NUMBER_WORDS[number.toLowerCase()] ?? number}`) ?? said;
    },
  );
}

const SMALL = Object.entries(NUMBER_WORDS)
  .filter(([word, value]) => value < 100 && word !== "couple" && word !== "dozen" && word !== "zero")
  .map(([word]) => word)
  .join("|");
const SPOKEN = new RegExp(
  String.raw`\b(?:(?:(?:a|${SMALL})(?:[ -](?:${SMALL}))?) )?(?<![\d.,]\s?)(?:hundred|thousand)(?:(?: and|,)? (?:hundred|thousand|${SMALL})(?:[ -](?:${SMALL}))?)*(?: thousand)?\b(?! times| thanks)|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:one|two|three|four|five|six|seven|eight|nine)(?: (?:hundred|thousand))*\b`,
  "gi",
);

/** "A hundred and twenty thousand" is 120000. Words of one number below a hundred stay: the finders know them. */
function numbersInDigits(text: string): string {
  return text.replace(SPOKEN, (said) => {
    const words = said.toLowerCase().split(/[\s,-]+/);
    let [total, part] = [0, 0];
    for (const word of words) {
      const value = word === "a" ? 1 : NUMBER_WORDS[word];
      if (word === "thousand") [total, part] = [total + Math.max(part, 1) * 1000, 0];
      else if (word === "hundred") part = Math.max(part, 1) * 100;
      else part += value ?? 0;
    }
    return String(total + part);
  });
}
