import { afterEach, expect, test } from "vitest";

import { chooseLanguage, countText, decimalText } from "./language.ts";
import { speak, t, told } from "./messages.ts";

afterEach(() => speak("en", {}));

test.each([
  [["de-CH", "en"], "de"],
  [["fr", "de", "en"], "de"],
  [["en-GB", "de"], "en"],
  [["fr-FR"], "en"],
  [[], "en"],
] as const)("%j asks for %s", (wanted, language) => {
  expect(chooseLanguage(wanted)).toBe(language);
});

test("figures are written as the language writes them", () => {
  expect([countText(1234), decimalText(0.5, 2)]).toEqual(["1,234", "0.50"]);
  speak("de", {});
  expect([countText(1234), decimalText(0.5, 2)]).toEqual(["1.234", "0,50"]);
});

test("a sentence comes from the catalogue, with its values, and in English where the catalogue lacks it", () => {
  const files = "{count, plural, one {# file} other {# files}}";
  speak("de", { [files]: "{count, plural, one {# Datei} other {# Dateien}}", "Good fit": "Passt gut" });
  expect(t(files, { count: 1200 })).toBe("1.200 Dateien");
  expect(t("{name} is here", { name: "Amber Heron" })).toBe("Amber Heron is here");
  expect([told("Good fit"), told("No fit")]).toEqual(["Passt gut", "No fit"]);
});

test("a value is never read as a message", () => {
  expect(t("Remove {title}?", { title: "{x} # {" })).toBe("Remove {x} # {?");
});
