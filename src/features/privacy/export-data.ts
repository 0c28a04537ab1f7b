// Copies of what is stored, for the person it is about or for a move to another machine. Anonymised, unless the vault
// is open and somebody asked for the identities too: then the log says so.

import type { Identity } from "../../core/records/identity.ts";
import { t } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";

/** Everything stored of one candidate as JSON; null when there is none. */
export async function candidateExport(storage: Storage, id: string, withIdentity: boolean): Promise<string | null> {
  const [row, text] = await Promise.all([storage.candidates.get(id), storage.candidates.text(id)]);
  if (!row || !text) return null;
  const identity = withIdentity ? await storage.vault.known(id) : null;
  const [jobs, scores, decisions] = await Promise.all([
    Promise.all(row.jobIds.map((jobId) => storage.jobs.get(jobId))),
    storage.scores.ofCandidate(row.hash),
    storage.decisions.ofCandidate(id),
  ]);
  const titleByHash = new Map(jobs.flatMap((job) => (job ? [[job.hash, job.title]] : [])));
  const exported = {
    about: t("One candidate, as Candor keeps them. Times are in UTC."),
    codeName: row.name,
    importedAt: new Date(row.importedAt).toISOString(),
    readFrom: row.kind,
    jobs: jobs.flatMap((job) => (job ? [{ title: job.title, keptUntil: isoOrNull(job.keepUntil) }] : [])),
    experienceMonths: row.experienceMonths,
    skills: row.skills,
    ...text,
    candidateId: undefined,
    scores: scores.map(({ jobHash, scorerVersion, score, parts }) => ({
      job: titleByHash.get(jobHash) ?? t("an earlier wording of the job"),
      scorerVersion,
      score,
      parts,
    })),
    // What was decided about a person is theirs to see; who decided is not.
    decisions: decisions.map(({ jobHash, choice, reasons, note, at }) => ({
      job: titleByHash.get(jobHash) ?? t("an earlier wording of the job"),
      ...{ choice, reasons, note },
      at: new Date(at).toISOString(),
    })),
    ...(identity ? { identity } : {}),
  };
  return JSON.stringify(exported, null, 2);
}

/** What each file is, for whoever opens it. */
function readme(): string {
  const tables = {
    jobs: t("job descriptions and their settings"),
    candidates: t("what a ranking needs of each candidate, under a code name"),
    texts: t("the anonymised resumes and what was understood of them"),
    scores: t("one score for each job, candidate and version of the scorer"),
    estimates: t("scores of the first pass"),
    decisions: t("what raters decided, with reasons and anonymised notes"),
    preferences: t("which of two candidates a rater put first"),
    audit: t("what was done and when; candidates stand in it under keys that only this browser can tell"),
    settings: t("how the page is set up, without keys"),
    identities: t("who the candidates are; only when you asked for it"),
  };
  const lines = Object.entries(tables).map(([table, what]) => `${table.padEnd(14)}${what}`);
  return [
    t("What Candor keeps in this browser, one file a table, as JSON. Times are milliseconds since 1970, UTC."),
    "",
    ...lines,
    "",
    t("Left out: embeddings, which are made from the texts again, and the sealed rows of the vault."),
    "",
  ].join("\n");
}

/** Tables that are not exported: what can be made again, and what means nothing without this browser. */
const LEFT_OUT: ReadonlySet<string> = new Set(["evidence", "vault"]);
const SECRET_SETTINGS: ReadonlySet<string> = new Set(["vault", "vaultTries", "deviceKey", "ownGraph", "ownResume"]);

/** Everything as a ZIP. */
export async function fullExport(storage: Storage, withIdentities: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import("fflate");
  const files: Record<string, Uint8Array> = { "README.txt": strToU8(readme()) };
  for (const [table, rows] of await storage.use.allRows()) {
    if (LEFT_OUT.has(table)) continue;
    const kept = table === "settings" ? rows.filter((row) => !SECRET_SETTINGS.has((row as { key: string }).key)) : rows;
    files[`${table}.json`] = strToU8(JSON.stringify(kept, plainNumbers, 1));
  }
  if (withIdentities) files["identities.json"] = strToU8(JSON.stringify(await identities(storage), null, 1));
  return new Uint8Array(zipSync(files));
}

async function identities(storage: Storage): Promise<readonly (Identity & { codeName: string })[]> {
  const rows = await storage.candidates.all();
  const known = await Promise.all(
    rows.map(async ({ id, name }) => {
      const identity = await storage.vault.known(id);
      return identity ? [{ codeName: name, ...identity }] : [];
    }),
  );
  return known.flat();
}

/** JSON writes a typed array as an object; a list is what anybody expects. */
function plainNumbers(_key: string, value: unknown): unknown {
  return value instanceof Float64Array || value instanceof Float32Array ? [...value] : value;
}

function isoOrNull(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
