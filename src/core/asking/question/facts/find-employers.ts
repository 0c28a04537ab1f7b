// Where people worked, as far as the text tells: firms by name, houses ("in a hospital"), branches of work.

import { singular } from "../find-titles-asked.ts";
import { conditionSpan, type Finder, freeMatches } from "../span.ts";

/** "Worked at Siemens": where somebody was is told by the text. */
const WORKED =
  /\b(?:worked|employed|been|works|working|was|interned) (?:at|for|with) (?<words>[\p{L}\d][\p{L}\d&.' -]{1,40}?)(?=\s*(?:$|[?.,;]|\b(?:and|or|in|with|who|that|but|as|before|for)\b))/gu;

/** Of candidates, where nothing else took the name. */
export const findEmployers: Finder = (reading) =>
  reading.about !== "candidates"
    ? []
    : freeMatches(reading, WORKED).flatMap((match) => {
        const words = (match.groups?.["words"] ?? "").trim();
        const isName = /^\p{Lu}/u.test(reading.text.slice(match.index + match[0].length - words.length));
        return isName
          ? [conditionSpan(match.index, match.index + match[0].length, { field: "text", values: [words] })]
          : [];
      });

/** Houses that people work in or at: what the text says of them. */
const HOUSE = String.raw`(?:universit(?:y|ies)|colleges?|schools?|hospitals?|hotels?|restaurants?|banks?|airports?|farms?|museums?|law firms?|clinics?|nurser(?:y|ies)|care homes?|nursing homes?|kindergartens?|factor(?:y|ies)|warehouses?|supermarkets?|theatres?|theaters?|charit(?:y|ies)|ngos?|laborator(?:y|ies)|call cent(?:re|er)s?|pharmac(?:y|ies)|airlines?|shipyards?|mines?|ports?|zoos?|gyms?|cruise ships?)`;

const HOUSES = new RegExp(String.raw`\b${HOUSE}\b(?! (?:for|of) )`, "g");
const BEFORE_HOUSE = new RegExp(
  String.raw`\b(?:at|in) (?:(?:an?|the|our|local|public|private|primary|secondary|big|small|large|luxury|boutique|international) )*(?:${HOUSE}(?:,| or| and) )?$`,
);

export const findHouses: Finder = (reading) =>
  freeMatches(reading, HOUSES)
    .filter(({ index }) => BEFORE_HOUSE.test(reading.lower.slice(0, index)))
    .map((match) =>
      conditionSpan(match.index, match.index + match[0].length, { field: "text", values: [singular(match[0])] }),
    );

/** Branches of work; where no skill is called so, the text decides. */
const INDUSTRIES =
  /\b(?:finance|banking|hospitality|retail|healthcare|education|engineering|construction|logistics|insurance|pharma|pharmaceuticals?|biotech|fintech|gaming|automotive|aerospace|energy|consulting|real estate|tourism|manufacturing|agriculture|telecoms?|media|advertising|law|non-?profit|government|hr|robotics|e-?commerce|catering|fashion|(?:public|private|voluntary|third) sector|(?:civil|public) service|(?:hotel|restaurant|food|film|music|travel|airline|shipping|mining|oil(?: and gas)?|textile|car)(?= (?:industry|sector|business|trade)\b)|defen[cs]e|crypto|blockchain|it(?= (?:jobs?|roles?|positions?|sector|industry)))\b(?: (?:sector|industry|field|business|trade))?/g;

export const findIndustries: Finder = (reading) =>
  freeMatches(reading, INDUSTRIES).map((match) =>
    conditionSpan(match.index, match.index + match[0].length, {
      field: "text",
      values: [
        match[0].replace(/(?<!^(?:public|private|voluntary|third)) (?:sector|industry|field|business|trade)$/, ""),
      ],
    }),
  );
