import { expect, test } from "vitest";

import { findSecondScript } from "./second-script.ts";

function found(text: string, name: string): readonly string[] {
  const start = text.indexOf(name);
  return findSecondScript(text, { kind: "PERSON", start, end: start + name.length, score: 1, why: "test" }).map((one) =>
    text.slice(one.start, one.end),
  );
}

test.each([
  ["in brackets", "渡辺 裕子 (Yuko Watanabe)\nChef", "渡辺 裕子", "Yuko Watanabe"],
  ["before the brackets", "김민수 (Kim Min-su)\nChef", "Kim Min-su", "김민수"],
  ["after a slash", "Дмитрий Соколов / Dmitry Sokolov", "Дмитрий Соколов", "Dmitry Sokolov"],
  ["on the line below", "Yael Cohen\nיעל כהן\nChef", "Yael Cohen", "יעל כהן"],
  ["on the line above", "გიორგი ბერიძე\nGiorgi Beridze", "Giorgi Beridze", "გიორგი ბერიძე"],
])("the name in another script is found %s", (_where, text, name, expected) => {
  expect(found(text, name)).toEqual([expected]);
});

test.each([
  ["a title in the same script", "Amara Okafor\nHead Chef", "Amara Okafor"],
  ["a title in the other script, below the name", "Amara Okafor\n软件工程师", "Amara Okafor"],
  ["one word of the other script below", "Amara Okafor\nПовар", "Amara Okafor"],
  ["a sentence", "渡辺 裕子\nHas cooked for many guests in Kyoto", "渡辺 裕子"],
])("%s is no name", (_what, text, name) => {
  expect(found(text, name)).toEqual([]);
});
