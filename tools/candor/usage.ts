// What the command says about itself, and how it refuses.

export const USAGE = `Candor on the command line: reads and ranks resumes on this machine; nothing is sent anywhere.

  npm run --silent candor -- rank --job FILE --resumes FOLDER [--top N] [--json]
      Ranks every resume of a folder against a job description. Scores are the page's own.

  npm run --silent candor -- score --pairs FILE [--scorer gpt2|keywords]
      Scores JSON lines {"job_text", "resume_text", "id"?} of a file, plain or gzip ("-" reads standard input).
      Writes one line {"id"?, "score", "class"} for each, in the same order. An empty resume_text is scored like any
      other: it is what the job says of nothing. keywords is TF-IDF over all texts of the file.

  npm run --silent candor -- read FILE...
      Shows what a reader sees of a file.

Resumes are anonymised before they are scored, as on the page. Exit status: 0 done, 1 failed, 2 wrong use or input.
`;

/** Wrong use or wrong input: one line for the person, status 2, nothing on standard output. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
