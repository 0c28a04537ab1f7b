// Every message of the source: the literals given to `t`, `msg` and `say`, with the files they stand in. Read by the tests of the
// catalogues; `tsx tools/messages/collect.ts` prints them as JSON for whoever adds a language.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";

const SOURCE = fileURLToPath(new URL("../../src/", import.meta.url));

export interface Messages {
  /** Message to the files that say it, relative to src. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** Calls that cannot be collected: "app/Rail.tsx:12". */
  readonly unreadable: readonly string[];
}

export function collectMessages(): Messages {
  const files = new Map<string, string[]>();
  const unreadable: string[] = [];
  for (const path of sourceFiles()) {
    const name = relative(SOURCE, path);
    const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node) => {
      const message = ts.isCallExpression(node) ? messageOf(node) : null;
      if (message === UNREADABLE) {
        unreadable.push(`${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
      } else if (message !== null) {
        files.set(message, [...new Set([...(files.get(message) ?? []), name])]);
      }
      node.forEachChild(visit);
    };
    visit(source);
  }
  return { files, unreadable };
}

/** Source that ships, tests and catalogues left out. */
export function sourceFiles(): readonly string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test.") && !path.startsWith("messages"))
    .filter((path) => path !== join("lib", "messages.ts"))
    .map((path) => join(SOURCE, path));
}

const UNREADABLE = Symbol("unreadable");

function messageOf(call: ts.CallExpression): string | typeof UNREADABLE | null {
  const { expression } = call;
  if (!ts.isIdentifier(expression) || !["t", "msg", "say"].includes(expression.text)) return null;
  const [message, , context] = call.arguments;
  if (message === undefined || !ts.isStringLiteralLike(message)) return UNREADABLE;
  if (context === undefined) return message.text;
  return ts.isStringLiteralLike(context) ? `${message.text}|${context.text}` : UNREADABLE;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(`${JSON.stringify(Object.fromEntries(collectMessages().files), null, 2)}\n`);
