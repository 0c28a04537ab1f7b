/** The one foreign host the page ever asks, and only for a scorer the person named. tools/site-headers.ts allows it. */
const HUGGING_FACE = "https://huggingface.co/";

/** `?hub=/mirror/` in the address takes a mirror on the page's own host instead, for closed networks and tests. */
export function hubAddress(): string {
  const mirror = new URLSearchParams(window.location.search).get("hub");
  if (mirror === null) return HUGGING_FACE;
  const address = new URL(mirror, window.location.href);
  return address.origin === window.location.origin ? address.href : HUGGING_FACE;
}
