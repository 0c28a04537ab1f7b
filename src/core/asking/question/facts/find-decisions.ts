// What was decided about candidates, and about whom nothing yet.

import type { Finder } from "../span.ts";
import { type FactRule, findByRules } from "./fact-rules.ts";

export const findDecisions: Finder = (reading) =>
  reading.about === "candidates" ? findByRules(reading, DECISION) : [];

const DECISION: readonly FactRule[] = [
  [/\bstrong yes(?:es)?\b/g, () => ({ field: "decision", values: ["strong-yes"] })],
  [/\bstrong no(?:'?s|es)?\b/g, () => ({ field: "decision", values: ["strong-no"] })],
  [
    /\b(?:undecided|not (?:yet )?decided?(?: (?:on|about))?(?: yet)?|without (?:a )?decision|no decision(?: yet)?|(?:haven't|hasn't|have not|has not|not yet|never|wasn't|weren't) (?:yet )?(?:been )?(?:decided|reviewed|judged|assessed)(?: (?:on|about|upon))?(?: yet)?|still (?:open|pending|undecided)|pending(?: decision)?|(?:still )?(?:needs?|needing|wait(?:s|ing)? (?:for|on)|left) (?:a |my |our |to )?(?:decisions?|decided?|review|verdicts?|answers?)|awaiting (?:a )?decision|unreviewed|not reviewed|still to (?:review|decide|judge|look at)|(?:haven't|have not|have i not|not yet|not|never) looked at(?: yet)?|unseen)\b/g,
    () => ({ field: "decision", values: ["none"] }),
  ],
  [/\bnot enough evidence\b/g, () => ({ field: "decision", values: ["not-enough"] })],
  [
    /\b(?:sa(?:id|y)|voted|decided|marked(?: as)?|rated(?: as)?|got an?|with an?) "?yes"?(?: to)?\b|\b(?:the|my|our) yes(?:es|'s)\b|(?<=\bstrong yes(?:es)?(?: or |, ?| and |\/))yes(?:es)?\b|\byes(?=(?: or | and |\/)strong yes)|\byes (?:pile|list|stack|bucket|folder)\b|\bmade (?:it|the (?:cut|shortlist))\b|\b(?:i|we|been|were|have|already|my) (?:accept|approve|shortlist|select|advance|like)(?:e?d|ted)?\b|\b(?:accepted|approved|shortlisted|selected) (?=candidates|applicants|people|profiles|resumes|cvs|ones)/g,
    () => ({ field: "decision", values: ["yes", "strong-yes"] }),
  ],
  [
    /\b(?:sa(?:id|y)|voted|decided|marked(?: as)?|rated(?: as)?|got an?|with an?) "?no"?(?: to)?\b(?! (?:must|salary|degree))|\bno (?:pile|stack|bucket|folder)\b|\b(?:the|my|our) no(?:e?s|'s)\b|(?<=\bstrong no(?: or |, ?| and |\/))no\b|\b(?:didn't|did not|don't|doesn't|haven't|hasn't) (?:make|made) (?:it|the (?:cut|shortlist))\b|\bruled out\b|\b(?:reject(?:ed)?|declined?|turn(?:ed)? down|refused?|dismiss(?:ed)?)\b/g,
    () => ({ field: "decision", values: ["no", "strong-no"] }),
  ],
];
