// How a person's facts are written: many spellings of each, so that no rule is measured on one form alone.

import type { BenchPerson } from "./people.ts";
import type { Chance } from "./seeded.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore
const two = (value: number): string => String(value).padStart(2, "0");

export function birthDate({ birth: { day, month, year } }: BenchPerson, chance: Chance): string {
  const name = MONTHS[month - 1] ?? "May";
  return chance.pick([
    `${two(day)}/${two(month)}/${year}`,
    `${two(day)}.${two(month)}.${year}`,
    `${day}.${month}.${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${two(day)}-${two(month)}-${year}`,
    `${day} ${name} ${year}`,
    `${name} ${day}, ${year}`,
    `${day}${day % 10 === 1 && day !== 11 ? "st" : day % 10 === 2 && day !== 12 ? "nd" : day % 10 === 3 && day !== 13 ? "rd" : "th"} ${name}, ${year}`,
    `${two(day)}-${name.slice(0, 3)}-${year}`,
    `${name.slice(0, 3)} ${day}, ${year}`,
  ]);
}

export function fullName(person: BenchPerson): string {
  return [person.given, person.middle === "" ? "" : `${person.middle}.`, person.surname].filter(Boolean).join(" ");
}

export function phone(person: BenchPerson, chance: Chance): string {
  const { phoneCode: code, phoneNational: national } = person;
  const digits = national.replace(/\D/g, "").replace(/^0/, "");
  return chance.pick([
    `+${code} ${national.replace(/^0/, "")}`,
    `+${code}${digits}`,
    `(+${code}) ${national}`,
    `+${code} (0) ${national.replace(/^0|[()]/g, "")}`,
    `00${code} ${digits}`,
    `+${code}-${digits.replace(/(\d{3})(?=\d{3})/g, "$1-")}`,
  ]);
}

/** In one piece, for a line of its own; `break` stands between street and town. */
export function address(person: BenchPerson, chance: Chance, between = ", "): string {
  const { street, city, zip, state, country, countryName } = person;
  const isZipLast = ["US", "GB", "CA", "AU", "NZ", "ZA"].includes(country);
  const town =
    isZipLast && zip !== ""
      ? chance.pick([`${city}, ${state === "" ? "" : `${state} `}${zip}`, `${city} ${zip}`])
      : [zip, city].filter(Boolean).join(" ");
  return chance.pick([
    `${street}${between}${town}`,
    `${street}${between}${town}`,
    `${street}${between}${town}, ${countryName}`,
    `${street}${between}${city}${state === "" || state === city ? "" : `, ${state}`}${zip === "" ? "" : ` ${zip}`}`,
  ]);
}

export function marital(person: BenchPerson, chance: Chance): string {
  return chance.pick(["Single", "Married", "Divorced", "Widowed", "Unmarried", "married, 2 children", "Married with three children", "single, no children", person.isFemale ? "Separated" : "Engaged"]); // prettier-ignore
}

export function gender(person: BenchPerson, chance: Chance): string {
  return person.isFemale ? chance.pick(["Female", "female", "F", "Woman"]) : chance.pick(["Male", "male", "M", "Man"]);
}

export function nationality(person: BenchPerson, chance: Chance): string {
  return chance.pick([person.demonym, person.demonym, person.countryName, `${person.demonym} citizen`]);
}

export function link(person: BenchPerson, chance: Chance): string {
  const { handle } = person;
  return chance.pick([
    `linkedin.com/in/${handle}`,
    `https://www.linkedin.com/in/${handle}/`,
    `www.linkedin.com/in/${handle}`,
    `github.com/${handle}`,
    `https://github.com/${handle}`,
    `https://${handle}.dev`,
    `www.${handle}.com`,
    `t.me/${handle}`,
    `https://twitter.com/${handle}`,
    `https://${handle}.github.io`,
    `xing.com/profile/${handle}`,
    `be.linkedin.com/in/${handle}`,
  ]);
}

export function religion(chance: Chance): string {
  return chance.pick([
    "Christian",
    "Hindu",
    "Islam",
    "Roman Catholic",
    "Buddhist",
    "Jewish",
    "Sikh",
    "Muslim",
    "Hinduism",
  ]);
}
