import type { HiddenText } from "../../src/core/reading/document.ts";

/** What a format's reader gets out of a file, before it is cleaned and judged. */
export interface RawText {
  readonly text: string;
  readonly hidden: readonly HiddenText[];
  readonly pageCount: number | null;
  /** Pictures on the pages: with no text beside them it is a scan. */
  readonly hasPictures: boolean;
  /** Text stands in columns; left out where a format has none or does not say. */
  readonly hasColumns?: boolean;
  /** Only the first part was read. */
  readonly isCut: boolean;
}
