// Places a question names, with "near", "outside" and "based" left to the words around them.

import { placeKey, placeKeys, placesNamed, regionOfCode } from "../places/places.ts";
import { type Clause, type Condition, conditionsIn } from "../filter/filter.ts";
import { conditionSpan, isFree, type Reading, type Span } from "./span.ts";

/** Places that are words, too: they count after "in" and its like, or written large within the question. */
const ORDINARY = new Set(
  "nice reading bath split mobile us la l a of cork hull derby bern essen cali rio goa jackson lincoln mesa frisco columbia georgia chandler plano augusta victoria regina laval surrey hamilton kingston durham charlotte madison albany jena ulm kiel lund bergen faro perth darwin york cebu salvador santiago mendoza cordoba patras bali split sa ny dc hk penang mobile america tours nancy orange buffalo phoenix newcastle boulder hull worcester eu kl santa clara mobile provo troy cary burlington florence naples chad mali niger togo male congo".split(
    " ",
  ),
);
const PLACE_BEFORE =
  /\b(?:in|near|around|from|at|to|within|outside|inside|based|located|living|lives|across|throughout|into|of|or|and|for|not|except|excluding|between|the|greater|either|but|,)\s*(?:of |the )*$|[,/]\s*$/;
const PLACE_AFTER =
  /^(?:[- ]based\b| (?:jobs?|roles?|positions?|openings?|office|area|region|companies|candidates?|applicants?|only|or|and)\b|,)/;
/** What one is said to be from; of companies and jobs only, never of people. */
const OF_COUNTRY: Readonly<Record<string, string>> = {
  german: "DE",
  british: "GB",
  english: "GB",
  french: "FR",
  spanish: "ES",
  italian: "IT",
  portuguese: "PT",
  polish: "PL",
  dutch: "NL",
  indian: "IN",
  american: "US",
  canadian: "CA",
  swiss: "CH",
  austrian: "AT",
  swedish: "SE",
  danish: "DK",
  norwegian: "NO",
  finnish: "FI",
  irish: "IE",
  belgian: "BE",
  australian: "AU",
  japanese: "JP",
  chinese: "CN",
  brazilian: "BR",
  mexican: "MX",
  singaporean: "SG",
  saudi: "SA",
  emirati: "AE",
  qatari: "QA",
  turkish: "TR",
  greek: "GR",
  czech: "CZ",
  hungarian: "HU",
  romanian: "RO",
  ukrainian: "UA",
  korean: "KR",
  thai: "TH",
  vietnamese: "VN",
  indonesian: "ID",
  malaysian: "MY",
  filipino: "PH",
  egyptian: "EG",
  nigerian: "NG",
  kenyan: "KE",
};
const COUNTRY_NOUN =
  /^ (?:companies|company|employers?|firms?|jobs?|roles?|positions?|openings?|vacancies|market|offices?|cities|postings?)\b/;
const AROUND =
  /(?:(?:within|less than|up to|under)\s+(?:\d+\s*(?:km|kilomet\w+|miles?|mi|minutes?|hours?)\s+(?:of|from|around)\s+)|close to\s+|near(?:by)?(?: to)?\s+|around\s+|in the (?:area|region) (?:of|around)\s+|(?:commutable|commuting distance) (?:to|from|of)\s+|not far from\s+|next to\s+|local to\s+|greater\s+|county\s+)$/;

/** "A no from us" is one of ours. */
const OF_OURS =
  /\b(?:yes|no|answer|reply|offer|letter|rejection|invitation|feedback|decision|heard?|hearing|anything|something|nothing|got) (?:\w+ ){0,2}from $/;

/** `cities`: those of the tables that the list lacks. */
export function findPlaces(reading: Reading, cities: readonly string[]): readonly Span[] {
  const own = new Map(cities.map((city) => [placeKey(city), city]));
  const keys = placeKeys();
  const words = [...reading.text.matchAll(/[\p{L}\p{N}.'’]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/[.'’]+$/, "").length,
  }));
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(4, words.length - at); length >= 1; length -= 1) {
      const start = words[at]?.start ?? 0;
      const end = words[at + length - 1]?.end ?? start;
      const said = reading.text.slice(start, end).replace(/[’']s$/, "");
      const key = placeKey(said);
      const isKnown = keys.has(key) || own.has(key);
      if (!isKnown || /[,;?!]/.test(said) || !isFree({ spans: [...reading.spans, ...spans] }, start, end)) continue;
      if (!isMeant(reading, said, key, start, end)) continue;
      const span = placeSpan(reading, start, start + said.length, own.get(key) ?? null);
      if (span === null) continue;
      spans.push(span);
      at += length - 1;
      break;
    }
  }
  return [...spans, ...ofCountry(reading, spans), ...counties(reading, spans)];
}

/** The one country that all places are of; null where they are of several, or there are none. */
export function countryOf(spans: readonly Span[]): string | null {
  const codes = spans.flatMap(({ meaning }) =>
    meaning.what === "condition" ? conditionsIn([meaning.clause]).flatMap(countriesOf) : [],
  );
  return new Set(codes).size === 1 ? (codes[0] ?? null) : null;
}

function countriesOf(condition: Condition): readonly string[] {
  if (condition.field === "country") return condition.values;
  if (condition.field !== "city" && condition.field !== "region") return [];
  return condition.values.flatMap((name) => placesNamed(name)[0]?.countries ?? []);
}

function isMeant({ text, lower }: Reading, said: string, key: string, start: number, end: number): boolean {
  const isUs = key === "us" || key === "uk" || key === "eu" || key === "uae";
  const before = PLACE_BEFORE.test(lower.slice(0, start));
  if (key === "us" && said === "us" && OF_OURS.test(lower.slice(0, start))) return false;
  if (key === "us")
    return (
      /^(?:US|U\.S\.?)$/.test(said) ||
      /\b(?:in|from|across|within|outside|the)\s+(?:the )?$/.test(lower.slice(0, start)) ||
      /^-based/.test(lower.slice(end))
    );
  // "LA" and "DC" are written large; "la" and "dc" are words.
  if (isUs || (/^(?:la|dc|hk)$/.test(key) && said === said.toUpperCase())) return true;
  if (!ORDINARY.has(key)) return true;
  const isLarge = start > 0 && /^\p{Lu}/u.test(said) && /\p{Ll}/u.test(text.slice(0, start));
  return (
    isLarge ||
    (before && /\b(?:in|near|around|from|based in|outside|within)\s+(?:the )?$/.test(lower.slice(0, start))) ||
    (PLACE_AFTER.test(lower.slice(end)) && before)
  );
}

function placeSpan(reading: Reading, start: number, end: number, own: string | null): Span | null {
  const { text, lower } = reading;
  const around = AROUND.exec(lower.slice(0, start));
  const from = around === null ? start : around.index;
  if (own !== null) return conditionSpan(from, end, { field: "city", values: [own] });
  const places = placesNamed(text.slice(start, end));
  // "Cambridge, MA" and "Paris, France": what follows says which one.
  const tail = /^,?\s+(?:([A-Z]{2})\b|([\p{Lu}][\p{L}]+(?: \p{Lu}\p{L}+)?))/u.exec(text.slice(end));
  const region = tail?.[1] === undefined ? null : regionOfCode(tail[1]);
  const country =
    tail?.[2] === undefined
      ? undefined
      : placesNamed(tail[2]).find(({ kind }) => kind === "country" || kind === "region");
  const narrowed = places.find(
    (place) =>
      (region !== null && place.region === region.name) ||
      (country !== undefined &&
        place.kind === "city" &&
        (country.kind === "region" ? place.region === country.name : place.countries[0] === country.countries[0])),
  );
  const place = narrowed ?? places[0];
  if (place === undefined) return null;
  const isTold = narrowed !== undefined && narrowed.kind === "city" && /^,/.test(text.slice(end));
  const to = isTold ? end + (tail?.[0].length ?? 0) : end;
  const clause = ((): Clause => {
    if (place.kind === "city") return { field: "city", values: [place.name] };
    if (place.kind === "region") return { field: "region", values: [place.name] };
    if (place.states !== undefined) return { field: "region", values: [...place.states] };
    return {
      field: "country",
      values: [...place.countries],
      ...(place.kind === "area" ? { area: text.slice(start, end) } : {}),
    };
  })();
  return conditionSpan(from, to, clause);
}

/** "Cook County": found where a location says so. */
function counties(reading: Reading, found: readonly Span[]): readonly Span[] {
  return [...reading.text.matchAll(/(?<![\p{L}])(?:\p{Lu}[\p{L}.]+ ){1,3}County\b/gu)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    // "Orange" alone may have been taken for a city.
    return isFree(reading, start, end) && isFree({ spans: found }, start, end)
      ? [conditionSpan(start, end, { field: "region", values: [match[0]] })]
      : [];
  });
}

function ofCountry(reading: Reading, found: readonly Span[]): readonly Span[] {
  return [...reading.lower.matchAll(/\b[a-z]+\b/g)].flatMap((match) => {
    const code = Object.hasOwn(OF_COUNTRY, match[0]) ? OF_COUNTRY[match[0]] : undefined;
    const end = match.index + match[0].length;
    if (code === undefined || !COUNTRY_NOUN.test(reading.lower.slice(end))) return [];
    return isFree({ spans: [...reading.spans, ...found] }, match.index, end)
      ? [conditionSpan(match.index, end, { field: "country", values: [code] })]
      : [];
  });
}
