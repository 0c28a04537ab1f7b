// The data a person downloads from LinkedIn ("Get a copy of your data"): a ZIP of tables, put together to one resume.
// Column names as in exports of 2024 and 2025; tables about other people (messages, connections) are never looked at.

/** The rows of one table by column name, as text. */
export type ExportRow = Readonly<Record<string, string>>;
/** Tables by their name without folder and ending, in lower case: "positions". */
export type ExportTables = ReadonlyMap<string, readonly ExportRow[]>;

interface Part {
  readonly table: string;
  readonly heading: string;
  readonly lines: (row: ExportRow) => readonly string[];
}

const PARTS: readonly Part[] = [
  {
    table: "positions",
    heading: "Experience",
    lines: (row) => [joined(row, " | ", "Title", "Company Name", "Location"), dates(row), cell(row, "Description")],
  },
  {
    table: "education",
    heading: "Education",
    lines: (row) => [
      joined(row, ", ", "Degree Name", "School Name"),
      joined(row, " - ", "Start Date", "End Date"),
      cell(row, "Notes"),
      cell(row, "Activities"),
    ],
  },
  { table: "skills", heading: "Skills", lines: (row) => [cell(row, "Name")] },
  {
    table: "languages",
    heading: "Languages",
    lines: (row) => [joined(row, ": ", "Name", "Proficiency")],
  },
  {
    table: "certifications",
    heading: "Certificates",
    lines: (row) => [joined(row, " – ", "Name", "Authority", "Started On")],
  },
  {
    table: "projects",
    heading: "Projects",
    lines: (row) => [cell(row, "Title"), dates(row), cell(row, "Description")],
  },
  {
    table: "volunteering",
    heading: "Volunteer experience",
    lines: (row) => [joined(row, " | ", "Role", "Company Name"), dates(row), cell(row, "Description")],
  },
  { table: "courses", heading: "Courses", lines: (row) => [cell(row, "Name")] },
  { table: "honors", heading: "Awards", lines: (row) => [cell(row, "Title"), cell(row, "Description")] },
  { table: "publications", heading: "Publications", lines: (row) => [joined(row, ", ", "Name", "Publisher")] },
];

/** What is written about the person, before the first heading. */
const PERSON_TABLES = ["profile", "email addresses", "phonenumbers"] as const;

/** The tables an export is read from. */
export const EXPORT_TABLES: ReadonlySet<string> = new Set([...PERSON_TABLES, ...PARTS.map(({ table }) => table)]);
/** Two of these make a ZIP an export; "Skills.csv" alone may be anything. */
const TELLING_TABLES = ["profile", "positions", "education", "skills", "languages", "certifications"];

/** Whether the names of tables are those of an export. */
export function isLinkedInExport(tables: ReadonlySet<string>): boolean {
  const found = TELLING_TABLES.filter((table) => tables.has(table));
  return found.length >= 2 && (tables.has("profile") || tables.has("positions"));
}

/** One resume of all tables; "" when they are empty. */
export function linkedInText(tables: ExportTables): string {
  const parts = PARTS.flatMap(({ table, heading, lines }) => {
    const written = (tables.get(table) ?? [])
      .map((row) => lines(row).filter((line) => line !== ""))
      .filter((entry) => entry.length > 0);
    const isList = written.every((entry) => entry.length === 1);
    return written.length === 0
      ? []
      : ["", heading, ...written.flatMap((entry, i) => (isList || i === 0 ? entry : ["", ...entry]))];
  });
  return [...personLines(tables), ...parts].join("\n").trim();
}

function personLines(tables: ExportTables): string[] {
  const [profile = {}] = tables.get("profile") ?? [];
  const emails = (tables.get("email addresses") ?? []).map((row) => cell(row, "Email Address"));
  const phones = (tables.get("phonenumbers") ?? []).map((row) => cell(row, "Number"));
  const birthDate = cell(profile, "Birth Date");
  const lines = [
    joined(profile, " ", "First Name", "Last Name"),
    cell(profile, "Headline"),
    ...emails,
    ...phones,
    joined(profile, ", ", "Address", "Zip Code", "Geo Location"),
    birthDate && `Date of birth: ${birthDate}`,
    cell(profile, "Websites"),
  ].filter((line) => line !== "");
  const summary = cell(profile, "Summary");
  return summary ? [...lines, "", "Summary", summary] : lines;
}

/** "Jan 2019 - Present"; a single date stands alone. */
function dates(row: ExportRow): string {
  const [from, to] = [cell(row, "Started On"), cell(row, "Finished On")];
  return from ? `${from} - ${to || "Present"}` : to;
}

function joined(row: ExportRow, mark: string, ...columns: readonly string[]): string {
  return columns
    .map((column) => cell(row, column))
    .filter(Boolean)
    .join(mark);
}

function cell(row: ExportRow, column: string): string {
  return (row[column] ?? "").trim();
}
