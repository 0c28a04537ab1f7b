// A skill–occupation graph as it lies in a file: ours in public/graph, or one made from ESCO or O*NET by the importer.
// What comes from outside is parsed here and nowhere else.

import * as z from "zod/mini";

import { SKILL_KINDS, type SkillData } from "./graph.ts";

/** A later shape gets another name; a page that does not know it says so. */
export const GRAPH_FORMAT = "candor-graph-1";

const names = z.string();
const graphFile = z.object({
  format: z.literal(GRAPH_FORMAT),
  attribution: z.string(),
  /** Skills beyond the built-in ones; lines as in skill-data.json. */
  skills: z.object({ technical: names, tool: names, language: names, certificate: names, soft: names }),
  /** `id>id id` lines. */
  implies: z.string(),
  /** Lines of ids. */
  near: z.string(),
  /** Ids of the skills that occupations name by their position here. */
  linked: z.array(z.string()),
  occupations: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      /** Job zone 1..5 of O*NET, from "little preparation" to "extensive"; 0 when unknown. */
      zone: z.number(),
      /** Other titles, `|` between. */
      titles: z.string(),
      /** `position:weight` with weights 1..100, spaces between, heaviest first. */
      skills: z.string(),
      /** Positions of related occupations, nearest first; `;` between the tiers primary-short, primary-long, supplemental. */
      related: z.string(),
    }),
  ),
});

export type GraphFile = z.infer<typeof graphFile>;

export type ParsedGraphFile =
  { readonly status: "ready"; readonly file: GraphFile } | { readonly status: "rejected"; readonly problem: string };

/** `json`: what JSON.parse gave. A problem is a whole sentence for the person who brought the file. */
export function parseGraphFile(json: unknown): ParsedGraphFile {
  const parsed = graphFile.safeParse(json);
  if (parsed.success) return { status: "ready", file: parsed.data };
  const format = typeof json === "object" && json !== null && "format" in json ? json.format : undefined;
  const problem =
    typeof format === "string" && format !== GRAPH_FORMAT
      ? `This graph has the format "${format}"; this version reads "${GRAPH_FORMAT}". Import it again.`
      : `This is no graph file (${parsed.error.issues[0]?.path.join(".") || "the whole"} is not as expected). Make one with \`candor skills --import\`.`;
  return { status: "rejected", problem };
}

export const EMPTY_GRAPH_FILE: GraphFile = {
  format: GRAPH_FORMAT,
  attribution: "",
  skills: { technical: "", tool: "", language: "", certificate: "", soft: "" },
  implies: "",
  near: "",
  linked: [],
  occupations: [],
};

/** The built-in skills and a file's own, which come second: a name that both have is the built-in one's. */
export function withGraphFile(data: SkillData, file: GraphFile): SkillData {
  const skills = { ...data.skills };
  for (const kind of SKILL_KINDS) skills[kind] = `${data.skills[kind]}\n${file.skills[kind]}`;
  return {
    attribution: `${data.attribution} ${file.attribution}`,
    skills,
    implies: `${data.implies ?? ""}\n${file.implies}`,
    near: `${data.near ?? ""}\n${file.near}`,
  };
}
