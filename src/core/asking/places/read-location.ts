// From a line such as "Remote - Helsinki" or "New York, NY, USA" to city, region, country and whether one must be there.

import { type Place, placesNamed, regionOfCode } from "./places.ts";

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
  /\bhybrid\b|\bpart(?:ly|ially)[- ]remote\b|\bdays? (?:a|per) week (?:from home|in (?:the )?office|remote)/i;
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
    .map((part) =>
      part
        .replace(
          /\b(?:fully|100\s?%|remote|hybrid|on-?site|wfh|anywhere|based|area|greater|metropolitan|within|only|in|the)\b/gi,
          " ",
        )
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((part) => part !== "");
  return { ...placeOf(parts), workPlace: readWorkPlace(text) };
}

type Where = Omit<Location, "workPlace">;

/** The last parts say where the first one is: "Cambridge, MA" is not in England. */
function placeOf(parts: readonly string[]): Where {
  let country: string | null = null;
  let region: string | null = null;
  let city: string | null = null;
  for (const [index, part] of [...parts.entries()].reverse()) {
    const coded: Place | null =
      /^[A-Z]{2,3}$/.test(part) && (parts.length > 1 || part !== "CA")
        ? regionOfCode(part, country ?? undefined)
        : null;
    // "Georgia", alone, is a state more often than a country; "IN" after a city is Indiana.
    if (coded !== null && index > 0 && region === null) {
      region = coded.name;
      country = coded.countries[0] ?? country;
      continue;
    }
    const found = fitting(placesNamed(part.replace(/^(?:city of )/i, "")), country, region);
    if (found === null) {
      // A place of its own that the table does not know, before one that it does.
      if (city === null && index === 0 && /^\p{Lu}/u.test(part) && !/\d{3}/.test(part)) city = part;
      continue;
    }
    if (found.kind === "country") country ??= found.countries[0] ?? null;
    if (found.kind === "region") {
      region ??= found.name;
      country ??= found.countries[0] ?? null;
    }
    if (found.kind === "city") {
      city = found.name;
      region ??= found.region;
      country ??= found.countries[0] ?? null;
    }
  }
  return { city, region, country };
}

function fitting(places: readonly Place[], country: string | null, region: string | null): Place | null {
  const inCountry = country === null ? places : places.filter((place) => place.countries.includes(country));
  const inRegion = region === null ? inCountry : inCountry.filter((place) => place.region === region);
  return inRegion[0] ?? inCountry[0] ?? (country === null ? (places[0] ?? null) : null);
}
