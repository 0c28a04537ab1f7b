// Strings of the page that read like words for a person and do not go through `t`: what the lint rule for JSX cannot see,
// in objects, tables and templates.

import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";

import { sourceFiles } from "./collect.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAGE = /^src\/(?:app|features|ui)\//;
/** Two words beside each other. One alone is more often a code, a key or a route. */
const WORDS = /\p{L}{2,}[,;.:]? \p{L}{2,}/u;
/** Calls that take words: of the catalogues, and of the log, which nobody's language is asked of. */
const TAKE_WORDS = new Set(["t", "msg", "say", "logFault"]);

export interface BareSentence {
  readonly text: string;
  /** "src/features/ask/examples.ts:3" */
  readonly at: string;
}

export function bareSentences(): readonly BareSentence[] {
  return sourceFiles().flatMap((path) => {
    const name = relative(ROOT, path);
    return PAGE.test(name) && !name.endsWith("testing.ts") ? bareIn(readFileSync(path, "utf8"), name) : [];
  });
}

export function bareIn(code: string, name: string): readonly BareSentence[] {
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const found: BareSentence[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isNewExpression(node) && node.expression.getText().endsWith("Error")) return;
    if (ts.isCallExpression(node) && TAKE_WORDS.has(node.expression.getText())) {
      // The context of a message is for translators; its values are searched.
      node.arguments.filter((argument) => !ts.isStringLiteralLike(argument)).forEach(visit);
      return;
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (WORDS.test(node.text)) found.push({ text: node.text, at: `${name}:${line + 1}` });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}
