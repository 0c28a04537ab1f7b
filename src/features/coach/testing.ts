// What the coach's tests begin with: profiles, no more of them than a test looks at, and workers that answer at once.

import type { Experience, Profile, Section, SectionKind } from "../../core/reading/profile.ts";
import type { FitScore } from "../../core/matching/score.ts";
import type { Reader } from "../../models/reader.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { OwnReading, OwnResume } from "../../protocol/reader.ts";
import type { ScorerInfo } from "../../protocol/scorer.ts";
import type { WithDevice } from "./device.ts";
import type { Posting } from "./postings.ts";

export function sectionsFixture(...kinds: readonly SectionKind[]): readonly Section[] {
  return kinds.map((kind, index) => ({ kind, heading: kind, start: index * 10, end: index * 10 + 10 }));
}

export const experienceFixture: Experience = {
  title: "Cook",
  employer: null,
  start: 10,
  end: 20,
  from: 2020 * 12,
  to: null,
};

const profileFixture: Profile = {
  sections: sectionsFixture("header", "experience", "skills"),
  experiences: [experienceFixture],
  experienceMonths: 70,
  education: [],
  languages: [],
  certificates: [],
  skillUses: [],
  skills: [],
};

export const ownResume = (text: string): OwnResume => ({
  kind: "text",
  pageCount: null,
  text,
  quality: 1,
  hidden: [],
  warnings: [],
  layout: { hasColumns: false, hasPictures: false },
});

export const posting = (id: string): Posting => ({ id, title: `Job ${id}`, text: "Cooking", requirements: null });

/** Reads a file as its text; hides "Ada" as the anonymiser would. */
export function fakeReader(
  read: (text: string) => OwnReading = (text) => ({ status: "ready", resume: ownResume(text) }),
) {
  const understood: string[][] = [];
  const reader: Pick<Reader, "readOwn" | "understandOwn"> = {
    readOwn: async ({ file }) => read(await file.file.text()),
    async understandOwn({ texts }) {
      understood.push([...texts]);
      return texts.map((text) => ({
        profile: profileFixture,
        scored: { text: text.replaceAll("Ada", "[PERSON_1]"), profile: profileFixture },
      }));
    },
  };
  return { reader, understood };
}

/** A longer text fits better: a hundredth a character. */
export function fakeScorer() {
  const asked: string[] = [];
  const scorer: Pick<Scorer, "load" | "score"> = {
    // Only that it is there is looked at.
    load: async () => ({}) as ScorerInfo,
    async score({ resumes }, options) {
      for (const { id, text } of resumes) {
        asked.push(text);
        const fit: FitScore = { score: text.length / 100, bias: 0, parts: [], chunks: [] };
        options?.onEvent?.({ id, fit });
      }
      return { scored: resumes.length };
    },
  };
  return { scorer, asked };
}

export const atOnce: WithDevice = (_signal, _onWait, work) => work();
