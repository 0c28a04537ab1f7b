// A scan: no text layer, until a person asks for text recognition, which runs on this machine from our own files.

import { PDFDocument } from "pdf-lib";

import { expect, test } from "./fixtures.ts";
import type { CandorPage } from "./pages/candor-page.ts";
import { job } from "./people.ts";

const LINES = [
  "Ottoline Varga",
  "ottoline.varga@example.org",
  "Experience",
  "Head Chef, Harbour Hotel 03/2019 - Present",
  "Led a brigade of twelve cooks in a seafood kitchen.",
  "Menu planning, food cost control and staff training.",
  "Skills",
  "HACCP, food safety, menu planning, pastry",
];

/** The lines as a picture, drawn by the browser. */
async function picture({ page }: CandorPage): Promise<Buffer> {
  const address = await page.evaluate((lines) => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: 1400, height: 900 });
    const context = canvas.getContext("2d")!;
    context.fillStyle = "#fff";
    context.fillRect(0, 0, 1400, 900);
    context.fillStyle = "#000";
    context.font = "36px sans-serif";
    lines.forEach((line, i) => context.fillText(line, 80, 110 + i * 90));
    return canvas.toDataURL("image/png");
  }, LINES);
  return Buffer.from(address.split(",")[1] ?? "", "base64");
}

async function scanOf(png: Buffer): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage([595, 382]).drawImage(await pdf.embedPng(png), { x: 0, y: 0, width: 595, height: 382 });
  return Buffer.from(await pdf.save());
}

test("a scanned PDF and a photo are read on request, anonymised, and marked as read by OCR", async ({
  candor,
  page,
}) => {
  await candor.open();
  await candor.createJob(job.title, job.text);
  const png = await picture(candor);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await candor.drop([{ name: "scan.pdf", mimeType: "application/pdf", buffer: await scanOf(png) }]);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("This file has no readable text. It is probably a scan.")).toBeVisible();
  expect(asked.filter((url) => url.includes("tesseract"))).toEqual([]);

  await dialog.getByRole("button", { name: "Read it with OCR" }).click();
  await expect(dialog.getByText("Read by OCR: words and figures may be wrong.")).toBeVisible({ timeout: 90_000 });
  await dialog.getByRole("button", { name: /^[A-Z][a-z]+ [A-Z][a-z]+$/ }).click();
  const panel = page.getByRole("complementary", { name: "Candidate" });
  await panel.getByRole("tab", { name: "Resume" }).click();
  const resume = panel.getByRole("article", { name: "Anonymised resume" });
  await expect(resume).toContainText("Led a brigade of twelve cooks in a seafood kitchen.");
  await expect(resume).not.toContainText("Varga");
  await expect(panel.getByText("Read by OCR from a picture")).toBeVisible();

  await candor.drop([{ name: "photo.png", mimeType: "image/png", buffer: png }]);
  await dialog.getByRole("button", { name: "Read it with OCR" }).click();
  await expect(dialog.getByText("Already here", { exact: true })).toBeVisible({ timeout: 90_000 });
});

test("text recognition can be stopped and asked for again", async ({ candor, page }) => {
  await candor.open();
  await candor.createJob(job.title, job.text);
  await candor.drop([{ name: "scan.pdf", mimeType: "application/pdf", buffer: await scanOf(await picture(candor)) }]);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Read it with OCR" }).click();
  await dialog.getByRole("button", { name: "Stop" }).click();
  await expect(dialog.getByRole("button", { name: "Read it with OCR" })).toBeVisible();
});
