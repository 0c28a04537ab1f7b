// The last look before feedback leaves the page: is anybody still in it? One find stops the whole export.

import { say, type Said, type SaidList } from "../../lib/said.ts";
import { anonymise } from "../privacy/anonymise.ts";
import { findPersonalData } from "../privacy/find-personal-data.ts";
import { fold } from "../privacy/fold.ts";
import { findLeaks } from "../privacy/leak-check.ts";
import type { Finding, IdentityEntry, PersonalKind } from "../privacy/replacement.ts";
import { resolveOverlaps } from "../privacy/resolve-overlaps.ts";
import type { Dataset } from "./dataset.ts";

export interface TextToCheck {
  /** Named to the person who exports, e.g. "a note". Never the text. */
  readonly where: "a job" | "a resume" | "a note" | "an explanation" | "a requirement";
  readonly text: string;
  /** Whose resume it is, or is about; null for a job. */
  readonly candidateHash: string | null;
}

export interface FoundPerson extends Pick<TextToCheck, "where" | "candidateHash"> {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

export interface KnownPeople {
  /** By the candidate's hash; whoever is not in it was never known here, or is locked in the vault. */
  readonly byCandidate: ReadonlyMap<string, readonly IdentityEntry[]>;
  /** Words that a person said are not personal. */
  readonly kept: readonly string[];
}

/** What names somebody by itself. A year or a gender in a note names nobody. */
const NAMING: ReadonlySet<PersonalKind> = new Set([
  ...(["PERSON", "EMAIL", "PHONE", "ADDRESS", "URL", "DATE_OF_BIRTH", "ID_NUMBER", "BANK", "TERM"] as const),
]);
/** Of a job, which has no person it is about: a contact in it. Names of firms and places look like names of people. */
const IN_JOBS: ReadonlySet<PersonalKind> = new Set(["EMAIL", "PHONE", "ID_NUMBER", "BANK"]);

/** Finds by what is known of a text's own candidate, by full names, addresses and numbers of everybody, and by rules. */
export function findPeople(texts: readonly TextToCheck[], known: KnownPeople): readonly FoundPerson[] {
  const everybody = [...known.byCandidate.values()].flat();
  const numbers = everybody.filter(({ kind }) => kind === "EMAIL" || kind === "PHONE");
  const names = everybody
    .filter(({ kind, value }) => kind === "PERSON" && /\S\s+\S/.test(value.trim()))
    .map(({ value }) => fold(value).replace(/\s+/g, " ").trim());
  const kept = new Set(known.kept.map((word) => fold(word)));
  return texts.flatMap(({ text, where, candidateHash }) => {
    const own = known.byCandidate.get(candidateHash ?? "") ?? [];
    const folded = fold(text).replace(/\s+/g, " ");
    const found = [
      ...findLeaks(text, [...own.filter(({ kind }) => NAMING.has(kind)), ...numbers]),
      ...(names.some((name) => folded.includes(name)) ? [{ kind: "PERSON" as const, start: 0, end: text.length }] : []),
      ...byRules(text, where),
    ];
    return found
      .filter(({ start, end }) => !kept.has(fold(text.slice(start, end))))
      .map(({ kind, start, end }) => ({ where, candidateHash, kind, start, end }));
  });
}

function byRules(text: string, where: TextToCheck["where"]): readonly Finding[] {
  if (where === "a job") return findPersonalData(text, null).filter(({ kind }) => IN_JOBS.has(kind));
  if (where !== "a resume") return findInWords(text);
  // A text that went through the anonymiser goes through it unchanged: whatever it finds now was put in later.
  const { spans } = anonymise(text, { fileName: null });
  return spans.flatMap(({ kind, start, end }) =>
    NAMING.has(kind) ? [{ kind, start, end, score: 1, why: "leak/again" }] : [],
  );
}

/** In a person's own words. They begin without a name, so what is read off the head of a resume is not looked for. */
function findInWords(text: string): readonly Finding[] {
  return findPersonalData(text, null).filter(({ kind, why }) => NAMING.has(kind) && !why.startsWith("header-"));
}

/** A note before it is kept: the candidate goes by what is known of them, others by the rules. */
export function hideInWords(text: string, identity: readonly IdentityEntry[]): string {
  const known = identity.filter(({ kind }) => NAMING.has(kind));
  return replaced(text.trim(), [...findLeaks(text.trim(), known), ...findInWords(text.trim())]);
}

/** A job without the contact that many postings end with. */
export function withoutContacts(jobText: string): string {
  return replaced(
    jobText,
    findPersonalData(jobText, null).filter(({ kind }) => IN_JOBS.has(kind)),
  );
}

function replaced(text: string, found: readonly Finding[]): string {
  return resolveOverlaps(found)
    .toReversed()
    .reduce((left, { start, end, kind }) => `${left.slice(0, start)}[${kind}_1]${left.slice(end)}`, text);
}

/** Every text a set holds, each once. */
export function textsOf({ examples, preferences }: Dataset): readonly TextToCheck[] {
  const texts = new Map<string, TextToCheck>();
  const add = (text: TextToCheck) => texts.set(`${text.where} ${text.text}`, text);
  for (const { jobText, resumeText, candidateHash, notes, explanations, corrections } of examples) {
    add({ where: "a job", text: jobText, candidateHash: null });
    add({ where: "a resume", text: resumeText, candidateHash });
    for (const text of notes) add({ where: "a note", text, candidateHash });
    for (const { shown, edited } of explanations)
      for (const text of [shown, edited ?? ""]) add({ where: "an explanation", text, candidateHash });
    for (const { label } of corrections) add({ where: "a requirement", text: label, candidateHash });
  }
  for (const { jobText, better, worse, betterHash, worseHash } of preferences) {
    add({ where: "a job", text: jobText, candidateHash: null });
    add({ where: "a resume", text: better, candidateHash: betterHash });
    add({ where: "a resume", text: worse, candidateHash: worseHash });
  }
  return [...texts.values()].filter(({ text }) => text !== "");
}

/** What was found and where, in counts: the finds themselves are not repeated. */
export function foundSaid(found: readonly FoundPerson[]): SaidList {
  const counts = new Map<string, { readonly find: FoundPerson; count: number }>();
  for (const find of found) {
    const key = `${find.kind} ${find.where}`;
    const known = counts.get(key) ?? { find, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  const list = [...counts.values()].map(({ find, count }) => {
    const what = say("{what} in {where}", {
      what: KIND_SAID[find.kind] ?? say("personal data"),
      where: WHERE_SAID[find.where],
    });
    return count === 1 ? what : say("{what} ({count} times)", { what, count });
  });
  return { list, by: ", " };
}

const KIND_SAID: Partial<Readonly<Record<PersonalKind, Said>>> = {
  PERSON: say("a name"),
  EMAIL: say("an e-mail address"),
  PHONE: say("a phone number"),
  ADDRESS: say("an address"),
  URL: say("a link"),
  DATE_OF_BIRTH: say("a date of birth"),
};
const WHERE_SAID: Readonly<Record<TextToCheck["where"], Said>> = {
  "a job": say("a job", {}, "in it"),
  "a resume": say("a resume", {}, "in it"),
  "a note": say("a note", {}, "in it"),
  "an explanation": say("an explanation", {}, "in it"),
  "a requirement": say("a requirement", {}, "in it"),
};
