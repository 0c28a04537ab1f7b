// A resume in the JSON Resume format (jsonresume.org, schema 1.0 and the older 0.0) as lines of text.
// Takes what is there and skips what has the wrong type: files in the wild are rarely valid.

/** One array of the format: its heading, and how an entry becomes lines. */
interface Part {
  readonly key: string;
  readonly heading: string;
  readonly lines: (entry: Entry) => readonly string[];
}

/** A JSON object whose fields are read as text, or "" when they are something else. */
interface Entry {
  readonly text: (key: string) => string;
  readonly list: (key: string) => readonly string[];
}

const PARTS: readonly Part[] = [
  {
    key: "work",
    heading: "Experience",
    lines: (entry) => [joined(entry, "position", "name", "company", "location"), dates(entry), ...story(entry)],
  },
  {
    key: "volunteer",
    heading: "Volunteer experience",
    lines: (entry) => [joined(entry, "position", "organization"), dates(entry), ...story(entry)],
  },
  {
    key: "education",
    heading: "Education",
    lines: (entry) => [
      joined(entry, "studyType", "area", "institution"),
      dates(entry),
      entry.text("score") && `Grade: ${entry.text("score")}`,
      ...bullets(entry, "courses"),
    ],
  },
  {
    key: "skills",
    heading: "Skills",
    lines: (entry) => [
      withDetails(
        [entry.text("name"), bracketed(entry.text("level"))].filter(Boolean).join(" "),
        entry.list("keywords").join(", "),
      ),
    ],
  },
  {
    key: "projects",
    heading: "Projects",
    lines: (entry) => [
      joined(entry, "name", "entity", "type"),
      dates(entry),
      entry.text("description"),
      ...bullets(entry, "highlights"),
      entry.list("keywords").join(", "),
    ],
  },
  { key: "certificates", heading: "Certificates", lines: (entry) => [joined(entry, "name", "issuer", "date")] },
  {
    key: "awards",
    heading: "Awards",
    lines: (entry) => [joined(entry, "title", "awarder", "date"), entry.text("summary")],
  },
  {
    key: "publications",
    heading: "Publications",
    lines: (entry) => [joined(entry, "name", "publisher", "releaseDate"), entry.text("summary")],
  },
  {
    key: "languages",
    heading: "Languages",
    lines: (entry) => [
      withDetails(entry.text("language") || entry.text("name"), entry.text("fluency") || entry.text("level")),
    ],
  },
  {
    key: "interests",
    heading: "Interests",
    lines: (entry) => [withDetails(entry.text("name"), entry.list("keywords").join(", "))],
  },
  {
    key: "references",
    heading: "References",
    lines: (entry) => [withDetails(entry.text("name"), entry.text("reference"))],
  },
];

/** The lines of a parsed JSON value; `null` when it is no JSON Resume. */
export function jsonResumeText(value: unknown): string | null {
  if (!isObject(value)) return null;
  const known = ["basics", ...PARTS.map(({ key }) => key)];
  if (!known.some((key) => key in value)) return null;
  const parts = PARTS.flatMap(({ key, heading, lines }) => {
    const entries = Array.isArray(value[key]) ? value[key] : [];
    const written = entries
      .map((entry: unknown) => lines(entryOf(entry)).filter((line) => line !== ""))
      .filter((entry) => entry.length > 0);
    // One line an entry is a list; longer entries are set apart.
    const isList = written.every((entry) => entry.length === 1);
    return written.length > 0
      ? ["", heading, ...written.flatMap((entry, i) => (isList || i === 0 ? entry : ["", ...entry]))]
      : [];
  });
  const text = [...basics(entryOf(value["basics"]), value["basics"]), ...parts].join("\n").trim();
  return text === "" ? null : text;
}

function basics(entry: Entry, raw: unknown): string[] {
  const place = entryOf(isObject(raw) ? raw["location"] : null);
  const profiles = isObject(raw) && Array.isArray(raw["profiles"]) ? raw["profiles"].map(entryOf) : [];
  const lines = [
    entry.text("name"),
    entry.text("label") || entry.text("headline"),
    entry.text("email"),
    entry.text("phone"),
    entry.text("url") || entry.text("website"),
    joined(place, "address", "postalCode", "city", "region", "countryCode"),
    entry.text("location"),
    ...profiles.map((profile) => withDetails(profile.text("network"), profile.text("url") || profile.text("username"))),
  ].filter((line) => line !== "");
  return entry.text("summary") ? [...lines, "", "Summary", entry.text("summary")] : lines;
}

function story(entry: Entry): string[] {
  return [
    entry.text("summary") || entry.text("description"),
    ...bullets(entry, "highlights"),
    entry.list("keywords").join(", "),
  ];
}

/** "2019-03 - Present"; a single date stands alone. */
function dates(entry: Entry): string {
  const [from, to] = [entry.text("startDate"), entry.text("endDate")];
  return from ? `${from} - ${to || "Present"}` : to;
}

function bullets(entry: Entry, key: string): string[] {
  return entry.list(key).map((item) => `• ${item}`);
}

function joined(entry: Entry, ...keys: readonly string[]): string {
  return keys.map(entry.text).filter(Boolean).join(", ");
}

function withDetails(name: string, details: string): string {
  return [name, details].filter(Boolean).join(": ");
}

function bracketed(text: string): string {
  return text && `(${text})`;
}

function entryOf(value: unknown): Entry {
  const fields = isObject(value) ? value : {};
  const asText = (field: unknown) =>
    typeof field === "string" || typeof field === "number" ? String(field).trim() : "";
  return {
    // A bare string in place of an object: "skills": ["HACCP", "Grill"].
    text: (key) =>
      typeof value === "string"
        ? ["name", "language", "title", "position"].includes(key)
          ? value
          : ""
        : asText(fields[key]),
    list: (key) => (Array.isArray(fields[key]) ? fields[key].map(asText).filter(Boolean) : []),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
