// What somebody believes, told in a sentence: "I am a practising Muslim". Whom else one works for ("a Catholic school",
// "Muslim patients") tells nothing, so a belief counts only where it ends what is said, or a person follows.

import { expandWords } from "../facts/expand-words.ts";
import type { Recogniser } from "../recogniser.ts";

const FAITH =
  "(?:Roman[- ])?Catholic|(?:Born[- ][Aa]gain |Orthodox |Coptic |Evangelical )?Christian|Protestant|Evangelical|Lutheran|Anglican|Baptist|Methodist|Presbyterian|Pentecostal|Quaker|Mormon|Copt|(?:Seventh[- ][Dd]ay )?Adventist|Jehovah['’]s Witness|(?:Sunni |Shia |Ahmadi )?Muslim|Moslem|Sunni|Shia|Druze|Hindu|Buddhist|Sikh|Jain|(?:Orthodox )?Jew|Jewish|Bah[aá]['’]í|Zoroastrian|Parsi|Taoist|Atheist|Agnostic";
const FAITH_ABROAD =
  "[Cc]atholique|[Mm]usulmane?|[Pp]rotestante?|[Cc]atólic[oa]|[Mm]usulm[aá]n[ao]?|[Cc]ristian[oa]|[Cc]attolic[oa]|[Ee]vangélic[oa]";
const FIRM =
  "(?:non-)?practi[cs]ing|devout|devoted|observant|committed|pious|faithful|lapsed|born-again|baptised|baptized|confirmed|proud";
/** Ends the phrase, or goes on about the person. */
const ENDS =
  "(?=\\s*(?:[.,;:!)|/•·]|$)| (?:and|or|but|who|with|from|by|since|so|in|living|man|woman|believer|faith|family|background|mother|father|person|I)(?!\\p{L}))";
const EDGE = "(?<![\\p{L}\\d])";

export const religionRecogniser: Recogniser = {
  name: "religion",
  kind: "RELIGION",
  context: [],
  rules: [
    {
      // "Practising Catholic.", "As a devout Muslim, I …"
      name: "practising",
      words: expandWords(
        "non-pract|practi|devout|devoted|observant|committed|pious|faithful|lapsed|born-again|bapti|confirmed|proud",
      ),
      gate: /(?:ing|out|ted|ant|ous|ful|sed|ain|zed|med|oud|ING) [A-Z]/i,
      pattern: new RegExp(`${EDGE}(?:${FIRM}) (?<value>${FAITH})${ENDS}`, "giu"),
      score: 0.8,
    },
    {
      // "I am a Sikh.", "I was raised Catholic"; without "a" it may be a name.
      name: "i-am",
      words: expandWords("i am an? |i['’]m an? |raised|brought up|converted to|as an? "),
      gate: /(?:[Aa]m|['’]m|As) an? [A-Z]|raised|brought up/,
      pattern: new RegExp(
        `${EDGE}(?:I(?: am|['’]m) an? |As an? |(?:raised|brought up)(?: as)?(?: an?)? )(?<value>${FAITH})${ENDS}`,
        "gu",
      ),
      score: 0.8,
    },
    {
      // "member of the Methodist Church"
      name: "member-of",
      words: expandWords("member of "),
      gate: /ember of .{0,40}(?:[Cc]hurch|[Pp]arish|[Cc]ommunity|[Cc]ongregation|[Tt]emple|Witnesses)/,
      pattern: new RegExp(
        `${EDGE}[Mm]ember of (?:(?:the|my|our|a|local) ){0,2}(?<value>(?:${FAITH}) (?:[Cc]hurch|[Pp]arish|[Cc]ommunity|[Cc]ongregation|[Tt]emple)|Church of (?:England|Scotland|Ireland|Jesus Christ)|Jehovah['’]s Witnesses)(?!\\p{L})`,
        "gu",
      ),
      score: 0.8,
    },
    {
      // "catholique pratiquante", "praktizierender Muslim"
      name: "abroad",
      words: expandWords("pratiquant|practicante|praticante|praktizierend|gläubige"),
      gate: /pratiq|practicant|praticant|praktizier|gläubig/i,
      pattern: new RegExp(
        `${EDGE}(?:(?<=(?:[Pp]raktizierende|[Gg]läubige)[rs]? )(?:Muslima?|Muslimin|Katholik(?:in)?|Christ(?:in)?|Protestant(?:in)?|Hindu|Buddhist(?:in)?|Jude|Jüdin)|(?:${FAITH_ABROAD})(?= (?:non[- ]|no )?(?:pratiquante?|practicante|praticante)))(?!\\p{L})`,
        "gu",
      ),
      score: 0.8,
    },
  ],
};
