// An ESLint rule: words that a person reads go through `t`, or the catalogues would not know of them.

/** Attributes that are read, or read out. */
const READ = new Set(["label", "title", "description", "placeholder", "alt", "aria-label", "aria-valuetext"]);

/** Names and file formats, the same in every language. */
const NAMES = /\b(?:Candor|SQL|AUC|F1|GPU|CPU|PDF|CSV|JSON|Apache-2\.0)\b/g;

function isWords(text) {
  return /\p{L}{2}/u.test(text.replace(NAMES, ""));
}

export const noBareWords = {
  meta: {
    type: "problem",
    schema: [],
    messages: { bare: 'Say it with t("…") of src/lib/messages.ts, and in German in src/messages/de.' },
  },
  create(context) {
    const report = (node, text) => isWords(text) && context.report({ node, messageId: "bare" });
    return {
      JSXText: (node) => report(node, node.value),
      JSXAttribute({ name, value }) {
        if (name.type !== "JSXIdentifier" || !READ.has(name.name) || value === null) return;
        const said = value.type === "JSXExpressionContainer" ? value.expression : value;
        if (said.type === "Literal" && typeof said.value === "string") report(value, said.value);
        if (said.type === "TemplateLiteral") report(value, said.quasis.map(({ value: { raw } }) => raw).join(" "));
      },
    };
  },
};
