// A tenth set: headers as a pile of resumes from seventy countries has them, by someone who had read what hiding must reach
// and none of its rules. {field} is a value, "⁞" a separator and "§" what ends a label, see template.ts.

import { tenthBody } from "./bodies-tenth.ts";
import { TENTH_FIELDS } from "./facts-tenth.ts";
import type { MarkedText } from "./marked-text.ts";
import { TENTH_POOLS } from "./pools-tenth.ts";
import { seeded } from "./seeded.ts";
import { drawStranger } from "./strangers.ts";
import { writeTemplate } from "./template.ts";

/** Whose resumes look so: codes of countries, or "" for anybody's. */
type Layout = readonly [countries: string, template: string];

const ENGLISH = "US CA GB IE AU NZ ZA JM";
const AFRICA = "NG GH KE UG TZ ZW ET CM SN ZA";
const ARAB = "EG LB JO SA MA TN";
const SOUTH_ASIA = "IN PK BD LK NP";
const NATIVE = "EG JO SA IL IR GE AM RU UA RS GR IN TH CN HK JP KR ET";
const HOSTS = ["gmail.com", "yahoo.com", "outlook.com", "hotmail.com", "icloud.com", "proton.me", "mail.com"];
const STYLE = { separators: [" | ", " • ", " · ", " – ", " / ", "\t", "    "], labelEnds: [": ", " : ", ":\t", "\t", ":   "] }; // prettier-ignore

const LAYOUTS: readonly Layout[] = [
  // At the top
  ["", "{name}\n{job}\n{homeAbroad}\n{phone}⁞{email}⁞{linkedin}\n\n{body}"],
  ["", "{NAME}\n{phone}⁞{email}⁞{linkedin}⁞{home}\n\n{JOB}\n\n{body}"],
  [ENGLISH, "{middle-initial}, {letters}\n{homeLines}\n{local}\n{email}\n{linkedin}\n\n{body}"],
  [ENGLISH, "{eitherCase} ({pronouns})\n{job}⁞{phone}⁞{email}⁞{site}\n\n{body}\n\nReferences available on request"],
  [
    "",
    "{title} {western}, {letters}\n{job}, {years} years of experience\nE§{email}\nM§{abroad}\nW§{linkedin}\nA§{home}\n\n{body}",
  ],
  ["", "{TWO-LINES}\n{JOB}\n\n{phone}\n{email}\n{homeLines}\n{site}\n\n{body}"],
  ["", "{eitherCase}⁞{job}⁞{email}⁞{phone}⁞{github}\n\n{body}"],
  ["", "{given-SURNAME}, {job}, {ageYears}, {family}\n{home}, tel. {phone}, {email}, {linkedin}\n\n{body}"],
  [
    NATIVE,
    "{western} ({native})\n{job}\nMobile§{abroad}\nE-mail§{email}\nAddress§{homeAbroad}\nLinkedIn§{linkedin}\n\n{body}",
  ],
  [
    NATIVE,
    "{native}\n{NAME}\n{email}⁞{abroad}⁞{linkedin}\nDate of birth§{born-words}\nNationality§{nationality}\n\n{body}",
  ],
  // In two columns
  [
    "",
    "{NAME}                    {email}\n{job}                    {phone}\n                              {home}\n                              {linkedin}\n\n{body}",
  ],
  [
    "",
    "CONTACT\n{abroad}\n{email}\n{homeLines}\n{linkedin}\n\nPERSONAL\n{born-words}\n{nationality}\n{marital}\n\n{two-lines}\n{job}\n\n{body}",
  ],
  [
    "",
    "Name: {name}          Date of birth: {born-dmy}\nGender: {gender}          Nationality: {nationality}\nPhone: {phone}          Email: {email}\nAddress: {home}          Web: {site}\n\n{body}",
  ],
  [
    "CN HK KR JP VN TH SG MY",
    "Personal Information\nName\t{surname.given}\tSex\t{mf}\nBirth\t{born-month}\tAge\t{age}\nNationality\t{nationality}\tMarital status\t{marital}\nMobile\t{abroad}\tE-mail\t{email}\nHome\t{home}\nLinkedIn\t{linkedin}\n\n{body}",
  ],
  // Labels
  [
    "",
    "CURRICULUM VITAE\n\nPERSONAL DETAILS\nFull name§{name}\nDate of birth§{born-words}\nGender§{gender}\nMarital status§{marital}\nNationality§{nationality}\nAddress§{home}\nTelephone§{phone}\nEmail§{Email}\nLinkedIn§{linkedin}\n\n{body}",
  ],
  [
    AFRICA,
    "CURRICULUM VITAE\n\nSURNAME§{SURNAME}\nOTHER NAMES§{given}\nSEX§{gender}\nDATE OF BIRTH§{born-words}\nMARITAL STATUS§{marital}\nNATIONALITY§{nationality}\nRELIGION§{religion}\n{idLabel}§{id}\nPOSTAL ADDRESS§{home}\nCELL PHONE§{local}\nEMAIL§{email}\nLINKEDIN§{linkedin}\n\n{body}\n\nDECLARATION\nI, {name}, declare that the above is correct.\n\nSign: ....................",
  ],
  [
    SOUTH_ASIA,
    "RESUME\n\n{NAME}\nMobile No.§{local}\nEmail ID§{Email}\nLinkedIn§{linkedin}\n\n{body}\n\nPERSONAL PROFILE\nFather's Name§{parent}\nDate of Birth§{born-dmy}\nGender§{gender}\nMarital Status§{marital}\nNationality§{nationality}\nReligion§{religion}\n{idLabel}§{id}\nPermanent Address§{home}\n\nI hereby declare that the above particulars are true.\n\n({name})",
  ],
  [
    "PH ID MY LK",
    "{NAME}\n{home}\n{local} / {email} / {linkedin}\n\n{body}\n\nPERSONAL INFORMATION\nBirthdate§{born-words}\nAge§{ageYears}\nCivil Status§{marital}\nSex§{gender}\nCitizenship§{nationality}\nReligion§{religion}\n{idLabel}§{id}\n\n{NAME}\nApplicant's signature over printed name",
  ],
  [
    ARAB,
    "{name}\n{job}\n\nPersonal Data:\n- Nationality§{nationality}\n- Date of Birth§{born-dmy}\n- Marital Status§{family}\n- Religion§{religion}\n- {idLabel}§{id}\n- Address§{homeAbroad}\n- Mobile§{zeros}\n- E-mail§{email}\n- LinkedIn§{linkedin}\n\n{body}",
  ],
  [
    "PL CZ HU RO RS HR GR PT IT ES FR SE NO FI NL BE AT DE",
    "Europass Curriculum Vitae\n\nFirst name(s) Surname(s)\t{given-SURNAME}\nAddress\t{homeAbroad}\nMobile\t{bracketed}\nE-mail\t{email}\nWebsite\t{site}\nNationality\t{nationality}\nDate of birth\t{born-dmy}\nGender\t{gender}\n\n{body}",
  ],
  [
    "RU UA KZ UZ AZ AM GE",
    "{surname-initial}\n{job}\n\nBorn§{born-dmy} ({ageYears})\nCitizenship§{country}\nLives in§{home}\nPhone§{bracketed}\nE-mail§{email}\nTelegram§{handle}\nMarital status§{family}\n\n{body}",
  ],
  [
    "TR IL IR AZ",
    "{eitherCase}\nPhone§{abroad}\nMail§{email}\nAddress§{home}\nWeb§{linkedin}\n\n{body}\n\nOTHER\nBirth date§{born-dmy}\nMarital status§{marital}\nMilitary service§completed\nDriving licence§B\n{idLabel}§{id}",
  ],
  [
    "SA JO EG LB IN PK PH",
    "{NAME}\n{JOB}\nTel§{abroad}⁞Email§{email}⁞Skype§{skype}\n\n{body}\n\nPERSONAL DETAILS\nNationality: {nationality}  |  DOB: {born-words}  |  Gender: {gender}  |  Status: {family}\nPassport details: {idLabel}§{id}\nVisa status: Employment visa, transferable\nHome country address: {home}",
  ],
  // In the person's own language
  [
    "DE AT CH",
    "LEBENSLAUF\n\nName§{name}\nAnschrift§{home}\nTelefon§{local}\nE-Mail§{email}\nGeburtsdatum§{born-dmy}\nFamilienstand§{ledig}\nLinkedIn§{linkedin}\n\n{body}\n\n{name}",
  ],
  [
    "FR BE SN MA TN CM",
    "{SURNAME-given}\n{homeLines}\nTél.§{local}\nCourriel§{email}\nDate de naissance§{born-dmy}\nSituation de famille§{celibataire}\nLinkedIn§{linkedin}\n\n{job}\n\n{body}",
  ],
  [
    "ES MX CO PE AR",
    "HOJA DE VIDA\n\nNombres y apellidos§{western}\n{idLabel}§{id}\nFecha de nacimiento§{born-dmy}\nEdad§{anos}\nEstado civil§{soltero}\nDirección§{home}\nCelular§{local}\nCorreo§{email}\nLinkedIn§{linkedin}\n\n{body}",
  ],
  [
    "BR PT",
    "{western}\n{anos}⁞{casado}\nEndereço§{home}\nTelefone§{abroad}\nE-mail§{email}\nLinkedIn§{linkedin}\n\n{body}",
  ],
  // After the contacts, below and beside the text
  ["", "{homeLines}\nTel: {phone}\n{email}\n{linkedin}\n\n{eitherCase}\n{job}\n\n{body}"],
  [
    "",
    "Application for the position of {job}\nContact§{phone}, {email}, {site}\nAge§{age}\n\n{body}\n\n{cvDay}\n\nYours sincerely,\n{name}",
  ],
  ["", "{JOB}\n{email}⁞{phone}⁞{linkedin}\n\n{body}\n\n{name} – Curriculum Vitae – Page 1 of 2"],
  [
    "",
    "Resume of {mr} {name}\nUpdated {cvDay}\n\nCell§{phone}\nE-mail§{email}\nResidence§{home}\nPortfolio§{behance}\nBorn§{born-words}\n\n{body}",
  ],
  ["", "CV_{underscored}_2025.docx\n\n{name}\n{email}⁞{phone}⁞{github}\n{citizen}⁞{marital}⁞born {born-iso}\n\n{body}"],
  [
    "",
    "{SURNAME.GIVEN}\t\t{job}\n{home}\n{phone}, {email}\n{linkedin}\n\n{body}\n\n{initial-surname}\t{email}\tpage 2",
  ],
  // Short bios and letters
  [
    "",
    "About me\n\nMy name is {name}, I am a {age-year-old} {nationality} {job}, {married} and ready to relocate. You can reach me at {email} or on {phone}; more of my work is at {site}.\n\n{body}",
  ],
  [
    ENGLISH,
    "{western} is a {job} with {years} years of practice. {He} began {his} career on the shop floor and now leads teams of up to thirty.\n\nContact {given} at {email}, {phone} or {linkedin}.\n\n{body}\n\nWhat {mr} {surname} is known for: calm, candour and clean reports.",
  ],
  [
    "",
    "{name}\n{homeLines}\n{phone}\n{email}\n\n{cvDay}\n\nDear Hiring Manager,\n\nplease find below my resume for the post of {job}. I was born on {born-words}, hold {nationality} nationality and am {married}. See also {linkedin}.\n\nKind regards,\n{western}\n\n{body}",
  ],
];

/** So many resumes, the layouts in turn and each of a person of a country where it is usual. */
export function tenthSet(count: number): readonly MarkedText[] {
  const chance = seeded(1010);
  return Array.from({ length: count }, (_, index) => {
    const [countries, template] = LAYOUTS[index % LAYOUTS.length] ?? ["", ""];
    const pools = TENTH_POOLS.filter(({ country }) => countries === "" || countries.split(" ").includes(country));
    const person = drawStranger(pools, HOSTS, chance);
    return writeTemplate(template, TENTH_FIELDS, STYLE, person, tenthBody(chance), chance);
  });
}
