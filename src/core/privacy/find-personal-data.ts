// Step 1 of anonymising: everything that recognisers, labels and the header readers see, overlaps and all.

import { allMatches } from "./all-matches.ts";
import { findFacts } from "./find-facts.ts";
import { findHeaderAddress } from "./find-header-address.ts";
import { fold } from "./fold.ts";
import { findLabelled } from "./labels/find-labelled.ts";
import { findTables } from "./labels/find-tables.ts";
import type { PageLine } from "./page.ts";
import { readPage } from "./page.ts";
import { findInFileNames, leadingFileName } from "./person/file-name.ts";
import { findHeaderName } from "./person/header-name.ts";
import { findNamedByMail } from "./person/named-by-mail.ts";
import { findReferees } from "./person/referees.ts";
import { findRunningHeads } from "./person/running-head.ts";
import { findSecondScript } from "./person/second-script.ts";
import { findSignature } from "./person/signature.ts";
import { findAges, findTitles } from "./person/titles.ts";
import { PLACEHOLDER } from "./placeholder.ts";
import type { Recogniser, Rule } from "./recogniser.ts";
import { openedBelow, openedInHeader, RECOGNISERS } from "./registry.ts";
import type { Finding } from "./replacement.ts";

/** Presidio's similarity factor for context words is 0.35; ours is smaller as base scores are higher. */
const CONTEXT_BOOST = 0.1;
const MIN_SCORE = 0.5;

/** `isAgain`: the text was searched before, so that lines below the header matter only where something was replaced. */
export function findPersonalData(text: string, fileName: string | null, isAgain = false): readonly Finding[] {
  const lines = isAgain ? changedLines(readPage(text)) : readPage(text);
  const besideLabels = findLabelled(lines);
  const found = withoutLoneTowns(text, [
    ...applyRules(text, isAgain ? lines.filter(({ value }) => value.includes("[")) : lines),
    ...[
      ...besideLabels,
      ...findTables(lines),
      ...findFacts(lines, besideLabels),
      ...findSignature(lines, isAgain ? undefined : fold(text)),
      ...findReferees(lines),
      ...(isAgain ? [] : findRunningHeads(text)),
    ].filter(({ start, end }) => !overlapsPlaceholder(text, start, end)),
  ]);
  const headerEnd = lines.findLast(({ inHeader }) => inHeader);
  const inHeader = found.filter(
    ({ start }) => headerEnd !== undefined && start < headerEnd.start + headerEnd.value.length,
  );
  // A short text is all header, and still has a foot.
  const firstSection = lines.find(({ isBelowSection }) => isBelowSection);
  const footStart = Math.min(
    headerEnd === undefined ? Infinity : headerEnd.start + headerEnd.value.length,
    firstSection?.start ?? Infinity,
  );
  const addresses = findHeaderAddress(lines, found);
  const emailLocals = found
    .filter(({ kind }) => kind === "EMAIL")
    .map(({ start, end }) => fold(text.slice(start, end)).split(/ ?[+@[({<]| at /)[0] ?? "");
  const links = inHeader
    .filter(({ kind }) => kind === "URL")
    .map(({ start, end }) => handleOf(fold(text.slice(start, end))));
  // A site is a firm's as often.
  const profiles = inHeader
    .filter(({ kind, start, end }) => kind === "URL" && /\/(?:in|pub|profile)\//.test(text.slice(start, end)))
    .map(({ start, end }) => handleOf(fold(text.slice(start, end))));
  const header = findHeaderName(text, {
    emailLocals,
    links,
    fileName: `${fold((fileName ?? "").replace(/\.[a-z\d]{2,5}$/i, ""))} ${leadingFileName(text)}`.trim(),
    contactsBelow: found.filter(
      ({ kind, start }) => (kind === "EMAIL" || kind === "PHONE" || kind === "URL") && start >= footStart,
    ),
    contacts: [
      ...inHeader.filter(
        ({ kind, start }) => kind !== "PERSON" || RELATION.test(text.slice(Math.max(0, start - 30), start)),
      ),
      ...addresses,
    ],
  });
  const own = isAgain ? header : [...header, ...findNamedByMail(text, [...emailLocals, ...profiles], header)];
  const labelled = inHeader.filter(({ kind }) => kind === "PERSON").slice(0, 1);
  const name = [...own, ...[...own, ...labelled].flatMap((one) => findSecondScript(text, one))];
  const files = findInFileNames(
    text,
    [...name, ...found.filter(({ kind }) => kind === "PERSON")].map(({ start, end }) => text.slice(start, end)),
  );
  return [...found, ...addresses, ...name, ...files, ...findTitles(text, [...name, ...found]), ...findAges(text, name)];
}

/** "S/o", "Mother's name:": whoever follows is somebody else. */
const RELATION =
  /(?:[SDW]\/o|(?:father|mother|spouse|husband|wife|parent|guardian|kin|emergency contact|referee|reference)(?:['’]?s)?(?: name)?)[ .:\t–-]{1,6}$/i;

/** Rules that take any number and capitalised word; they need something personal near. */
const TOWN_RULES: ReadonlySet<string> = new Set(["address/zip-town", "address/town-zip"]);
const TOWN_REACH = 200;

function withoutLoneTowns(text: string, found: readonly Finding[]): readonly Finding[] {
  const near = found.filter(
    ({ kind, why }) => ["EMAIL", "PHONE", "URL", "ADDRESS", "DATE_OF_BIRTH"].includes(kind) && !TOWN_RULES.has(why),
  );
  const phones = near.filter(({ kind }) => kind === "PHONE");
  return found.filter(
    ({ why, start, end }) =>
      !TOWN_RULES.has(why) ||
      (!phones.some((phone) => phone.start < end && phone.end > start) &&
        near.some(
          (other) =>
            other.start < end + TOWN_REACH &&
            other.end > start - TOWN_REACH &&
            linesBetween(text, other, start, end) <= 3,
        )),
  );
}

function linesBetween(text: string, other: Finding, start: number, end: number): number {
  const between = other.start >= end ? text.slice(end, other.start) : text.slice(other.end, start);
  return between.split("\n").length - 1;
}

/** What of a link names its owner: the end of its path, or the site itself. */
function handleOf(link: string): string {
  const [host = "", ...path] = link
    .replace(/^https?:\/\//, "")
    .split("/")
    .filter((part) => part !== "");
  return path.at(-1)?.replace(/[?#].*$/, "") ?? host.replace(/^www\.|\.[a-z.]+$/g, "");
}

/** Lines that hold a placeholder, and their neighbours; and where people tell about themselves. */
function changedLines(lines: readonly PageLine[]): readonly PageLine[] {
  const isChanged = lines.map(({ value }) => value.includes("["));
  return lines.filter(
    (line, index) => line.isPersonal || isChanged.slice(Math.max(0, index - 1), index + 2).some(Boolean),
  );
}

function applyRules(text: string, lines: readonly PageLine[]): readonly Finding[] {
  const findings: Finding[] = [];
  // Most rules have nothing to look for in most texts; half of them look for digits, which few lines have.
  const withDigits = lines.filter(({ value }) => /\d/.test(value));
  const withNumbers = withDigits.filter(({ value }) => /\d(?:[ ./+-]?\d){5}/.test(value));
  const [all, digits, numbers] = [searchedTogether(lines), searchedTogether(withDigits), searchedTogether(withNumbers)];
  const opened = openedRules(text, lines);
  for (const recogniser of RECOGNISERS)
    for (const rule of recogniser.rules) {
      const { gate } = rule;
      const needsDigit = rule.needsDigit === true;
      if (rule.words !== undefined) {
        for (const line of opened.get(rule) ?? [])
          if ((!needsDigit || /\d/.test(line.value)) && (gate === undefined || gate.test(line.value)))
            applyRule(text, line, recogniser, rule, findings);
        continue;
      }
      const searched = rule.needsNumber === true ? numbers : needsDigit ? digits : all;
      const { together, each } = rule.isPersonalOnly === true ? searched.personal : searched.every;
      if (gate !== undefined && !gate.test(together)) continue;
      for (const line of each)
        if (gate === undefined || gate.test(line.value)) applyRule(text, line, recogniser, rule, findings);
    }
  return findings;
}

interface Searched {
  readonly each: readonly PageLine[];
  /** What a gate is tried on first: one search, not one a line. */
  readonly together: string;
}

function searchedTogether(lines: readonly PageLine[]): { readonly every: Searched; readonly personal: Searched } {
  const personal = lines.filter(({ isPersonal }) => isPersonal);
  const join = (each: readonly PageLine[]): Searched => ({
    each,
    together: each.map(({ value }) => value).join("\n"),
  });
  return { every: join(lines), personal: join(personal) };
}

/** The lines on which each rule with words of its own is tried. */
function openedRules(text: string, lines: readonly PageLine[]): ReadonlyMap<Rule, readonly PageLine[]> {
  const opened = new Map<Rule, PageLine[]>();
  const lower = toLower(text);
  for (const line of lines)
    for (const rule of (line.isPersonal ? openedInHeader : openedBelow)(
      lower,
      line.start,
      line.start + line.value.length,
    )) {
      const known = opened.get(rule);
      if (known === undefined) opened.set(rule, [line]);
      else known.push(line);
    }
  return opened;
}

/** In offsets of the text: one letter of Turkish has two units when it is small. */
function toLower(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[^İ]+/gu, (part) => part.toLowerCase());
}

function applyRule(text: string, line: PageLine, recogniser: Recogniser, rule: Rule, findings: Finding[]): void {
  for (const match of allMatches(line.value, rule.pattern)) {
    const read = match.groups?.["value"] ?? match[0];
    const isAddress = recogniser.kind === "ADDRESS";
    const value = trimEnd(isAddress ? withoutSentence(read, line.value.slice(match.index + match[0].length)) : read);
    // The value, where a rule names one, is the last thing its pattern reads.
    const start = line.start + match.index + match[0].lastIndexOf(value);
    const end = start + value.length;
    if (value === "" || overlapsPlaceholder(text, start, end)) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    const around = { before, after: text.slice(end, end + 20), inHeader: line.isPersonal };
    if (rule.accept !== undefined && !rule.accept(value, around)) continue;
    const folded = recogniser.context.length > 0 ? fold(before) : "";
    const score = recogniser.context.some((word) => folded.includes(word))
      ? Math.min(1, rule.score + CONTEXT_BOOST)
      : rule.score;
    if (score >= MIN_SCORE)
      findings.push({ kind: recogniser.kind, start, end, score, why: `${recogniser.name}/${rule.name}` });
  }
}

/** "6010 Batumi. In | the past years": what goes on in small letters is the next sentence's first word. */
const withoutSentence = (value: string, rest: string): string =>
  value.includes(". ") && /^ \p{Ll}{2}/u.test(rest) ? value.replace(SENTENCE_START, "") : value;
const SENTENCE_START =
  /(?<=[^\s.,]{3})\. \p{Lu}[^\s.,\d]{0,24}$|\. (?:In|During|Over|For|After|Before|Since|With|As|At|On|From|Born|Today|Now)$/u;

/** "10000 Zagreb. You …": the next sentence is nobody's town. */
const trimEnd = (value: string): string =>
  value.replace(/\. (?:You|I|My|He|She|We|The|This|Please|Call)$/u, "").replace(/[\s,;|–—-]{1,20}$/u, "");

/** A placeholder in the text is done; nothing in or across it is looked at again. */
function overlapsPlaceholder(text: string, start: number, end: number): boolean {
  const window = text.slice(Math.max(0, start - 20), end + 20);
  if (!window.includes("[")) return false;
  for (const match of allMatches(window, PLACEHOLDER)) {
    const from = Math.max(0, start - 20) + match.index;
    if (from < end && from + match[0].length > start) return true;
  }
  return false;
}
