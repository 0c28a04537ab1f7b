// Places by name: a city, a part of a country, a country, or an area of several. Made once from the table.

import { MORE_COUNTRY_LINES } from "./more-countries.ts";
import { AREAS, COUNTRY_LINES, COUNTY_LINES, REGION_LINES, STATE_SETS } from "./place-data.ts";

export type PlaceKind = "city" | "region" | "country" | "area";

export interface Place {
  readonly kind: PlaceKind;
  /** As shown, e.g. "Munich". */
  readonly name: string;
  /** Name of the state or province; null where the table knows none. */
  readonly region: string | null;
  /** ISO 3166 codes: one, or the several of an area. */
  readonly countries: readonly string[];
  /** Of an area that is several states: their names. */
  readonly states?: readonly string[];
}

interface Country {
  readonly code: string;
  readonly name: string;
  readonly continent: string;
}

const countries = new Map<string, Country>();
const byName = new Map<string, Place[]>();
/** Cities of the countries' lines, to be told their region by the regions' lines. */
const ofCountry = new Map<string, { region: string | null }[]>();
const regionByCode = new Map<string, Place>();

/** What a name is compared as: "São Paulo" and "sao paulo" are one. */
export function placeKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ł/gi, "l")
    .replace(/ø/gi, "o")
    .toLowerCase()
    .replace(/[.'’]/g, "")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

/** Every place of this name; the likeliest first. */
export function placesNamed(name: string): readonly Place[] {
  return byName.get(placeKey(name)) ?? [];
}

/** A state or province by its letters, "TX". */
export function regionOfCode(code: string, country?: string): Place | null {
  const found =
    regionByCode.get(`${country ?? "US"}-${code}`) ??
    (country === undefined ? regionByCode.get(`CA-${code}`) : undefined);
  return found ?? null;
}

/** The states and provinces these letters stand for; those of the United States first. */
export function regionsOfCode(code: string): readonly Place[] {
  // "WA" and "SA" are also Washington and no state; the table has the Australian ones with a "U".
  return [`US-${code}`, `CA-${code}`, `AU-${code}`, `AU-${code}U`, `IN-${code}`].flatMap(
    (key) => regionByCode.get(key) ?? [],
  );
}

/** A country by its ISO 3166 letters, "DE". */
export function countryOfCode(code: string): readonly Place[] {
  const country = countries.get(code);
  return country === undefined
    ? []
    : [{ kind: "country", name: country.name, region: null, countries: [country.code] }];
}

export function countryName(code: string): string {
  return countries.get(code)?.name ?? code;
}

/** The cities of a county that the table knows; null for what is no county. "Cook County" has none. */
export function citiesOfCounty(name: string): readonly string[] | null {
  return counties.get(name) ?? (/ County$/.test(name) ? [] : null);
}

/** All names, as keys: to look for places in running text. */
export function placeKeys(): ReadonlySet<string> {
  return keys;
}

function add(names: string, place: Omit<Place, "name">): void {
  const spellings = names.split("/");
  const first = spellings[0] ?? "";
  // "Birmingham AL" says which one; it is called Birmingham.
  const name = first.replace(/ (?:(?!DC)[A-Z]{2,3}|\(.*\))$/, "");
  for (const spelling of [...new Set([...spellings, name])]) {
    const key = placeKey(spelling);
    const named = { ...place, name };
    if (place.kind === "city") {
      const own = `${place.countries[0] ?? ""} ${placeKey(name)}`;
      ofCountry.set(own, [...(ofCountry.get(own) ?? []), named]);
    }
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [named]);
    // "Georgia" alone is a state more often than a country.
    else if (place.kind === "region" && known[0]?.kind === "country") known.unshift(named);
    else known.push(named);
  }
}

/** True when the country's line has the city: under all its spellings it is then of the region. */
function isTold(country: string, city: string, region: string): boolean {
  const known = (ofCountry.get(`${country} ${placeKey(city)}`) ?? []).filter((one) => one.region === null);
  for (const one of known) one.region = region;
  return known.length > 0;
}

for (const line of `${COUNTRY_LINES.trim()}\n${MORE_COUNTRY_LINES.trim()}`.split("\n")) {
  const [code = "", names = "", continent = "", cities = ""] = line.split("|");
  const name = (names.split("/")[0] ?? "").replace(/ \(.*\)$/, "");
  countries.set(code, { code, name, continent });
  add(names, { kind: "country", region: null, countries: [code] });
  for (const city of cities.split(";").filter((one) => one !== ""))
    add(city, { kind: "city", region: null, countries: [code] });
}
for (const line of REGION_LINES.trim().split("\n")) {
  const [country = "", code = "", names = "", cities = ""] = line.split("|");
  const region = (names.split("/")[0] ?? "").replace(/ \(.*\)$/, "");
  add(names, { kind: "region", region, countries: [country] });
  const own: Place = { kind: "region", name: region, region, countries: [country] };
  regionByCode.set(`${country}-${code}`, own);
  for (const city of cities.split(";").filter((one) => one !== ""))
    if (!isTold(country, city, region)) add(city, { kind: "city", region, countries: [country] });
}
for (const { names, countries: of } of Object.values(AREAS)) {
  const codes =
    typeof of === "string"
      ? [...countries.values()].filter(({ continent }) => of.split("|").includes(continent)).map(({ code }) => code)
      : of;
  add(names.join("/"), { kind: "area", region: null, countries: codes });
}
for (const { names, states } of STATE_SETS)
  add(names.join("/"), { kind: "area", region: null, countries: ["US"], states });
const counties = new Map<string, readonly string[]>();
for (const line of COUNTY_LINES.trim().split("\n")) {
  const [names = "", cities = ""] = line.split("|");
  counties.set(
    names.split("/")[0] ?? "",
    cities.split(";").filter((one) => one !== ""),
  );
  add(names, { kind: "region", region: "England", countries: ["GB"] });
}
const keys: ReadonlySet<string> = new Set(byName.keys());
