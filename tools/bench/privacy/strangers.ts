// People for the sets whose makers had not read the rules: pools by country, one line a country, and how a person is drawn
// from them. Whoever comes out is invented, and so is what they live at.

import type { Chance } from "./seeded.ts";

export interface Stranger {
  readonly given: string;
  readonly middle: string;
  readonly surname: string;
  /** The whole name in its own script, where that is not the Latin one. */
  readonly native: string | null;
  readonly isFemale: boolean;
  /** ISO 3166. */
  readonly country: string;
  readonly countryName: string;
  readonly demonym: string;
  readonly town: string;
  /** The lines of an envelope. */
  readonly home: readonly string[];
  readonly phoneCode: string;
  /** As written within the country. */
  readonly phone: string;
  readonly email: string;
  readonly handle: string;
  readonly birth: { readonly day: number; readonly month: number; readonly year: number };
  readonly age: number;
  readonly idLabel: string;
  readonly id: string;
}

/** The pools of one country: alternatives parted by "|", lines of an address by ";". A name may be "Latin=native". */
export interface Pool {
  readonly country: string;
  readonly countryName: string;
  readonly demonym: string;
  readonly phoneCode: string;
  readonly female: string;
  readonly male: string;
  readonly surnames: string;
  readonly homes: string;
  readonly phones: string;
  readonly towns: string;
  /** "label=pattern": # is a digit, @ a letter. */
  readonly ids: string;
}

/** Countries that write the family name first and both names as one word. */
const JOINED = ["CN", "TW", "HK", "JP", "KR"];
const THIS_YEAR = 2025;

export function pool(cells: readonly [string, string, string, string, string, string, string, string, string, string, string]): Pool {
  const [country, countryName, demonym, phoneCode, female, male, surnames, homes, phones, towns, ids] = cells;
  return { country, countryName, demonym, phoneCode, female, male, surnames, homes, phones, towns, ids };
} // prettier-ignore

export function drawStranger(pools: readonly Pool[], hosts: readonly string[], chance: Chance): Stranger {
  const { country, countryName, demonym, phoneCode, ...of } = chance.pick(pools);
  const isFemale = chance.yes(0.5);
  const [given, nativeGiven] = scripts(chance.pick((isFemale ? of.female : of.male).split("|")));
  const [surname, nativeSurname] = scripts(chance.pick(of.surnames.split("|")));
  const [g, s] = [ascii(given), ascii(surname)];
  const birth = { day: 1 + chance.below(28), month: 1 + chance.below(12), year: 1963 + chance.below(40) };
  const [idLabel = "", id = ""] = chance.pick(of.ids.split("|")).split("=");
  const hasNative = nativeGiven !== null && nativeSurname !== null;
  return {
    given,
    middle: chance.pick(["A", "B", "D", "E", "J", "K", "L", "M", "P", "R", "S", "T"]),
    surname,
    native: !hasNative
      ? null
      : JOINED.includes(country)
        ? `${nativeSurname}${nativeGiven}`
        : `${nativeGiven} ${nativeSurname}`,
    isFemale,
    country,
    countryName,
    demonym,
    town: chance.pick(of.towns.split("|")),
    home: fill(chance.pick(of.homes.split("|")), chance).split(";"),
    phoneCode,
    phone: fill(chance.pick(of.phones.split("|")), chance),
    email: mailOf(g, s, birth.year, chance.pick(hosts), chance),
    handle: chance.pick([`${g}-${s}`, `${g}${s}`, `${g}.${s}`, `${s}${g.slice(0, 1)}`, `${g}-${s}-${fill("#a##b#", chance)}`]), // prettier-ignore
    birth,
    age: THIS_YEAR - birth.year,
    idLabel,
    id: fill(id, chance),
  };
}

function mailOf(given: string, surname: string, year: number, host: string, chance: Chance): string {
  const local = chance.pick([
    `${given}.${surname}`,
    `${given}_${surname}`,
    `${given}${surname}${year % 100}`,
    `${given.slice(0, 1)}${surname}`,
    `${surname}.${given}`,
    `${given}.${surname}+cv`,
    `${given}-${surname}`,
    `${given}${year}`,
  ]);
  return `${local}@${host}`;
}

function scripts(name: string): readonly [latin: string, native: string | null] {
  const [latin = "", native = null] = name.split("=");
  return [latin, native];
}

/** The name as it stands in mail addresses and links. */
export function ascii(name: string): string {
  return name
    .replace(/[đĐ]/g, "d")
    .replace(/ı/g, "i")
    .replace(/[łŁ]/g, "l")
    .replace(/[øØ]/g, "o")
    .replace(/[þÞ]/g, "th")
    .replace(/ß/g, "ss")
    .replace(/[əƏ]/g, "e")
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
}

export function fill(pattern: string, chance: Chance): string {
  return pattern
    .replace(/#/g, () => String(1 + chance.below(9)))
    .replace(/@/g, () => chance.pick([..."ABCDEGHJKLNPRSTWXY"]));
}
