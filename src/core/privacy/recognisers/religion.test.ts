import { expect, test } from "vitest";

import { foundInBody } from "./testing.ts";

test.each([
  ["I am a practising Muslim and take Fridays off.", "Muslim"],
  ["Chess, running. Practicing Roman Catholic. Two cats.", "Roman Catholic"],
  ["As a devout Hindu, I cook without meat", "Hindu"],
  ["I'm a Sikh.", "Sikh"],
  ["I was raised Catholic", "Catholic"],
  ["Active member of the Methodist Church in town", "Methodist Church"],
  ["My faith: Buddhism", "Buddhism"],
  ["Catholique pratiquante, je chante", "Catholique"],
  ["praktizierender Katholik seit jeher", "Katholik"],
])("%j tells of %j", (line, value) => {
  expect(foundInBody(line)).toEqual([`RELIGION: ${value}`]);
});

test.each([
  "I am a Catholic school teacher",
  "Cared for devout Muslim patients",
  "practising lawyer, proud Londoner",
  "member of the community garden",
  "Taught at the Jewish Museum and an Islamic bank",
])("%j tells nobody's belief", (line) => {
  expect(foundInBody(line)).toEqual([]);
});
