// Facts that only their label makes personal: "Gender: F", "Geburtsdatum: 3.4.1990". The label stays, the value goes.

import type { Recogniser, Rule } from "../recogniser.ts";

/** A rule for `label: value`; the value ends at the line, a bar, a bullet, two blanks, or the next "Label:". */
export function labelled(name: string, labels: readonly string[], value: string, score = 0.85): Rule {
  const label = labels.join("|").replaceAll(" ", "(?:[ \\t]{1,2})");
  return {
    name,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:${label})[ \\t]{0,3}(?:[:：=–—-]|[ \\t]is[ \\t])[ \\t]{0,6}(?<value>${value})`,
      "giu",
    ),
    score,
  };
}

const MONTH =
  "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)\\p{L}{0,8}\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?\\.?";
const DATE = `(?:\\d{1,4} ?[./-] ?\\d{1,2} ?[./-] ?\\d{2,4}|${DAY} ?(?:de |of )?[ -]?${MONTH},? ?(?:de )?[ -]?\\d{2,4}|${MONTH} ?${DAY},? ?\\d{4}|\\d{4}年 ?\\d{1,2}月 ?\\d{1,2}日|(?:19|20)\\d{2})`;
const BIRTH_LABELS = [
  "date of birth",
  "birth ?date",
  "d\\.? ?o\\.? ?b\\.?",
  "birthday",
  "born(?: on)?",
  "geburtsdatum",
  "geboren(?: am)?",
  "geb\\.",
  "date de naissance",
  "née? le",
  "fecha de nacimiento",
  "data di nascita",
  "data de nascimento",
  "geboortedatum",
  "födelsedatum",
  "fødselsdato",
  "syntymäaika",
  "data urodzenia",
  "datum narození",
  "születési idő",
  "doğum tarihi",
  "дата рождения",
  "出生日期",
  "出生年月",
  "生年月日",
  "生日",
];

export const birthRecogniser: Recogniser = {
  name: "birth",
  kind: "DATE_OF_BIRTH",
  context: [],
  rules: [
    labelled("labelled-date", BIRTH_LABELS, DATE, 0.95),
    {
      name: "born-on",
      pattern: new RegExp(
        `(?<![\\p{L}\\d])(?:born(?: on)?(?: the)?|née? le|geboren am|nacid[oa] el|nato il|nata il|dob|date of birth) (?<value>${DATE})`,
        "giu",
      ),
      score: 0.9,
    },
    labelled(
      "age",
      ["age", "alter", "âge", "edad", "età", "idade", "leeftijd", "ålder", "alder", "wiek", "возраст", "年龄", "年齢"],
      "\\d{2}(?: ?(?:years?(?: old)?|yrs?|ans|años|jahre))?(?![\\d%+-])",
      0.85,
    ),
    {
      name: "years-old",
      pattern: /(?<![\p{L}\d])(?<value>[1-9]\d[ -]years?[ -]old)(?![\p{L}\d])/giu,
      score: 0.5,
      accept: (_value, { inHeader }) => inHeader,
    },
  ],
};

export const genderRecogniser: Recogniser = {
  name: "gender",
  kind: "GENDER",
  context: [],
  rules: [
    labelled(
      "labelled",
      [
        "gender",
        "sex",
        "geschlecht",
        "sexe",
        "sexo",
        "sesso",
        "genre",
        "género",
        "gênero",
        "geslacht",
        "kön",
        "kjønn",
        "køn",
        "płeć",
        "пол",
        "性别",
        "性別",
      ],
      "(?:non[- ]?binary|trans(?:gender)? ?(?:wo)?m[ae]n|prefer not to say|\\p{L}{1,12})(?![\\p{L}\\d])",
    ),
    labelled("pronoun-label", ["(?:preferred |my )?pronouns?"], "\\p{L}{2,5}(?: ?/ ?\\p{L}{2,6}){0,3}"),
    {
      name: "pronouns",
      pattern:
        /(?<![\p{L}\d/])(?:she|he|they|ze|xe) ?\/ ?(?:her|him|them|they|hir|xem)s?(?: ?\/ ?(?:hers|his|theirs))?(?![\p{L}\d/])/giu,
      score: 0.9,
    },
  ],
};

export const familyRecogniser: Recogniser = {
  name: "family",
  kind: "MARITAL_STATUS",
  context: [],
  rules: [
    labelled(
      "status",
      [
        "marital status",
        "civil status",
        "family status",
        "familienstand",
        "état civil",
        "situation (?:de famille|familiale)",
        "estado civil",
        "stato civile",
        "burgerlijke staat",
        "civilstånd",
        "sivilstand",
        "stan cywilny",
        "семейное положение",
        "婚姻状况",
      ],
      "[\\p{L}][\\p{L} ,()/'\\d-]{1,50}",
    ),
    labelled(
      "children",
      ["(?:number of )?children", "kinder", "enfants", "hijos", "figli", "dependents"],
      "(?:\\d{1,2}|none|one|two|three|four|keine?|aucun)(?![\\d])",
    ),
    {
      name: "plain",
      pattern:
        /(?<![\p{L}\d])(?:happily )?(?:un)?married,? (?:with |and )?(?:a |\d|one|two|three|four|no) ?(?:child(?:ren)?|kids?|sons?|daughters?)(?! ?\p{L}{3})/giu,
      score: 0.7,
    },
  ],
};

export const nationalityRecogniser: Recogniser = {
  name: "nationality",
  kind: "NATIONALITY",
  context: [],
  rules: [
    labelled(
      "nationality",
      [
        "nationality",
        "citizenship",
        "citizen of",
        "place of birth",
        "birth ?place",
        "country of birth",
        "nationalität",
        "staatsangehörigkeit",
        "geburtsort",
        "nationalité",
        "lieu de naissance",
        "nacionalidad",
        "lugar de nacimiento",
        "nacionalidade",
        "nazionalità",
        "cittadinanza",
        "luogo di nascita",
        "nationaliteit",
        "nationalitet",
        "obywatelstwo",
        "гражданство",
        "国籍",
      ],
      "\\p{L}[\\p{L} ,/'.()-]{1,40}",
    ),
    // Belief and origin have no kind of their own; they are hidden with nationality.
    labelled(
      "origin",
      [
        "religion",
        "religious belief",
        "caste",
        "ethnicity",
        "ethnic origin",
        "race",
        "konfession",
        "tribe",
        "mother tongue religion",
      ],
      "\\p{L}[\\p{L} ,/'-]{1,30}",
    ),
  ],
};
