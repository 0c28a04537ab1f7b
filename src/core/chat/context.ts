// What an answer may rest on: the rows a question found, with their facts, and quotes of the texts they stand for.

export interface ContextRow {
  readonly id: string;
  readonly kind: "candidate" | "job";
  /** A code name, or a job's title. */
  readonly name: string;
  /** Read by rules, e.g. `{ label: "years", value: "6" }`. These alone may be repeated as they are. */
  readonly facts: readonly ContextFact[];
  /** Passages of the anonymised text. Anybody may have written anything there. */
  readonly quotes: readonly string[];
}

export interface ContextFact {
  readonly label: string;
  readonly value: string;
}

export interface ChatContext {
  readonly rows: readonly ContextRow[];
  /** Rows the question found; more than `rows` when only the first are given. */
  readonly totalRows: number;
}

export const NO_CONTEXT: ChatContext = { rows: [], totalRows: 0 };
