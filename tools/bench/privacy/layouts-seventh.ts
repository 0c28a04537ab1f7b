// A seventh set, by someone who had not read the rules: forty headers as an outsider writes them who knows only that people
// of many countries send resumes in capitals, in one line, in columns, with labels and with signatures.

import { longBody, shortBody } from "./bodies-seventh.ts";
import { SEVENTH_FIELDS } from "./facts-seventh.ts";
import type { MarkedText } from "./marked-text.ts";
import { SEVENTH_HOSTS, SEVENTH_POOLS } from "./people-seventh.ts";
import { seeded } from "./seeded.ts";
import { drawStranger } from "./strangers.ts";
import type { Style } from "./template.ts";
import { writeTemplate } from "./template.ts";

const SEED = 7_007;
/** The share of bodies that are real resumes with their people removed. */
const REAL = 0.2;
const STYLE: Style = {
  separators: [" | ", " • ", " · ", " – ", "\t", "   ", " / ", " ; ", " ◆ ", "  ||  "],
  labelEnds: [": ", " : ", ":\t", " - ", ":", "\t", "    : ", " – "],
};

const TEMPLATES: readonly string[] = [
  // In capitals, in one line, in two.
  "{NAME}\n{TITLE}\n{address}⁞{phone}⁞{mail}\n\n{body}",
  "{name}⁞{mail}⁞{phone}⁞{address}⁞{linkedin}\n{body}",
  "{NAME}⁞{title}⁞{demonym}⁞{age-old}⁞{marital-word}\n{phone}⁞{mail}⁞{link}\n\n{body}",
  "{name-SUR}, {title}\n{address-lines}\n{phone}\n{mail}\n{link}\n\n{body}",
  "{SUR-name}\n{title}\n{address-country}\nTel. {phone}, mob. {phone-home}\n{mail}\n\n{body}",
  "{sur-comma}\n{mail}⁞{phone}\n{address-lines-country}\n\n{body}",
  "{spaced}\n{TITLE}\n{phone}   {mail}   {linkedin}\n\n{body}",
  // Two columns, as text reads them.
  "{name}                    {phone}\n{title}                    {mail}\n{address}                    {link}\n\n{body}",
  "CONTACT\t\t{name}\n{phone}\t\t{title}\n{mail}\n{address}\t\tPROFILE\n{link}\n\n{body}",
  "{stacked}\n{title}\n\nContact\n{phone}\n{mail}\n{address-lines}\n\nPersonal\nBorn {dob}\n{demonym}\n{marital-word}\n\n{body}",
  "Name§{name}          Date of Birth§{dob}\nPhone§{phone}          Nationality§{nation}\nEmail§{mail}          Gender§{sex}\nAddress§{address}\n\n{body}",
  // Labels.
  "CURRICULUM VITAE\n\nPERSONAL DETAILS\nFull Name§{name-middle}\nD.O.B§{dob}\nSex§{sex}\nMarital Status§{marital}\nNationality§{nation}\nReligion§{religion}\n{idlabel}§{id}\nPostal Address§{address}\nCell Phone§{phone}\nEmail Address§{mail}\n\n{body}",
  "BIO-DATA\n1. Name§{NAME}\n2. {child} {father}\n3. Date of birth§{dob}\n4. Age§{age}\n5. Gender§{sex}\n6. Religion§{religion}\n7. Civil status§{marital}\n8. Permanent Address§{address}\n9. Contact No.§{phone}\n10. E-mail id§{mail}\n\n{body}\n\nDECLARATION\nI declare that the above is correct.\nDate§                 Signature§\nPlace§                ({NAME})",
  "First name§{given}\nLast name§{surname}\nCitizenship§{land}\nPlace of birth§{birthplace}\nBirth date§{dob}\nHome address§{address-country}\nMobile§{phone}\nSkype§{skype}\nTelegram§{at}\nE-mail§{mail}\n\n{body}",
  "Applicant§{sur-comma}\nPosition§{title}\nPassport No.§{passport}\nNationality§{dual}\nMarital Status§{marital}\nMobile / WhatsApp§{phone}\nMail§{mail}\n\n{body}\n\nBank details for travel refunds\nIBAN§{iban}",
  "Name | {name}\nAge | {age}\nGender | {sex-word}\nNationality | {nation}\nStatus | {marital}\nAddress | {address}\nPhone | {phone}\nE-mail | {mail}\nLinkedIn | {linkedin}\n\n{body}",
  "{name}\n(Photo attached)\nAge/Sex§{age} / {sex-word}\nHT/WT§172 cm / 68 kg\nD.O.B. (dd-mm-yyyy)§{dob}\n{idlabel}§{id}\nPhone (R)§{phone-home}\nEmail§{MAIL}\n\n{body}",
  // Sentences.
  "{name}\nI am a {age-adjective} {demonym} {woman} living at {address}. You can call me on {phone} or write to {mail}.\n\n{body}",
  "About me\nMy name is {name} and I was born in {birthplace} on {dob}. I am {marital-word} and hold a {demonym} passport.\nContact me at {mail} or {phone}; see also {link}.\n\n{body}",
  "{mister} {name} ({age})\n{title}\n{demonym} citizen⁞{marital}⁞{phone}⁞{mail}\n\n{body}",
  "{name} ({pronouns})\n{title} in {town}\n{mail}⁞{link}⁞{phone}\nWork permit for the US, holder of a {demonym} passport\n\n{body}",
  "Hi, I'm {given}!\n{title}, {age-old}, {marital-word}, based in {town}.\n→ {mail}\n→ {phone}\n→ {link}\n\n{body}\n\nFull name§{name}",
  "{name}, b. {dob-year}, {demonym}\n{address}\n{phone}⁞{mail}\n\n{body}",
  // Titles, nicknames, suffixes, two scripts.
  "Dr. {name-middle}, PhD, MBA\n{title}\n{phone}⁞{mail}\nBorn: {dob} in {birthplace}⁞Citizenship: {nation}\n\n{body}",
  "{name-suffix}\n{address}\nHome: {phone}⁞E: {mail}⁞W: {link}\n\n{body}",
  "{name-nick}\n{title}\n{mail}⁞{phone}⁞{at}\n{address}\n\n{body}",
  "{native}\n{name}\n{title}\n{address-lines}\n{phone} {mail}\n\n{body}",
  "RESUME OF {NAME}\n{native}⁞{sex-word}⁞{dob}⁞{nation}\nM: {phone}\nE: {mail}\nA: {address}\n\n{body}\n\nPage 1 of 2 – {name}",
  // The person at the end, or only there.
  "{TITLE}\nConfidential resume\n{phone}⁞{mail}\n\n{body}\n\nYours faithfully,\n\n{name}\n{address-lines}",
  "To: The Hiring Manager\nFrom: {name} <{mail}>\nDate: 4 June 2024\nSubject: Application – {title}\n\nDear Sir/Madam,\nPlease find my resume below. I am {age} years of age and currently reside at {address}.\n\nSincerely,\n{given}\n\n{body}\n\nTel§{phone}",
  "{name-lower}\n{mail}\n\n{body}\n\nPERSONAL INFORMATION\nDate of Birth§{dob}\nMarital Status§{marital}\nNationality§{nation}\nGender§{sex}\nLanguages§English, French\nPermanent Address§{address}\nPhone§{phone}\n\nPlace§{town}\nSignature§{name-initials}",
  // In other languages.
  "LEBENSLAUF\nName§{name}\nGeburtsdatum§{dob-de}\nGeburtsort§{birthplace}\nFamilienstand§{marital-de}\nStaatsangehörigkeit§{nation-de}\nGeschlecht§{sex-de}\nAnschrift§{address}\nTel.§{phone}\nE-Mail§{mail}\n\n{body}\n\n{town}, den 4. Juni 2024\n{name}",
  "Dipl.-Ing. {name}\n{age-de}, {marital-de}, {nation-de}\n{address-lines}\nMobil {phone}\n{mail}\n\n{body}",
  "{name-SUR}\n{age-fr} – {marital-fr}\nNé(e) le {dob-fr} à {birthplace}\nNationalité§{nation-fr}\nAdresse§{address}\nPort.§{phone}\nCourriel§{mail}\n\n{body}",
  "CURRÍCULUM VITAE\nNombre§{name}\nFecha de nacimiento§{dob-es}\nEdad§{age-es}\nSexo§{sex-es}\nNacionalidad§{nation-es}\nEstado civil§{marital-es}\nDomicilio§{address}\nCelular§{phone}\nCorreo§{mail}\n\n{body}",
  "{NAME}\n{nation-pt}, {marital-pt}, {age} anos\n{address}\nTelefone§{phone}\nE-mail§{mail}\nNascimento§{dob-pt}\n{idlabel}§{id}\n\n{body}",
  "Curriculum Vitae\nCognome e nome§{sur-comma}\nData di nascita§{dob-it}\nCittadinanza§{nation-it}\nStato civile§{marital-it}\nIndirizzo§{address}\nCell.§{phone}\nPosta elettronica§{mail}\n\n{body}",
  "Persoonlijke gegevens\nNaam§{name}\nGeboren§{dob-nl} te {birthplace}\nNationaliteit§{nation-nl}\nBurgerlijke staat§{marital-nl}\nAdres§{address}\nGSM§{phone}\nE-mail§{mail}\n\n{body}",
  "ÖZGEÇMİŞ\nAd Soyad§{name}\nDoğum tarihi§{dob-tr}\nMedeni hal§{marital-tr}\nCinsiyet§{sex-tr}\nAdres§{address}\nTelefon§{phone}\nE-posta§{mail}\n\n{body}",
  "РЕЗЮМЕ\n{native}\nДата рождения§{dob-ru}\nАдрес§{address}\nТелефон§{phone}\nПочта§{mail}\n{name}, {title}\n\n{body}",
];

/** `bodies` are real resumes without their people; the others are invented too. */
export function seventhSet(count: number, bodies: readonly string[]): readonly MarkedText[] {
  const chance = seeded(SEED);
  return Array.from({ length: count }, (_, index) => {
    const person = drawStranger(SEVENTH_POOLS, SEVENTH_HOSTS, chance);
    const template = TEMPLATES[index % TEMPLATES.length] ?? "";
    const real = chance.yes(REAL);
    const body = real ? plainText(chance.pick(bodies)) : chance.yes(0.5) ? shortBody(chance) : longBody(chance);
    return writeTemplate(template, SEVENTH_FIELDS, STYLE, person, body, chance);
  });
}

/** Without the signs that templates mean something by. */
function plainText(body: string): string {
  return body.split("\n").slice(1).join("\n").replace(/[{}⁞§‹›]/g, " ");
} // prettier-ignore
