// Markup in plain text that a browser would not show: comments, elements styled away, scripts. Exports of job boards and
// Markdown hold HTML; what it hides is cut out and told. Markup that shows its text is left as it is.

import type { HiddenText } from "./document.ts";

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** Never shown, whatever their style. */
const UNSHOWN = /^(?:script|style|template|noscript|object|datalist)$/i;
/** Elements that have no end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const TAG = /<([a-z][a-z\d]{0,20})((?:\s+[^<>]{0,1000}?)?)\s*(\/?)>/gi;
/** Small as in `HIDING.minFontSize`, in points or pixels; far as no window is wide. */
const STYLES: readonly RegExp[] = [
  /display\s*:\s*none/i,
  /visibility\s*:\s*(?:hidden|collapse)/i,
  /opacity\s*:\s*(?:0?\.0\d*|0)\s*(?:[;"'!]|$)/i,
  /font-size\s*:\s*(?:[0-3](?:\.\d+)?\s*(?:px|pt)|0(?:\.[0-2]\d*)?\s*(?:r?em|%)?)\s*(?:[;"'!]|$)/i,
  /(?:^|[;"'\s])(?:color|fill)\s*[:=]\s*["']?\s*(?:white|transparent|#f{3}\b|#[ef]{6}\b|#(?:f[a-f\d]){3}\b|rgba?\(\s*255\s*,\s*255\s*,\s*255|rgba\([^)]*,\s*0(?:\.0\d*)?\s*\))/i,
  /(?:left|top|right|bottom|text-indent|margin-left)\s*:\s*-\d{3,}/i,
  /(?:^|[;"'\s])(?:max-)?(?:width|height)\s*:\s*[01](?:px|pt)?\s*(?:[;"'!]|$)/i,
  /clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*(?:50|100)%|transform\s*:\s*scale\(\s*0\s*\)/i,
];
/** With a ground of its own white text is made to be seen. */
const GROUND = /background(?:-color)?\s*[:=]\s*["']?\s*(?!(?:white|transparent|none|#f{3}\b|#f{6}\b))[\w#]/i;
const COLOUR_STYLE = 4;
const HIDDEN_WORD = /(?:^|\s)hidden(?=[\s=]|$)/i;

/** The text as it is shown, and what was not. */
export function cutHiddenMarkup(source: string): { text: string; hidden: readonly HiddenText[] } {
  if (!source.includes("<")) return { text: source, hidden: [] };
  const hidden: HiddenText[] = [];
  const put = (text: string, reason: HiddenText["reason"]) => {
    if (text.trim() !== "") hidden.push({ text: text.trim(), reason, page: null });
  };
  const open = source.replace(COMMENT, (comment) => {
    put(comment.replace(/^<!--|-->$/g, ""), "comment");
    return "";
  });
  let text = "";
  let from = 0;
  for (const tag of open.matchAll(TAG)) {
    const [whole, name = "", attributes = "", slash] = tag;
    if (tag.index < from || slash === "/" || VOID.test(name) || !isUnshown(name, attributes)) continue;
    const start = tag.index + whole.length;
    const { inner, next } = endOf(open, name, start);
    put(open.slice(start, inner).replace(/<[^<>]*>/g, " "), "hidden-run");
    text += open.slice(from, tag.index);
    from = next;
  }
  return { text: text + open.slice(from), hidden };
}

function isUnshown(name: string, attributes: string): boolean {
  if (UNSHOWN.test(name) || HIDDEN_WORD.test(attributes.replace(/"[^"]*"|'[^']*'/g, ""))) return true;
  return STYLES.some((style, i) => style.test(attributes) && !(i === COLOUR_STYLE && GROUND.test(attributes)));
}

/** Where an element's text ends and where the text goes on; one that is not closed ends with its paragraph. */
function endOf(text: string, name: string, start: number): { inner: number; next: number } {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>/])[^<>]*>`, "gi");
  tags.lastIndex = start;
  let depth = 1;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return { inner: tag.index, next: tag.index + tag[0].length };
  }
  const paragraph = text.indexOf("\n\n", start);
  const end = paragraph < 0 ? text.length : paragraph;
  return { inner: end, next: end };
}
