// A thirteenth set: people of sixty-five countries in the headers of English resumes, as an applicant-tracking system gets
// them, by someone who had read neither the hiding rules nor the other sets. {fields}, ‹words that stay›, "⁞" and "§" as in template.ts.

import { thirteenthBody } from "./bodies-thirteenth.ts";
import { THIRTEENTH_FIELDS } from "./facts-thirteenth.ts";
import type { MarkedText } from "./marked-text.ts";
import { THIRTEENTH_POOLS } from "./people-thirteenth.ts";
import { seeded } from "./seeded.ts";
import { drawStranger } from "./strangers.ts";
import { writeTemplate } from "./template.ts";
import type { Style } from "./template.ts";

const STYLE: Style = {
  separators: [" | ", " • ", " · ", ", ", " – ", " / ", "\t", "  |  ", " ♦ ", "   "],
  labelEnds: [": ", ": ", ":", " : ", ":\t", " - "],
};
const HOSTS = ["gmail.com", "gmail.com", "yahoo.com", "outlook.com", "hotmail.co.uk", "icloud.com", "yahoo.co.in", "gmx.net", "proton.me", "live.com", "mail.ru", "qq.com", "orange.fr", "students.univ.edu"]; // prettier-ignore

/** One document each: header, body, and what stands at the foot of the page. */
const LAYOUTS: readonly string[] = [
  // Career centres of universities.
  "{upper}\n{home} ⁞ {phone} ⁞ {mail} ⁞ {linkedin}\n\n{body}\n",
  "{name}\n{homeLines}\n{phone}\n{mail}\n{profile}\n\n{body}\n",
  "{withMiddle}, {letters}\n{town}, {country} ⁞ {phone} ⁞ {mail}\n{linkedin} ⁞ {site}\n\n{body}\n",
  "{home}\n\n{upper}\n{phone} (cell)          {mail}          {linkedin}\n\n{body}\n",
  // Exports of job sites.
  "Contact\n{home}\n{phone} (Mobile)\n{mail}\n\n{linkedin} (LinkedIn)\n{profile} (Portfolio)\n\nTop Skills\n‹Project Planning›\n‹Negotiation›\n‹SAP›\n\n{name}\n{job} at ‹Siemens Energy›\n{town}, {country}\n\n{body}\n\nPage 1 of 2\n",
  "{name}\n{job}\n{town}\n{mail}\n{phone}\n{link}\n\nAuthorized to work in the ‹US› for any employer\n\n{body}\n",
  "{givenWhole} {surname}\n{job} | Open to relocation\n{town} | Posted 2 weeks ago\nPhone§{phone}\nEmail§{mail}\nProfile§{linkedin}\n\n{body}\n",
  "Candidate ID 48213   Stage: Application review\nCandidate name§{name}\nEmail§{mail}\nPhone§{phone}\nLinkedIn URL§{linkedin}\nLocation§{town}\nGender§{sex}\nResume text\n\n{body}\n",
  // Europass, both kinds.
  "{name}\nDate of birth§{born} | Nationality§{nationality} | Gender§{sex} | Phone number§{phone} (Mobile) | Email address§{mail} | Website§{link} | Address§{homeAbroad} (Home)\n\n{body}\n",
  "europass\nCurriculum Vitae                {name}\n\nPERSONAL INFORMATION\n{name}\n{homeAbroad}\n{phone}      {phone2}\n{mail}\n{site}\nSex {sex} | Date of birth {born} | Nationality {demonym}\n\nJOB APPLIED FOR        {job}\n\n{body}\n\n© European Union  |  Page 1 / 2\n",
  // Word templates.
  "{stacked}\n{jobUpper}\n\n{phone}\n{mail}\n{homeDashed}\n{link}\n\n{body}\n",
  "{stackedUpper}\n\n{body}\n\nCONTACT\n{phone}\n{mail}\n{homeLines}\n{linkedin}\n",
  "{name}                                        {phone}\n{job}                                    {mail}\n{town}                                    {linkedin}\n\n{body}\n",
  "P: {phone}\t{upper}\nE: {mail}\t{job}\nL: {linkedin}\nA: {home}\n\n{body}\n",
  "T {phone}  M {phone2}\nE {mail}  W {site}\n{home}\n\n{familyUpper}\n{job}\n\n{body}\n",
  "{heading}\n\n{title} {name}, {letters}\n{job}\n{home}\nOffice§{extension}\nMob§{phone}\n{post}§{mail}\n{link}\n\n{body}\n",
  "{mail} ⁞ {phone} ⁞ {link}\n\n{name}\n{job}, {letters}\n\n{body}\n",
  "{name} ({pronouns})\n{job} ⁞ {town}\n{phone} ⁞ {mail} ⁞ {link}\n\n{body}\n",
  "{jobUpper}\n{name} ⁞ {years} ⁞ {nationality} ⁞ {status}\n{telephone}§{phone} ⁞ {post}§{mail} ⁞ {home}\nLinkedIn§{linkedin}\n\n{body}\n",
  "# {name}\n\n**{job}**\n\n[{mail}](mailto:{mail}) · {phone} · <{profile}> · {town}\n\n{body}\n",
  // Label tables of many countries.
  "{heading}\n\nPERSONAL DETAILS\nName§{upper}\nFather's Name§{father}\nDate of Birth§{born}\nGender§{sex}\nMarital Status§{status}\nNationality§{demonym}\nReligion§{religion}\n{idLabel}§{id}\nAddress§{home}\n{telephone}§{phone}\n{post}§{mail}\nLinkedIn§{linkedin}\n\n{body}\n",
  "{heading}\n{name}\n{telephone}§{phone}, {phone2}\n{post}§{mail}\nLinkedIn§{linkedin}\n\n{body}\n\nPersonal Profile\nDate of Birth§{born}\nSex§{sex}\nMarital status§{status}\nNationality§{demonym}\nPermanent Address§{home}\nPassport No§{passport}\n\nDeclaration\nI hereby declare that the above information is correct to the best of my knowledge.\n\nDate: 14/02/2025\nPlace: {town}\n({signature})\n",
  "PERSONAL DATA\n\nSurname\t\t{surnameUpper}\nFirst name(s)\t\t{givenWhole}\nDate of birth\t\t{born}\nAge\t\t{age}\nCitizenship\t\t{demonym}\nCivil status\t\t{status}\n{idLabel}\t\t{id}\nResidential address\t\t{home}\n{telephone}\t\t{phone}\n{post}\t\t{mail}\nWebsite\t\t{site}\n\n{body}\n",
  "Full name : {withScript}\nGender/Age : {sexShort} / {age}\nMobile : {phone}\nE-mail : {mail}\nWeb : {link}\nCurrent address : {homeAbroad}\nDesired position : {job}\n\n{body}\n",
  "| Name | {name} |\n| Position | {job} |\n| Date of birth | {born} |\n| Nationality | {nationality} |\n| Telephone | {phone} |\n| E-mail | {mail} |\n| Profile | {link} |\n| Address | {homeAbroad} |\n\n{body}\n",
  "1. PROPOSED POSITION: {job}\n2. NAME OF STAFF: {comma}\n3. DATE OF BIRTH: {born}      4. NATIONALITY: {nationality}\n5. CONTACT: {phone}; {mail}; {link}\n6. MEMBERSHIP: ‹ASCE›, ‹PMI›\n\n{body}\n\nCERTIFICATION: I, the undersigned, certify that these data describe me and my qualifications.\n\n____________________  {signature}\n",
  "Name: {mr} {name}          Age: {age}          Sex: {sex}\nStatus: {status}          Nationality: {demonym}          Religion: {religion}\nHeight: 170 cm          Weight: 65 kg\nAddress: {home}\n{telephone}: {phone}          {post}: {mail}\nFacebook/LinkedIn: {link}\n\n{body}\n",
  // Labels in another language above an English text.
  "LEBENSLAUF / CV\n\nName, Vorname§{comma}\nGeburtsdatum§{bornDe}\nStaatsangehörigkeit§{countryOf}\nFamilienstand§{statusDe}\nAnschrift§{homeAbroad}\nTelefon§{phone}\nE-Mail§{mail}\nLinkedIn§{linkedin}\n\n{body}\n\n{town}, 03.02.2025\n{signature}\n",
  "{familyFirst}\n{ageFr} – {statusFr}\nAdresse : {home}\nTél. : {phone}\nCourriel : {mail}\nSite : {site}\nPermis B\n\n{job}\n\n{body}\n",
  "DATOS PERSONALES / PERSONAL DATA\nNombre y apellidos: {name}\nFecha de nacimiento: {born}\nEstado civil: {statusEs}\nDomicilio: {home}\nTeléfono: {phone}\nCorreo electrónico: {mail}\nLinkedIn: {linkedin}\n\n{body}\n",
  // Agencies, letters, academics, seafarers.
  "‹Randstad Professionals› – Candidate profile – CONFIDENTIAL\n\nCandidate: {name}\nRole: {job}\nLocation: {town}\nNationality: {nationality}   Notice period: 4 weeks   Salary: ‹€52,000›\nDirect line of the candidate: {phone} / {mail} / {linkedin}\n\n{given} is a dependable {job} whom we have met in person. {given} impressed our client ‹Heineken› with ‹Power BI› and ‹Six Sigma›.\n\n{body}\n",
  "{heading} – {name} – {job} – 2025\n{fileName}_CV_2025.docx\n\n{phone} ⁞ {mail} ⁞ {link} ⁞ {home}\n\n{body}\n\n{name} – CV – Page 2\n",
  "{title} {name}\n{job}, Faculty of Engineering, ‹University of Leeds›\n{post}§{workMail}, {mail}\nORCID§{orcid}\nHome page§{site}\n{telephone}§{phone}\nBorn {born}, {demonym} citizen\n\n{body}\n\nPublications\n{initials}, ‹Kalman› filters for ‹Bayesian› sensing, ‹Elsevier›, ‹2021›.\n",
  "{heading}\n\n{body}\n\nThank you for your time.\n\nKind regards,\n\n{signature}\n{job}\n{phone} ⁞ {mail}\n{linkedin}\n{home}\n",
  "My name is {name}. I am {years}, {statusWord}, and I live in {town}. I work as a {job} and look for a new challenge. You can reach me on {phone}, write to {mail} or see {link}.\n\n{body}\n",
  "{heading} OF {upper}\n\nRank applied for: Second Officer\nSurname: {surname}   Given names: {givenWhole}\nDOB: {born}   Nationality: {nationality}   Marital status: {status}\nPassport: {passport}   Seaman's book: {id}\nAddress: {homeAbroad}\nMob: {phone}   WhatsApp: {phone2}\nE-mail: {mail}   Telegram: {handle}\n\n{body}\n",
];

export function thirteenthSet(resumes: number): readonly MarkedText[] {
  const chance = seeded(131313);
  return Array.from({ length: resumes }, (_, index) => {
    const template = LAYOUTS[index % LAYOUTS.length];
    if (template === undefined) throw new Error("no layouts");
    const person = drawStranger(THIRTEENTH_POOLS, HOSTS, chance);
    return writeTemplate(template, THIRTEENTH_FIELDS, STYLE, person, thirteenthBody(chance), chance);
  });
}
