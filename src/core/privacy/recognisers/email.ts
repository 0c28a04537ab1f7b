import { expandWords } from "../facts/expand-words.ts";
import type { Recogniser } from "../recogniser.ts";

export const emailRecogniser: Recogniser = {
  name: "email",
  kind: "EMAIL",
  context: ["email", "e-mail", "mail", "contact", "correo", "courriel"],
  rules: [
    {
      // Blanks around the @ are what text layers of PDFs make of an address.
      name: "address",
      gate: /@/,
      pattern:
        /(?<![\p{L}\d._%+'-])[\p{L}\d_%+][\p{L}\d._%+'-]{0,63} ?@ ?(?:[\p{L}\d](?:[\p{L}\d-]{0,62}[\p{L}\d])?\.){1,4}\p{L}{2,24}(?![\p{L}\d])/gu,
      score: 0.95,
    },
    {
      name: "spelled-out",
      words: expandWords("[([{<] ?[a@ä]"),
      gate: /[([{<]\s?(?:at|a|AT|At|@|arroba|ät)\s?[)\]}>]/i,
      pattern:
        /(?<![\p{L}\d._%+-])[\p{L}\d_][\p{L}\d._+-]{0,63} ?[[({<] ?(?:at|a|@|arroba|ät) ?[\])}>] ?[\p{L}\d-]{1,63}(?: ?(?:\.|[[({<] ?(?:dot|punkt|point|punto|\.) ?[\])}>]| dot ) ?[\p{L}\d-]{2,24}){1,3}/giu,
      score: 0.9,
    },
    {
      // Words for the signs, so both have to be there.
      name: "in-words",
      words: expandWords("dot |punto "),
      gate: / (?:at|AT|arroba) \S.{0,60}(?:dot|DOT|punto)/,
      pattern:
        /(?<![\p{L}\d._%+-])[\p{L}\d_][\p{L}\d._+-]{0,63}(?: (?:dot|DOT) [\p{L}\d_+-]{1,40}){0,2} (?:at|AT|arroba) [\p{L}\d-]{1,63}(?:(?: (?:dot|DOT|punto) |\.)[\p{L}\d-]{2,24}){0,2} ?(?:dot|DOT|punto|\.) ?(?:com|COM|net|org|io|me|de|uk|fr|es|it|ru|in|eu|edu|dev|hu|ch|at|nl|be|pl|se|no|dk|fi|cz|br|pt|au|ca|us|jp|cn|info|email)(?![\p{L}\d])/gu,
      score: 0.85,
      accept: (value) => / (?:dot|DOT|punto) /.test(value),
    },
  ],
};
