import type { Recogniser } from "../recogniser.ts";

export const emailRecogniser: Recogniser = {
  name: "email",
  kind: "EMAIL",
  context: ["email", "e-mail", "mail", "contact", "correo", "courriel"],
  rules: [
    {
      // Blanks around the @ are what text layers of PDFs make of an address.
      name: "address",
      pattern:
        /(?<![\p{L}\d._%+'-])[\p{L}\d_%+][\p{L}\d._%+'-]{0,63} ?@ ?(?:[\p{L}\d](?:[\p{L}\d-]{0,62}[\p{L}\d])?\.){1,4}\p{L}{2,24}(?![\p{L}\d])/gu,
      score: 0.95,
    },
    {
      name: "spelled-out",
      pattern:
        /(?<![\p{L}\d._%+-])[\p{L}\d_][\p{L}\d._+-]{0,63} ?(?:\[at\]|\(at\)|\{at\}) ?[\p{L}\d-]{1,63}(?: ?(?:\.|\[dot\]|\(dot\)|\{dot\}) ?[\p{L}\d-]{2,24}){1,3}/giu,
      score: 0.9,
    },
  ],
};
