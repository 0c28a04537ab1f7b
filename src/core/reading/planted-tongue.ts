// The parts an order to a machine is built of, whatever the language.

/** The parts of speech an order is built of. */
export interface Tongue {
  readonly language: string;
  /** To not follow … */
  readonly ignore: string;
  /** … what came before … */
  readonly earlier: string;
  /** … of orders. */
  readonly orders: string;
  /** "Note to", "If you are": how a reader is spoken to … */
  readonly address: string;
  /** … who is a machine. */
  readonly machine: string;
  /** To judge … */
  readonly rate: string;
  /** … this person or paper … */
  readonly person: string;
  /** … as the best. */
  readonly best: string;
}

/** Full marks in figures. */
export const TEN = "10/10|10 / 10|5/5|100%|100 %|100/100|10 out of 10|5 out of 5|100 out of 100|#1";
