// The reading worker: file by file, read, hide the person, understand, hand over. Nothing that names a
// person leaves except in `identity`.

import type { AnonymiseOptions } from "../../src/core/privacy/anonymise.ts";
import { strictModesOf } from "../../src/core/privacy/find-strict.ts";
import type { HiddenText, ReadDocument, ReadOutcome } from "../../src/core/reading/document.ts";
import { buildProfile } from "../../src/core/reading/build-profile.ts";
import { jobTitle } from "../../src/core/reading/job-title.ts";
import type { MonthIndex } from "../../src/core/reading/profile.ts";
import { placeholdersIn } from "../../src/core/privacy/placeholders-in.ts";
import type { SkillMention } from "../../src/core/skills/find-skills.ts";
import type { NamesNews } from "../../src/protocol/names.ts";
import type {
  Corrections,
  FileToRead,
  OwnUnderstood,
  ReadCandidate,
  ReaderContract,
  ReadEvent,
  ReadingOptions,
} from "../../src/protocol/reader.ts";
import type { Handlers } from "../../src/protocol/rpc.ts";
import type { NamesSession } from "../names/session.ts";
import { breathe } from "../runtime/breathe.ts";
import { createHiding } from "./hide-person.ts";
import type { ReaderHost } from "./host.ts";
import { LIMITS } from "./limits.ts";
import { withinTime } from "./within-time.ts";
import { openFile, type Part, type Reading, readPart } from "./read-bytes.ts";

/** What the reader needs of the world. */
export interface ReaderNeeds {
  readonly host: ReaderHost;
  /** Where an anonymised text names skills. */
  readonly findSkillMentions: (text: string) => Promise<readonly SkillMention[]>;
  readonly today: () => MonthIndex;
  /** The model for names that a person added, open; null without one. */
  readonly names: () => Promise<NamesSession | null>;
}

/** A call's way to tell how it goes with the model. */
type TellNames = (news: NamesNews) => void;

/** The handlers of the reading worker. */
export function createReader(needs: ReaderNeeds): Handlers<ReaderContract> {
  return {
    async readResumes({ files, jobText = null, ...hiding }, { signal, emit }) {
      const counts = { read: 0, rejected: 0 };
      for (const file of files) {
        if (signal.aborted) break;
        const parts = await partsOf(file, { host: needs.host, purpose: { kind: "resume", jobText } });
        if (parts.length > 1) emit({ kind: "expanded", fileId: file.id, parts: parts.length });
        for (const [i, part] of parts.entries()) {
          const outcome = await readPart(part, signal);
          // What was cut short by the caller is neither read nor broken.
          if (signal.aborted) break;
          const event = await eventOf(outcome, { fileId: file.id, part: i, partName: part.name }, needs, hiding, emit);
          counts[event.kind] += 1;
          emit(event);
        }
      }
      return counts;
    },

    async readScan({ file, part: index, jobText = null, ...hiding }, { signal, emit }) {
      const parts = await partsOf(file, { host: needs.host, purpose: { kind: "resume", jobText } });
      const part = parts[index];
      const place = { fileId: file.id, part: index, partName: part?.name ?? file.name };
      if (!part?.scan) return { kind: "rejected", ...place, reason: "no-text-layer" };
      const scan = part.scan;
      // Its time is limited page by page.
      const outcome = await scan(signal, emit).catch((): ReadOutcome => {
        return { status: "rejected", fileName: file.name, reason: "broken" };
      });
      return eventOf(outcome, place, needs, hiding, emit);
    },

    async reread({ text: before, hidden, corrections }, { emit }) {
      const options = { fileName: null, rules: corrections, strict: strictModesOf(before) };
      const { hide } = createHiding(needs.names, emit);
      const { text, identity } = await hide(before, options);
      const cutOut: HiddenText[] = [];
      for (const part of hidden) cutOut.push({ ...part, text: (await hide(part.text, options)).text });
      return {
        text,
        identity,
        placeholders: placeholdersIn(text),
        hidden: cutOut,
        profile: buildProfile(text, { today: needs.today(), mentions: await needs.findSkillMentions(text) }),
      };
    },

    async readOwn({ file, scan }, { signal, emit }) {
      const [part] = await partsOf(file, { host: needs.host, purpose: { kind: "resume", jobText: null } });
      if (!part) return { status: "rejected", reason: "empty" };
      const outcome = scan && part.scan ? await part.scan(signal, emit) : await readPart(part, signal);
      if (outcome.status === "rejected") return { status: "rejected", reason: outcome.reason };
      const { fileName: _, ...resume } = outcome.document;
      return {
        status: "ready",
        resume: { ...resume, warnings: outcome.status === "warning" ? outcome.warnings : [] },
      };
    },

    async understandOwn({ texts }, { signal, emit }) {
      const { hide } = createHiding(needs.names, emit);
      const understood: OwnUnderstood[] = [];
      for (const text of texts) {
        if (signal.aborted) break;
        const scored = (await hide(text, { fileName: null })).text;
        understood.push({
          profile: await profileOf(text, needs),
          scored: { text: scored, profile: await profileOf(scored, needs) },
        });
        await breathe();
      }
      return understood;
    },

    async findPlaces({ file }, { signal }) {
      if (file.size > LIMITS.fileBytes) return [];
      const [{ findPlaces }, pdf] = await Promise.all([import("./pdf.ts"), needs.host.loadPdf()]);
      const bytes = new Uint8Array(await file.arrayBuffer());
      return withinTime(LIMITS.readMs, (inTime) => findPlaces(pdf, bytes, inTime), signal);
    },

    async readJob(file, { signal }) {
      const [first] = await partsOf({ ...file, id: "job" }, { host: needs.host, purpose: { kind: "job" } });
      const outcome = first ? await readPart(first, signal) : null;
      if (!outcome || outcome.status === "rejected") return { status: "rejected", reason: outcome?.reason ?? "empty" };
      const { text } = outcome.document;
      return { status: "ready", text, title: jobTitle(text, file.name) };
    },
  };
}

const NO_CORRECTIONS: Corrections = { hide: [], keep: [] };

/** What is hidden besides what the anonymiser always hides. */
type Hiding = Pick<ReadingOptions, "corrections" | "strict">;

type Place = Pick<ReadEvent & { kind: "read" }, "fileId" | "part" | "partName">;

async function eventOf(
  outcome: ReadOutcome,
  place: Place,
  needs: ReaderNeeds,
  hiding: Hiding,
  tell: TellNames,
): Promise<ReadEvent & { kind: "read" | "rejected" }> {
  if (outcome.status === "rejected") return { kind: "rejected", ...place, reason: outcome.reason };
  const warnings = outcome.status === "warning" ? outcome.warnings : [];
  const { isByRulesAlone, ...read } = await candidateOf(outcome.document, needs, hiding, tell);
  const candidate = { ...read, warnings: isByRulesAlone ? [...warnings, "rules-alone" as const] : warnings };
  return { kind: "read", ...place, candidate };
}

async function candidateOf(
  document: ReadDocument,
  needs: ReaderNeeds,
  { corrections = NO_CORRECTIONS, strict = {} }: Hiding,
  tell: TellNames,
): Promise<Omit<ReadCandidate, "warnings"> & { readonly isByRulesAlone: boolean }> {
  const options: AnonymiseOptions = { fileName: document.fileName, rules: corrections, strict };
  const { hide, isByRulesAlone } = createHiding(needs.names, tell);
  const { text, placeholders, identity } = await hide(document.text, options);
  const mentions = await needs.findSkillMentions(text);
  // A name the resume gave away may stand alone in what was hidden.
  const names = identity.map(({ value }) => value);
  const inHidden = { ...options, rules: { ...corrections, hide: [...corrections.hide, ...names] } };
  const hidden: HiddenText[] = [];
  for (const part of document.hidden) hidden.push({ ...part, text: (await hide(part.text, inHidden)).text });
  return {
    kind: document.kind,
    pageCount: document.pageCount,
    text,
    placeholders,
    identity,
    hidden,
    profile: buildProfile(text, { today: needs.today(), mentions }),
    isByRulesAlone: isByRulesAlone(),
  };
}

async function profileOf(text: string, { today, findSkillMentions }: ReaderNeeds) {
  return buildProfile(text, { today: today(), mentions: await findSkillMentions(text) });
}

async function partsOf({ file, name }: FileToRead, reading: Reading): Promise<readonly Part[]> {
  const asOne = (reason: "too-large" | "broken"): Part[] => [
    { name, read: async () => ({ status: "rejected", fileName: name, reason }) },
  ];
  // Before its bytes are taken into memory.
  if (file.size > LIMITS.fileBytes) return asOne("too-large");
  try {
    return await openFile(name, new Uint8Array(await file.arrayBuffer()), reading);
  } catch {
    // The file vanished or changed on disk after it was dropped, or its container is beyond repair.
    return asOne("broken");
  }
}
