// From a line such as "Remote - Helsinki" or "New York, NY, USA" to city, region, country and whether one must be there.

import { countryOfCode, type Place, placesNamed, regionsOfCode } from "./places.ts";

export type WorkPlace = "remote" | "hybrid" | "on-site";

export interface Location {
  readonly city: string | null;
  readonly region: string | null;
  /** ISO 3166. */
  readonly country: string | null;
  /** Null where nothing is said. */
  readonly workPlace: WorkPlace | null;
}

const NOT_REMOTE =
  /\b(?:not|non|no)[- ](?:a )?remote|\bno remote|\bon[- ]?site\b|\bin[- ]office\b|\boffice[- ]based\b|\bin person\b/i;
const HYBRID =
  /\bhybrid\b|\bpart(?:ly|ially)[- ]remote\b|\bdays? (?:(?:a|per|each) week )?(?:from home|in (?:the )?office|remote|wfh)|(?:\bfrom home|\bin (?:the )?office|\bremote|\bwfh) (?:for )?\w+ days? (?:a|per|each) week/i;
const REMOTE =
  /\b(?:fully[- ])?remote(?:ly)?\b|\bwork(?:ing)? from (?:home|anywhere)\b|\bwfh\b|\btelecommut\w+|\btelework\b|\bhome[- ]?office\b|\banywhere\b|\bhome[- ]based\b/i;

/** Null where a text says nothing about where the work is done. */
export function readWorkPlace(text: string): WorkPlace | null {
  if (HYBRID.test(text)) return "hybrid";
  const isNot = NOT_REMOTE.test(text);
  if (REMOTE.test(text.replace(NOT_REMOTE, " "))) return "remote";
  return isNot ? "on-site" : null;
}

export function readLocation(text: string): Location {
  const parts = text
    .replace(/\(([^)]*)\)/g, ", $1")
    .split(/[,;|/·•]|\s[-–—]\s|\bor\b/)
    .flatMap(partsOf);
  return { ...placeOf(parts), workPlace: readWorkPlace(text) };
}

const NO_PLACE =
  /\b(?:fully|100\s?%|remote|hybrid|on-?site|wfh|anywhere|based|area|greater|metropolitan|within|only|in|the)\b/gi;
/** Of the US, Germany and others; the Netherlands; Canada; the United Kingdom; "Dublin 2". */
const POSTCODE =
  /\b\d{4,5}(?:-\d{4})?\b(?: [A-Z]{2}\b)?|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?$|(?<=\p{L} )\d{1,2}$/gu;

/** "Houston TX 77002" is two places and a postcode. */
function partsOf(said: string): readonly string[] {
  const whole = said.replace(/\s+/g, " ").trim();
  if (placesNamed(whole).length > 0) return [whole];
  const part = said.replace(POSTCODE, " ").replace(NO_PLACE, " ").replace(/\s+/g, " ").trim();
  if (part === "") return [];
  if (placesNamed(part).length > 0) return [part];
  const words = part.split(" ");
  for (let at = 1; at < words.length; at += 1) {
    const [first, rest] = [words.slice(0, -at).join(" "), words.slice(-at)];
    const isTold = rest.every((word) => /^[A-Z]{2,3}$/.test(word)) || placesNamed(rest.join(" ")).some(isWider);
    if (isTold && placesNamed(first).length > 0)
      return [first, ...(placesNamed(rest.join(" ")).length > 0 ? [rest.join(" ")] : rest)];
  }
  return [part];
}

type Where = Omit<Location, "workPlace">;

/** The parts tell each other apart: "Cambridge, MA" is not in England, and "Munich, DE" not in Delaware. */
function placeOf(parts: readonly string[]): Where {
  const read = parts.map((part, index) => ({ part, places: meanings(part, index) }));
  const main = read.find(({ places }) => places.length > 0);
  if (main === undefined) return { city: ownCity(parts[0]), region: null, country: null };
  const others = read.filter((one) => one !== main);
  const ranked = main.places.map((place) => ({ place, score: agreement(place, others) }));
  const best = ranked.reduce((left, right) => (right.score > left.score ? right : left));
  // A Paris that is in Texas is none that the table knows.
  const isOther = best.score < 0 && best.place.kind === "city";
  let where: Where = isOther ? { city: main.part, region: null, country: null } : whereOf(best.place);
  for (const { places } of others) {
    const fitting = places.find((place) => agrees(place, where));
    if (fitting !== undefined) where = filled(where, whereOf(fitting));
  }
  const unknown = main === read[0] ? null : ownCity(parts[0]);
  return where.city === null ? { ...where, city: unknown } : where;
}

/** What a part may be, the likeliest first. Letters count behind another part: states before countries. */
function meanings(part: string, index: number): readonly Place[] {
  const named = placesNamed(part.replace(/^(?:city of )/i, ""));
  if (index === 0 || !/^[A-Z]{2,3}$/.test(part)) return named;
  return [...regionsOfCode(part), ...named, ...countryOfCode(part)];
}

function isWider({ kind }: Place): boolean {
  return kind === "region" || kind === "country";
}

/** How many of the other parts say where this place is, less those that say it is elsewhere. */
function agreement(place: Place, others: readonly { readonly places: readonly Place[] }[]): number {
  return others
    .map(({ places }) => places.filter(isWider))
    .filter((places) => places.length > 0)
    .reduce((sum, places) => sum + (places.some((one) => agrees(one, whereOf(place))) ? 1 : -1), 0);
}

function agrees(place: Place, { region, country }: Where): boolean {
  if (country !== null && !place.countries.includes(country)) return false;
  return place.kind === "country" || region === null || (place.region ?? region) === region;
}

function whereOf({ kind, name, region, countries }: Place): Where {
  return { city: kind === "city" ? name : null, region, country: kind === "area" ? null : (countries[0] ?? null) };
}

function filled(where: Where, more: Where): Where {
  return {
    city: where.city ?? more.city,
    region: where.region ?? more.region,
    country: where.country ?? more.country,
  };
}

/** A place of its own that the table does not know. */
function ownCity(part: string | undefined): string | null {
  return part !== undefined && /^\p{Lu}/u.test(part) && !/\d{3}/.test(part) ? part : null;
}
