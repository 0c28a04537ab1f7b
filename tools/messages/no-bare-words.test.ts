import { Linter } from "eslint";
import { expect, test } from "vitest";

import { noBareWords } from "./no-bare-words.js";

const config: Linter.Config = {
  languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  plugins: { messages: { rules: { "no-bare-words": noBareWords } } },
  rules: { "messages/no-bare-words": "error" },
};

test.each([
  ["<p>No candidates yet</p>", 1],
  ["<p>{count} of {total}</p>", 1],
  ['<input placeholder="Name or skill" aria-label="Search" />', 2],
  ['<input title={"Search"} />', 1],
  ["<input aria-label={`Remove ${name}`} />", 1],
  ['<p>{t("No candidates yet")}</p>', 0],
  ['<input className="wide box" aria-label={t("Search")} />', 0],
  ["<p>{rank} · {score}</p>", 0],
  ["<strong>Candor</strong>", 0],
  ["<input placeholder={`${low}–${high}`} />", 0],
])("%s has %i bare words", (code, count) => {
  const found = new Linter().verify(`x = ${code};`, config);
  expect(found.map(({ ruleId }) => ruleId)).toEqual(Array(count).fill("messages/no-bare-words"));
});
