import { deflateSync } from "node:zlib";

import { type PDFDocument, PDFOperator, PDFOperatorNames, type PDFPage } from "pdf-lib";
import { expect, test } from "vitest";

import { LIMITS } from "./limits.ts";
import { nodeHost } from "./node-host.ts";
import { formTree, pdfWith } from "./pdf-fixtures.ts";
import { thinned } from "./pdf-picture.ts";
import { decodedUpTo } from "./picture-sizes.ts";
import { readBytes } from "./read-bytes.ts";

async function reasonFor(draw: (page: PDFPage, pdf: PDFDocument) => void): Promise<string> {
  const [outcome] = await readBytes("cv.pdf", await pdfWith(draw), nodeHost);
  return outcome?.status === "rejected" ? outcome.reason : "read";
}

function paintTree(page: PDFPage, pdf: PDFDocument, depth: number): void {
  const name = page.node.newXObject("Tree", formTree(pdf, depth));
  page.pushOperators(PDFOperator.of(PDFOperatorNames.DrawObject, [name]));
}

test("forms that paint others, and these others again, are read as long as they are counted in thousands", async () => {
  expect(2 ** 16).toBeGreaterThan(LIMITS.pdfForms);
  expect(await reasonFor((page, pdf) => paintTree(page, pdf, 6))).toBe("read");
  expect(await reasonFor((page, pdf) => paintTree(page, pdf, 40))).toBe("too-large");
});

test("a page of more operators than anybody draws is too large", async () => {
  const strokes =
    (count: number) =>
    (page: PDFPage, { context }: PDFDocument) => {
      const bytes = deflateSync("0 0 m 1 1 l S\n".repeat(count));
      page.node.addContentStream(context.register(context.stream(bytes, { Filter: "FlateDecode" })));
    };
  expect(await reasonFor(strokes(2000))).toBe("read");
  expect(await reasonFor(strokes(LIMITS.pdfOperators + 1))).toBe("too-large");
});

test("of pictures that are too much together the small ones are decoded", () => {
  const file = (...sizes: readonly (readonly [string, string])[]) =>
    new TextEncoder().encode(
      sizes
        .map(([width, height], i) => `${i} 0 obj <</Width ${width}/Subtype/Image/Height ${height}>> stream`)
        .join(" "),
    );
  const limits = { most: 1000, budget: 2000 };
  expect(decodedUpTo(file(), limits)).toBe(1000);
  expect(decodedUpTo(file(["10", "10"], ["20", "40"]), limits)).toBe(1000);
  expect(decodedUpTo(file(["10", "10"], ["20", "40"], ["20", "45"], ["20", "46"]), limits)).toBe(900);
  // What is over the limit for one picture does not count: it is not decoded.
  expect(decodedUpTo(file(["10", "10"], ["9000", "9000"], ["9000", "9000"]), limits)).toBe(1000);
  expect(decodedUpTo(file(...Array.from({ length: 9 }, () => ["20", "40"] as const)), limits)).toBe(1);
  // A size that is said elsewhere may be any.
  expect(decodedUpTo(file(["10", "10"], ["7 0 R", "8"], ["7 0 R", "8"], ["7 0 R", "8"]), limits)).toBe(100);
});

test.each([
  ["colours", { width: 4, height: 2, kind: 2, data: Uint8Array.from({ length: 24 }, (_, i) => i) }, [0, 1, 2, 6, 7, 8]],
  ["bits", { width: 4, height: 2, kind: 1, data: Uint8Array.of(0b01110000, 0) }, [0, 0, 0, 255, 255, 255]],
])("a picture of %s is made small by leaving out rows and columns", (_, picture, pixels) => {
  expect(thinned(picture, 8)).toBe(picture);
  expect(thinned(picture, 2)).toMatchObject({ width: 2, height: 1, kind: 2 });
  expect([...(thinned(picture, 2).data ?? [])]).toEqual(pixels);
});
