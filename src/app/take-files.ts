// What a pile of dropped files means before there is a job for them: one of them may be the job; and on Evaluate, whether
// it is a labelled file.

/** File names that say "this is the job, not a resume". */
const JOB_NAME = /(^|[\W_])(job|jd|vacanc(y|ies)|position|posting|role|stelle(nanzeige)?|offre|description)([\W_]|$)/i;

export function splitJobAndResumes<F extends { readonly name: string }>(
  files: readonly F[],
): { job: F | null; resumes: readonly F[] } {
  const jobs = files.filter((file) => JOB_NAME.test(file.name) && !/resume|cv|curriculum/i.test(file.name));
  const job = jobs.length === 1 ? (jobs[0] ?? null) : null;
  return { job, resumes: files.filter((file) => file !== job) };
}

/** What the evaluation reads; not .txt, which is a resume or a job more often. What is wrong inside, it says itself. */
const LABELLED_NAME = /\.(?:csv|tsv|json|jsonl|ndjson|gz)$/i;

export function labelledFile<F extends { readonly name: string }>(files: readonly F[]): F | null {
  const [file, second] = files;
  return file && !second && LABELLED_NAME.test(file.name) ? file : null;
}
