import { isDenied, isUnfinished } from "./denial.ts";
import type { Requirement } from "./job.ts";
import { absent, type Judge } from "./judged.ts";
import { ownWordsJudge } from "./judge-skill.ts";
import { findLicences, licenceOfLabel } from "./licences.ts";

/** Every driving licence is one for a car. */
const CAR_CLASS = "B";
/** Classes that hold another; American ones go down from A. */
const HIGHER: Readonly<Record<string, readonly string[]>> = {
  C: ["CE", "A", "B"],
  C1: ["C1E", "C", "CE"],
  CE: ["A"],
  D: ["DE"],
};

export function licenceJudge({ label }: Requirement): Judge {
  const asked = licenceOfLabel(label);
  if (asked === null) return ownWordsJudge(label);
  const { licence, drivingClass } = asked;
  return ({ text }) => {
    const named = findLicences(text, [licence])[0];
    if (named === undefined)
      return licence.ifSilent === "unclear"
        ? { verdict: "unclear", at: null, note: "The resume does not say" }
        : absent(text, "Not mentioned");
    const at = { start: named.start, end: named.end };
    if (isDenied(text, named.start)) return { verdict: "missing", at, note: "The resume says it is not there" };
    if (isUnfinished(text.slice(Math.max(0, at.start - 40), at.end + 40)))
      return { verdict: "partial", at, note: "In progress" };
    if (drivingClass === null || drivingClass === CAR_CLASS) return { verdict: "met", at, note: "Named" };
    if (named.drivingClass === null)
      return { verdict: "partial", at, note: `Named; class ${drivingClass} asked, no class said` };
    const holds = named.drivingClass === drivingClass || HIGHER[drivingClass]?.includes(named.drivingClass) === true;
    return { verdict: holds ? "met" : "partial", at, note: `Class ${named.drivingClass}` };
  };
}
