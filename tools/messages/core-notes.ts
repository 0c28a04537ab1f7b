// Sentences that core and the workers put together of a find: a verdict's note, what keeps a file from being read. The
// screen tells them by `told`, so each must be in every catalogue. Read from the source, holes filled.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Where notes and faults are made that a person reads. */
const FOLDERS = ["src/core/matching", "src/core/evaluation", "src/core/feedback", "src/core/skills", "workers/graph"];
/** Properties that hold such a sentence, and functions that take one. */
const PROPERTIES = new Set(["note", "reason", "why", "problem"]);
const MAKERS = new Set(["absent", "found"]);
/** What a hole holds hardly matters: the words around it have to be known. */
const HOLE = "7";

export interface Note {
  readonly sentence: string;
  /** "matching/judge-pay.ts:26" */
  readonly at: string;
}

export function coreNotes(): readonly Note[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.includes("test"))
      .flatMap((path) => notesIn(join(folder, path))),
  );
}

function notesIn(path: string): readonly Note[] {
  const source = ts.createSourceFile(path, readFileSync(join(ROOT, path), "utf8"), ts.ScriptTarget.Latest, true);
  const notes: Note[] = [];
  const take = (node: ts.Expression) => {
    if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].forEach(take);
    const sentence = sentenceOf(node);
    // One word may be a code.
    if (sentence === null || !/\p{L}{2},? \p{L}{2}/u.test(sentence)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    notes.push({ sentence, at: `${path}:${line + 1}` });
  };
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAssignment(node) && PROPERTIES.has(node.name.getText())) take(node.initializer);
    if (ts.isVariableDeclaration(node) && node.initializer && PROPERTIES.has(node.name.getText()))
      take(node.initializer);
    if (ts.isCallExpression(node) && MAKERS.has(node.expression.getText())) node.arguments.forEach(take);
    node.forEachChild(visit);
  };
  visit(source);
  return notes;
}

function sentenceOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => HOLE + literal.text).join("");
}
