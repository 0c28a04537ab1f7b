// Exports a resume and reads the file again with our own reader: what differs between the two profiles.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { shippedGraph } from "../../src/core/coaching/shipped-graph.ts";
import { toDocx } from "../../src/core/coaching/export/to-docx.ts";
import { toJsonResume } from "../../src/core/coaching/export/to-json-resume.ts";
import { toPdf } from "../../src/core/coaching/export/to-pdf.ts";
import { buildProfile } from "../../src/core/reading/build-profile.ts";
import type { Profile } from "../../src/core/reading/profile.ts";
import { findSkills } from "../../src/core/skills/find-skills.ts";
import { nodeHost } from "../../workers/reader/node-host.ts";
import { readBytes } from "../../workers/reader/read-bytes.ts";

export const FORMATS = ["docx", "pdf", "json"] as const;
export type Format = (typeof FORMATS)[number];

const FONTS = new URL("../../node_modules/pdfjs-dist/standard_fonts/", import.meta.url);
const TODAY = 2026 * 12 + 10;

export function profileOf(text: string): Profile {
  return buildProfile(text, { today: TODAY, mentions: findSkills(text, shippedGraph()) });
}

/** The text that our reader reads of the exported file. */
export async function roundTrip(text: string, format: Format): Promise<string> {
  const [outcome, ...more] = await readBytes(`resume.${format}`, await exported(text, format), nodeHost);
  if (outcome === undefined || outcome.status === "rejected" || more.length > 0)
    throw new Error(`the ${format} was not read as one resume`);
  return outcome.document.text;
}

/** One line for each thing that the second profile has otherwise; none when they are the same. */
export function differences(before: Profile, after: Profile): readonly string[] {
  const facts = (profile: Profile) => [
    ...profile.experiences.map(
      ({ title, employer, from, to }) => `job ${plain(title)} | ${plain(employer ?? "")} | ${from} | ${to}`,
    ),
    ...profile.education.map(({ level, field, year }) => `study ${level} | ${plain(field ?? "")} | ${year}`),
    ...profile.languages.map(({ language, level }) => `language ${language} | ${level}`),
    ...profile.certificates.map(({ label }) => `certificate ${plain(label)}`),
    ...profile.skills.map((skill) => `skill ${skill}`),
    `months ${profile.experienceMonths}`,
  ];
  const [was, is] = [facts(before), facts(after)];
  return [
    ...was.filter((fact) => !is.includes(fact)).map((fact) => `- ${fact}`),
    ...is.filter((fact) => !was.includes(fact)).map((fact) => `+ ${fact}`),
  ];
}

async function exported(text: string, format: Format): Promise<Uint8Array> {
  const profile = profileOf(text);
  switch (format) {
    case "docx":
      return toDocx(text, profile);
    case "pdf":
      return toPdf(text, profile, {
        regular: font("LiberationSans-Regular.ttf"),
        bold: font("LiberationSans-Bold.ttf"),
      });
    case "json":
      return new TextEncoder().encode(toJsonResume(text, profile));
  }
}

function font(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(name, FONTS))));
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
