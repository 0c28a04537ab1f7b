// Words as skills are spelled with them: "C++", ".NET", "Node.js" (node, .js), "TCP/IP" (tcp, ip).

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /\.?[\p{L}\p{M}\p{N}]+(?:[+#]{1,2}(?![\p{L}\p{N}]))?/gu;

export function tokenise(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What a token is looked up by. A full stop counts only in front of a name: ".NET", but "Node.js" is "Node JS". */
export function tokenKey(token: Token, isFirst: boolean): string {
  const key = normaliseToken(token.text);
  return isFirst ? key : key.replace(/^\./, "");
}

/** Lower case; a plural is its singular, so that "databases" and "database" are one word. */
function normaliseToken(text: string): string {
  const lower = text.toLowerCase();
  return lower.length > 4 && /[^su]s$/.test(lower) && !lower.endsWith("is") ? lower.slice(0, -1) : lower;
}

/** Whether two tokens may belong to one name: what lies between them is nothing, a joint, or a line that was wrapped. */
export function isJoint(between: string, next: string): boolean {
  return /^(?:|[ \u00A0/.&'’–-]| ?& ?| ?\/ ?)$/.test(between) || (/^ ?\n ?$/.test(between) && /^\p{Ll}/u.test(next));
}
