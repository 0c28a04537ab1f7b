import { siteHeaders } from "../tools/site-headers.ts";

const wanted = Object.entries({ ...siteHeaders.isolation, ...siteHeaders.security });

/**
 * The response with every header the page wants and its host did not send: on a host that cannot set headers this is
 * what isolates the page, and closes it. What the host did send stands.
 */
export function withHeaders(response: Response): Response {
  // A redirected response must not answer a navigation; a new one forgets that it was.
  const headers = new Headers(response.headers);
  for (const [name, value] of wanted) if (!headers.has(name)) headers.set(name, value);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}
