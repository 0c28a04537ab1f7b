// What the command says about itself, and how it refuses.

export const USAGE = `Candor on the command line: reads and ranks resumes on this machine; nothing is sent anywhere.

  npm run --silent candor -- rank --job FILE --resumes FOLDER [--top N] [--json] [--model DIR]
      Ranks every resume of a folder against a job description. Scores are the page's own.

  npm run --silent candor -- score --pairs FILE [--scorer gpt2|keywords] [--model DIR]
      Scores JSON lines {"job_text", "resume_text", "id"?} of a file, plain or gzip ("-" reads standard input).
      Writes one line {"id"?, "score", "class", "bias", "parts"} for each, in the same order: bias and the parts'
      contributions add up to the score's logit. An empty resume_text is scored like any other: it is what the job says
      of nothing. keywords is TF-IDF over all texts of the file, and has no parts.

  npm run --silent candor -- read FILE...
      Shows what a reader sees of each file. What could not be read is told on standard error; when nothing could, the exit
      status is 1.

  npm run --silent candor -- anonymise --in FILE [--strict schools,employers,graduation-years,locations] [--ner DIR]
      Hides the person in JSON lines {"id"?, "text"} of a file, plain or gzip ("-" reads standard input). Writes one line
      {"id"?, "text", "spans": [{"kind", "start", "end", "text"}]} for each; offsets are UTF-16 units of the input's text.
      Bad lines are told on standard error by number, the others are done, and the exit status is 1.

  npm run --silent candor -- match --job FILE --resume FILE [--gaps] [--model DIR]
      One resume against one posting as JSON: score, class and parts; each demand with its verdict and quote; skills near to
      what is missing. --gaps asks the scorer what each missing demand would be worth.

  npm run --silent candor -- explain --job FILE --resume FILE
  npm run --silent candor -- explain --pairs FILE
      What is met, partly met and missing, without the scorer. --pairs: JSON lines {"job_text", "resume_text", "demands"?,
      "id"?}, plain or gzip ("-" reads standard input); with "demands" those are judged instead of the posting's own.

  npm run --silent candor -- extract --resume FILE | --in FILE
      Skills, jobs with months, years, education, languages and certificates as JSON. --in: JSON lines {"id"?, "text"}.

  npm run --silent candor -- edit --resume FILE [--take] [--to FILE.docx|.pdf|.json|.txt]
  npm run --silent candor -- edit --resume FILE --edited FILE
      Advice on a resume with its suggestions as diffs; --take takes those that keep every fact, --to writes the resume.
      --edited says whether an edit of your own keeps the facts; when it does not, the exit status is 1.

  npm run --silent candor -- skills --text FILE [--graph FILE]
      Shows the skills and occupations a text names, as JSON.

  npm run --silent candor -- skills --import DIR --to FILE
      Makes a graph file of ESCO's CSV tables or O*NET's text files (a folder, a ZIP or one file), merged with ours.
      The page takes it under "This machine".

  npm run --silent candor -- ask --jobs FILE [--candidates DIR_OR_JSONL] [--json | --csv] QUESTION...
      Answers questions in plain language from a file of jobs (CSV with id, title, company, location, remote, salary,
      description; or JSON lines) and resumes (a folder, or JSON lines {"id", "text"}). --json writes one line
      {"question", "filter", "sql", "params", "rows", "total", "answer", …} for each question.

  npm run --silent candor -- prepare --jobs FILE --to FILE [--without STEP]...
      Cleans a file of jobs and says what each step changed: duplicates, unicode, urls, emoji, contractions,
      whitespace, impute-pay. Without a terminal, "candor" alone prints this; in one it offers these steps as a menu.

  npm run --silent candor -- summarise --jobs FILE
      The telling sentences of each job, word for word.

  npm run --silent candor -- make-pairs --to FILE [--count N]
      Questions made of templates with the filters and the SQL they mean; one in five is marked for testing.

  npm run --silent candor -- datasets --in FILE [--in FILE]... --to FOLDER --consent TEXT [--balanced] [--no-parquet]
      Merges files of decisions (feedback.json of an export, answers of surveys) and writes SFT, DPO, KTO, stepwise,
      RankPO, contrastive and regression sets with a card. A name, an address or a number found stops it.

  npm run --silent candor -- evaluate --pairs FILE | --triples FILE | --preferences FILE
                                      [--scorer gpt2|keywords] [--pool-jobs N] [--json]
      Figures of a labelled file (CSV or JSON lines, plain or gzip), the keyword baseline always beside.
      pairs: job_text, resume_text, label, job_id?. triples: job, matched, unmatched, field?.
      preferences: job, chosen, rejected. --pool-jobs says how many jobs of triples are ranked against all resumes.

  npm run --silent candor -- evaluate --chat FILE --jobs FILE [--candidates DIR] [--json]
      Figures of questions: JSON lines {"kind", "question", "filter"?, "rows"?, "reference"?, "answer"?}. Per kind: exact
      filters, precision, recall and nDCG of the rows; BLEU, ROUGE and METEOR of the answer against the reference; time
      by length of the question. "answer" is what some model wrote; without it the page's own sentence is measured.

  npm run --silent candor -- convert --from DIR --to DIR [--dtype q4|q8|f16|f32] [--name TEXT] [--cased]
      [--separator ID] [--thresholds A,B] [--classes A,B,C]
      Makes a scorer of a Hugging Face GPT-2 folder of any size (config.json, safetensors, tokenizer) whose head puts
      out one number or three classes. The page adds the result under "This machine"; here --model takes it.
      --cased: it was trained on texts as written, not lower-cased. --thresholds: where Potential and Good Fit begin.
      --classes: the head's outputs that stand for No, Potential and Good Fit.

Resumes are anonymised before they are scored, as on the page. Exit status: 0 done, 1 failed, 2 wrong use or input.
`;

/** Wrong use or wrong input: one line for the person, status 2, nothing on standard output. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
