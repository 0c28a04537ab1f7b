import { expect, test } from "vitest";

import { findPersonalData } from "../find-personal-data.ts";
import { resolveOverlaps } from "../resolve-overlaps.ts";

/** In the body, so that the header has no part in it. */
function found(line: string): readonly string[] {
  const text = `${"Cooked for guests.\n".repeat(20)}${line}`;
  return resolveOverlaps(findPersonalData(text, null))
    .filter(({ kind }) => kind === "PERSON")
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["Name: Amara Okafor", "Amara Okafor"],
  ["Full name - Amara Q. Okafor", "Amara Q. Okafor"],
  ["Nom et prénom : Okafor, Amara", "Okafor, Amara"],
  ["Apellidos: Okafor i Puig", "Okafor i Puig"],
  ["姓名：王小明", "王小明"],
  // A forename that is also a language or a month.
  ["Vorname: Ruby", "Ruby"],
  ["이름: 김민수", "김민수"],
  ["CV of: Amara Okafor", "Amara Okafor"],
  ["D/o Ibrahim Okafor", "Ibrahim Okafor"],
  ["© 2024 Amara Okafor", "Amara Okafor"],
  ["Last updated by Amara de la Okafor", "Amara de la Okafor"],
  // A flattened table: the next label ends the name.
  ["Name: Amara Okafor Gender: female", "Amara Okafor"],
  // A name may hold one word that is a month or a place as well.
  ["Name: April Okafor", "April Okafor"],
  ["Name: Diego Ibanez", "Diego Ibanez"],
  ["wrote to Mrs. Okafor in 2019", "Okafor"],
  ["Dear Mr Bruno van den Berg,", "Bruno van den Berg"],
  ["wrote to Mr. van den Berg", "van den Berg"],
  ["Sincerely,\n\nAmara Okafor", "Amara Okafor"],
  ["Mit freundlichen Grüßen\nJürgen Öztürk", "Jürgen Öztürk"],
  ["Signed: Amara Okafor", "Amara Okafor"],
  [
    "I certify that all this is true.\n\nAMARA RUTH Q. DE LA OKAFOR\nApplicant's Signature",
    "AMARA RUTH Q. DE LA OKAFOR",
  ],
  ["I declare that all this is true.\nPlace: Leeds  Date: 12/03/2024\nAmara Okafor", "Amara Okafor"],
  ["I declare that all this is true.\n\nAmara Okafor\nPlace: Leeds\nDate: 12/03/2024", "Amara Okafor"],
  ["I declare that all this is true.\nDate: 12/03/2024\nPlace: Leeds          (Amara Okafor)", "Amara Okafor"],
  ["My name is Amara Okafor and I cook", "Amara Okafor"],
  ["Me llamo Amara Okafor", "Amara Okafor"],
])("%j names %j", (line, expected) => {
  expect(found(line)).toEqual([expected]);
});

test.each([
  "Project name: Amara",
  "Company name: Okafor Brothers",
  "Name: Head Chef",
  "username: amara",
  "Ms Office, MS Word",
  "Mr. Coffee machines",
  "Ms. Manager",
  "Kind regards to everyone who cooked",
  "Regards,\nhead of the kitchen",
  "my name is on the door",
  `Place: Leeds\nFood Kitchen\n${"Cooked for guests.\n".repeat(8)}`,
  "I declare that all this is true.\nPlace: Leeds\nNew Delhi",
  "Active Blueclearance\nDate: 12/03/2024   Signature:",
])("%j names nobody", (line) => {
  expect(found(line)).toEqual([]);
});
