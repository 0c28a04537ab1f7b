import { expect, test } from "vitest";

import { findNamedByMail } from "./named-by-mail.ts";

const found = (text: string, local: string): readonly string[] =>
  findNamedByMail(text, [local]).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Cooked for guests.\nLetters to Amara Okafor please", "amara.okafor"],
  ["Letters to Amara Okafor please", "okafor_amara77"],
  ["Letters to Amara Okafor please", "amara-okafor-6a48b6"],
])("%j names whom the address %j spells", (text, local) => {
  expect(found(text, local)).toEqual(["Amara Okafor"]);
});

test.each([
  ["words that it spells in part only", "Met Amara Brunner", "amara.okafor"],
  ["words of a title", "Was Head Chef", "head.chef"],
  ["small letters", "an amara okafor", "amara.okafor"],
])("%s are no name", (_what, text, local) => {
  expect(found(text, local)).toEqual([]);
});
