// The ways out of the page and back: a survey form, the answers to it, a dataset.

import { readFeedback } from "../../core/feedback/feedback-file.ts";
import { jobScoredText } from "../../core/matching/job.ts";
import { textHash } from "../../lib/hash.ts";
import { t, tell } from "../../lib/messages.ts";
import type { MergeOutcome } from "../../storage/decisions.ts";
import type { JobRow } from "../../storage/schema.ts";
import { saveFile } from "../../ui/save-file.ts";
import { collectFeedback, type FeedbackStorage, knownPeople, peopleIn } from "./collect-feedback.ts";
import { hidePeople } from "./hide-people.ts";
import { surveyWords } from "./survey-words.ts";

/** Null when it was saved, else what keeps it. */
export async function saveSurvey(storage: FeedbackStorage, job: JobRow): Promise<string | null> {
  const rows = await storage.candidates.ofJob(job.id);
  if (rows.length === 0) return t("This job has no candidates yet. Import some, then make the form.");
  const [{ surveyHtml }, { findPeople, foundSaid, withoutContacts }] = await Promise.all([
    import("../../core/feedback/survey/survey.ts"),
    import("../../core/feedback/people-check.ts"),
  ]);
  const texts = new Map(
    (await storage.candidates.texts(rows.map(({ id }) => id))).map((row) => [row.candidateId, row]),
  );
  const candidates = rows
    .map(({ id, hash, name }) => ({ id, hash, name, text: texts.get(id)?.text ?? "" }))
    // By a hash: neither the order of import nor that of the scores.
    .sort((a, b) => (textHash(a.hash) < textHash(b.hash) ? -1 : 1));
  const text = withoutContacts(jobScoredText(job));
  const found = findPeople(
    [
      { where: "a job", text, candidateHash: null },
      ...candidates.map(({ hash, text: resume }) => ({
        where: "a resume" as const,
        text: resume,
        candidateHash: hash,
      })),
    ],
    await knownPeople(storage, rows),
  );
  if (found.length > 0)
    return t("No form was made: the search found {found}. Hide it where it stands.", { found: tell(foundSaid(found)) });
  const survey = { job: { id: job.id, hash: job.hash, title: job.title, text }, candidates };
  const html = surveyHtml(survey, surveyWords(job.title));
  saveFile("candor-survey.html", html, "text/html");
  return null;
}

export type Merged =
  | ({ readonly status: "merged"; readonly elsewhere: number } & MergeOutcome)
  | { readonly status: "refused"; readonly why: string };

/** Answers to candidates and jobs that are not here are counted and left. */
export async function mergeAnswers(storage: FeedbackStorage, file: Blob): Promise<Merged> {
  const read = readFeedback(await file.text());
  if (read.status === "refused") return read;
  const { decisions, preferences } = read.feedback;
  const here = new Set((await storage.candidates.all()).map(({ id }) => id));
  const jobs = new Map<string, boolean>();
  for (const { jobId } of [...decisions, ...preferences])
    if (!jobs.has(jobId)) jobs.set(jobId, (await storage.jobs.get(jobId)) !== undefined);
  const known = decisions.filter(({ jobId, candidateId }) => jobs.get(jobId) && here.has(candidateId));
  const ordered = preferences.filter(
    ({ jobId, better, worse }) => jobs.get(jobId) && here.has(better) && here.has(worse),
  );
  const clean = await Promise.all(
    known.map(async (decision) => {
      const entries = (await storage.vault.known(decision.candidateId))?.entries ?? [];
      return { ...decision, note: await hidePeople(decision.note, entries) };
    }),
  );
  const outcome = await storage.decisions.merge({ decisions: clean, preferences: ordered });
  const elsewhere = decisions.length + preferences.length - known.length - ordered.length;
  return { status: "merged", elsewhere, ...outcome };
}

/** Null when the ZIP was saved, else why not. */
export async function saveDataset(
  storage: FeedbackStorage,
  { consent, isBalanced, day }: { readonly consent: string; readonly isBalanced: boolean; readonly day: string },
): Promise<string | null> {
  const feedback = await collectFeedback(storage);
  const [{ exportDataset }, { rowsToParquet }, { strToU8, zipSync }] = await Promise.all([
    import("../../core/feedback/exports/dataset-files.ts"),
    import("../../core/feedback/exports/parquet.ts"),
    import("fflate"),
  ]);
  const known = await knownPeople(storage, peopleIn(feedback));
  const made = exportDataset(feedback, { consent, isBalanced, day, known, toParquet: rowsToParquet });
  if (made.status === "stopped") return tell(made.why);
  const files = made.files.map(
    ({ path, content }) => [path, typeof content === "string" ? strToU8(content) : new Uint8Array(content)] as const,
  );
  const zip = new Uint8Array(zipSync(Object.fromEntries(files)));
  saveFile(`candor-decisions-${made.dataset.version}.zip`, zip, "application/zip");
  return null;
}
