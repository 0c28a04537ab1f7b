// Edits of a resume as a careless or a careful writer makes them: with one fact changed, and with none. Seeded. The words
// here are chosen apart from those of the rules and of the gate.

import { buildProfile } from "../../src/core/reading/build-profile.ts";
import type { Experience, Profile } from "../../src/core/reading/profile.ts";
import { sectionLines } from "../../src/core/reading/section-lines.ts";
import { findSkills } from "../../src/core/skills/find-skills.ts";
import type { SkillGraph } from "../../src/core/skills/graph.ts";
import { seededRandom } from "../../src/lib/seeded-random.ts";

export interface Edit {
  /** What kind of edit it is, "number: other digit". */
  readonly name: string;
  readonly text: string;
}

export interface Resume {
  readonly text: string;
  readonly profile: Profile;
}

/** A way to edit; null where the resume has nothing for it. */
type Way = (resume: Resume, random: () => number) => string | null;

const TODAY = 2026 * 12;

export function editable(text: string, graph: SkillGraph): Resume {
  return { text, profile: buildProfile(text, { today: TODAY, mentions: findSkills(text, graph) }) };
}

const NUMBER = /(?<![\p{L}\d.,/:+@-])\d{1,3}(?:\.\d)?(?![\d/.@:]|\s?\/|-\d)(?=\s|\s?%|,|-\p{L})/gu;
const YEAR = /(?<!\d)20[0-2]\d(?!\d)/g;
const COUNT_WORD = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|eighteen)\b/g;
const COUNTS = "two three four five six seven eight nine ten eleven twelve fourteen eighteen".split(" ");
const BULLET = /^(\s*(?:[-*•]\s+))(.+)$/gm;

const INVENTED_EMPLOYERS = ["Bluewater Holdings", "Nordwind AG", "Café Zéphyr", "Acmetron Ltd", "Hotel Belvoir"];
const UNKNOWN_TOOLS = ["Zenforge", "QuillDesk", "Brontë Suite", "FluxPipe", "OpenHarbor 4"];
const KNOWN_SKILLS = ["Haskell", "Blender", "Kubernetes", "QuickBooks", "AutoCAD", "TensorFlow", "SAP", "Photoshop"];
const CERTIFICATES = ["Certified ScrumMaster", "PMP", "CISSP", "Certified Public Accountant"];
const PRIZES = [
  "raising revenue by 17 %",
  "for more than 450 customers",
  "saving 12 hours a week",
  "with a team of 13",
];

/** One fact changed, added or taken away; by the kind of fact. */
export const PLANTED: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  number: {
    "another digit": (resume, random) =>
      replaceOne(resume.text, NUMBER, random, (said) => String(Number(said) + 1 + Math.floor(random() * 9))),
    "another word": (resume, random) =>
      replaceOne(resume.text, COUNT_WORD, random, (said) => other(COUNTS, said, random)),
    "a prize added": (resume, random) =>
      replaceOne(resume.text, BULLET, random, (said) => `${said.replace(/\.$/, "")}, ${pick(PRIZES, random)}.`),
    "two changed places": (resume, random) => swapOf(resume.text, NUMBER, random),
    "a phrase lost": (resume, random) =>
      replaceOne(resume.text, /\s(?:of|to|for|with|by) \d+(?: %)?/g, random, () => ""),
    doubled: (resume, random) =>
      replaceOne(resume.text, BULLET, random, (said) => `${said.replace(/\.$/, "")}, doubling the result.`),
  },
  date: {
    "another year": (resume, random) =>
      replaceOne(resume.text, YEAR, random, (said) => String(Number(said) + (random() < 0.5 ? -1 : 1))),
    "until now": (resume, random) =>
      replaceOne(resume.text, /(?<=\d{4}\s*-\s*)(?:\w+ |\d\d\/)?20\d\d/g, random, () => "Present"),
    "two changed places": (resume, random) => swapOf(resume.text, YEAR, random),
    "a date lost": (resume, random) => replaceOne(resume.text, new RegExp(`.?${YEAR.source}`, "g"), random, () => ""),
  },
  employer: {
    "another one": (resume, random) =>
      onJob(resume, random, ({ employer }) => [employer, pick(INVENTED_EMPLOYERS, random)]),
    "two changed places": (resume, random) => swapOnJobs(resume, random, ({ employer }) => employer),
    "one added": (resume, random) =>
      replaceOne(
        resume.text,
        BULLET,
        random,
        (said) => `${said.replace(/\.$/, "")} for ${pick(INVENTED_EMPLOYERS, random)}.`,
      ),
  },
  title: {
    "a rank above": (resume, random) =>
      onJob(resume, random, ({ title }) => [
        title,
        /senior/i.test(title) ? title.replace(/senior/i, "Principal") : `Senior ${title}`,
      ]),
    "another one": (resume, random) =>
      onJob(resume, random, ({ title }) => [
        title,
        pick(["Operations Director", "Team Manager", "Data Scientist"], random),
      ]),
    "two changed places": (resume, random) => swapOnJobs(resume, random, ({ title }) => title),
    "a role claimed": (resume, random) =>
      replaceOne(resume.text, BULLET, random, (said) => `${said.replace(/\.$/, "")} as project lead.`),
  },
  degree: {
    "a level above": (resume, random) =>
      onStudy(resume, random, (said) =>
        said.replace(
          /Bachelor(?: of (?:Science|Commerce|Engineering|Arts))?|BSc|Diploma|diploma|Vocational school|Technical school/,
          "Master of Science",
        ),
      ),
    "another field": (resume, random) =>
      onStudy(resume, random, (said, { field }) => (field === null ? said : said.replace(field, "Data Science"))),
    "one added": (resume) => withLine(resume, "education", `MBA, Ashford Business School, ${lastYear(resume.text)}`),
  },
  skill: {
    "a known one": (resume, random) => withSkill(resume, pick(KNOWN_SKILLS, random)),
    "an unknown tool": (resume, random) => withSkill(resume, pick(UNKNOWN_TOOLS, random)),
    "in a sentence": (resume, random) =>
      replaceOne(
        resume.text,
        BULLET,
        random,
        (said) =>
          `${said.replace(/\.$/, "")} with ${pick(
            [...KNOWN_SKILLS, ...UNKNOWN_TOOLS].filter((skill) => !resume.text.includes(skill)),
            random,
          )}.`,
      ),
    "a language better spoken": ({ text }, random) =>
      replaceOne(text, /\((?:basic|good|fluent|B1|B2|A2|working)\)/g, random, () => "(native)"),
    "one lost": ({ text, profile }, random) => {
      const once = profile.skillUses.filter(({ mentions }) => mentions.length === 1);
      const mention = once.length > 0 ? pick(once, random).mentions[0] : undefined;
      return mention ? text.slice(0, mention.start) + text.slice(mention.end) : null;
    },
  },
  contact: {
    "another letter": ({ text }, random) =>
      inAddress(text, random, (said) => `${said}${pick(["e", "o", "s"], random)}`),
    "another place": ({ text }) => (text.includes("@") ? text.replace(/@[\w.-]+\w/, "@brinewell.example") : null),
  },
  certificate: {
    "one added": (resume, random) => withLine(resume, "certificates", `${pick(CERTIFICATES, random)}`),
    "in a sentence": ({ text }, random) =>
      replaceOne(text, BULLET, random, (said) => `${said.replace(/\.$/, "")}; ${pick(CERTIFICATES, random)}.`),
    "one lost": ({ text, profile }, random) => {
      if (profile.certificates.length === 0) return null;
      const { start, end } = pick(profile.certificates, random);
      return text.slice(0, start) + text.slice(end);
    },
  },
};

/** The same said in other words: what a careful editor does. */
const SYNONYMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bLed\b/g, ["Headed", "Guided", "Directed"]],
  [/\b(?:Managed|Ran)\b/g, ["Oversaw", "Directed", "Steered"]],
  [/\bRun\b/g, ["Lead", "Oversee"]],
  [/\b(?:Trained|Taught)\b/g, ["Coached", "Instructed", "Mentored"]],
  [/\bTrain\b/g, ["Coach", "Instruct"]],
  [/\b(?:Helped with|Was involved in|Worked on)\b/g, ["Contributed to", "Supported"]],
  [/\b(?:Was responsible for|Responsible for|In charge of)\b/g, ["Oversaw", "Ran", "Owned"]],
  [/\b(?:Wrote|Built)\b/g, ["Created", "Developed", "Authored"]],
  [/\bKeep\b/g, ["Maintain", "Look after"]],
  [/\bPlan\b/g, ["Design", "Draw up"]],
  [/\bPrepared\b/g, ["Made", "Produced"]],
  [/\bIntroduced\b/g, ["Brought in", "Launched"]],
  [/\b(?:Brought down|Cut|cut)\b/g, ["reduced", "lowered"]],
  [/\b(?:Increased)\b/g, ["Raised", "Grew"]],
  [/\b(?:Supervise|Lead)\b/g, ["Guide", "Oversee"]],
  [/\bused\b/g, ["relied on"]],
  [/\b(?:busy|large|small|new)\b/g, ["lively", "sizeable"]],
  [/\bDuties included\b/g, ["Handled"]],
  [/\b(?:Assisted|Helped)\b/g, ["Supported", "Aided"]],
];
const FILLERS = ["successfully", "carefully", "consistently", "effectively"];
const FILLER = / (?:very|really|successfully|always|various|busy|real)\b/g;

/** Harmless by name. */
export const HARMLESS: Readonly<Record<string, Way>> = {
  "another verb": ({ text }, random) => {
    const rows = SYNONYMS.filter(([pattern]) => new RegExp(pattern.source).test(text));
    if (rows.length === 0) return null;
    const [pattern, instead] = pick(rows, random);
    return replaceOne(text, pattern, random, () => pick(instead, random));
  },
  "filler out": ({ text }, random) => replaceOne(text, FILLER, random, () => ""),
  "filler in": ({ text }, random) =>
    replaceOne(
      text,
      /(?<=^\s*[-*•]\s+\p{Lu}\p{Ll}+)(?= (?:the|a|an|new|four|two|for)\b)/gmu,
      random,
      () => ` ${pick(FILLERS, random)}`,
    ),
  "first person out": ({ text }, random) =>
    replaceOne(text, /\bI (?:am|have|was|can|would|work|plan|like)\b ?/g, random, (said) => said.replace(/^I /, "")),
  "a full stop": ({ text }, random) => replaceOne(text, /\.(?=\n)/g, random, () => ""),
  "bullets of another form": ({ text }, random) => {
    const mark = pick(["• ", "- ", "* "], random);
    const changed = text.replace(/^(\s*)[-*•]\s+/gm, `$1${mark}`);
    return changed === text ? null : changed;
  },
  "dashes of another form": ({ text }) => {
    const changed = text.replace(/ [-–] (?=\p{L}|\d)/gu, (dash) => (dash === " - " ? " – " : " - "));
    return changed === text ? null : changed;
  },
  "two bullets in another order": ({ text }, random) =>
    replaceOne(text, /^\s*[-*•].*\n\s*[-*•].*$/gm, random, (said) => said.split("\n").reverse().join("\n")),
  "a bullet split": ({ text }, random) =>
    replaceOne(text, /^(\s*[-*•]\s+)([^()]{15,}?)[;,] (?:and )?(?=\p{Ll}{3})/gmu, random, (said) => {
      const mark = /^\s*[-*•]\s+/.exec(said)?.[0] ?? "- ";
      return `${said.replace(/[;,] (?:and )?$/, "")}.\n${mark}`;
    }),
  "two bullets joined": ({ text }, random) => replaceOne(text, /\.\n\s*[-*•]\s+(?=\p{Lu}\p{Ll})/gu, random, () => "; "),
  "a number as a word": ({ text }, random) =>
    replaceOne(text, COUNT_WORD, random, (said) =>
      String({ fourteen: 14, eighteen: 18 }[said] ?? COUNTS.indexOf(said) + 2),
    ),
  "sections in another order": ({ text, profile }, random) => {
    const movable = profile.sections.filter(({ heading, kind }) => heading !== "" && kind !== "header");
    if (movable.length < 2) return null;
    const at = Math.floor(random() * (movable.length - 1));
    const [first, second] = [movable[at], movable[at + 1]];
    if (!first || !second || first.end !== second.start) return null;
    const [a, b] = [text.slice(first.start, first.end).trimEnd(), text.slice(second.start, second.end).trimEnd()];
    return `${text.slice(0, first.start)}${b}\n\n${a}\n\n${text.slice(second.end).trimStart()}`;
  },
  "skills in another order": ({ text, profile }) => {
    const skills = profile.sections.find(({ kind }) => kind === "skills");
    const lines = skills ? sectionLines(text, skills) : [];
    const line = lines[0];
    // A list that runs over two lines may break a skill in two.
    if (lines.length !== 1 || !line || line.text.split(", ").length < 4 || /[:;]/.test(line.text)) return null;
    return `${text.slice(0, line.start)}${line.text.split(", ").reverse().join(", ")}${text.slice(line.start + line.text.length)}`;
  },
  "a line about references out": ({ text }) =>
    /References? available.*\n?/i.test(text) ? text.replace(/References? available.*\n?/i, "") : null,
  "another heading": ({ text }) => {
    const changed = text
      .replace(/^(?:Work|Professional) Experience$/m, "Experience")
      .replace(/^(?:Profile|About me)$/m, "Summary")
      .replace(/^EXPERIENCE$/m, "Work experience");
    return changed === text ? null : changed;
  },
};

/** `count` edits over all resumes and ways in turn. With `isPlanted` half of them also get a harmless edit first. */
export function generateEdits(resumes: readonly Resume[], count: number, seed: number, isPlanted: boolean) {
  const random = seededRandom(seed);
  const ways = isPlanted
    ? Object.entries(PLANTED).flatMap(([kind, of]) =>
        Object.entries(of).map(([name, way]) => ({ name: `${kind}: ${name}`, way })),
      )
    : Object.entries(HARMLESS).map(([name, way]) => ({ name, way }));
  const edits: { readonly resume: Resume; readonly edit: Edit }[] = [];
  for (let turn = 0; edits.length < count && turn < count * 20; turn += 1) {
    const resume = pick(resumes, random);
    const { name, way } = ways[turn % ways.length] ?? { name: "", way: () => null };
    const done = way(resume, random);
    if (done === null || done === resume.text) continue;
    const more = random() < 0.5 ? (isPlanted ? pick(Object.values(HARMLESS).slice(0, 4), random) : null) : null;
    const text = more?.({ ...resume, text: done }, random) ?? done;
    edits.push({ resume, edit: { name, text } });
  }
  return edits;
}

function pick<Item>(list: readonly Item[], random: () => number): Item {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

function other(list: readonly string[], than: string, random: () => number): string {
  return pick(
    list.filter((item) => item !== than.toLowerCase()),
    random,
  );
}

/** One match of a pattern replaced; null without any. Nothing above the first heading is touched: it has the address. */
function replaceOne(text: string, pattern: RegExp, random: () => number, by: (said: string) => string): string | null {
  const matches = [...text.matchAll(pattern)].filter(({ index }) => index > headerEnd(text));
  if (matches.length === 0) return null;
  const { 0: said, index } = pick(matches, random);
  return `${text.slice(0, index)}${by(said)}${text.slice(index + said.length)}`;
}

/** In the first part of an e-mail address, which stands in the head. */
function inAddress(text: string, random: () => number, by: (said: string) => string): string | null {
  const matches = [...text.matchAll(/\p{L}+(?=@)/gu)];
  if (matches.length === 0) return null;
  const { 0: said, index } = pick(matches, random);
  return `${text.slice(0, index)}${by(said)}${text.slice(index + said.length)}`;
}

function headerEnd(text: string): number {
  return Math.max(0, text.search(/\n\s*\n/));
}

/** Two different matches in each other's place. */
function swapOf(text: string, pattern: RegExp, random: () => number): string | null {
  const matches = [...text.matchAll(pattern)].filter(({ index }) => index > headerEnd(text));
  if (matches.length < 2) return null;
  const first = pick(matches, random);
  const others = matches.filter(({ 0: said }) => said !== first[0]);
  if (others.length === 0) return null;
  const [a, b] = [first, pick(others, random)].sort((one, two) => one.index - two.index);
  if (!a || !b) return null;
  return `${text.slice(0, a.index)}${b[0]}${text.slice(a.index + a[0].length, b.index)}${a[0]}${text.slice(b.index + b[0].length)}`;
}

function onJob(
  { text, profile }: Resume,
  random: () => number,
  change: (job: Experience) => readonly [string | null, string],
): string | null {
  if (profile.experiences.length === 0) return null;
  const job = pick(profile.experiences, random);
  const [was, is] = change(job);
  const at = was === null || was === "" ? -1 : text.indexOf(was, job.start);
  return at < 0 || was === null || at > job.end ? null : `${text.slice(0, at)}${is}${text.slice(at + was.length)}`;
}

function swapOnJobs(
  { text, profile }: Resume,
  random: () => number,
  of: (job: Experience) => string | null,
): string | null {
  const places = profile.experiences.flatMap((job) => {
    const said = of(job) ?? "";
    const at = said === "" ? -1 : text.indexOf(said, job.start);
    return at < 0 || at > job.end ? [] : [{ at, said }];
  });
  if (places.length < 2) return null;
  const first = pick(places, random);
  const others = places.filter(({ said, at }) => said !== first.said && at !== first.at);
  if (others.length === 0) return null;
  const [a, b] = [first, pick(others, random)].sort((one, two) => one.at - two.at);
  if (!a || !b) return null;
  return `${text.slice(0, a.at)}${b.said}${text.slice(a.at + a.said.length, b.at)}${a.said}${text.slice(b.at + b.said.length)}`;
}

function onStudy(
  { text, profile }: Resume,
  random: () => number,
  change: (said: string, study: Profile["education"][number]) => string,
): string | null {
  if (profile.education.length === 0) return null;
  const study = pick(profile.education, random);
  const said = text.slice(study.start, study.end);
  const changed = change(said, study);
  return changed === said ? null : `${text.slice(0, study.start)}${changed}${text.slice(study.end)}`;
}

function withLine({ text, profile }: Resume, kind: string, line: string): string | null {
  const section = profile.sections.find((one) => one.kind === kind);
  if (!section) return null;
  const end = text.slice(0, section.end).trimEnd().length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

function withSkill(resume: Resume, skill: string): string | null {
  if (resume.text.toLowerCase().includes(skill.toLowerCase())) return null;
  const section = resume.profile.sections.find(({ kind }) => kind === "skills");
  if (!section) return null;
  const end = resume.text.slice(0, section.end).trimEnd().length;
  return `${resume.text.slice(0, end)}, ${skill}${resume.text.slice(end)}`;
}

function lastYear(text: string): number {
  return Math.max(2010, ...[...text.matchAll(YEAR)].map(([year]) => Number(year)));
}
