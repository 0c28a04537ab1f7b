// Markdown as a person sees it rendered: marks go, words stay. Not a renderer: resumes use headings, lists,
// emphasis and links, and what is anything else stays as written. Comments are hidden text.

import type { HiddenText } from "./document.ts";

/** Walked in this order; each keeps what a reader sees. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm, "$1"], // # Heading
  [/^[ \t]{0,3}(?:=+|-{3,}|_{3,}|\*{3,})[ \t]*$/gm, ""], // underline of a heading, or a rule
  [/^[ \t]{0,3}(?:```|~~~).*$/gm, ""], // fences; the code between them stays
  [/^[ \t]{0,3}>[ \t]?/gm, ""], // quotation
  [/^([ \t]*)[*+-][ \t]+/gm, "$1- "], // one kind of bullet
  [/^[ \t]*\|[ \t|:-]*$/gm, ""], // ruler of a table
  // An address ends before the next "](": a thousand links begun and never ended are not read a thousand times.
  [/!\[([^\]\n]{0,500})\]\((?:(?!\]\()[^)\s]){0,2000}\)/g, "$1"], // picture: its description
  [/\[([^\]\n]{1,500})\]\((?:mailto:)?((?:(?!\]\()[^)\s]){1,2000})\)/g, "$1 ($2)"], // link: the address is shown, to be hidden
  [/(\*\*|__)(?=\S)([^\n]{1,500}?\S)\1/g, "$2"],
  [/(?<![\w*])\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*(?![\w*])/g, "$1"],
  [/(?<![\w_])_(?=\S)([^_\n]{1,500}?)(?<=\S)_(?![\w_])/g, "$1"],
  [/`([^`\n]{1,500})`/g, "$1"],
];

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** "[id]: address "title"": not shown; as "[//]: # (…)" it is how people write comments. */
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S{1,2000}(?:[ \t]+("[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?[ \t]*$/gm;
/** What is shown while the pointer rests on a link or picture. */
const TITLE = /(\]\((?:(?!\]\()[^)\s]){1,2000})[ \t]+("[^"\n]{0,1000}"|'[^'\n]{0,1000}')(?=\))/g;

export function markdownText(source: string): { text: string; hidden: readonly HiddenText[] } {
  const hidden: HiddenText[] = [];
  const visible = source.replace(COMMENT, (comment) => {
    const text = comment.replace(/^<!--|-->$/g, "").trim();
    if (text !== "") hidden.push({ text, reason: "comment", page: null });
    return "";
  });
  const put = (quoted: string, reason: "comment" | "description") => {
    const text = quoted.slice(1, -1).trim();
    if (text !== "") hidden.push({ text, reason, page: null });
  };
  const shown = visible
    .replace(DEFINITION, (_, title?: string) => {
      if (title !== undefined) put(title, "comment");
      return "";
    })
    .replace(TITLE, (_, link: string, title: string) => {
      put(title, "description");
      return link;
    });
  const text = MARKS.reduce((line, [mark, shown]) => line.replace(mark, shown), shown);
  return { text, hidden };
}
