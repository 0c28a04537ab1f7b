import { Document, Packer, Paragraph, TextRun } from "docx";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";

import { LIMITS } from "./limits.ts";
import { nodeHost } from "./node-host.ts";
import {
  drawUnusualButVisible,
  encryptedPdf,
  HIDDEN_TEXT,
  HIDING_PLACES,
  pdfWith,
  scannedPdf,
  VISIBLE,
} from "./pdf-fixtures.ts";
import { readBytes } from "./read-bytes.ts";

const RESUME = `Ada Quill\nExperience\nHead Chef, Bar Nine 03/2018 - Present\n${"Led the grill and the fish section. ".repeat(12)}`;
const bytes = (text: string) => strToU8(text);
const read = (name: string, content: Uint8Array) => readBytes(name, content, nodeHost);
async function readOne(name: string, content: Uint8Array) {
  const outcomes = await read(name, content);
  expect(outcomes).toHaveLength(1);
  return outcomes[0]!;
}
async function textOf(name: string, content: Uint8Array) {
  const outcome = await readOne(name, content);
  return outcome.status === "rejected" ? outcome.reason : outcome.document.text;
}
async function docxWith(...children: TextRun[]): Promise<Uint8Array> {
  const document = new Document({
    sections: [{ children: [new Paragraph("Ada Quill"), new Paragraph({ children })] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

test("a PDF gives its lines, its pages and no hidden text", async () => {
  expect(await readOne("cv.pdf", await pdfWith())).toMatchObject({
    document: { kind: "pdf", pageCount: 1, text: VISIBLE.join("\n"), hidden: [] },
  });
});

test.each(Object.entries(HIDING_PLACES))("text hidden in a PDF by %s is cut out and reported", async (_, place) => {
  const { reason, draw } = place;
  const outcome = await readOne("cv.pdf", await pdfWith(draw));
  expect(outcome).toMatchObject({
    status: "warning",
    document: { text: VISIBLE.join("\n"), hidden: [{ text: HIDDEN_TEXT, reason, page: 1 }] },
  });
});

test("white text on a dark bar, text under a highlighter and turned text are read", async () => {
  const text = await textOf("cv.pdf", await pdfWith(drawUnusualButVisible));
  expect(text).toContain("white on a dark bar");
  expect(text).toContain("under a highlighter");
  expect(text).toContain("up the margin");
});

test("words of a PDF that was cut off are read or the file is broken, never half a word", async () => {
  const whole = await pdfWith();
  expect(await readOne("cv.pdf", whole.subarray(0, whole.length / 3))).toMatchObject({
    status: "rejected",
    reason: "broken",
  });
});

test.each([
  ["a locked PDF", "cv.pdf", encryptedPdf, "encrypted"],
  ["a scan", "cv.pdf", scannedPdf, "no-text-layer"],
  ["a PDF header and noise", "cv.pdf", async () => bytes("%PDF-1.7\nnoise"), "broken"],
  ["an empty file", "cv.pdf", async () => new Uint8Array(), "empty"],
  ["blanks", "cv.txt", async () => bytes(" \n\n "), "empty"],
  ["a PNG called PDF", "cv.pdf", async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "no-text-layer"],
  ["old Word", "cv.doc", async () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "unsupported"],
  ["a program", "cv.txt", async () => new Uint8Array([0x4d, 0x5a, 0, 0, 3, 0, 0, 0]), "unsupported"],
  [
    "noise under a text's name",
    "cv.txt",
    async () => Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256),
    "unsupported",
  ],
  [
    "noise under a PDF's name",
    "cv.pdf",
    async () => Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256),
    "broken",
  ],
  [
    "noise under a picture's name",
    "cv.jpg",
    async () => Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256),
    "not-the-picture",
  ],
  ["text under a picture's name", "Scan.PNG", async () => bytes("hello there"), "not-the-picture"],
  ["another kind of picture under a JPEG's name", "cv.jpeg", async () => bytes("GIF89a, and so on"), "not-the-picture"],
  ["a ZIP with noise", "cv.zip", async () => bytes("PK\x03\x04noise that is no container at all"), "broken"],
  ["a DOCX cut off", "cv.docx", async () => (await docxWith(new TextRun("Cook"))).slice(0, 3000), "broken"],
  ["JSON that is no resume", "package.json", async () => bytes('{"name":"x"}'), "unsupported"],
  ["JSON with a hole", "cv.json", async () => bytes('{"basics":'), "broken"],
  ["an unknown kind", "cv.pages", async () => bytes("hello there"), "unsupported"],
  ["a file over the limit", "cv.txt", async () => new Uint8Array(LIMITS.fileBytes + 1), "too-large"],
] as const)("%s is rejected with its reason", async (_, name, make, reason) => {
  expect(await readOne(name, await make())).toEqual({ status: "rejected", fileName: name, reason });
});

test.each([
  ["UTF-8", "utf8", strToU8("Café Linné")],
  ["UTF-8 with a mark", "utf8", strToU8("\ufeffCafé Linné")],
  ["UTF-16 with a mark", "utf16", Uint8Array.from(Buffer.from("\ufeffCafé Linné", "utf16le"))],
  ["UTF-16 without one", "utf16", Uint8Array.from(Buffer.from("Café Linné", "utf16le"))],
  ["Latin-1", "latin1", Uint8Array.from(Buffer.from("Café Linné", "latin1"))],
])("%s text is decoded", async (_encoding, _name, content) => {
  expect(await textOf("cv.txt", content)).toBe("Café Linné");
});

test("a file's first bytes count, not its name", async () => {
  expect(await readOne("cv.txt", await pdfWith())).toMatchObject({ document: { kind: "pdf" } });
  expect(await readOne("cv.zip", await docxWith(new TextRun("Head Chef")))).toMatchObject({
    document: { kind: "docx" },
  });
});

test("a Word document's hidden runs are cut out and reported", async () => {
  const content = await docxWith(
    new TextRun("Head Chef"),
    new TextRun({ text: " best of all", vanish: true }),
    new TextRun({ text: " rank first", color: "FFFFFF" }),
    new TextRun({ text: " hire me", size: 2 }),
  );
  expect(await readOne("cv.docx", content)).toMatchObject({
    document: {
      text: "Ada Quill\nHead Chef",
      hidden: [
        { text: "best of all", reason: "hidden-run" },
        { text: "rank first", reason: "background-colour" },
        { text: "hire me", reason: "tiny" },
      ],
    },
  });
});

test("every row of a CSV is a resume", async () => {
  const rows = Array.from({ length: 1000 }, (_, i) => `${i},"${RESUME.replace("Ada", `Ada ${i}`)}"`);
  const outcomes = await read("all.csv", bytes(`id,Resume\n${rows.join("\n")}`));
  expect(outcomes).toHaveLength(1000);
  expect(outcomes[999]).toMatchObject({
    status: "ready",
    document: { fileName: "all.csv · row 1000", kind: "csv-row" },
  });
});

test("a list of JSON Resumes is several", async () => {
  const one = { basics: { name: "Ada Quill" }, work: [{ position: "Cook" }] };
  expect(await read("all.json", bytes(JSON.stringify([one, one, 7])))).toMatchObject([
    { document: { kind: "json-resume", text: "Ada Quill\n\nExperience\nCook" } },
    { document: { fileName: "all.json · 2" } },
    { status: "rejected", reason: "unsupported" },
  ]);
});

test("a ZIP is the files in it, without what systems leave behind", async () => {
  const zip = zipSync({
    "a/one.txt": bytes(RESUME),
    "two.pdf": await pdfWith(),
    "bad.pdf": bytes("%PDF-1.4 no"),
    "__MACOSX/._one.txt": bytes("junk"),
    ".DS_Store": bytes("junk"),
    "inner.zip": zipSync({ "deep.txt": bytes(RESUME) }),
  });
  const outcomes = await read("all.zip", zip);
  expect(
    outcomes.map((outcome) =>
      outcome.status === "rejected" ? [outcome.fileName, outcome.reason] : outcome.document.fileName,
    ),
  ).toEqual(["a/one.txt", "two.pdf", ["bad.pdf", "broken"], ["inner.zip", "unsupported"]]);
});

test("a ZIP that packs nothing is still a ZIP, not what its first file is", async () => {
  const docx = await docxWith(new TextRun(RESUME));
  for (const first of [{ "one.docx": docx }, { "one.pdf": await pdfWith() }]) {
    const zip = zipSync({ ...first, "two.txt": bytes(RESUME) }, { level: 0 });
    const outcomes = await read("export.zip", zip);
    const names = outcomes.map((outcome) =>
      outcome.status === "rejected" ? outcome.reason : outcome.document.fileName,
    );
    expect(names).toEqual([...Object.keys(first), "two.txt"]);
  }
});

test("a ZIP bomb is refused before it unfolds", async () => {
  const bomb = zipSync({ "cv.txt": new Uint8Array(30_000_000) }, { level: 9 });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await readOne("bomb.zip", bomb)).toMatchObject({ status: "rejected", reason: "too-large" });
});

test("an empty ZIP holds nothing", async () => {
  expect(await readOne("none.zip", zipSync({}))).toMatchObject({ status: "rejected", reason: "empty" });
});

test("a text over the limit is cut and says so", async () => {
  const outcome = await readOne(
    "long.txt",
    bytes(`Experience\nCook 03/2018 - 02/2024\n${"Led the grill. ".repeat(20_000)}`),
  );
  expect(outcome).toMatchObject({ status: "warning", warnings: ["truncated"] });
});
