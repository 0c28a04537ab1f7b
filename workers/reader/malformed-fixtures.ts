// 500 files that are wrong in a way files are wrong: cut off, flipped bits, noise, bombs, false names, absurd numbers.
// The same ones every time: all chance comes from a seed.

import { strToU8, zipSync } from "fflate";

import { pdfWith } from "./pdf-fixtures.ts";

export interface MalformedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const RESUME = "Ada Quill\nExperience\nHead Chef, Bar Nine 03/2018 - Present\nLed the grill and the fish section.\n";
const ENDINGS = ["pdf", "docx", "zip", "json", "csv", "md", "txt", "png", ""];

/** Numbers 0..1 from a seed: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export async function malformedFiles(seed: number): Promise<readonly MalformedFile[]> {
  const random = randomFrom(seed);
  const whole = [
    { name: "cv.pdf", bytes: await pdfWith() },
    { name: "cv.docx", bytes: docxOf(`<w:p><w:r><w:t>${RESUME}</w:t></w:r></w:p>`) },
    { name: "all.zip", bytes: zipSync({ "a.txt": strToU8(RESUME), "b.csv": strToU8(`id,Resume\n1,"${RESUME}"\n`) }) },
    { name: "cv.json", bytes: strToU8(JSON.stringify({ basics: { name: "Ada" }, work: [{ position: "Cook" }] })) },
    { name: "all.csv", bytes: strToU8(`id,Resume\n1,"${RESUME}"\n2,"${RESUME}"\n`) },
  ];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const noise = (length: number) => Uint8Array.from({ length }, () => Math.floor(random() * 256));
  const many = (count: number, make: () => MalformedFile) => Array.from({ length: count }, make);
  return [
    ...many(150, () => truncated(pick(whole), random())),
    ...many(150, () => flipped(pick(whole), random)),
    ...many(90, () => ({ name: `noise.${pick(ENDINGS)}`, bytes: noise(Math.floor(random() * 4000)) })),
    ...many(40, () => ({ ...pick(whole), name: `wrong.${pick(ENDINGS)}` })),
    ...many(20, () => ({ name: `magic.${pick(ENDINGS)}`, bytes: joined(strToU8(pick(MAGIC)), noise(2000)) })),
    ...ENDINGS.map((ending) => ({ name: `empty.${ending}`, bytes: new Uint8Array() })),
    ...absurdPdfs().map((text, i) => ({ name: `absurd-${i}.pdf`, bytes: strToU8(text) })),
    ...absurdTexts(),
    ...bombs(),
  ];
}

const MAGIC = ["%PDF-1.7\n", "PK\u0003\u0004", "\ufeff{", "[[[[", '"', "<?xml version='1.0'?>", "word/document.xml"];

function truncated({ name, bytes }: MalformedFile, share: number): MalformedFile {
  return { name, bytes: bytes.slice(0, Math.floor(share * bytes.length)) };
}

function flipped({ name, bytes }: MalformedFile, random: () => number): MalformedFile {
  const copy = bytes.slice();
  const count = 1 + Math.floor(random() * 40);
  for (let i = 0; i < count; i++) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return { name, bytes: copy };
}

/** PDFs by hand: numbers no page has, pages that are their own parents, streams that lie about their length. */
function absurdPdfs(): readonly string[] {
  const pdf = (
    pages: string,
    page: string,
    stream = "BT /F1 12 Tf 50 700 Td (Cook) Tj ET",
    length = `${stream.length}`,
  ) =>
    `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << ${pages} >> endobj
3 0 obj << /Type /Page /Parent 2 0 R ${page} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj
4 0 obj << /Length ${length} >> stream
${stream}
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R /Size 6 >>
startxref
99999999999999999999
%%EOF`;
  const one = "/Type /Pages /Kids [3 0 R] /Count 1";
  const box = "/MediaBox [0 0 595 842]";
  const nines = "9".repeat(400);
  return [
    pdf(one, `/MediaBox [0 0 1e308 1e308]`),
    pdf(one, `/MediaBox [-${nines} -${nines} ${nines} ${nines}]`),
    pdf(one, `/MediaBox [0 0 0 0]`),
    pdf(one, `/MediaBox [NaN null (a) /b]`),
    pdf(`/Type /Pages /Kids [2 0 R] /Count 1`, box),
    pdf(`/Type /Pages /Kids [3 0 R 2 0 R 3 0 R] /Count 2147483647`, box),
    pdf(`/Type /Pages /Kids [] /Count 1000000`, box),
    pdf(`/Type /Pages /Kids [3 0 R] /Count -5`, box),
    pdf(one, box, `BT /F1 ${nines} Tf ${nines} 0 0 ${nines} ${nines} ${nines} Tm (Cook) Tj ET`),
    pdf(one, box, `BT /F1 12 Tf ${"1 0 0 1 0 0 cm ".repeat(5000)} (Cook) Tj ET`),
    pdf(one, box, `${"q ".repeat(5000)} BT /F1 12 Tf (Cook) Tj ET`),
    pdf(one, box, "BT (never ends"),
    pdf(one, box, `BT /F1 12 Tf [${"(a) -9999999999 ".repeat(3000)}] TJ ET`),
    pdf(one, box, "BT /F1 12 Tf (Cook) Tj ET", "99999999999"),
    pdf(one, box, "BT /F1 12 Tf (Cook) Tj ET", "-1"),
    pdf(one, box, "BT /F1 12 Tf (Cook) Tj ET", "4 0 R"),
    pdf(one, box, `${"[".repeat(10_000)}`),
    pdf(one, `${box} /Rotate 123456789`),
    pdf(one, `${box} /UserUnit 1e300`),
  ];
}

function absurdTexts(): readonly MalformedFile[] {
  const text = (name: string, content: string) => ({ name, bytes: strToU8(content) });
  return [
    text("deep.json", "[".repeat(10_000) + "]".repeat(10_000)),
    text("deeper.json", '{"work":'.repeat(10_000) + "1" + "}".repeat(10_000)),
    text("deep-resume.json", `{"basics":{"name":${"[".repeat(10_000)}${"]".repeat(10_000)}},"work":[[[[1]]]]}`),
    text("numbers.json", `{"basics":{"name":1e999},"work":[{"position":${"9".repeat(5000)}}]}`),
    text("wide.json", `[${'{"work":[]},'.repeat(20_000)}{}]`),
    text("proto.json", '{"__proto__":{"basics":{}},"constructor":1,"skills":[{"__proto__":{"name":"x"}}]}'),
    text("cell.csv", `Resume\n"${"grill ".repeat(3_400_000)}"`),
    text("open-quote.csv", `Resume,b\n"${RESUME}`),
    text("columns.csv", `${"a,".repeat(20_000)}\n${"1,".repeat(20_000)}`),
    text("rows.csv", `Resume\n${"x\n".repeat(30_000)}`),
    text("lines.txt", "\n".repeat(1_000_000)),
    text("one-line.txt", "a".repeat(2_000_000)),
    text("spaces.md", `${" ".repeat(500_000)}# ${"#".repeat(50_000)}`),
    text("stars.md", "*".repeat(100_000)),
    text("brackets.md", `${"[".repeat(50_000)}](${"(".repeat(50_000)}`),
    text("dates.txt", `Experience\n${"01/2018 - ".repeat(5000)}`),
    text("capitals.txt", `${"EXPERIENCE ".repeat(20_000)}a`),
    text("digits.txt", "1234567890".repeat(50_000)),
  ];
}

/** Containers that grow without end, hold each other, or say false sizes. */
function bombs(): readonly MalformedFile[] {
  const zeros = new Uint8Array(30_000_000);
  const nest = (depth: number): Uint8Array =>
    depth === 0 ? zipSync({ "a.txt": strToU8(RESUME) }) : zipSync({ "in.zip": nest(depth - 1) }, { level: 0 });
  const lying = zipSync({ "a.txt": strToU8(RESUME) });
  // Sizes of the entry as its local header and the directory say them.
  new DataView(lying.buffer).setUint32(22, 0xfffffff0, true);
  const deepXml = `${"<w:p>".repeat(20_000)}x`;
  return [
    { name: "zeros.zip", bytes: zipSync({ "a.txt": zeros }) },
    { name: "zeros.docx", bytes: zipSync({ "word/document.xml": zeros }) },
    { name: "deep.zip", bytes: nest(30) },
    { name: "lying.zip", bytes: lying },
    { name: "deep.docx", bytes: docxOf(deepXml) },
    { name: "tables.docx", bytes: docxOf("<w:tbl><w:tr><w:tc>".repeat(300)) },
    { name: "entities.docx", bytes: docxOf("<w:p><w:r><w:t>&a;&b;&#x41;&#xFFFFFFF;</w:t></w:r></w:p>") },
  ];
}

function docxOf(body: string): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return zipSync({ "word/document.xml": strToU8(xml) });
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
