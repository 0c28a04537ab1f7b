// Resumes and a job made of invented sentences: realistic in length and shape, about nobody. Seeded, so that every run
// measures the same texts.

const TRADES = ["nurse", "backend developer", "line cook", "bookkeeper", "warehouse supervisor", "electrician"];
const DUTIES = [
  "kept the shift plan for a team of nine",
  "cut the time from order to delivery by a third",
  "trained new colleagues in safety and procedure",
  "reported to the head of department every week",
  "set up the checks that caught faults early",
  "handled complaints until they were settled",
  "ordered supplies and compared the offers",
  "wrote the instructions that the site still uses",
  "moved the paper records into a database",
  "stood in for the manager during holidays",
];
const SKILLS = [
  "Excel",
  "SQL",
  "HACCP",
  "first aid",
  "forklift licence",
  "German B2",
  "Python",
  "SAP",
  "wound care",
  "Linux",
];
const TOWNS = ["Northport", "Ellenfield", "Marbrook", "Saltholm"];

/** Words of a resume: from one page to three. */
const SHORTEST = 350;
const LONGEST = 1100;

export const INVENTED_JOB = [
  "Shift supervisor, warehouse and dispatch",
  "You lead a team of twelve, keep the plan for three shifts and answer for safety, quality and dates.",
  ...DUTIES.map((duty) => `- You have ${duty}, or would have liked to.`),
  "We ask for five years in a warehouse, two of them leading others; Excel and SAP; a forklift licence; German B2 is welcome.",
].join("\n");

export function inventedResume(index: number): string {
  const pick = (list: readonly string[], turn: number): string =>
    list[(index * 7 + turn * 3 + ((index * turn) % 5)) % list.length] ?? "";
  const wanted = SHORTEST + ((index * 149) % (LONGEST - SHORTEST));
  const lines = [
    `Resume ${index}`,
    "",
    "Summary",
    `Careful ${pick(TRADES, 1)} with years of practice in ${pick(TOWNS, 2)}.`,
    "",
    "Experience",
  ];
  let words = 20;
  for (let job = 0; words < wanted; job++) {
    const until = 2026 - 2 * job;
    lines.push(`${pick(TRADES, job)}, ${pick(TOWNS, job + 1)} works, ${until - 2} – ${until}`);
    for (let line = 0; line < 6; line++)
      lines.push(`- ${pick(DUTIES, job * 6 + line)} and ${pick(DUTIES, line + job)}`);
    words += 100;
  }
  lines.push("", "Skills", Array.from({ length: 6 }, (_, turn) => pick(SKILLS, turn)).join(", "));
  return lines.join("\n");
}
