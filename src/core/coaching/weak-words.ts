// The words that the literature of resume writing agrees on leaving out or replacing: career services of universities,
// hiring guides of public employment agencies and style guides for plain language name the same ones over and over. What
// stands in their place never claims more than they did: "helped" does not become "led".

/** Openings that say somebody was there. `past` and `now` go in their place, for work that has ended and work that goes on. */
export const WEAK_OPENINGS: readonly { readonly said: RegExp; readonly past: string; readonly now: string }[] = [
  { said: /^(?:was |been )?involved (?:in|with)\b/i, past: "Took part in", now: "Take part in" },
  { said: /^help(?:ed|ing)? (?:out )?(?:with|in)\b/i, past: "Supported", now: "Support" },
  { said: /^help(?:ed|ing)?(?= the\b| an?\b| \d)/i, past: "Supported", now: "Support" },
  { said: /^assist(?:ed|ing)? (?:with|in)\b/i, past: "Supported", now: "Support" },
  { said: /^work(?:ed|ing)? on\b/i, past: "Contributed to", now: "Contribute to" },
  { said: /^participat(?:ed|ing) in\b/i, past: "Contributed to", now: "Contribute to" },
  { said: /^(?:was )?tasked with(?! \w+ing\b)/i, past: "Took on", now: "Take on" },
  { said: /^(?:did|doing)\b/i, past: "Carried out", now: "Carry out" },
];

/** Openings that describe a post. Before an -ing form the verb itself takes their place. */
export const DUTY_OPENING =
  /^(?:(?:was |were |am |is )?(?:also )?(?:responsible|accountable) for|(?:my |main |key )?(?:duties|responsibilities|tasks) (?:included|include|were|are)|(?:was )?in charge of|(?:was )?tasked with(?= \w+ing\b))\s+/i;
/** What an opening before a thing becomes: the person kept it going, no more is said. */
export const DUTY_VERB = { past: "Ran", now: "Run" } as const;
/** Openings that name a thing rather than a deed become a verb only where the thing is one that is run. */
export const DUTY_OF_THING = /^(?:(?:was |am )?responsible for|(?:was )?in charge of)\s+(?=(?:the|an?|all)\s)/i;

/** Words that can go without anything being lost. Each with what stands in its place. */
export const FILLERS: readonly (readonly [RegExp, string])[] = [
  [/\bin order to\b/gi, "to"],
  [/\bas well as\b/gi, "and"],
  [/\bdue to the fact that\b/gi, "because"],
  [/\bfor the purpose of\b/gi, "for"],
  [
    /\b(?:very|really|quite|basically|actually|successfully|effectively|efficiently|proactively|highly)\s+(?=\p{Ll})/giu,
    "",
  ],
];

/** What everybody writes of themselves. */
export const BUZZWORDS =
  /\b(?:team[- ]?player|hard[- ]?work(?:er|ing)|go[- ]getter|self[- ]?(?:starter|motivated)|results?[- ](?:driven|oriented)|detail[- ]oriented|think(?:s|ing)? outside the box|synerg(?:y|ies|istic)|best of breed|dynamic|highly motivated|passionate|people person|thought leader(?:ship)?|rock ?star|ninja|guru|proven track record|excellent communication skills|problem solver|fast[- ]paced|value[- ]add(?:ed)?|bottom[- ]line)\b/gi;

/** Counts that are none. */
export const VAGUE_QUANTITIES =
  /\b(?:several|many|numerous|various|multiple|countless|a (?:lot|number|variety|range|couple|few) of|lots of|tons of)\b/gi;

export const REFERENCES =
  /^\W*references?\s+(?:(?:are|is|will be)\s+)?(?:available|provided|furnished|supplied|given)?\s*(?:up)?on request\W*$/i;

/** What must not count. Only as a label, so that "age" in a sentence is left alone. */
export const PERSONAL_DETAILS =
  /^\W*(?:date of birth|birth ?date|d\.?o\.?b\.?|born|age|marital status|civil status|nationality|religion|gender|sex|children|place of birth)\s*[:–-]\s*\S/i;
