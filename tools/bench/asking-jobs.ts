// Invented jobs in any number, each a little different: for the speed of questions.

import type { KeyedJob } from "../../src/core/asking/jobs/prepare-jobs.ts";
import { seededRandom } from "../../src/lib/seeded-random.ts";

const TITLES =
  "Python Developer|Data Engineer|Registered Nurse|Head Chef|Accountant|Sales Manager|Frontend Engineer|Electrician|Product Manager|Truck Driver|Teacher|UX Designer".split(
    "|",
  );
const LEVELS = ["", "", "Junior ", "Senior ", "Lead "];
const PLACES =
  "Berlin, Germany|Munich, Germany|London, UK|Leeds, UK|Lisbon, Portugal|Austin, TX|New York, NY, USA|Toronto, ON|Paris, France|Dublin, Ireland|Zurich, Switzerland|Remote".split(
    "|",
  );
const COMPANIES =
  "Nordwind|Alto Labs|Brightline|Casa Health|Bean There|Kiteworks Foods|Harbour Schools|Ferrum Works".split("|");
const SKILLS =
  "Python|SQL|Java|React|TypeScript|AWS|Kubernetes|Docker|HACCP|menu planning|bookkeeping|Excel|Salesforce|wound care|electrical installation|German|French|Scrum|Tableau|Photoshop".split(
    "|",
  );
const FILLER =
  "You work with a small team that cares about its craft and its customers. We share what we learn every week, plan together and keep our promises. ";

export function inventedJobs(count: number, seed: number): readonly KeyedJob[] {
  const random = seededRandom(seed);
  const pick = (values: readonly string[]): string => values[Math.floor(random() * values.length)] ?? "";
  return Array.from({ length: count }, (_, index) => {
    const years = 1 + Math.floor(random() * 9);
    const pay = 30 + Math.floor(random() * 120);
    const job = {
      id: `J${index + 1}`,
      title: `${pick(LEVELS)}${pick(TITLES)}`,
      company: pick(COMPANIES),
      location: pick(PLACES),
      remote: pick(["yes", "no", "hybrid"]),
      salary: pick([`€${pay}k`, `$${pay},000 - $${pay + 15},000`, `£${pay}k per annum`, ""]),
      description: `${FILLER.repeat(3)}\nYou need ${years}+ years of experience with ${pick(SKILLS)}, ${pick(SKILLS)} and ${pick(SKILLS)}. ${pick(["A bachelor's degree is required.", "Master's degree preferred.", "No degree required."])}`,
    };
    return { job, key: job.id };
  });
}
