// Questions made of templates: four kinds, three wordings each, and the conditions each one means. The same seed makes the
// same questions; they are also what a model would be taught with.

import type { Condition } from "../../src/core/asking/filter/filter.ts";
import { COUNTRY_LINES } from "../../src/core/asking/places/place-data.ts";
import { placesNamed } from "../../src/core/asking/places/places.ts";
import type { SkillGraph } from "../../src/core/skills/graph.ts";
import { seededRandom } from "../../src/lib/seeded-random.ts";

export type TemplateKind = "skills" | "location" | "salary" | "experience";

export interface TemplateQuestion {
  readonly kind: TemplateKind;
  readonly wording: number;
  readonly question: string;
  readonly where: readonly unknown[];
}

interface Draw {
  skill(): { readonly id: string; readonly label: string };
  city(): string;
  country(): { readonly name: string; readonly code: string };
  number(from: number, to: number): number;
}

type Template = (draw: Draw) => { readonly question: string; readonly where: readonly unknown[] };

const skills = (...values: string[]): Condition => ({ field: "skill", values });
const pay = (test: "more-than" | "at-least", value: number): Condition => ({ field: "pay", number: { test, value } });

const TEMPLATES: Readonly<Record<TemplateKind, readonly Template[]>> = {
  skills: [
    (draw) => {
      const [a, b] = two(draw.skill);
      return { question: `Which jobs require ${a.label} and ${b.label}?`, where: [skills(a.id), skills(b.id)] };
    },
    (draw) => {
      const [a, b] = two(draw.skill);
      return { question: `find positions asking for ${a.label} or ${b.label}`, where: [skills(a.id, b.id)] };
    },
    (draw) => {
      const [a, b] = two(draw.skill);
      return {
        question: `I need roles with ${a.label} but without ${b.label}`,
        where: [skills(a.id), { not: skills(b.id) }],
      };
    },
  ],
  location: [
    (draw) => {
      const city = draw.city();
      return { question: `Show me all jobs in ${city}`, where: [{ field: "city", values: [city] }] };
    },
    (draw) => {
      const { name, code } = draw.country();
      return {
        question: `which remote positions are located in ${name}?`,
        where: [
          { field: "workPlace", values: ["remote"] },
          { field: "country", values: [code] },
        ],
      };
    },
    (draw) => {
      const a = draw.city();
      const b = draw.city();
      return {
        question: `Are there openings in ${a} or ${b}?`,
        where: [{ field: "city", values: [...new Set([a, b])] }],
      };
    },
  ],
  salary: [
    (draw) => {
      const usd = draw.number(30, 200) * 1000;
      return { question: `jobs that pay more than $${usd.toLocaleString("en-US")}`, where: [pay("more-than", usd)] };
    },
    (draw) => {
      const k = draw.number(30, 200);
      return { question: `Which roles offer a salary of at least ${k}k?`, where: [pay("at-least", k * 1000)] };
    },
    (draw) => {
      const low = draw.number(30, 120);
      const high = low + draw.number(10, 60);
      return {
        question: `positions paying between ${low},000 and ${high},000 dollars a year`,
        where: [{ field: "pay", number: { test: "between", value: low * 1000, to: high * 1000 } }],
      };
    },
  ],
  experience: [
    (draw) => {
      const years = draw.number(2, 15);
      return {
        question: `jobs requiring ${years}+ years of experience`,
        where: [{ field: "years", number: { test: "at-least", value: years } }],
      };
    },
    (draw) => {
      const years = draw.number(2, 10);
      return {
        question: `Which positions ask for less than ${years} years of experience?`,
        where: [{ field: "years", number: { test: "less-than", value: years } }],
      };
    },
    (draw) => {
      const low = draw.number(1, 8);
      const high = low + draw.number(1, 5);
      return {
        question: `show roles with ${low} to ${high} years experience`,
        where: [{ field: "years", number: { test: "between", value: low, to: high } }],
      };
    },
  ],
};

/** `count` questions, the kinds and wordings in turn. */
export function templateQuestions(graph: SkillGraph, count: number, seed: number): readonly TemplateQuestion[] {
  const draw = drawing(graph, seed);
  const all = Object.entries(TEMPLATES).flatMap(([kind, templates]) =>
    templates.map((make, wording) => ({ kind: kind as TemplateKind, wording, make })),
  );
  return Array.from({ length: count }, (_, index): TemplateQuestion => {
    const template = all[index % all.length];
    if (template === undefined) throw new Error("no templates");
    return { kind: template.kind, wording: template.wording, ...template.make(draw) };
  });
}

function drawing(graph: SkillGraph, seed: number): Draw {
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error("nothing to draw from");
    return value;
  };
  // Skills somebody would name in a job: technical ones and tools, whose label is not a sentence.
  const skillList = [...graph.skills.values()].filter(
    ({ kind, label }) =>
      (kind === "technical" || kind === "tool") && label.split(" ").length <= 3 && !/[,/()]/.test(label),
  );
  const places = COUNTRY_LINES.trim()
    .split("\n")
    .map((line) => line.split("|"));
  const cities = places
    .flatMap(([, , , list = ""]) => list.split(";").map((city) => city.split("/")[0] ?? ""))
    .filter((city) => city !== "" && placesNamed(city)[0]?.name === city && placesNamed(city)[0]?.kind === "city");
  const countries = places
    .map(([code = "", names = ""]) => ({ code, name: names.split("/")[0] ?? "" }))
    .filter(({ name }) => !name.includes("("));
  return {
    skill: () => pick(skillList),
    city: () => pick(cities),
    country: () => pick(countries),
    number: (from, to) => from + Math.floor(random() * (to - from + 1)),
  };
}

function two(draw: () => { readonly id: string; readonly label: string }) {
  const first = draw();
  let second = draw();
  while (second.id === first.id) second = draw();
  return [first, second] as const;
}
