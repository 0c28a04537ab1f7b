// The first question of its kind compiles the patterns that read it and makes the lists it looks into, which takes longer
// than the answer. A few questions asked while the tables are opened do that before anybody waits.

import type { QueryTables } from "./query-tables.ts";

/** Together they go through every finder, the lists of places and slips, and each form of statement. */
const QUESTIONS = [
  "how many remote or hybrid senior Python developer jobs in Munich, Germany pay between 60k and 80k EUR a year?",
  "jobs that mention night shifts but not PHP, highest paid first",
  "average pay of nursing jobs by city",
  "something in finance or the retail sector that mentions a bonus, at least $30 an hour",
  "which candidates with 5+ years of Java and a master's degree speak German and miss only one must-have?",
  "top 3 candidates used Excel in the last two years, not rejected",
  "compair jbos in Berln with develper roles",
];
/** November 2026; no answer depends on it. */
const TODAY = 2026 * 12 + 10;

export function warmUp(tables: Pick<QueryTables, "ask">): void {
  for (const question of QUESTIONS) tables.ask(question, TODAY);
}
