// Whether pay or years are stated at all, and "no experience", which is a number of years.

import type { NumberRange } from "../../filter/filter.ts";
import { conditionSpan, type Finder, freeMatches } from "../span.ts";
import { type FactRule, findByRules } from "./fact-rules.ts";

export const findStated: Finder = (reading) => findByRules(reading, STATED);

const STATED: readonly FactRule[] = [
  [
    /\b(?:with(?: a)?|that|which|who) (?:stated?|states?|given|gives?|lists?|listed|published|disclosed?|discloses?|mentions?|names?|shows?|known|transparent) (?:the |a |an |their )?(?:salar(?:y|ies)|pay|compensation)(?: range| information)?\b|\b(?:salary|pay) (?:is )?(?:stated|given|listed|disclosed|known|mentioned|published)\b|\bwith (?:a |an )?(?:salary|pay)(?: range| info\w*)?(?= ?(?:$|\?|and\b|in\b))/g,
    () => ({ field: "pay", number: null }),
  ],
  [
    /\b(?:without(?: an?)?(?: stated| given| listed| published)?|no|not? (?:stated?|given|listed|disclosed?)|(?:don't|doesn't|do not|does not|not) (?:state|list|give|disclose|mention|name|show|say)(?:s|ing)?|missing|hide|hiding|hides|unknown|undisclosed|unstated|hidden) (?:the |a |an |any |their |what they )?(?:salar(?:y|ies)|pay|compensation)(?: range| information| info)?(?! of\b)\b|\b(?:salary|pay) (?:is |are |isn't |aren't )?(?:(?<=n't )(?:stated|given|listed|disclosed|mentioned|shown|published)|not (?:stated|given|listed|disclosed|mentioned)|unknown|missing)\b/g,
    () => ({ not: { field: "pay", number: null } }),
  ],
  [
    /\b(?:(?:stat|list|giv|mention|nam|ask(?:ing)?)(?:e|es|s|ing)? (?:for )?no|(?:don't|doesn't|do not|does not|not|without) (?:state|list|give|mention|name|stating|listing)(?:s|ing)?(?: the| any)?) (?:required )?years?(?: of (?:work )?experience)?\b/g,
    () => ({ not: { field: "years", number: null } }),
  ],
];

/** "no experience", "without experience": a number of its own. */
export const findNoExperience: Finder = (reading) =>
  freeMatches(
    reading,
    /\b(?:no|zero|without(?: any| prior)?|not? (?:need|require|needing|requiring)s?(?: any| prior)?|(?:don't|doesn't|do not|does not) (?:need|require|ask for)(?: any| prior)?)\s+(?:prior |previous |work(?:ing)? |professional |relevant |industry |job |practical )*experience\b(?: (?:needed|required|necessary))?|\b(?:is |are )?not (?:needed|required|necessary) (?:any )?experience\b|\bexperience (?:is |are )?(?:not|n't) (?:needed|required|necessary)\b/g,
  ).flatMap((match) => {
    // Of people "no experience in sales" lacks the skill.
    const what = reading.lower.slice(match.index + match[0].length);
    if (reading.about === "candidates" && /^ (?:in|with|of|using) /.test(what)) return [];
    const number: NumberRange = { test: "at-most", value: 0 };
    return [conditionSpan(match.index, match.index + match[0].length, { field: "years", number })];
  });
