// What each rule of the coach is called, why it is one, and what to do where no words can be suggested.

import type { AdviceKind, AdviceRule } from "../../core/coaching/advice.ts";
import { msg } from "../../lib/messages.ts";

export interface AdviceWords {
  readonly name: string;
  readonly why: string;
  /** What to do oneself. */
  readonly todo: string;
}

export const KIND_WORDS: Readonly<Record<AdviceKind, string>> = {
  wording: msg("Wording"),
  order: msg("Order"),
  evidence: msg("Evidence"),
  reading: msg("Reading"),
};

export const ADVICE_WORDS: Readonly<Record<AdviceRule, AdviceWords>> = {
  "weak-verb": {
    name: msg("Weak verb"),
    why: msg("The verb says that you were there, not what you did."),
    todo: msg("Begin with what you did: led, built, sold, repaired."),
  },
  "passive-duty": {
    name: msg("A duty, not a deed"),
    why: msg("“Responsible for” describes a post. Readers look for what you did in it."),
    todo: msg("Say what you did, and what came of it."),
  },
  "first-person": {
    name: msg("First person"),
    why: msg("It is your resume: “I” and “my” only take up space."),
    todo: msg("Leave them out and begin with the verb."),
  },
  filler: {
    name: msg("Filler"),
    why: msg("These words can go, and nothing is lost."),
    todo: msg("Leave them out."),
  },
  buzzword: {
    name: msg("Empty word"),
    why: msg("Everybody writes it, so it tells a reader nothing about you."),
    todo: msg("Leave it out, or show it by something you did."),
  },
  "vague-quantity": {
    name: msg("How many?"),
    why: msg("“Many” and “various” could be two or two hundred."),
    todo: msg("Write the number if you know it; only you do."),
  },
  "spelled-tense": {
    name: msg("Tense"),
    why: msg("Past work in the past, present work in the present: a reader sees at once what goes on."),
    todo: msg("Use one tense within a job."),
  },
  "repeated-opening": {
    name: msg("Same beginning"),
    why: msg("Several lines begin with the same word, so they read like one."),
    todo: msg("Begin some of them with another verb that is just as true."),
  },
  "long-line": {
    name: msg("Long line"),
    why: msg("A resume is skimmed. What comes late in a long line is not seen."),
    todo: msg("Make two lines of it."),
  },
  "no-number": {
    name: msg("No figure"),
    why: msg("None of the lines of this job has a figure. Figures are what readers remember."),
    todo: msg("Add one that you know to be true: how many, how often, how much."),
  },
  "missing-dates": {
    name: msg("No dates"),
    why: msg("Without dates your years of work are not known, to programs and to people."),
    todo: msg("Write from when to when, with months."),
  },
  "date-gap": {
    name: msg("A gap between dates"),
    why: msg("Readers notice it and wonder. It is nothing to be ashamed of."),
    todo: msg("A line is enough, if you wish: study, care, travel, looking for work."),
  },
  "section-order": {
    name: msg("Order of sections"),
    why: msg("What counts most for the posting should come first; most readers never see the end."),
    todo: msg("Move it up."),
  },
  "no-skills-section": {
    name: msg("No list of skills"),
    why: msg("Programs that read resumes look for a section of that name."),
    todo: msg("Add a section called Skills with what you really have."),
  },
  "no-experience-section": {
    name: msg("No section for work"),
    why: msg("Programs that read resumes look for a section of that name."),
    todo: msg("Put the heading Experience above your jobs."),
  },
  "references-on-request": {
    name: msg("References on request"),
    why: msg("Everybody knows that they can ask. The line takes space from something about you."),
    todo: msg("Leave it out."),
  },
  objective: {
    name: msg("Objective"),
    why: msg("It says what you want. A reader first wants to know what you bring."),
    todo: msg("Write a summary instead: two lines on what you have done."),
  },
  "personal-details": {
    name: msg("Personal details"),
    why: msg("Age, family, religion or nationality must not count, and may be held against you all the same."),
    todo: msg("Leave them out unless the law of the place asks for them."),
  },
  "long-resume": {
    name: msg("Long"),
    why: msg("A reader spends less than a minute on the first look."),
    todo: msg("Shorten what is more than ten years ago."),
  },
  "short-resume": {
    name: msg("Short"),
    why: msg("There is room for more of what you did."),
    todo: msg("Two or three lines for each job, each with something you did."),
  },
};
