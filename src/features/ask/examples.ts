/** One of each kind of question. They name what most jobs have, so that each finds its words in any data. */
export const EXAMPLES = [
  "Top 5 candidates",
  "Who speaks English and has 3+ years of experience?",
  "Who misses only one must-have?",
  "Candidates with a bachelor's degree or higher",
  "How many candidates have more than 5 years?",
  "Jobs that pay at least 30k",
] as const;
