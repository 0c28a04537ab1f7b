// A text that grows and remembers where it holds personal data.

import type { PersonalKind } from "../../../src/core/privacy/replacement.ts";

export interface Mark {
  readonly kind: PersonalKind;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Whether it is the candidate's own name at its first place. */
  readonly isOwnName?: true;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** What looks personal and is not: it must stay readable. */
  readonly keeps?: readonly Kept[];
}

export interface Kept {
  readonly start: number;
  readonly end: number;
}

export class TextWithMarks implements MarkedText {
  text = "";
  readonly marks: Mark[] = [];
  readonly keeps: Kept[] = [];

  /** Text that is nobody's. */
  plain(text: string): this {
    this.text += text;
    return this;
  }

  line(text = ""): this {
    return this.plain(`${text}\n`);
  }

  keep(text: string): this {
    const start = this.text.length;
    this.text += text;
    this.keeps.push({ start, end: this.text.length });
    return this;
  }

  /** A value of a person. */
  put(kind: PersonalKind, value: string): this {
    const start = this.text.length;
    this.text += value;
    this.marks.push({ kind, start, end: this.text.length });
    return this;
  }

  name(value: string): this {
    const start = this.text.length;
    this.text += value;
    this.marks.push({ kind: "PERSON", start, end: this.text.length, isOwnName: true });
    return this;
  }
}
