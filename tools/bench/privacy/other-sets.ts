// Texts that others tagged: sentences in Presidio's style, and CVs with entities marked inline.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import { strFromU8, unzipSync } from "fflate";

import type { PersonalKind } from "../../../src/core/privacy/replacement.ts";
import type { Mark, MarkedText } from "./marked-text.ts";

/** Their names for our kinds. Places, organisations and titles are nobody's to hide. */
const KINDS: Readonly<Record<string, PersonalKind>> = {
  PERSON: "PERSON",
  EMAIL_ADDRESS: "EMAIL",
  EMAIL: "EMAIL",
  PHONE_NUMBER: "PHONE",
  STREET_ADDRESS: "ADDRESS",
  ADDRESS: "ADDRESS",
  ZIP_CODE: "ADDRESS",
  URL: "URL",
  DOMAIN_NAME: "URL",
  AGE: "AGE",
  US_SSN: "ID_NUMBER",
  US_DRIVER_LICENSE: "ID_NUMBER",
  CREDIT_CARD: "BANK",
  IBAN_CODE: "BANK",
  NATIONALITY: "NATIONALITY",
};

interface TaggedRow {
  readonly full_text: string;
  readonly spans: readonly {
    readonly entity_type: string;
    readonly start_position: number;
    readonly end_position: number;
  }[];
}

export function readPresidioTexts(dataFolder: string): readonly MarkedText[] {
  return ["synth_dataset_v2", "generated_large"].flatMap((name) =>
    gunzipSync(readFileSync(`${dataFolder}/pii/${name}.jsonl.gz`))
      .toString("utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as TaggedRow)
      .map(({ full_text: text, spans }) => ({
        text,
        marks: spans.flatMap(({ entity_type, start_position: start, end_position: end }): readonly Mark[] => {
          const kind = KINDS[entity_type];
          return kind === undefined ? [] : [{ kind, start, end }];
        }),
      })),
  );
}

const CV_KINDS: Readonly<Record<string, PersonalKind>> = { Name: "PERSON", "Email Address": "EMAIL" };
const LABEL = /<label type="(?<type>[^"]*)">(?<value>[^<]*)<\/label>/g;

export function readTaggedCvs(dataFolder: string): readonly MarkedText[] {
  const files = unzipSync(readFileSync(`${dataFolder}/pii/dotin-cvs.zip`), {
    filter: ({ name }) => name.endsWith(".xml"),
  });
  return Object.values(files).map((bytes) =>
    unmark(strFromU8(bytes).replace(/^[\s\S]*?<cv>\s*"?|"?\s*<\/cv>\s*$/g, "")),
  );
}

function unmark(source: string): MarkedText {
  const marks: Mark[] = [];
  let text = "";
  let from = 0;
  for (const match of source.matchAll(LABEL)) {
    text += source.slice(from, match.index);
    const { type = "", value = "" } = match.groups ?? {};
    const kind = CV_KINDS[type];
    const blanks = /^\s*/.exec(value)?.[0].length ?? 0;
    if (kind !== undefined && value.trim() !== "")
      marks.push({ kind, start: text.length + blanks, end: text.length + value.trimEnd().length });
    text += value;
    from = match.index + match[0].length;
  }
  return { text: text + source.slice(from), marks };
}
