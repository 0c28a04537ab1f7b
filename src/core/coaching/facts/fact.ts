// One thing that a resume claims, in a form that two wordings of the same claim share.

export type FactKind = "number" | "date" | "employer" | "title" | "degree" | "skill" | "certificate" | "contact";

export interface Fact {
  readonly kind: FactKind;
  /** Two facts of a kind with the same key say the same: "5" and "five", "Jan 2019" and "01/2019". */
  readonly key: string;
  /** As written. */
  readonly written: string;
}

/** A fact that means little without the words around it: what is counted, what happened then. */
export interface PlacedFact extends Fact {
  /** Stems of the words of its line. */
  readonly around: ReadonlySet<string>;
  /** The stem right before and right behind it; "" at the ends of the line. */
  readonly left: string;
  readonly right: string;
}
