// A twelfth set, by somebody who had not read the hiding rules and knew only what they promise: headers as they come in a
// pile of a thousand resumes from sixty countries.

import { twelfthBody } from "./bodies-twelfth.ts";
import { TWELFTH_FIELDS } from "./facts-twelfth.ts";
import type { MarkedText } from "./marked-text.ts";
import { TWELFTH_POOLS } from "./pools-twelfth.ts";
import { seeded } from "./seeded.ts";
import { drawStranger } from "./strangers.ts";
import { writeTemplate } from "./template.ts";

const SEED = 121212;
const STYLE = {
  separators: [" | ", " | ", " • ", " · ", ", ", " – ", " / ", "\t", "    "],
  labelEnds: [": ", ": ", ": ", " : ", ":\t", "\t", " - "],
};
const HOSTS = ["gmail.com", "gmail.com", "gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "proton.me", "yahoo.co.uk", "live.com", "mail.com", "gmx.net"]; // prettier-ignore
const NATIVE = TWELFTH_POOLS.filter(({ female }) => female.includes("="));
const ASIAN = ["IN", "PK", "BD", "LK", "NP"];
const GULF = ["AE", "JO", "EG", "LB", "IN", "PK", "PH", "LK"];

interface Template {
  readonly text: string;
  /** Where only people of some countries write so. */
  readonly countries?: readonly string[];
}

const TEMPLATES: readonly Template[] = [
  // The name on top.
  { text: "{caps}\n{home}\n{tel}{phone}⁞{mailLabel}{mail}⁞{linkedin}\n{body}" },
  { text: "{name}\n{title}\n\n{place}⁞{phone}⁞{mail}⁞{link}\n{body}" },
  { text: "{name}{post}\n{homeLand}\n{tel}{phone}\n{mailLabel}{mail}\n{linkedin}\n{body}" },
  { text: "{rank}{givenAndCaps}\n{title}\n{mail}⁞{phone} / {phone2}\n{site}\n{demonym}, {marital}\n{body}" },
  { text: "{middle}\n{homeLines}\n{phoneExt}\n{mail}\n{body}\n\n{middle}⁞{linkedin}⁞Page 2 of 2\n" },
  { text: "{comma}\n{titleCaps}\n{tel}{phone}⁞{mail}⁞{github}\nDate of birth§{born}⁞Nationality§{nation}\n{body}" },
  { text: "{name} ({pronouns})\n{title} based in {place}\n{mail}⁞{phone}\n{github}⁞{linkedin}\n{body}" },
  { text: "{spread}\n{titleCaps}\n\nCONTACT\n{phone}\n{mail}\n{home}\n{link}\n{body}" },
  { text: "{twoLines}\n{title}\n{tel}{phone}\n{mailLabel}{mail}\n{place}\n{site}\n{body}" },
  { text: "{capsFirst}\n{years}, {marital}\n{homeLines}\nTel.: {phone}\nE-mail: {mail}\n{link}\n{body}" },
  // One line.
  { text: "{name}⁞{title}⁞{phone}⁞{mail}⁞{place}⁞{linkedin}\n{body}" },
  { text: "{name}, {title} — {phone} — {mail} — {site}\n{body}" },
  // Two columns.
  {
    text: "{name}                                   {phone}\n{title}                          {mail}\n{home}          {linkedin}\n{body}",
  },
  { text: "{caps}\t\t\tMobile: {phone}\n{home}\t\tEmail: {mail}\nD.O.B.: {born}\t\tGender: {sex}\n{linkedin}\n{body}" },
  {
    text: "Email: {mail}                    Nationality: {nation}\nPhone: {phone}                   Marital status: {marital}\n\n{givenAndCaps}\n{title}\nLinkedIn: {linkedin}\n{body}",
  },
  // After the contacts.
  { text: "{homeLines}\n{phone}\n{mail}\n\n{name}\n{title}\n{link}\n{body}" },
  { text: "{mail}⁞{phone}⁞{linkedin}\n\n{caps}\n{titleCaps}\n{body}" },
  // Documents with a title.
  {
    text: "CURRICULUM VITAE\n\nName§{name}\nAddress§{home}\nTelephone§{phone}\nEmail§{mail}\nDate of Birth§{born}\nNationality§{nation}\nMarital Status§{marital}\nGender§{sex}\n{idLabel}§{id}\nWebsite§{link}\n{body}",
  },
  {
    text: "Curriculum Vitae of {rank}{name}\n\nPERSONAL DETAILS\nSurname§{surname}\nFirst names§{given}\nAge§{age}\nCitizenship§{nation}\nResidential address§{homeLand}\nCell§{phone}\nAlt. cell§{phone2}\nE-mail§{mail}\nLinkedIn§{linkedin}\n{body}",
  },
  {
    text: "RESUME – {caps}\nPosition applied for: {title}\n{tel}{phone}⁞{mailLabel}{mail}⁞{link}\n{body}\n\nPERSONAL INFORMATION\nDate of birth§{born}\nSex§{sex}\nReligion§{religion}\nCivil status§{marital}\nAddress§{home}\n",
  },
  {
    text: "Europass CV\n\nPERSONAL INFORMATION    {name}\n\n{homeLand}\n{phone}    {phone2}\n{mail}\n{link}\nSex {sex} | Date of birth {born} | Nationality {nation}\n{body}",
  },
  // Countries with habits of their own.
  {
    text: "RESUME\n\n{caps}\n{home}\nMob: {phone}\nE-mail id: {mail}\n{linkedin}\n{body}\n\nPERSONAL PROFILE\n\nFather's Name§{father}\nDate of Birth§{born}\nGender§{sex}\nMarital Status§{marital}\nReligion§{religion}\nNationality§{nation}\n{idLabel}§{id}\n\nDeclaration: I hereby declare that the above information is true to the best of my knowledge.\n\nDate: {day}\nPlace: {townOnly}                                        ({caps})\n",
    countries: ASIAN,
  },
  {
    text: "{mr}{name}\n{title}\nMobile: {phone} (WhatsApp)\nEmail: {mail}\n{link}\n{body}\n\nPERSONAL DETAILS\n• Nationality: {nation}\n• Date of Birth: {born}\n• Marital Status: {marital}\n• Religion: {religion}\n• Passport No.: {passport}\n• Visa status: Visit visa\n• Languages: English, Arabic\n",
    countries: GULF,
  },
  {
    text: "LEBENSLAUF / CV\n\nName§{name}\nAnschrift§{home}\nTelefon§{phone}\nE-Mail§{mail}\nGeburtsdatum§{bornInDigits}\nStaatsangehörigkeit§{deutsch}\nFamilienstand§{ledig}\nXing / LinkedIn§{linkedin}\n{body}\n\n{townOnly}, den 3. Mai 2024\n{name}\n",
    countries: ["DE"],
  },
  {
    text: "{givenAndCaps}\n{homeLines}\nTél. : {phone}\nCourriel : {mail}\n{linkedin}\n{ans} – Nationalité {francaise} – {celibataire} – Permis B\n{titleCaps}\n{body}",
    countries: ["FR"],
  },
  {
    text: "DATOS PERSONALES\nNombre y apellidos: {name}\nDomicilio: {home}\nTeléfono: {phone}\nCorreo electrónico: {mail}\nFecha de nacimiento: {bornWithSlashes}\nEstado civil: {soltero}\n{idLabel}: {id}\nLinkedIn: {linkedin}\n{body}",
    countries: ["ES", "AR", "CO", "MX"],
  },
  {
    text: "{name}\n{brasileiro}, {solteiro}, {anos}\n{home}\nCelular: {phone} | E-mail: {mail}\nLinkedIn: {linkedin}\n{idLabel}: {id}\n{body}",
    countries: ["BR"],
  },
  // Native script beside Latin.
  { text: "{name} ({native})\n{title}\n{phone}⁞{mail}⁞{link}\n{homeLand}\n{body}" },
  {
    text: "{native}\n{capsFirst}\nGender: {sex}    Age: {age}    Nationality: {nation}\nTel: {phone}    Email: {mail}\nAddress: {home}\nBlog: {site}\n{body}",
  },
  // Sentences, letters, footers and signatures.
  {
    text: "{name}\n\nI am a {yearOld}, {married} {demonym} national living in {place}. {given} is what colleagues call me. You can reach me at {mail} or on {phone}; my work is at {site}.\n{body}",
  },
  {
    text: "{name} is a {demonym} {title} who lives at {home}. In the past years {given} has worked with clients in ‹London›, ‹Geneva› and ‹Chicago›.\n\n{tel}{phone}\n{mailLabel}{mail}\n{linkedin}\n{body}",
  },
  {
    text: "{homeLines}\n{mail}⁞{phone}\n\n{day}\n\nDear Hiring Team,\n\nPlease find below my resume for the position of {title}. I was born on {born} and hold a {demonym} passport.\n\nKind regards,\n{name}\n{linkedin}\n{body}",
  },
  {
    text: "{titleCaps}\n{body}\n\nCONTACT DETAILS\n{name}\n{homeLines}\nT: {phone}  M: {phone2}\nE: {mail}  W: {site}\n",
  },
  {
    text: "Application for {title}\n{tel}{phone}, {mailLabel}{mail}, {mail2}\n{link}\n{body}\n\nSigned,\n\n{caps}\n{townOnly}, {day}\n",
  },
  { text: "Professional Profile\n{body}\n\n{name}⁞{phone}⁞{mail}⁞{link}\nCV – {initial} – page 2/2\n" },
];

/** As many resumes as asked for, each layout as often as the next. */
export function twelfthSet(count: number): readonly MarkedText[] {
  const chance = seeded(SEED);
  return Array.from({ length: count }, (_, index) => {
    const { text, countries } = TEMPLATES[index % TEMPLATES.length] ?? { text: "" };
    const pools = text.includes("{native}")
      ? NATIVE
      : TWELFTH_POOLS.filter(({ country }) => countries?.includes(country) ?? true);
    const person = drawStranger(pools, HOSTS, chance);
    return writeTemplate(text, TWELFTH_FIELDS, STYLE, person, twelfthBody(chance), chance);
  });
}
