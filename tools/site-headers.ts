// The headers the page wants from whoever serves it. `npm start`, `vite preview` and docs/hosting.md
// all take them from here; `tools/write-headers.ts` puts them into public/_headers.

/**
 * Where a scorer may be fetched from when a person names one: the model hub, and the hosts it sends large files from.
 * A site that wants none of it takes these three out.
 */
export const HUB_HOSTS = ["https://huggingface.co", "https://*.huggingface.co", "https://*.hf.co"] as const;

/** Cross-origin isolation gives threads to WebAssembly; the policy lets nobody else be asked but the hub. */
export const siteHeaders = {
  isolation: {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
  },
  security: {
    "Content-Security-Policy": [
      "default-src 'self'",
      "script-src 'self' 'wasm-unsafe-eval'",
      // Mantine sets colours and sizes as style attributes.
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      `connect-src 'self' ${HUB_HOSTS.join(" ")}`,
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  },
} as const;
