// What fine-tuning learns from, as plain data. Texts are the anonymised ones that are scored; where they come from
// (decisions, preferences, imported sets) is not known here.

/** A job, a resume, and how well a person found that they fit: 0..1. */
export interface LabelledPair {
  readonly jobId: string;
  readonly jobText: string;
  readonly resumeText: string;
  readonly label: number;
}

/** For this job a person put one resume before the other. */
export interface Preference {
  readonly jobId: string;
  readonly jobText: string;
  readonly better: string;
  readonly worse: string;
}

/** A job, resumes that belong to it and resumes that do not. */
export interface ContrastiveGroup {
  readonly jobId: string;
  readonly jobText: string;
  readonly fits: readonly string[];
  readonly others: readonly string[];
}

export interface TrainingData {
  /** Names exactly these data: adapters say by it what they were made from. */
  readonly version: string;
  readonly pairs: readonly LabelledPair[];
  readonly preferences: readonly Preference[];
  readonly groups: readonly ContrastiveGroup[];
}

/** From this label on a resume counts as fitting; decisions are 0, 1/3, 2/3 and 1. */
export const FITS_FROM = 0.5;

/** Every job the data speak of, in the order in which they first come. */
export function jobsOf({ pairs, preferences, groups }: TrainingData): readonly string[] {
  return [...new Set([...pairs, ...preferences, ...groups].map(({ jobId }) => jobId))];
}

/** The part of the data that is about these jobs. */
export function ofJobs(data: TrainingData, jobs: ReadonlySet<string>): TrainingData {
  const has = ({ jobId }: { readonly jobId: string }) => jobs.has(jobId);
  return {
    version: data.version,
    pairs: data.pairs.filter(has),
    preferences: data.preferences.filter(has),
    groups: data.groups.filter(has),
  };
}

/** Groups that labels imply: jobs with resumes on both sides of `FITS_FROM`. */
export function groupsOfPairs(pairs: readonly LabelledPair[]): readonly ContrastiveGroup[] {
  const byJob = new Map<string, { jobText: string; fits: string[]; others: string[] }>();
  for (const { jobId, jobText, resumeText, label } of pairs) {
    const group = byJob.get(jobId) ?? { jobText, fits: [], others: [] };
    byJob.set(jobId, group);
    (label >= FITS_FROM ? group.fits : group.others).push(resumeText);
  }
  return [...byJob]
    .map(([jobId, group]) => ({ jobId, ...group }))
    .filter(({ fits, others }) => fits.length > 0 && others.length > 0);
}
