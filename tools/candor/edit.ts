// `candor edit`: advice on a resume, the suggestions that keep its facts taken, its export; or whether an edit of one's own
// keeps them.

import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { adviceOf } from "../../src/core/coaching/advice.ts";
import { applySuggestion, rebase } from "../../src/core/coaching/apply.ts";
import { gateEdit } from "../../src/core/coaching/edit-gate.ts";
import { toDocx } from "../../src/core/coaching/export/to-docx.ts";
import { toJsonResume } from "../../src/core/coaching/export/to-json-resume.ts";
import { toPdf } from "../../src/core/coaching/export/to-pdf.ts";
import { ruleSuggestions } from "../../src/core/coaching/rewrite.ts";
import { buildProfile } from "../../src/core/reading/build-profile.ts";
import { findSkills } from "../../src/core/skills/find-skills.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import { thisMonth } from "../../workers/reader/this-month.ts";
import { cannotWrite } from "./file-error.ts";
import { parseOptions } from "./options.ts";
import { print } from "./print.ts";
import { readOne } from "./read-one.ts";
import { UsageError } from "./usage.ts";

const FONTS = new URL("../../node_modules/pdfjs-dist/standard_fonts/", import.meta.url);

export async function runEdit(args: string[]): Promise<number> {
  const { resume, edited, to, take } = parseOptions(args, {
    resume: { type: "string" },
    edited: { type: "string" },
    to: { type: "string" },
    take: { type: "boolean", default: false },
    json: { type: "boolean" },
  });
  if (resume === undefined) throw new UsageError("edit needs --resume FILE; try --help");
  const text = await readOne(resume);
  if (edited !== undefined) {
    const verdict = gateEdit(text, await readOne(edited));
    await print(`${JSON.stringify(verdict, null, 2)}\n`);
    return verdict.accepted ? 0 : 1;
  }
  const profile = await profileOf(text);
  const advice = adviceOf(text, profile, thisMonth());
  const offered = ruleSuggestions(text, profile, thisMonth());
  const taken = take ? takeAll(text, offered) : text;
  if (to !== undefined)
    await writeFile(to, await exported(to, taken)).catch((error: unknown) => cannotWrite(to, error));
  await print(
    `${JSON.stringify({ advice, offered: offered.map(({ id }) => id), ...(take && { text: taken }) }, null, 2)}\n`,
  );
  return 0;
}

/** One after the other; those that touch what another replaced are left out. */
function takeAll(text: string, suggestions: ReturnType<typeof ruleSuggestions>): string {
  let edited = text;
  let open = suggestions;
  for (let next = open[0]; next; next = open[0]) {
    edited = applySuggestion(edited, next);
    open = rebase(open, next);
  }
  return edited;
}

async function exported(path: string, text: string): Promise<string | Uint8Array> {
  const profile = await profileOf(text);
  const format = /\.(docx|pdf|json|txt|md)$/i.exec(path)?.[1]?.toLowerCase();
  switch (format) {
    case "docx":
      return toDocx(text, profile);
    case "pdf":
      return toPdf(text, profile, {
        regular: font("LiberationSans-Regular.ttf"),
        bold: font("LiberationSans-Bold.ttf"),
      });
    case "json":
      return toJsonResume(text, profile);
    case "txt":
    case "md":
      return text;
    default:
      throw new UsageError(`--to writes .docx, .pdf, .json or .txt, not ${path}`);
  }
}

async function profileOf(text: string) {
  return buildProfile(text, { today: thisMonth(), mentions: findSkills(text, await loadSkillGraph()) });
}

function font(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(name, FONTS))));
}
