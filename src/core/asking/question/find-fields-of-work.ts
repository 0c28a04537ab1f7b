// "Nursing jobs" are those of nurses, too, whether or not their texts say "nursing": a field of work before "jobs" is the
// skill of that name, or a title of those who do the work.

import { titleKey } from "../jobs/title-level.ts";
import type { Clause } from "../filter/filter.ts";
import { conditionSpan, freeMatches, isFree, type Reading, type Span } from "./span.ts";
import { FIELD_WORDS } from "./words.ts";

/** Our own list. A field, and whom it employs; a title finds every longer title that holds its words in a row. */
const WORKERS: Readonly<Record<string, readonly string[]>> = {
  nursing: ["nurse", "nursing"],
  accounting: ["accountant", "accounting"],
  accountancy: ["accountant", "accounting"],
  bookkeeping: ["bookkeeper"],
  marketing: ["marketing", "marketer"],
  sales: ["sales", "salesperson"],
  engineering: ["engineer", "engineering"],
  "software engineering": ["software engineer"],
  "software development": ["software developer", "software engineer"],
  "web development": ["web developer"],
  programming: ["developer"],
  coding: ["developer"],
  "front-end": ["frontend"],
  "front end": ["frontend"],
  frontend: ["frontend"],
  "back-end": ["backend"],
  "back end": ["backend"],
  backend: ["backend"],
  devops: ["devops"],
  it: ["information technology", "developer", "software", "system administrator", "network", "help desk"],
  tech: [
    "developer",
    "software",
    "devops",
    "data scientist",
    "data engineer",
    "machine learning",
    "information technology",
  ],
  "data science": ["data scientist"],
  "data analysis": ["data analyst"],
  "data analytics": ["data analyst", "data analytics"],
  analytics: ["analyst", "analytics"],
  "machine learning": ["machine learning"],
  testing: ["tester", "test engineer", "quality assurance"],
  qa: ["tester", "test engineer", "quality assurance"],
  design: ["designer", "design"],
  "project management": ["project manager"],
  "product management": ["product manager"],
  "program management": ["program manager"],
  "account management": ["account manager"],
  teaching: ["teacher", "teaching", "tutor"],
  research: ["research", "researcher"],
  consulting: ["consultant", "consulting"],
  recruiting: ["recruiter", "recruiting", "recruitment"],
  recruitment: ["recruiter", "recruiting", "recruitment"],
  hr: ["human resources"],
  "human resources": ["human resources"],
  finance: ["finance", "financial"],
  banking: ["bank", "banker", "banking"],
  legal: ["lawyer", "legal", "attorney", "solicitor", "paralegal"],
  law: ["lawyer", "legal", "attorney", "solicitor", "paralegal"],
  admin: ["admin", "administrative", "administrator"],
  administration: ["admin", "administrative", "administrator"],
  administrative: ["admin", "administrative", "administrator"],
  "customer service": ["customer service", "customer support"],
  "customer support": ["customer support", "customer service"],
  cooking: ["cook", "chef"],
  kitchen: ["kitchen", "cook", "chef"],
  cleaning: ["cleaner", "cleaning", "housekeeper"],
  driving: ["driver"],
  translation: ["translator"],
  writing: ["writer", "copywriter"],
  copywriting: ["copywriter"],
  journalism: ["journalist", "reporter"],
  photography: ["photographer"],
  plumbing: ["plumber"],
  welding: ["welder"],
  carpentry: ["carpenter"],
  painting: ["painter"],
  electrical: ["electrical", "electrician"],
  construction: ["construction", "builder"],
  logistics: ["logistics"],
  retail: ["retail", "store", "cashier"],
  pharmacy: ["pharmacy", "pharmacist"],
  dental: ["dental", "dentist"],
  physiotherapy: ["physiotherapist", "physical therapist"],
  "social work": ["social worker"],
  caregiving: ["caregiver"],
  hairdressing: ["hairdresser"],
  farming: ["farmer"],
  gardening: ["gardener"],
  security: ["security"],
  fundraising: ["fundraiser", "fundraising"],
  bank: ["bank", "banker", "banking"],
  "video editing": ["video editor"],
  "penetration testing": ["penetration tester"],
  "graphic design": ["graphic designer", "graphic design"],
  "web design": ["web designer"],
  "interior design": ["interior designer"],
  "fashion design": ["fashion designer"],
  "game design": ["game designer"],
  "ux design": ["ux designer"],
  "event planning": ["event planner"],
  "event management": ["event manager"],
  "technical writing": ["technical writer"],
  "content writing": ["content writer"],
  proofreading: ["proofreader"],
  tutoring: ["tutor"],
  coaching: ["coach"],
  baking: ["baker"],
  bartending: ["bartender"],
  payroll: ["payroll"],
  landscaping: ["landscaper", "landscaping"],
  tailoring: ["tailor"],
  mining: ["miner", "mining"],
  animation: ["animator", "animation"],
  illustration: ["illustrator"],
  surveying: ["surveyor"],
  auditing: ["auditor"],
  underwriting: ["underwriter"],
  procurement: ["procurement", "buyer"],
  cybersecurity: ["cybersecurity", "cyber security"],
  "cyber security": ["cybersecurity", "cyber security"],
  radiography: ["radiographer"],
  midwifery: ["midwife"],
  interpreting: ["interpreter"],
  hospitality: ["hospitality"],
  // Who they employ else is a family of occupations: titles/families.ts.
  healthcare: ["healthcare"],
  "health care": ["healthcare"],
  medical: ["medical"],
  manufacturing: ["manufacturing"],
  education: ["education"],
};
/** So short that every text holds them: only titles tell. */
const TITLE_ONLY = new Set([
  "it",
  "tech",
  "admin",
  "administrative",
  "electrical",
  "kitchen",
  "legal",
  "dental",
  "bank",
  "medical",
]);

const FIELDS = Object.keys(WORKERS)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const NOUN = String.raw`(?:jobs?|roles?|positions?|openings?|vacanc(?:y|ies)|postings?|gigs?|opportunit(?:y|ies)|work|listings?|ads|careers?|internships?|apprenticeships?|traineeships?)`;
/** "Nursing jobs", "sales or marketing jobs", "jobs in nursing". */
const ASKED = new RegExp(
  String.raw`(?<!\b(?:head|director|chief|vp|president|manager|lead) of )\b(?:${FIELDS})\b(?=(?:(?:,|,? or|,? and|\s?[&/])\s?(?:${FIELDS}))*(?:[- ]related)? ${NOUN}\b)|(?<=\b(?:${NOUN}|something|anything) (?:are |is |there |available |open )*in )(?:${FIELDS})\b(?! [a-z]+(?:er|ist|ant)s?\b)`,
  "g",
);

/** `skills` were found before; one that is longer is meant itself. */
export function findFieldsOfWork(reading: Reading, skills: readonly Span[]): readonly Span[] {
  return freeMatches(reading, ASKED).flatMap((match) => {
    const end = match.index + match[0].length;
    const { start, before } = widened(reading, match.index);
    const skill = skills.find((one) => one.start < end && one.end > match.index);
    if (skill !== undefined && (skill.start < start || skill.end > end || !isFree(reading, start, end))) return [];
    const known = WORKERS[match[0]] ?? [];
    const values = known.map((title) => titleKey(`${before} ${title}`).trim());
    const titles: Clause = { field: "title", values: [...new Set(values)] };
    if (TITLE_ONLY.has(match[0])) return [conditionSpan(start, end, titles)];
    const itself: Clause =
      skill?.start === start && skill.meaning.what === "condition"
        ? skill.meaning.clause
        : { field: "text", values: [reading.lower.slice(start, end)] };
    return [conditionSpan(start, end, { any: [itself, titles] })];
  });
}

/** "Mechanical" before "engineering" is a part of it. */
function widened({ lower }: Reading, start: number): { readonly start: number; readonly before: string } {
  const word = /([a-z]+) $/.exec(lower.slice(0, start));
  const said = word?.[1];
  return said === undefined || !FIELD_WORDS.has(said) || /^(?:assistant|general|staff|site|key)$/.test(said)
    ? { start, before: "" }
    : { start: start - said.length - 1, before: said };
}
