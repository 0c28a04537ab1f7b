// Whether a model for names is one, and does no harm: its labels are read, and it is run once on words that name nobody.

import { kindOfLabel } from "../../src/core/privacy/model-entities.ts";
import type { NamesRefusal } from "../../src/protocol/names.ts";
import type { NamesSession } from "./session.ts";

/** Two lines of no person's resume. */
const NOBODY = `Led a team of five cooks and cut the cost of food by a tenth.
Wrote the weekly schedule, trained the new staff and kept the kitchen clean.`;
/** Of the letters above. A sound model marks none; one whose last layer was never trained marks most. */
const MOST_MARKED = 0.25;

/** null: it can be used. `config` is the text of its config.json. */
export async function tryNames(config: string, open: () => Promise<NamesSession>): Promise<NamesRefusal | null> {
  try {
    const labels = labelsIn(JSON.parse(config));
    if (labels.length === 0) return { reason: "no-labels" };
    if (!labels.some((label) => kindOfLabel(label) !== undefined)) return { reason: "no-people", labels };
    const session = await open();
    const findings = await session.find(NOBODY);
    await session.dispose();
    const marked = findings.reduce((sum, { start, end }) => sum + end - start, 0);
    return marked > MOST_MARKED * NOBODY.length ? { reason: "marks-everything" } : null;
  } catch (error) {
    return { reason: "unusable", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Those of `id2label`; none where the config has no such table. */
function labelsIn(config: unknown): readonly string[] {
  const table = typeof config === "object" && config !== null && "id2label" in config ? config.id2label : null;
  return typeof table === "object" && table !== null ? Object.values(table).map(String) : [];
}
