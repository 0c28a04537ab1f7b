// A ninth set, by somebody who had read what hiding must show and none of the rules: English resumes of people of seventy
// countries, with the name above, below, between and beside everything else that identifies them.

import { ninthBody } from "./bodies-ninth.ts";
import { NINTH_FIELDS } from "./facts-ninth.ts";
import type { MarkedText } from "./marked-text.ts";
import { NINTH_HOSTS, NINTH_POOLS } from "./people-ninth.ts";
import { seeded } from "./seeded.ts";
import { drawStranger } from "./strangers.ts";
import type { Pool } from "./strangers.ts";
import { writeTemplate } from "./template.ts";
import type { Style } from "./template.ts";

const SEED = 909;
const STYLE: Style = {
  separators: [" | ", " • ", " · ", ", ", " – ", "\t", "  |  ", " / ", " ● "],
  labelEnds: [": ", ":\t", " : ", ":  ", " - ", "\t"],
};
/** Those whose names have a script of their own beside the Latin one. */
const NATIVE_POOLS: readonly Pool[] = NINTH_POOLS.filter(({ female, male, surnames }) =>
  [female, male, surnames].every((names) => names.split("|").every((name) => name.includes("="))),
);

/** Where one name is often all there is. */
const ONE_NAME_POOLS: readonly Pool[] = NINTH_POOLS.filter(({ country }) => ["ID", "IN", "ET", "PK"].includes(country));

// prettier-ignore
const TEMPLATES: readonly string[] = [
  // The name on the first line, in every form.
  "{name}\n{title}\n{home}\n{phone}⁞{mail}⁞{linkedin}\n{body}\n",
  "{caps}\n{home}⁞{phone}⁞{mail}\n\n{titleCaps}\n{body}\n\nPERSONAL DETAILS\nDate of Birth§{born}\nNationality§{nation}\nMarital Status§{marital}\n",
  "{doctor}{name}{letters}\n{title}\nE-mail§{mail}\nTel§{phone}\nWebsite§{site}\n{body}\n",
  "{surnameFirst}\n{title}, {town}\n{age}⁞{sex}⁞{nation}\n{phone}⁞{mail}\n{body}\n",
  "{commaMiddle}\n{homeLines}\nCell: {phone}\nEmail: {mail}\n{github}\n{body}\n",
  "{initials}\n{mail}\n{phone}\n{linkedin}\n\n{title} with a record of delivery\n{body}\n",
  "{stacked}\n{titleCaps}\n\nCONTACT\n{phone}\n{mail}\n{homeLines}\n{site}\n{body}\n",
  "{spaced}\n{title}\n{phone}⁞{mail}⁞{linkedin}\n{body}\n",
  "{lower}\n{title} / {town}\n{mail}⁞{phone}⁞{github}⁞{site}\n{body}\n",
  "{single}\n{title}\n{home}\nMob§{phone}\nE-mail§{mail}\n{body}\n",
  "{nick}\n{title}⁞{town}, {country}\n{phone}⁞{mail}⁞{linkedin}\nPronouns: {pronouns}\n{body}\n",
  "{native} ({name})\n{title}\n{mail}⁞{phone}\n{home}\nDate of birth§{born}\n{body}\n",
  "{name}  {native}\nGender§{sex}   Age§{age}   Nationality§{nation}\nTel§{phone}   E-mail§{mail}\nAddress§{home}\n{body}\n",
  // Headings with a name in them.
  "Resume of {name}\n{title}\n{phone}, {mail}\n{home}\n{body}\n",
  "Curriculum Vitae – {name}\n\nPersonal data\nBorn: {born}, {town}\nCitizenship: {nation}\nCivil status: {marital}\nContact: {phone}, {mail}\n{body}\n",
  "CURRICULUM VITAE\n{caps}\n{homeCaps}\nTEL: {phone}\nEMAIL: {mailCaps}\n{body}\n",
  "CV: {comma} ({title})\nUpdated {day}\n{linkedin}\n{mail}\n{phone}\n{body}\n\nPage 2 of 2 – {name} – {mail}\n",
  // One line for everything.
  "{name}⁞{title}⁞{home}⁞{phone}⁞{mail}⁞{linkedin}\n{body}\n",
  "{caps}⁞{age}⁞{marital}⁞{nation}⁞{phone}⁞{mail}\n{body}\n",
  "{title}⁞{surnameCaps}⁞{phone}⁞{mail}⁞{github}\n{body}\n",
  // Two columns, read as one line each.
  "{name}                              {phone}\n{title}                    {mail}\n{town}, {country}                    {linkedin}\n{body}\n",
  "CONTACT                                   {caps}\n{phone}                      {title}\n{mail}\n{site}                PROFILE\nDate of birth                             Focused on quality and on time.\n{born}\nNationality                               WORK HISTORY\n{nation}\n{body}\n",
  "Name          {name}          Sex            {sex}\nBorn          {born}          Nationality    {nation}\nMobile        {phone}          Status         {marital}\nE-mail        {mail}\nAddress       {home}\n{body}\n",
  // Tables of labels.
  "BIO DATA\nName§{caps}\nFather's Name§{father}\nDate of Birth§{born}\nAge§{age}\nSex§{sex}\nMarital Status§{marital}\nNationality§{nation}\nReligion§{religion}\nPassport No§{passport}\nResidence§{home}\nMob§{phone}\nE-mail§{mail}\n{body}\n\nPlace: {town}\nDate: {day}\n({caps})\n",
  "PERSONAL INFORMATION\nFull name§{middle}\nDOB§{born}\nGender§{sex}\nCivil status§{marital}\nCitizenship§{nation}\n{idLabel}: {id}\nContact§{phone}\nEmail address§{mail}\nLinkedIn§{linkedin}\n{body}\n",
  "Candidate§{name}\nPosition§{title}\nCurrent location§{town}\nContact number§{phone}\nE-mail ID§{mail}\nGitHub§{handle}\nNotice period§30 days\n{body}\n",
  "Surname§{surname}\nFirst name§{given}\nDate of birth (dd/mm/yyyy)§{born}\nGender (M/F)§{sex}\nNationality(ies)§{nation}\nPermanent address§{home}\nTelephone§{phone}\nE-mail§{mail}\n{body}\n",
  "| Name | {name} |\n| Age | {age} |\n| Marital status | {marital} |\n| Nationality | {nation} |\n| Phone | {phone} |\n| E-mail | {mail} |\n| Website | {site} |\n{body}\n",
  "1. Name of candidate: {commaCaps}\n2. Date of birth: {born}\n3. Citizenship: {nation}     Sex: {sex}\n4. Residence: {home}\n5. Telephone / e-mail: {phone} / {mail}\n6. Proposed position: {title}\n{body}\n\nCertification: I, {name}, confirm that the above describes me correctly.\n",
  "NAME\n{name}\n\nADDRESS\n{homeLines}\n\nTELEPHONE\n{phone}\n\nEMAIL\n{mail}\n\nDATE OF BIRTH\n{born}\n\nMARITAL STATUS\n{marital}\n{body}\n",
  // The name after the contacts, or at the end.
  "{phone}\n{mail}\n{homeLines}\n\n{name}\n{title}\n{body}\n",
  "{mail}⁞{phone}⁞{linkedin}\n{caps}\n{title}\n{body}\n",
  "{titleCaps}\nTel. {phone}, {mail}\n{home}\n{body}\n\nI declare that the information given is true and complete.\n\n_______________\n{name}\n{town}, {day}\n",
  "RESUME\nApplied for: {title}\nMobile: {phone}\nE-mail: {mail}\n{body}\n\nPERSONAL PROFILE\nD.O.B. – {born}\nSex – {sex}\nReligion – {religion}\nNationality – {nation}\nLanguages known – English, Swahili\nAddress – {home}\n\nYours faithfully,\n{surnameCaps}\n",
  // Sentences.
  "{name}\n{mail}⁞{phone}\n\nABOUT ME\nI am a {yearOld} {married} {demonym} {title} living at {home}, and I have shipped products for nine years.\n{body}\n",
  "Hello! My name is {name} and I'm an experienced {title} from {town}. I was born on {born}, am {married}, and hold a {demonym} passport (no. {passport}).\nReach me at {mail} or on {phone}; my code is at {github}.\n{body}\n",
  "{homeLines}\n{mail}\n{phone}\n\n{day}\n\nDear Hiring Manager,\n\nI am writing to apply for the post of {title}. As a {demonym} {woman} aged {years} I bring energy and experience; my CV follows.\n\nKind regards,\n{name}\n\n{body}\n",
  "Dear Sir/Madam,\n\nPlease find my resume below.\n\nBest regards,\n\n{initialsLast}\n{title}\nM: {phone}\nE: {mail}\nW: {site}\n\n---\n{body}\n",
  // Footers and mixed forms.
  "{title}\n{body}\n\n--\n{name}⁞{mail}⁞{phone}⁞{github}\n",
  "{surnameCaps}, {title}\nDate & place of birth: {born} in {town}. Nationality: {nation}. Family status: {marital}. Gender: {sex}.\nPost: {home}. Phone (mobile): {phone}. Mail: {mail}. Profile: {linkedin}.\n{body}\n",
];

/** As many resumes as asked for, each layout as often as the next. */
export function ninthSet(count: number): readonly MarkedText[] {
  const chance = seeded(SEED);
  return Array.from({ length: count }, (_, index) => {
    const template = TEMPLATES[index % TEMPLATES.length] ?? "";
    const hasOneName = template.includes("{single}");
    const pools = template.includes("{native}") ? NATIVE_POOLS : hasOneName ? ONE_NAME_POOLS : NINTH_POOLS;
    const person = drawStranger(pools, NINTH_HOSTS, chance);
    const body = ninthBody(chance);
    return writeTemplate(template, NINTH_FIELDS, STYLE, person, hasOneName ? body.replace("{name}", "{single}") : body, chance); // prettier-ignore
  });
}
