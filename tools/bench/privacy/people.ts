// Invented people for invented resumes: the fake identities of data/pii, given the facts that resumes tell, and names in
// their own scripts from the lists of names by country.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import type { Chance } from "./seeded.ts";

export interface BenchPerson {
  readonly given: string;
  /** One letter, or nothing. */
  readonly middle: string;
  readonly surname: string;
  /** Where the name comes from: a name set of the identities, or a country's code. */
  readonly nameSet: string;
  readonly isFemale: boolean;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  /** ISO 3166 code and English name. */
  readonly country: string;
  readonly countryName: string;
  readonly email: string;
  readonly phoneNational: string;
  readonly phoneCode: string;
  readonly birth: { readonly day: number; readonly month: number; readonly year: number };
  readonly age: number;
  readonly demonym: string;
  readonly nationalId: string;
  readonly handle: string;
}

const DEMONYMS: Readonly<Record<string, string>> = {
  CY: "Cypriot", EE: "Estonian", HU: "Hungarian", ES: "Spanish", AT: "Austrian", CH: "Swiss", NL: "Dutch", DK: "Danish",
  SI: "Slovenian", PL: "Polish", IS: "Icelandic", TN: "Tunisian", NZ: "New Zealander", NO: "Norwegian", CZ: "Czech",
  GL: "Greenlandic", US: "American", BE: "Belgian", FI: "Finnish", IT: "Italian", BR: "Brazilian", GB: "British",
  SE: "Swedish", ZA: "South African", FR: "French", UY: "Uruguayan", CA: "Canadian", PT: "Portuguese", AU: "Australian",
  DE: "German",
}; // prettier-ignore
const MORE_DEMONYMS = [
  "Indian", "Nigerian", "Kenyan", "Pakistani", "Filipino", "Vietnamese", "Egyptian", "Turkish", "Ukrainian", "Chinese",
  "Japanese", "Mexican", "Irish", "Greek", "Lebanese", "Ghanaian", "Sri Lankan", "Malaysian", "Romanian", "Israeli",
]; // prettier-ignore
const MAIL_HOSTS = [
  "gmail.com",
  "outlook.com",
  "yahoo.co.uk",
  "web.de",
  "mail.ru",
  "proton.me",
  "example.org",
  "orange.fr",
];

export interface RawIdentity {
  readonly [column: string]: string;
}

export function readIdentities(dataFolder: string): readonly RawIdentity[] {
  return gunzipSync(readFileSync(`${dataFolder}/pii/identities.jsonl.gz`))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as RawIdentity);
}

/** Forenames and surnames by country as written there. */
export interface LocalNames {
  readonly country: string;
  readonly forenames: readonly { readonly name: string; readonly isFemale: boolean }[];
  readonly surnames: readonly string[];
}

export function readLocalNames(dataFolder: string): readonly LocalNames[] {
  const byCountry = new Map<string, { forenames: { name: string; isFemale: boolean }[]; surnames: string[] }>();
  const rows = (file: string): readonly Readonly<Record<string, string>>[] => {
    const [head = "", ...lines] = readFileSync(`${dataFolder}/names/${file}`, "utf8")
      .replace("\uFEFF", "")
      .split(/\r?\n/);
    const columns = head.split(",");
    return lines.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [columns[at] ?? "", cell])));
  };
  const of = (country: string) => {
    const known = byCountry.get(country) ?? { forenames: [], surnames: [] };
    byCountry.set(country, known);
    return known;
  };
  for (const row of rows("common-forenames-by-country.csv"))
    if (isOneName(row["Localized Name"]))
      of(row["Country"] ?? "").forenames.push({ name: row["Localized Name"], isFemale: row["Gender"] === "F" });
  for (const row of rows("common-surnames-by-country.csv"))
    if (isOneName(row["Localized Name"])) of(row["Country"] ?? "").surnames.push(row["Localized Name"]);
  return [...byCountry]
    .filter(([, { forenames, surnames }]) => forenames.length > 4 && surnames.length > 4)
    .map(([country, names]) => ({ country, ...names }));
}

const isOneName = (name: string | undefined): name is string =>
  name !== undefined && /^[\p{L}\p{M}'’-]{1,20}$/u.test(name);

/** A person of an identity; `local` lends a name in another script or of another country. */
export function makePerson(raw: RawIdentity, chance: Chance, local?: LocalNames): BenchPerson {
  const [month = 1, day = 1, rawYear = 1980] = (raw["Birthday"] ?? "").split("/").map(Number);
  // The identities are up to 90 years old; people with resumes are not.
  const year = rawYear < 1962 ? rawYear + 34 : rawYear;
  const forename = local === undefined ? null : chance.pick(local.forenames);
  const given = forename?.name ?? raw["GivenName"] ?? "";
  const surname = local === undefined ? (raw["Surname"] ?? "") : chance.pick(local.surnames);
  const latin = (text: string): string => text.normalize("NFD").replace(/[^A-Za-z]/g, "");
  const [g, s] = [latin(given).toLowerCase(), latin(surname).toLowerCase()];
  const isLatin = g.length > 1 && s.length > 1;
  const email = isLatin
    ? chance.pick([
        raw["EmailAddress"] ?? "",
        `${g}.${s}@${chance.pick(MAIL_HOSTS)}`,
        `${g.charAt(0)}${s}${chance.below(90) + 10}@${chance.pick(MAIL_HOSTS)}`,
        `${(raw["Username"] ?? "user").toLowerCase()}@${chance.pick(MAIL_HOSTS)}`,
        `${s}_${g}@${chance.pick(MAIL_HOSTS)}`,
      ])
    : `${(raw["Username"] ?? "user").toLowerCase()}${chance.below(99)}@${chance.pick(MAIL_HOSTS)}`;
  return {
    given,
    middle: chance.yes(0.4) && local === undefined ? (raw["MiddleInitial"] ?? "") : "",
    surname,
    nameSet: local?.country ?? raw["NameSet"] ?? "",
    isFemale: forename?.isFemale ?? raw["Gender"] === "female",
    street: (raw["StreetAddress"] ?? "").replace(/\s+/g, " "),
    city: (raw["City"] ?? "").replace(/[[\]]|w:|\|.*$/g, "").trim(),
    state: raw["StateFull"] ?? "",
    zip: raw["ZipCode"] ?? "",
    country: raw["Country"] ?? "",
    countryName: raw["CountryFull"] ?? "",
    email,
    phoneNational: raw["TelephoneNumber"] ?? "",
    phoneCode: raw["TelephoneCountryCode"] ?? "",
    birth: { day, month, year },
    age: 2024 - year,
    demonym: chance.yes(0.7) ? (DEMONYMS[raw["Country"] ?? ""] ?? "Indian") : chance.pick(MORE_DEMONYMS),
    nationalId: raw["NationalID"] ?? "",
    handle: isLatin
      ? chance.pick([`${g}-${s}`, `${g}${s}`, `${g.charAt(0)}${s}${chance.below(90)}`])
      : (raw["Username"] ?? "user").toLowerCase(),
  };
}
