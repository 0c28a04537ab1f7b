// What a job says, field by field, as far as rules can tell: the row of a table.

import { findDegrees } from "../../matching/degrees.ts";
import { findYears } from "../../matching/years-asked.ts";
import { payBucket, type PayBucket } from "../../salary/buckets.ts";
import { findPay } from "../../salary/find-pay.ts";
import { parsePay } from "../../salary/parse-pay.ts";
import { annualUsd } from "../../salary/pay.ts";
import { findSkills } from "../../skills/find-skills.ts";
import type { SkillGraph } from "../../skills/graph.ts";
import { readLocation, readWorkPlace, type WorkPlace } from "../places/read-location.ts";
import { COMMON_WORDS } from "../question/common-words.ts";
import type { JobRecord } from "./job-record.ts";
import { productNamed } from "./product-names.ts";
import { describedLevel, type Level, titleKey, titleLevel } from "./title-level.ts";
import { summarise } from "./summarise.ts";

export interface JobFacts {
  readonly id: string;
  readonly title: string;
  readonly titleKey: string;
  readonly company: string;
  readonly location: string;
  readonly city: string | null;
  readonly region: string | null;
  /** ISO 3166. */
  readonly country: string | null;
  readonly workPlace: WorkPlace | null;
  /** US dollars a year. */
  readonly minUsd: number | null;
  readonly maxUsd: number | null;
  readonly currency: string | null;
  readonly bucket: PayBucket | null;
  readonly level: Level | null;
  /** Years of experience asked for. */
  readonly years: number | null;
  /** Index into `DEGREES`: the lowest degree asked for. */
  readonly education: number | null;
  /** Ids in the skill graph, sorted. */
  readonly skills: readonly string[];
  readonly summary: string;
  readonly text: string;
}

/** A longer time is a company's. */
const MOST_YEARS = 20;
/** Short forms that name no experience and mean it: "HACCP, 5+ years.", "At least 4 years.", "1 year." between signs. */
const SHORT_YEARS =
  /(?<![\w.])(\d{1,2})\s*\+\s*(?:years?|yrs?)\b|\b(?:at least|minimum(?: of)?|min\.?)\s+(\d{1,2})\s*(?:years?|yrs?)\b|(?:^|[.,;•\n]\s*)(\d{1,2})\s*(?:years?|yrs?)\s*(?=[.,;\n]|$)/gi;
/** Of people and companies, not of work. */
const OTHER_YEARS = /^[ -](?:old|of age|in business|of history|warranty|contract|lease)/i;
const NO_EXPERIENCE =
  /\bno (?:prior |previous |work )?experience (?:is )?(?:required|needed|necessary)\b|\bwithout (?:prior )?experience\b/i;
/** Of jobs that are one text. */
const STATED_PLACE = /^(?:location|place of work|workplace|where|ort|standort)\s*[:–-]\s*(.{2,80})$/im;
const NO_DEGREE = /\bno (?:college |university |formal )?degree\b|\bdegree (?:is )?not (?:required|needed)/i;

export function jobFacts(job: JobRecord, graph: SkillGraph): JobFacts {
  const { id, title, company, description } = job;
  const place = readLocation(job.location === "" ? (STATED_PLACE.exec(description)?.[1] ?? "") : job.location);
  const inTitle = readLocation(titlePlace(title));
  const where = place.city === null && place.country === null ? { ...inTitle, workPlace: place.workPlace } : place;
  const pay = parsePay(job.salary, where) ?? (job.salary.trim() === "" ? findPay(description, where) : null);
  const usd = pay === null ? null : annualUsd(pay);
  const [minUsd, maxUsd] = [usd?.minUsd ?? null, usd?.maxUsd ?? null];
  const text = `${title}\n${description}`;
  const countSkills = (sentence: string): number => findSkills(sentence, graph).length;
  return {
    id,
    title,
    titleKey: titleKey(title),
    company,
    location: job.location,
    city: where.city,
    region: where.region,
    country: where.country,
    workPlace:
      remoteCell(job.remote) ??
      where.workPlace ??
      readWorkPlace(title) ??
      (job.remote.trim() === "" ? readWorkPlace(description) : null),
    minUsd,
    maxUsd,
    currency: pay === null ? null : (pay.currency ?? "USD"),
    bucket: payBucket(minUsd, maxUsd),
    level: titleLevel(title) ?? describedLevel(description),
    years: yearsAsked(description),
    education: NO_DEGREE.test(description) ? null : lowestDegree(text),
    skills: [
      ...new Set([...findSkills(text, graph).map(({ skillId }) => skillId), ...listed(title, description, graph)]),
    ].sort(),
    summary: summarise(description, countSkills),
    text: description,
  };
}

const OF_SOFTWARE =
  /\b(?:developers?|engineers?|engineering|programmers?|architects?|scientists?|analysts?|administrators?|devops|sre|software|data|web|mobile|testers?)\b/i;

/** "Swift, UIKit." names Swift, where a programmer is sought: an item of a list needs no neighbour that is known. */
function listed(title: string, description: string, graph: SkillGraph): readonly string[] {
  if (!OF_SOFTWARE.test(title)) return [];
  return description
    .split(/\.\s|\.$|[\n•;:]/)
    .filter((sentence) => sentence.includes(","))
    .flatMap((sentence) => sentence.split(/,|\band\b|\bor\b|[/|]/))
    .map((item) => item.trim())
    .filter((item) => /^\p{Lu}[\p{L}+#]*$/u.test(item))
    .flatMap((item) => {
      const known = findSkills(`using ${item}`, graph).map(({ skillId }) => skillId);
      const product = COMMON_WORDS.has(item.toLowerCase()) ? null : productNamed(item.toLowerCase(), graph);
      return known.length > 0 || product === null ? known : [product.id];
    });
}

/** "Berlin - Senior Backend Developer", "Nurse (London)", "Chef, Casa (Lisbon)". */
function titlePlace(title: string): string {
  return (
    /^(\p{Lu}[\p{L} ]+?) [-–—] /u.exec(title)?.[1] ??
    /\(([^)]+)\)\s*$/.exec(title)?.[1] ??
    /,\s*([^,]+)$/.exec(title)?.[1] ??
    ""
  );
}

/** A column of its own decides: "yes", "1", "100" %, "Hybrid". Null where it says nothing. */
function remoteCell(cell: string): WorkPlace | null {
  const said = cell.trim().toLowerCase();
  if (/^(?:yes|y|true|1|100 ?%?|full|fully)$/.test(said)) return "remote";
  if (/^(?:no|n|false|0 ?%?|none|office|the office|on the premises)$/.test(said)) return "on-site";
  if (/^(?:50 ?%?|partial(?:ly)?|partly|some|flexible)$/.test(said)) return "hybrid";
  return readWorkPlace(said);
}

/** "Contract law. 7-9 years": what a sentence before says, and work on contracts, make the years no contract's. */
function inSentences(description: string): string {
  return description
    .replace(/\bcontracts?(?=[ -](?:law|manage\w*|negotiat\w*|draft\w*|administrat\w*))/gi, "legal")
    .replace(/(?<!\bcontract)(?<=\p{L}{3}[.!?;]) +(?=[\p{Lu}\d])/gu, "\n");
}

/** The longest time asked for is that of the whole job; the others are those of its parts. */
function yearsAsked(description: string): number | null {
  const asked = findYears(inSentences(description))
    .map(({ years }) => years)
    .filter((years) => years <= MOST_YEARS);
  if (asked.length > 0) return Math.max(...asked);
  const short = shortYears(description);
  if (short.length > 0) return Math.max(...short);
  return NO_EXPERIENCE.test(description) ? 0 : null;
}

function shortYears(description: string): readonly number[] {
  return [...description.matchAll(SHORT_YEARS)].flatMap((match) => {
    const years = Number(match[1] ?? match[2] ?? match[3]);
    const isOther = OTHER_YEARS.test(description.slice(match.index + match[0].length));
    return isOther || years > MOST_YEARS ? [] : [years];
  });
}

function lowestDegree(text: string): number | null {
  const levels = findDegrees(text).map(({ level }) => level);
  return levels.length === 0 ? null : Math.min(...levels);
}
