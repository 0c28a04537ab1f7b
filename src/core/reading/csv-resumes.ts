// A table in which every row is a resume: finds the column with the text, or puts all columns together.

/** Names of a column that holds a whole resume, compared without case and punctuation; the first that is there wins. */
const TEXT_COLUMNS: readonly string[] = [
  "resume",
  "resumetext",
  "resumestr",
  "resumecontent",
  "cv",
  "cvtext",
  "curriculumvitae",
  "text",
  "fulltext",
  "content",
  "body",
  "profile",
  "candidate",
];

/** A column counts as text only when its longer half has at least this many characters, else "Resume" is a file name. */
const MIN_TEXT_LENGTH = 100;

/** The texts of the rows, in order; a row without any text is "". The first row holds the headers. */
export function csvResumeTexts(rows: readonly (readonly string[])[]): string[] {
  const [headers = [], ...body] = rows;
  const column = textColumn(headers, body);
  if (column !== null) return body.map((row) => row[column] ?? "");
  return body.map((row) =>
    headers
      .map((header, i) => ({ header: header.trim(), value: (row[i] ?? "").trim() }))
      .filter(({ value }) => value !== "")
      .map(({ header, value }) => (header ? `${header}: ${value}` : value))
      .join("\n"),
  );
}

function textColumn(headers: readonly string[], body: readonly (readonly string[])[]): number | null {
  const names = headers.map((header) => header.toLowerCase().replace(/[^a-z]/g, ""));
  const candidates = TEXT_COLUMNS.map((name) => names.indexOf(name)).filter((i) => i >= 0);
  return candidates.find((i) => longerHalf(body.map((row) => (row[i] ?? "").length)) >= MIN_TEXT_LENGTH) ?? null;
}

function longerHalf(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
