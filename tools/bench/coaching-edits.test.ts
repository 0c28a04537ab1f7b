import { beforeAll, describe, expect, it } from "vitest";

import { createGate } from "../../src/core/coaching/edit-gate.ts";
import { shippedGraph } from "../../src/core/coaching/shipped-graph.ts";
import { editable, generateEdits, PLANTED, type Resume } from "./coaching-edits.ts";
import { INVENTED, sampleResumes } from "./coaching-resumes.ts";

const COUNT = 1000;
/** Of the harmless ones: the others cost a person a click, a lie that passes costs them the job. */
const LEAST_ACCEPTED = 0.95;
/** Two thousand whole resumes are compared; slow machines need the time. */
const PATIENCE_MS = 300_000;

let gates: ReadonlyMap<Resume, ReturnType<typeof createGate>>;

beforeAll(async () => {
  const resumes = [...(await sampleResumes()), ...INVENTED].map(({ text }) => editable(text, shippedGraph()));
  gates = new Map(resumes.map((resume) => [resume, createGate(resume.text, shippedGraph())]));
});

const isAccepted = ({ resume, edit }: ReturnType<typeof generateEdits>[number]) =>
  gates.get(resume)?.(edit.text).accepted;

describe("the gate on generated edits", () => {
  it(
    "rejects every one of 1,000 with a changed fact of any kind",
    () => {
      const edits = generateEdits([...gates.keys()], COUNT, 7, true);
      expect(new Set(edits.map(({ edit }) => edit.name.split(":")[0]))).toEqual(new Set(Object.keys(PLANTED)));
      expect(edits).toHaveLength(COUNT);
      expect(edits.filter(isAccepted).map(({ edit }) => edit.name)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    "accepts at least 95 % of 1,000 that only change words and order",
    () => {
      const edits = generateEdits([...gates.keys()], COUNT, 7, false);
      expect(edits).toHaveLength(COUNT);
      expect(edits.filter(isAccepted).length / COUNT).toBeGreaterThanOrEqual(LEAST_ACCEPTED);
    },
    PATIENCE_MS,
  );
});
