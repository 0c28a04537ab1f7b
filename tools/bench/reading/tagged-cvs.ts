// 310 real CVs with tags for titles, companies, degrees and skills in their text. The layout was lost when they were
// collected: two blanks stand for the end of a line, and most dashes between dates are gone. Both are put back.

import { buildProfile } from "../../../src/core/reading/build-profile.ts";
import { cleanText } from "../../../src/core/reading/clean-text.ts";
import { repairEncoding } from "../../../src/core/reading/repair-encoding.ts";
import { findSkills } from "../../../src/core/skills/find-skills.ts";
import type { SkillGraph } from "../../../src/core/skills/graph.ts";
import { zipTexts } from "./data.ts";
import { createTally, type Found } from "./found.ts";

export interface TaggedFigures {
  readonly cvs: number;
  readonly titles: Found;
  readonly employers: Found;
  /** Degrees are matched by the line they stand on. */
  readonly degrees: Found;
  /** Tagged skills in whose words a skill of the graph is found. */
  readonly skills: { readonly tools: Share; readonly others: Share };
}

interface Share {
  readonly tagged: number;
  readonly found: number;
}

interface Tag {
  readonly type: string;
  readonly text: string;
  readonly start: number;
}

/** When they were collected. */
const TODAY = 2019 * 12;
/** A title or company counts as one of a dated job when a date is tagged within so many characters. */
const NEAR = 150;

export function measureTaggedCvs(graph: SkillGraph): TaggedFigures {
  const sources = zipTexts("pii/dotin-cvs.zip");
  const [titles, employers, degrees] = [createTally(), createTally(), createTally()];
  const skills = { tools: { tagged: 0, found: 0 }, others: { tagged: 0, found: 0 } };
  for (const source of sources) {
    const { plain, tags } = untagged(source);
    const { text } = cleanText(repairEncoding(withLayout(plain)));
    const profile = buildProfile(text, { today: TODAY, mentions: [] });
    const ofType = (type: string) => tags.filter((tag) => tag.type === type);
    const dates = ofType("Years of Experience").filter((tag) => /\d{4}/.test(tag.text));
    const dated = (type: string) =>
      ofType(type).filter((tag) => dates.some((date) => Math.abs(date.start - tag.start) < NEAR));
    const texts = (some: readonly Tag[]) => some.map((tag) => tag.text);
    titles.add(
      texts(dated("Designation")),
      profile.experiences.map(({ title }) => title).filter(Boolean),
      texts(ofType("Designation")),
    );
    employers.add(
      texts(dated("Companies worked at")),
      profile.experiences.flatMap(({ employer }) => employer ?? []),
      texts(ofType("Companies worked at")),
    );
    degrees.add(
      texts(ofType("Degree")),
      profile.education.map(({ start, end }) => text.slice(start, end)),
    );
    count(ofType("Tech Tools"), skills.tools, graph);
    count(ofType("Job Specific Skills"), skills.others, graph);
  }
  return {
    cvs: sources.length,
    titles: titles.figures(),
    employers: employers.figures(),
    degrees: degrees.figures(),
    skills,
  };
}

function count(tags: readonly Tag[], into: { tagged: number; found: number }, graph: SkillGraph): void {
  into.tagged += tags.length;
  into.found += tags.filter((tag) => findSkills(tag.text, graph).length > 0).length;
}

/** The text without its tags, and what they marked. */
function untagged(source: string): { plain: string; tags: readonly Tag[] } {
  const whole = source
    .replace(/<\?xml[^>]*\?>|<\/?cv>/g, "")
    .replace(/\\x([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\n/g, "\n")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "‹")
    .replaceAll("&gt;", "›");
  const tags: Tag[] = [];
  let plain = "";
  let last = 0;
  for (const match of whole.matchAll(/<label type="(?<type>[^"]+)">(?<text>[\s\S]*?)<\/label>/g)) {
    const { type = "", text = "" } = match.groups ?? {};
    plain += whole.slice(last, match.index);
    tags.push({ type, text, start: plain.length });
    plain += text;
    last = match.index + match[0].length;
  }
  return { plain: plain + whole.slice(last), tags };
}

function withLayout(text: string): string {
  const date = "(?:\\p{L}{3,9}\\.?,?\\s+)?(?:(?:19|20)\\d\\d|present|current|until|now|till)";
  return text
    .replace(new RegExp(`((?:19|20)\\d\\d)\\s{2,}(?=${date})`, "giu"), "$1 – ")
    .replace(/((?:19|20)\d\d)(?=(?:(?:19|20)\d\d|present|current)(?!\d))/giu, "$1 – ")
    .replace(/ {2,}/g, "\n");
}
