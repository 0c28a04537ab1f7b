// What a pile of dropped files means before there is a job for them: one of them may be the job.

/** File names that say "this is the job, not a resume". */
const JOB_NAME = /(^|[\W_])(job|jd|vacanc(y|ies)|position|posting|role|stelle(nanzeige)?|offre|description)([\W_]|$)/i;

export function splitJobAndResumes<F extends { readonly name: string }>(
  files: readonly F[],
): { job: F | null; resumes: readonly F[] } {
  const jobs = files.filter((file) => JOB_NAME.test(file.name) && !/resume|cv|curriculum/i.test(file.name));
  const job = jobs.length === 1 ? (jobs[0] ?? null) : null;
  return { job, resumes: files.filter((file) => file !== job) };
}
