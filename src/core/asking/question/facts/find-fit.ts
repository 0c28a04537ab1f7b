// How well candidates fit, in the words of the three classes.

import type { FitClass } from "../../../matching/score.ts";
import type { Clause } from "../../filter/filter.ts";
import type { Finder } from "../span.ts";
import { type FactRule, findByRules } from "./fact-rules.ts";

export const findFit: Finder = (reading) => (reading.about === "candidates" ? findByRules(reading, FIT) : []);

const FIT: readonly FactRule[] = [
  [
    /(?<=\b(?:fits?|match(?:es)?|suits?)\b[^?,;]{1,60} )(?:really |very )?well\b|\b(?:good|great|strong|excellent)(?: (?:fits?|match(?:es)?)\b|(?= (?:or|and|&) (?:potential|possible|bad|no) (?:fits?|match)))/g,
    () => fit("good-fit"),
  ],
  [
    /\b(?:potential|possible|partial|medium|maybe)(?: (?:fits?|match(?:es)?)\b|(?= (?:or|and|&) (?:good|great|bad|no) (?:fits?|match)))|\bborderline(?: (?:fits?|match(?:es)?|cases?))?\b|\bpotentials\b/g,
    () => fit("potential-fit"),
  ],
  [
    /\b(?:no|bad|poor|weak|not a(?: good)?|unsuitable) (?:fits?|match(?:es)?)\b|\b(?:do|does|did)(?: not|n't) fit\b/g,
    () => fit("no-fit"),
  ],
];

function fit(value: FitClass): Clause {
  return { field: "fit", values: [value] };
}
