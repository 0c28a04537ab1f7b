// One person of the eleventh set, and the words in which headers give what is personal.

import type { Country } from "./pools-eleventh.ts";
import type { Chance } from "./seeded.ts";

export interface Person {
  readonly country: Country;
  readonly isFemale: boolean;
  readonly given: string;
  readonly middle: string;
  readonly surname: string;
  /** The whole name in the script of the country. */
  readonly native: string;
  readonly birth: { readonly year: number; readonly month: number; readonly day: number };
  readonly email: string;
  readonly handle: string;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const PARTICLES = new Set(["bin", "binti", "de", "dos", "md", "mst"]);

export const digits = (form: string, c: Chance): string => form.replace(/#/g, () => String(1 + c.below(9)));
const one = (list: string, c: Chance): string => c.pick(list.split(", "));

export function makePerson(country: Country, c: Chance): Person {
  const isFemale = c.yes(0.5);
  const [given = "", nativeGiven = ""] = one(isFemale ? country.women : country.men, c).split(":");
  const forms = one(country.last, c).split("|");
  const [surname = "", nativeSurname = ""] = ((isFemale ? forms[1] : undefined) ?? forms[0] ?? "").split(":");
  const isFarEast = country.region === "east";
  const words = asciiWords(`${given} ${surname}`);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const year = 1966 + c.below(35);
  const user = c.pick([
    `${first}.${last}`,
    `${first}${last}`,
    `${first.charAt(0)}${last}`,
    `${last}.${first}`,
    `${first}_${last}`,
    `${first}${year % 100}`,
    `${last}${first.charAt(0)}${c.below(900) + 10}`,
  ]);
  const host = c.pick([
    "gmail.com",
    "gmail.com",
    "yahoo.com",
    "outlook.com",
    "hotmail.com",
    "icloud.com",
    "ymail.com",
    "proton.me",
  ]);
  return {
    country,
    isFemale,
    given,
    middle: country.middle === undefined || c.yes(0.5) ? "" : one(country.middle, c),
    surname,
    native: nativeGiven === "" ? "" : isFarEast ? nativeSurname + nativeGiven : `${nativeGiven} ${nativeSurname}`,
    birth: { year, month: 1 + c.below(12), day: 1 + c.below(28) },
    email: c.yes(0.1) ? `${c.pick(["hello", "contact", "me"])}@${first}${last}.com` : `${user}@${host}`,
    handle: c.pick([`${first}-${last}`, `${first}${last}`, `${first.charAt(0)}${last}${c.below(90) + 10}`]),
  };
}

export function asciiWords(name: string): readonly string[] {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .replace(/[łŁ]/g, "l")
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .toLowerCase()
    .replace(/[^a-z ]/g, "")
    .split(" ")
    .filter((word) => word !== "" && !PARTICLES.has(word));
}

/** The name in the order of the country, with what stands in the middle. */
export function whole({ country, given, middle, surname }: Person): string {
  return (country.isSurnameFirst ? [surname, given] : [given, middle, surname]).filter((part) => part !== "").join(" ");
}

export function fatherOf({ country, given, surname }: Person, c: Chance): string {
  const father = c.pick(country.men.split(", ").filter((name) => name !== given));
  const ofMen = country.last.split(", ").find((forms) => forms.split("|").includes(surname));
  return `${father} ${ofMen?.split("|")[0] ?? surname}`;
}

/** "SURNAME, Given", or as it is where the surname is only letters. */
export function surnameFirst(person: Person, between: string): string {
  const { surname, given } = person;
  return surname.endsWith(".") ? `${given} ${surname}` : `${surname.toUpperCase()}${between}${given}`;
}

export function bornOn({ birth: { year, month, day } }: Person, c: Chance): string {
  const [d, m] = [String(day).padStart(2, "0"), String(month).padStart(2, "0")];
  const name = MONTHS[month - 1] ?? "";
  const th =
    day % 10 === 1 && day !== 11
      ? "st"
      : day % 10 === 2 && day !== 12
        ? "nd"
        : day % 10 === 3 && day !== 13
          ? "rd"
          : "th";
  return c.pick([
    `${day} ${name} ${year}`,
    `${d}/${m}/${year}`,
    `${d}-${m}-${year}`,
    `${d}.${m}.${year}`,
    `${name} ${day}, ${year}`,
    `${day}${th} ${name} ${year}`,
    `${d}-${name.slice(0, 3)}-${year}`,
    `${year}-${m}-${d}`,
  ]);
}

export function phone({ phones: [international, local] }: Country, c: Chance): string {
  const number = digits(c.yes(0.7) ? international : local, c);
  const spaced = c.yes(0.15) ? number.replace(/ /g, "-") : c.yes(0.2) ? number.replace(/(\d) (?=\d)/g, "$1") : number;
  return c.yes(0.06) && spaced.startsWith("+") ? `00${spaced.slice(1)}` : spaced;
}

export function link({ handle, country }: Person, c: Chance): string {
  const engineer = [
    `github.com/${handle}`,
    `https://${handle.replace("-", "")}.dev`,
    `https://www.behance.net/${handle}`,
  ];
  const usual = [
    `linkedin.com/in/${handle}`,
    `www.linkedin.com/in/${handle}-${c.below(9000) + 1000}`,
    `https://www.linkedin.com/in/${handle}/`,
  ];
  return c.pick(country.region === "north" || c.yes(0.25) ? [...usual, ...engineer] : usual);
}
