// The fields a question names in so many words, in the order of how sure their words are.

import { addSpans, type Finder, type Span } from "./span.ts";
import { findDecisions } from "./facts/find-decisions.ts";
import { findEducation } from "./facts/find-education.ts";
import { findFit } from "./facts/find-fit.ts";
import { findLevels } from "./facts/find-levels.ts";
import { findMissing } from "./facts/find-missing.ts";
import { findStated } from "./facts/find-stated.ts";
import { findWorkPlace } from "./facts/find-work-place.ts";

const FINDERS: readonly Finder[] = [
  findMissing,
  findStated,
  findDecisions,
  findEducation,
  findFit,
  findWorkPlace,
  findLevels,
];

export const findFacts: Finder = (reading) =>
  FINDERS.reduce<readonly Span[]>((spans, find) => addSpans(spans, find(reading)), []);
