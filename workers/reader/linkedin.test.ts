import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";

import { nodeHost } from "./node-host.ts";
import { readBytes } from "./read-bytes.ts";

const POSITIONS = `Company Name,Title,Description,Location,Started On,Finished On
Bar Nine,Head Chef,"Led the grill, the fish section
and ten cooks",Lund,Mar 2018,
`;
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const read = (files: Record<string, string>) => readBytes("export.zip", zip(files), nodeHost);

test("an export is one candidate, and what it holds of other people is left alone", async () => {
  const outcomes = await read({
    "Basic_Export/Profile.csv": "First Name,Last Name,Headline\nAda,Quill,Head Chef\n",
    "Basic_Export/Positions.csv": POSITIONS,
    "Basic_Export/messages.csv": "FROM,CONTENT\nBo Ink,see you at the pass\n",
    "Basic_Export/Connections.csv": "Notes:\nnone\n\nFirst Name,Last Name\nBo,Ink\n",
  });
  expect(outcomes).toHaveLength(1);
  const [outcome] = outcomes;
  if (!outcome || outcome.status === "rejected") throw new Error("not read");
  expect(outcome.document).toMatchObject({ kind: "linkedin", fileName: "export.zip" });
  expect(outcome.document.text).toContain(
    "Head Chef | Bar Nine | Lund\nMar 2018 - Present\nLed the grill, the fish section",
  );
  expect(outcome.document.text).not.toMatch(/Ink|see you/);
});

test("an export without a word is empty", async () => {
  expect(await read({ "Profile.csv": "First Name\n", "Positions.csv": "Title\n" })).toEqual([
    { status: "rejected", fileName: "export.zip", reason: "empty" },
  ]);
});

test("a ZIP of other tables is read table by table", async () => {
  const outcomes = await read({ "Profile.csv": "Resume\nshort\n", "other.csv": "Resume\nshort\n" });
  expect(outcomes).toHaveLength(2);
});
