// An eighth set, held out from the mending that the seventh led to: thirty headers as templates of ten countries print them,
// three a country, with their fixed separators, forms and declarations. Nine in ten people are of the template's country.

import { eighthBody } from "./bodies-eighth.ts";
import { eighthFields } from "./facts-eighth.ts";
import type { MarkedText } from "./marked-text.ts";
import { EIGHTH_HOSTS, EIGHTH_POOLS } from "./people-eighth.ts";
import type { TemplateLand } from "./people-eighth.ts";
import { seeded } from "./seeded.ts";
import { drawStranger } from "./strangers.ts";
import type { Style } from "./template.ts";
import { writeTemplate } from "./template.ts";

const SEED = 88_008;
/** The share of people whose names are of another of the ten countries. */
const FROM_ELSEWHERE = 0.1;
/** Templates print their own separators. */
const STYLE: Style = { separators: [" "], labelEnds: [" "] };

const TEMPLATES: Readonly<Record<TemplateLand, readonly [string, string, string]>> = {
  US: [
    "{name}\n{address} | {phone} | {mail} | {linkedin}\n\nObjective\nTo work as {title}.\n\n{body}",
    "{middle}\n{address-lines}\nMobile: {phone}  Day Phone: {phone-local}\nEmail: {mail}\n{idlabel}: {id}\nCountry of Citizenship: {nation}\nVeterans' Preference: No\nHighest Grade: GS-09\nContact Current Employer: Yes\n\n{body}\n\nREFERENCES\n{referee}   Supervisor   {referee-phone}",
    "{stacked}\n{TITLE}\n\nCONTACT\n\nPHONE:\n{phone}\n\nWEBSITE:\n{site}\n\nEMAIL:\n{mail}\n\nADDRESS\n{address-lines}\n\nHOBBIES\nFly fishing\n\n{body}",
  ],
  GB: [
    "CURRICULUM VITAE\n\n{name}\n{address-lines}\n\nTelephone: {phone} (home)\nE-mail: {mail}\nDate of birth: {dob}\nNationality: {nation}\nMarital status: {marital}\nDriving licence: Full, clean\n\nPersonal profile\nA keen {title}.\n\n{body}\n\nInterests\nFive-a-side football\n\nReferees\n{referee}\nHead of Operations\nTel: {referee-phone}",
    "APPLICATION FORM – PART 1\nPosition applied for\t{title}\nTitle\t{mister}\nForename(s)\t{given}\nSurname\t{surname}\nAddress line 1\t{home1}\nTown\t{home2}\nPostcode\t{home3}\nMobile telephone\t{phone}\nEmail address\t{mail}\n{idlabel}\t{id}\nGender\t{sex}\nMarital status\t{marital}\nReligion or belief\t{religion}\nDo you hold a driving licence?\tYes\n\n{body}\n\nI confirm that the details on this form are true.\nSigned\t{name}\nDate\t3/2/2024",
    "{NAME} BSc (Hons) MCIPS\n{title}\n{address}\nT: {phone}   M: {phone-local}   E: {mail}   W: {linkedin}\n\n{body}\n\nPERSONAL\n{age-years}, {marital}, {nation}. Non-smoker.",
  ],
  DE: [
    "Lebenslauf\n\nPersönliche Daten\n\nName                    {name}\nGeburtsdatum            {dob}\nGeburtsort              {birthplace}\nFamilienstand           {marital}\nStaatsangehörigkeit     {nation}\nKonfession              {religion}\nWohnort                 {address}\nTelefon                 {phone}\nE-Mail                  {mail}\nFührerschein            Klasse B\n\n{body}\n\n{town}, 12.03.2024\n\n{name}",
    "Bewerbung\nals {title}\n\n{name}\n{address-lines}\nMobil: {phone}\n{mail}\n\nAnlagen: Anschreiben, Lebenslauf, Zeugnisse\n\n\n{body}\n\ngeboren am {dob} in {birthplace}, {marital}, {nation}",
    "{name} · {address-dot} · {phone} · {mail}\n\nCurriculum Vitae\n\nZur Person: geb. {dob}, {sex}, {marital}\nNationalität: {nation}   Alter: {age}\nXING/Web: {site}\n\n{body}",
  ],
  FR: [
    "{given-SUR}\n{address-lines}\n{phone}\n{mail}\n{age-years}\n{marital}\nPermis B, véhicule\n\n{TITLE}\n\n{body}\n\nCENTRES D'INTÉRÊT\nVoile, théâtre",
    "CURRICULUM VITAE\n\nÉTAT CIVIL\nNom : {SURNAME}\nPrénom : {given}\nNé(e) le : {dob} à {birthplace}\nNationalité : {nation}\nSituation de famille : {marital}\nAdresse : {address}\nTéléphone : {phone}\nCourriel : {mail}\n{idlabel} : {id}\n\n{body}\n\nFait à {town}, le 3 mars 2024\nSignature : {name}",
    "{name}\n{title}\n⌂ {address}\n☎ {phone}\n✉ {mail}\nin {linkedin}\n⚑ {nation} – {age-years}\n\n{body}",
  ],
  ES: [
    "CURRICULUM VITAE\n\nDATOS PERSONALES\nNombre: {given}\nApellidos: {surname}\n{idlabel}: {id}\nLugar y fecha de nacimiento: {birthplace}, {dob}\nEstado civil: {marital}\nNacionalidad: {nation}\nDomicilio: {address}\nTeléfono: {phone}\nE-mail: {mail}\nCarné de conducir: B1\n\n{body}",
    "{name}\n{age-years} · {nation}\n{address}\nTlf.: {phone} – Correo: {mail}\nVehículo propio\n\n{body}\n\nOTROS DATOS\nDisponibilidad inmediata",
    "Información personal\nApellido(s) / Nombre(s)     {surname}, {given}\nDirección(direcciones)      {address}\nTeléfono(s)                 {phone}\nCorreo(s) electrónico(s)    {mail}\nNacionalidad                {nation}\nFecha de nacimiento         {dob}\nSexo                        {sex}\nEmpleo deseado              {title}\n\n{body}",
  ],
  IN: [
    "RESUME\n\n{NAME}\nE-mail Id :- {mail}\nMobile No :- {phone}\n\nCAREER OBJECTIVE\nTo work in a challenging environment.\n\n{body}\n\nPERSONAL PROFILE\nFather's Name :- Mr. {father}\nMother's Name :- Mrs. {mother}\nDate of Birth :- {dob}\nGender :- {sex}\nMarital Status :- {marital}\nNationality :- {nation}\nReligion :- {religion}\nLanguages Known :- English, Hindi\nPermanent Address :- {address}\n\nDECLARATION\nI hereby declare that the particulars above are true.\n\nDate :-\nPlace :- {town}                                   ({NAME})",
    "BIO-DATA\n\n1) Name in full (in block letters)\t: {NAME}\n2) Father's / Husband's Name\t: Shri {father}\n3) Date of Birth & Age\t: {dob} ({age-years})\n4) Sex\t: {sex}\n5) Nationality / Religion\t: {nation} / {religion}\n6) {idlabel}\t: {id}\n7) Address for Correspondence\t: {address-lines}\n8) Telephone / Mobile\t: {phone}\n9) E-mail\t: {mail}\n\n{body}\n\nSignature of the candidate\n{name}",
    "{name}\n{title} | 7.5 Years | Immediate joiner\nPh: {phone}  |  {mail}\n\n{body}\n\nPassport Details\nPassport No: {passport}   Valid till: 2031\nDOB: {dob}   Status: {marital}   Native place: {birthplace}\nPresent Address: {address}",
  ],
  BR: [
    "{NAME}\n\n{nation}, {marital}, {age-years}\n{address}\nTelefones: {phone}\nE-mail: {mail}\n\nOBJETIVO\n{title}\n\n{body}",
    "CURRÍCULO\n\nDADOS PESSOAIS\nNome: {name}\nData de nascimento: {dob}\nEstado civil: {marital}\nNacionalidade: {nation}\nSexo: {sex}\nEndereço: {home1}\nBairro: {home2}\nCidade/UF: {home3}\nCEP: {home4}\nTelefone celular: {phone}\nE-mail: {mail}\n{idlabel}: {id}   RG: {rg}\nCNH: categoria B\n\n{body}",
    "{name}\n{title}\n{phone} (WhatsApp) | {mail} | {linkedin}\n{home3}, CEP {home4}\n{age-years}\n\n{body}\n\n{town}, 3 de março de 2024.\n{name}",
  ],
  JP: [
    "履歴書\n2024年4月1日現在\n氏名 {native}\n{dob-ja}生（満{age}歳） 性別 {sex-ja}\n現住所 〒{address}\n電話 {phone-local}\nE-mail {mail}\n配偶者 {spouse-ja}\n\n{body}",
    "PERSONAL HISTORY\n\nName in full: {sur-given} ({native})\nDate of birth: {dob} (age {age})\nNationality: {nation}\nSex: {sex}\nMarital status: {marital}\nPresent address: {address}\nTelephone: {phone}\nE-mail address: {mail}\nPassport number: {passport}\n\n{body}\n\nI declare the above to be true.\nSignature  {name}",
    "{SURNAME} {given} / {native}\n{address}\nTEL {phone}  MAIL {mail}\nObjective: {title}\n\n{body}",
  ],
  NG: [
    "CURRICULUM VITAE\n\nPERSONAL DATA\nSURNAME: {SURNAME}\nOTHER NAMES: {given}\nDATE OF BIRTH: {dob}\nPLACE OF BIRTH: {birthplace}\nSEX: {sex}\nMARITAL STATUS: {marital}\nNATIONALITY: {nation}\nRELIGION: {religion}\nCONTACT ADDRESS: {address}\nPHONE NUMBER: {phone}\nE-MAIL: {mail}\n\n{body}\n\nREFEREES\n1. {referee}\nBranch Manager\n{referee-phone}",
    "{SUR-comma}\n{ADDRESS}.\nTel: {phone}, {phone-local}\nE-mail: {mail}\n\nCAREER OBJECTIVE\nTo serve as {title}.\n\n{body}\n\nBIO DATA\nDate of Birth:\t\t{dob}\nSex:\t\t\t{sex}\nMarital Status:\t\t{marital}\nNationality:\t\t{nation}\nHobbies:\t\tReading",
    "Dear Sir/Madam,\n\nAPPLICATION FOR THE POST OF {TITLE}\n\nI, {name}, a {age}-year-old graduate, write to apply for the above. I live at {address}. My number is {phone}.\n\nYours faithfully,\n{name}\n{mail}\n\n{body}",
  ],
  PL: [
    "Curriculum Vitae\n\nDANE OSOBOWE\nImię i nazwisko: {name}\nData i miejsce urodzenia: {dob}, {birthplace}\nStan cywilny: {marital}\nObywatelstwo: {nation}\nAdres zamieszkania: {address}\nTelefon: {phone}\nE-mail: {mail}\n\n{body}\n\nWyrażam zgodę na przetwarzanie moich danych osobowych.\n{name}",
    "{name}\n{title}\nur. {dob} r.\n{address-lines}\ntel. {phone}\n{mail}\n\n{body}",
    "{SURNAME} {given} | tel. kom. {phone} | {mail}\nWiek: {age-years} | {marital} | prawo jazdy kat. B\n{address}\n\n{body}\n\nZainteresowania\nSzachy, żeglarstwo",
  ],
};
const LANDS = Object.keys(TEMPLATES) as readonly TemplateLand[];

export function eighthSet(count: number): readonly MarkedText[] {
  const chance = seeded(SEED);
  return Array.from({ length: count }, (_, index) => {
    const land = LANDS[index % LANDS.length] ?? "US";
    const template = TEMPLATES[land][Math.floor(index / LANDS.length) % 3] ?? "";
    const names = EIGHTH_POOLS[chance.yes(FROM_ELSEWHERE) ? chance.pick(LANDS) : land];
    const { female, male, surnames } = names;
    const person = drawStranger([{ ...EIGHTH_POOLS[land], female, male, surnames }], EIGHTH_HOSTS[land], chance);
    const body = eighthBody(land, chance);
    return writeTemplate(template, eighthFields(land), STYLE, person, body, chance);
  });
}
