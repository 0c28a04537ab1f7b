// Verbs of work in the three forms that a rewrite needs. A verb that is not here is left as it stands: a wrong form is
// worse than a weak one. "|" parts what several verbs share: base, past and -ing form.

const TABLE =
  "achieve achieved achieving|administer administered administering|advise advised advising|analyse analysed analysing|" +
  "analyze analyzed analyzing|answer answered answering|arrange arranged arranging|assess assessed assessing|assist assisted assisting|" +
  "audit audited auditing|build built building|buy bought buying|check checked checking|clean cleaned cleaning|close closed closing|" +
  "coach coached coaching|collect collected collecting|conduct conducted conducting|cook cooked cooking|coordinate coordinated coordinating|" +
  "create created creating|cut cut cutting|deliver delivered delivering|deploy deployed deploying|design designed designing|" +
  "develop developed developing|direct directed directing|document documented documenting|draft drafted drafting|draw drew drawing|" +
  "ensure ensured ensuring|evaluate evaluated evaluating|file filed filing|fix fixed fixing|forecast forecast forecasting|" +
  "handle handled handling|help helped helping|hire hired hiring|implement implemented implementing|improve improved improving|" +
  "inspect inspected inspecting|install installed installing|interview interviewed interviewing|introduce introduced introducing|" +
  "keep kept keeping|launch launched launching|lead led leading|maintain maintained maintaining|make made making|manage managed managing|" +
  "measure measured measuring|mentor mentored mentoring|migrate migrated migrating|monitor monitored monitoring|move moved moving|" +
  "negotiate negotiated negotiating|operate operated operating|order ordered ordering|organise organised organising|" +
  "organize organized organizing|oversee oversaw overseeing|pack packed packing|plan planned planning|prepare prepared preparing|" +
  "present presented presenting|process processed processing|produce produced producing|provide provided providing|" +
  "purchase purchased purchasing|receive received receiving|recruit recruited recruiting|reduce reduced reducing|" +
  "repair repaired repairing|report reported reporting|research researched researching|resolve resolved resolving|" +
  "review reviewed reviewing|run ran running|schedule scheduled scheduling|sell sold selling|serve served serving|" +
  "set up set up setting up|ship shipped shipping|supervise supervised supervising|support supported supporting|" +
  "teach taught teaching|test tested testing|track tracked tracking|train trained training|translate translated translating|" +
  "update updated updating|visit visited visiting|write wrote writing";

/** What a person has or can, in the form that follows "I": a sentence may begin with it. What one feels or wishes may not. */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(
  "bring drive have hold know live own read speak study understand use work".split(" "),
);
/** -ing forms that are things as often as deeds: "the rota and training plans". */
export const THING_GERUNDS: ReadonlySet<string> = new Set(
  "billing building cleaning cooking filing forecasting hiring maintaining measuring packing planning processing purchasing recruiting reporting researching scheduling shipping teaching testing tracking training writing".split(
    " ",
  ),
);

export interface DeedVerb {
  readonly base: string;
  readonly past: string;
  readonly gerund: string;
}

const VERBS: readonly DeedVerb[] = TABLE.split("|").map((row) => {
  const words = row.split(" ");
  const size = words.length / 3;
  const [base = "", past = "", gerund = ""] = [0, 1, 2].map((form) =>
    words.slice(form * size, (form + 1) * size).join(" "),
  );
  return { base, past, gerund };
});

const BY_GERUND = new Map(VERBS.map((verb) => [verb.gerund, verb]));
const BY_BASE = new Map(VERBS.map((verb) => [verb.base, verb]));

/** Of "managing"; undefined for a verb we do not know. */
export function verbOfGerund(word: string): DeedVerb | undefined {
  return BY_GERUND.get(word.toLowerCase());
}

/** Of "manage". */
export function verbOfBase(word: string): DeedVerb | undefined {
  return BY_BASE.get(word.toLowerCase());
}
