/** Rows of each kind that are stored. */
export interface StoredCounts {
  readonly jobs: number;
  readonly candidates: number;
  readonly scores: number;
}

/** "4 jobs, 212 candidates and 187 scores". */
export function countsText({ jobs, candidates, scores }: StoredCounts): string {
  return `${counted(jobs, "job")}, ${counted(candidates, "candidate")} and ${counted(scores, "score")}`;
}

export function isEmpty({ jobs, candidates, scores }: StoredCounts): boolean {
  return jobs + candidates + scores === 0;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
