// Invented people and a job for the browser tests, in the formats recruiters get. None of them exists.

import { readdirSync, readFileSync } from "node:fs";

import { Document, Packer, Paragraph } from "docx";
import { PDFDocument, StandardFonts } from "pdf-lib";

import type { FileToDrop } from "./pages/candor-page.ts";

interface Person {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly lines: readonly string[];
}

export const job = {
  title: "Head Chef",
  text: `We run a seafood restaurant with 90 seats and look for a head chef who leads a kitchen brigade of twelve.

Requirements
- 5+ years of experience in professional kitchens, of which two as sous chef or head chef
- HACCP and food safety
- Menu planning, food cost control and inventory management
- Staff training and scheduling

Nice to have
- Pastry
- Portuguese`,
} as const;

const cook: Person = {
  name: "Ottoline Varga",
  email: "ottoline.varga@example.org",
  phone: "+44 20 7946 0812",
  lines: [
    "Professional Summary",
    "Head chef with nine years in hotel and seafood kitchens, leading brigades of up to fourteen cooks.",
    "Experience",
    "Head Chef, Harbour Hotel",
    "03/2019 - Present",
    "Menu planning, food cost control and inventory management for a 110 seat seafood restaurant.",
    "Ran HACCP audits and food safety training, wrote the schedules of twelve cooks.",
    "Sous Chef, The Anchor",
    "06/2015 - 02/2019",
    "Led the fish station, trained staff, ordered from the market.",
    "Skills",
    "HACCP, food safety, menu planning, cost control, inventory management, staff training, pastry",
  ],
};

const nurse: Person = {
  name: "Tadeusz Oyelaran",
  email: "t.oyelaran@example.net",
  phone: "+1 202-555-0147",
  lines: [
    "Summary",
    "Registered nurse in intensive care with six years of night shifts.",
    "Experience",
    "Registered Nurse, St. Brigid Hospital",
    "01/2018 - Present",
    "Patient assessment, medication administration, ventilator care and electronic health records.",
    "Skills",
    "Patient care, phlebotomy, triage, basic life support",
  ],
};

const developer: Person = {
  name: "Ingeborg Salcedo",
  email: "ingeborg@salcedo.example",
  phone: "+49 30 901820",
  lines: [
    "Summary",
    "Backend developer who builds payment services.",
    "Experience",
    "Software Engineer, Ledgerline",
    "05/2016 - 08/2023",
    "Java and Kotlin services on Kubernetes, PostgreSQL schemas, code review and on-call duty.",
    "Skills",
    "Java, Kotlin, SQL, Kubernetes, Git",
  ],
};

const header = ({ name, email, phone }: Person) => [name, `${email} | ${phone}`];
const linesOf = (person: Person) => [...header(person), ...person.lines];

export const identities = [cook, nurse, developer].flatMap(({ name, email, phone }) => [
  name,
  ...name.split(" "),
  email,
  phone,
]);

/** One PDF, one DOCX and one TXT; their file names hold the names, as they do in life. */
export async function threeResumes(): Promise<FileToDrop[]> {
  return [
    { name: "Ottoline Varga CV.pdf", mimeType: "application/pdf", buffer: await pdfOf(linesOf(cook)) },
    {
      name: "Tadeusz Oyelaran resume.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: await docxOf(linesOf(nurse)),
    },
    { name: "Ingeborg_Salcedo.txt", mimeType: "text/plain", buffer: Buffer.from(linesOf(developer).join("\n")) },
  ];
}

export async function pdfOf(lines: readonly string[]): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  lines.forEach((line, i) => page.drawText(line, { x: 56, y: 780 - i * 18, size: i === 0 ? 16 : 10, font }));
  return Buffer.from(await document.save());
}

async function docxOf(lines: readonly string[]): Promise<Buffer> {
  const document = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
  return Packer.toBuffer(document);
}

/** A CSV of many short, different resumes without identities: enough for a run to be interrupted. */
export function manyResumes(count: number): FileToDrop {
  const trades = ["cook", "waiter", "baker", "accountant", "welder", "teacher", "driver", "carpenter"];
  const rows = Array.from({ length: count }, (_, i) => {
    const trade = trades[i % trades.length] ?? "cook";
    const text = `Summary: ${trade} with ${i + 1} months of practice. Experience: ${trade} at workshop number ${i}. `;
    return `"${text.repeat(12)}"`;
  });
  return { name: "pool.csv", mimeType: "text/csv", buffer: Buffer.from(["resume", ...rows].join("\n")) };
}

/** Names, e-mail addresses, phone numbers and streets of the sample's people, from the texts the samples are drawn from. */
export function sampleIdentities(): string[] {
  const folder = "tools/samples/texts";
  return readdirSync(folder)
    .filter((file) => file !== "job.md")
    .flatMap((file) => {
      const text = readFileSync(`${folder}/${file}`, "utf8");
      const name = /^# (.+)$/m.exec(text)?.[1] ?? /"name": "([^"]+)"/.exec(text)?.[1] ?? "";
      const contacts = text.match(/[\w.+-]+@[\w.-]+\w|\+\d[\d ]{7,}\d/g) ?? [];
      const street = /^([^|\n]*\d[^|,\n]*),[^|\n]*\|/m.exec(text)?.[1]?.trim() ?? [];
      return [name, ...contacts, street].flat();
    });
}
