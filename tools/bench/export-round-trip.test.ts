import { beforeAll, describe, expect, it } from "vitest";

import { toDocx } from "../../src/core/coaching/export/to-docx.ts";
import { toJsonResume } from "../../src/core/coaching/export/to-json-resume.ts";
import { toPdf } from "../../src/core/coaching/export/to-pdf.ts";
import { INVENTED, type NamedResume, sampleResumes } from "./coaching-resumes.ts";
import { differences, FORMATS, profileOf, roundTrip } from "./export-round-trip.ts";

let resumes: readonly NamedResume[];

beforeAll(async () => {
  resumes = [...(await sampleResumes()), ...INVENTED];
});

describe("a resume that is exported and read again", () => {
  it.each(FORMATS)("has the same jobs, studies, languages, certificates, skills and years as %s", async (format) => {
    expect(resumes.length).toBeGreaterThan(12);
    for (const { name, text } of resumes) {
      const back = profileOf(await roundTrip(text, format));
      expect({ name, differences: differences(profileOf(text), back) }).toEqual({ name, differences: [] });
    }
  });

  it("keeps letters beyond Western Europe in a PDF", async () => {
    const text = "Łukasz Żółć\n\nSkills\nJava, Кириллица, Ελληνικά\n";
    expect(await roundTrip(text, "pdf")).toContain("Łukasz Żółć");
    expect(await roundTrip(text, "pdf")).toContain("Кириллица, Ελληνικά");
  });

  it("keeps what XML would take for its own", async () => {
    expect(await roundTrip("A & B <x>\n\nSkills\nC++ & <T>\n", "docx")).toContain("C++ & <T>");
  });

  it("loses no line of a section that JSON Resume has no place for", async () => {
    const back = await roundTrip("Ida Grau\n\nAwards\nSilver spoon, 2019\n\nSkills\nBaking, Java\n", "json");
    expect(back).toContain("Silver spoon, 2019");
  });

  it.each(["", "\n", "one line"])("is made of nearly nothing, too: %j", async (text) => {
    const profile = profileOf(text);
    expect((await toDocx(text, profile)).length).toBeGreaterThan(0);
    expect((await toPdf(text, profile)).length).toBeGreaterThan(0);
    expect(JSON.parse(toJsonResume(text, profile))).toHaveProperty("basics");
  });

  it("is the same file each time", async () => {
    const { text } = INVENTED[0]!;
    expect(await toDocx(text, profileOf(text))).toEqual(await toDocx(text, profileOf(text)));
  });
});
