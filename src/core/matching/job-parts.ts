// The parts of a job description (musts, wishes, duties, what the company offers) and the passages that stand in each.

import { type Passage, splitPassages } from "./passages.ts";

/** What a part of a job description is for, and how much a mention there weighs. First match wins. */
const PARTS = [
  {
    name: "nice",
    weight: 2,
    pattern:
      /^(?:preferred|bonus|desir(?:ed|able)|additional|plus(?:es)?\b|it['’]s a plus|ideal(?:ly)?|optional|wünschenswert|assets?\b)|\b(?:nice|good)[- ]to[- ]have\b/i,
  },
  {
    name: "must",
    weight: 3,
    pattern:
      /^(?:(?:minimum|basic|key|required|essential|job|technical|core|mandatory|position|education|experience|skills?|and|&|,|\/|your|the|other|knowledge|abilities) ?){0,5}(?:requirements?|qualifications?|skills?|experience|must[- ]haves?|competenc(?:y|ies)|education|expertise|anforderungen|certifications?|languages?)\b(?! (?:with|in|of|as|using|at|on)\b)|\bmust[- ]haves?\b|^(?:what (?:you(?:['’]ll)?|we['’]re looking|you will) (?:need|bring|for|have)|who you are|you (?:have|bring|are)|we(?:['’]re| are) looking for|about you|must have|required|ihr profil|requisitos|profil recherché|to be successful)/i,
  },
  {
    name: "skip",
    weight: 0,
    pattern:
      /^(?:benefits|what we offer|we offer|perks|compensation|salary|pay|about (?:us|the company|our)|company overview|who we are|our (?:company|mission|story|values)|equal (?:employment )?opportunity|eeo|diversity|how to apply|why (?:join|work|us)|disclaimer|wir bieten|legal)/i,
  },
  {
    name: "duties",
    weight: 1,
    pattern:
      /^(?:(?:key|primary|main|your|essential|job|core|the|day[- ]to[- ]day|duties|and|&) ?){0,4}(?:responsibilities|duties|tasks|role|functions|job summary|summary|job description|position)\b|^(?:what you(?:['’]ll| will) (?:do|be doing)|in this role|as an? |about the (?:role|job|position|team)|the opportunity|job title)/i,
  },
] as const;
export type JobPart = (typeof PARTS)[number];
const MAX_HEADING_LENGTH = 60;

export interface PassageInPart {
  readonly passage: Passage;
  readonly said: string;
  /** null before the first heading. */
  readonly part: JobPart | null;
}

/** Each passage with the part it stands in. */
export function passagesInParts(jobText: string): readonly PassageInPart[] {
  let part: JobPart | null = null;
  return splitPassages(jobText).map((passage) => {
    const said = jobText.slice(passage.start, passage.end);
    part = partOf(said) ?? part;
    return { passage, said, part };
  });
}

/** A heading opens a part, alone on its line or before a colon. */
function partOf(said: string): JobPart | null {
  const head = (/^[^:\n]{1,60}:/.exec(said)?.[0] ?? said).replace(/^[#*\s\d.)]+|[*:\s]+$/g, "");
  if (head.length > MAX_HEADING_LENGTH || (head === said && head.split(" ").length > 7)) return null;
  return PARTS.find(({ pattern }) => pattern.test(head)) ?? null;
}
