// One job as somebody wrote it down: a row of a CSV, or what a person typed on the page.

import * as z from "zod/mini";

/** As read: cells are text, empty where nothing was said. */
export interface JobRecord {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  /** "yes", "hybrid", "100" …; empty where the file has no such column. */
  readonly remote: string;
  readonly salary: string;
  readonly description: string;
}

/** What each column is also called, in lower case without signs. The first that a file has counts. */
const COLUMNS: Readonly<Record<keyof JobRecord, readonly string[]>> = {
  id: ["id", "jobid", "jobdescriptionid", "ref", "reference"],
  title: ["title", "jobtitle", "position", "role"],
  company: ["company", "companyname", "employer", "organisation", "organization"],
  location: ["location", "joblocation", "place", "city"],
  remote: ["remote", "workplace", "workplacetype", "remoteratio", "workmode"],
  salary: ["salary", "pay", "compensation", "salaryrange", "wage"],
  description: ["description", "jobdescription", "text", "jobtext", "body", "summary"],
};

const row = z.record(z.string(), z.unknown());

export type ParsedJob =
  | { readonly status: "ready"; readonly job: JobRecord; readonly key: string }
  | { readonly status: "rejected"; readonly problem: string };

/** `position` counts from 1 and is the id of a row without one. `key` holds the whole row: equal keys are exact duplicates. */
export function parseJobRecord(value: unknown, position: number): ParsedJob {
  const parsed = row.safeParse(value);
  if (!parsed.success) return { status: "rejected", problem: "is no record" };
  const cells = new Map(Object.entries(parsed.data).map(([name, cell]) => [columnKey(name), cellText(cell)]));
  const cell = (field: keyof JobRecord) =>
    COLUMNS[field].map((name) => cells.get(name)).find((text) => text !== undefined) ?? "";
  const id = cell("id").trim();
  const job: JobRecord = {
    id: id === "" ? String(position) : id,
    title: cell("title"),
    company: cell("company"),
    location: cell("location"),
    remote: cell("remote"),
    salary: cell("salary"),
    description: cell("description"),
  };
  if (job.title.trim() === "" && job.description.trim() === "")
    return { status: "rejected", problem: "has neither a title nor a description" };
  return { status: "ready", job, key: JSON.stringify([...cells].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function columnKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

/** A salary may be a number, a location a list. */
function cellText(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return Array.isArray(cell) ? cell.map(cellText).join(", ") : "";
}
