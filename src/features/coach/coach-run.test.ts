import { expect, test, vi } from "vitest";

import { createCoachRun } from "./coach-run.ts";
import { fakeReader, ownResume, posting } from "./testing.ts";

const file = (text: string, name = "cv.txt") => new File([text], name);

async function opened(text = "Ada cooked.") {
  const { reader, understood } = fakeReader();
  const run = createCoachRun(reader);
  await run.read(file(text));
  const resume = () => {
    const { resume: found } = run.state.getState();
    if (found.status !== "ready") throw new Error(found.status);
    return found;
  };
  const settled = () => vi.waitFor(() => expect(resume().now?.text).toBe(resume().text));
  await settled();
  return { run, resume, settled, understood };
}

test("a resume is read, then understood as it stands and as it would be scored", async () => {
  const { resume } = await opened();
  expect(resume()).toMatchObject({
    text: "Ada cooked.",
    undoable: [],
    now: { scored: { text: "[PERSON_1] cooked." } },
  });
  expect(resume().first).toEqual(resume().now);
});

test("an accepted suggestion is a step that undo takes back; what it was read as stays", async () => {
  const { run, resume, settled } = await opened();
  run.accept({ start: 4, end: 10, before: "cooked", after: "grilled" });
  await settled();
  expect(resume()).toMatchObject({
    text: "Ada grilled.",
    read: { text: "Ada cooked." },
    first: { text: "Ada cooked." },
  });
  run.undo();
  await settled();
  expect(resume()).toMatchObject({ text: "Ada cooked.", undoable: [] });
});

test("a suggestion whose words are gone changes nothing and is no step", async () => {
  const { run, resume } = await opened();
  run.accept({ start: 4, end: 10, before: "baked", after: "grilled" });
  expect(resume()).toMatchObject({ text: "Ada cooked.", undoable: [] });
});

test("dismissing is a step, too, and asks nothing of the reader", async () => {
  const { run, resume, understood } = await opened();
  const before = understood.length;
  run.dismiss("weak-verb\ncooked");
  expect(resume().dismissed).toEqual(["weak-verb\ncooked"]);
  run.undo();
  expect(resume().dismissed).toEqual([]);
  expect(understood.length).toBe(before + 1);
});

test("a rejected file says why; the next one is read all the same", async () => {
  const { reader } = fakeReader((text) =>
    text === "" ? { status: "rejected", reason: "empty" } : { status: "ready", resume: ownResume(text) },
  );
  const run = createCoachRun(reader);
  await run.read(file("", "empty.pdf"));
  expect(run.state.getState().resume).toEqual({ status: "rejected", name: "empty.pdf", reason: "empty" });
  await run.read(file("Ada cooked."));
  expect(run.state.getState().resume.status).toBe("ready");
});

test("a reader that dies over a file is told with the file's name", async () => {
  const run = createCoachRun({ ...fakeReader().reader, readOwn: () => Promise.reject(new Error("gone")) });
  await run.read(file("x"));
  expect(run.state.getState().resume).toMatchObject({
    status: "failed",
    name: "cv.txt",
    failure: { code: "internal" },
  });
});

test("the posting added last is the picked one; without it the one before is", () => {
  const run = createCoachRun(fakeReader().reader);
  run.addPosting(posting("a"));
  run.addPosting(posting("b"));
  expect(run.state.getState().pickedId).toBe("b");
  run.removePosting("b");
  expect(run.state.getState()).toMatchObject({ pickedId: "a", postings: [{ id: "a" }] });
});

test("clearing forgets all of it", async () => {
  const { run } = await opened();
  run.addPosting(posting("a"));
  run.clear();
  expect(run.state.getState()).toEqual({ resume: { status: "none" }, postings: [], pickedId: null });
});

test("what was kept comes back with its edits, compared with how it was first read", async () => {
  const { reader } = fakeReader();
  const run = createCoachRun(reader);
  run.restore({ name: "cv.pdf", read: ownResume("Ada cooked."), text: "Ada grilled.", postings: [posting("a")] });
  await vi.waitFor(() =>
    expect(run.state.getState().resume).toMatchObject({
      first: { text: "Ada cooked." },
      now: { text: "Ada grilled." },
    }),
  );
  expect(run.state.getState().pickedId).toBe("a");
});
