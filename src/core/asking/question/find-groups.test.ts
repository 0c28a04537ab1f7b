import { expect, test } from "vitest";

import { createSkillGraph, skillLabel } from "../../skills/graph.ts";
import skillData from "../../skills/skill-data.json" with { type: "json" };
import { filterText } from "../filter/filter-text.ts";
import { parseFilter } from "../filter/filter.ts";
import type { Lexicon } from "./lexicon.ts";
import { readQuestion } from "./read-question.ts";

const graph = createSkillGraph(skillData);
const LEXICON: Lexicon = {
  graph,
  jobs: [{ id: "J1", name: "Cook" }],
  candidates: [{ id: "c1", name: "Amber Heron" }],
  companies: ["Nordwind"],
  cities: [],
  titleKeys: new Set([" cook "]),
  today: 2026 * 12 + 10,
};

function shown(question: string): string {
  return readQuestion(question, LEXICON)
    .map(({ filter, unplaced }) => {
      const text = filter === null ? "nothing" : filterText(filter, (id) => skillLabel(graph, id));
      return [text, ...unplaced.map(({ said }) => `?${said}`)].join(" ");
    })
    .join(" || ");
}

test.each([
  ["how many jobs per country", "jobs: count for each country"],
  ["number of remote jobs in each city", "jobs: remote; count for each city"],
  ["break the Python jobs down by company", "jobs: Python; count for each company"],
  ["breakdown of candidates by level", "candidates: count for each level"],
  ["how are the candidates distributed across countries?", "candidates: count for each country"],
  ["average pay by title", "jobs: average for each title"],
  ["mean salary per country", "jobs: average for each country"],
  ["which country pays best on average?", "jobs: best paid first; first 1; average for each country"],
  ["which level pays the least?", "jobs: lowest pay first; first 1; average for each level"],
  ["which companies have the most openings in Berlin?", "jobs: in Berlin; most first; count for each company"],
  ["top 5 skills in the jobs", "jobs: first 5; count for each skill"],
  ["what is the most common skill among the candidates?", "candidates: most first; first 1; count for each skill"],
  ["which skill is the rarest among candidates?", "candidates: fewest first; first 1; count for each skill"],
  ["what languages do the candidates speak?", "candidates: count for each language"],
  ["candidates grouped by decision", "candidates: count for each decision"],
  ["how many applicants for each job", "candidates: count for each job"],
  ["split the jobs by remote", "jobs: count for each place of work"],
  ["salary distribution of the nurse jobs", "jobs: title nurse; count for each pay range"],
])("%s counts by a field", (question, expected) => {
  expect(shown(question)).toBe(expected);
});

test.each([
  ["jobs by salary", "jobs: best paid first"],
  ["candidates sorted by years of experience", "candidates: most years first"],
  ["which companies want Rust?", "jobs: Rust"],
  ["which company pays best?", "jobs: best paid first"],
  ["rank candidates by fit", "candidates: best fit first"],
  ["list jobs by title", "jobs: by title"],
])("%s is no count", (question, expected) => {
  expect(shown(question)).toBe(expected);
});

test("what rows of a kind have not is told, not counted by", () => {
  expect(shown("how many candidates per company")).toBe("candidates: count ?per company");
  const filter = { about: "candidates", where: [], order: null, limit: null, show: "count", job: null };
  expect(parseFilter({ ...filter, groupBy: "company" }).status).toBe("rejected");
  expect(parseFilter({ ...filter, groupBy: "age" }).status).toBe("rejected");
  expect(parseFilter({ ...filter, groupBy: "city" }).status).toBe("ready");
});
