import type { Recogniser } from "../recogniser.ts";

/** Hosts where the path names a person. */
const PROFILE_HOSTS = [
  "linkedin\\.com",
  "github\\.com",
  "github\\.io",
  "gitlab\\.com",
  "bitbucket\\.org",
  "twitter\\.com",
  "x\\.com",
  "instagram\\.com",
  "facebook\\.com",
  "fb\\.com",
  "medium\\.com",
  "behance\\.net",
  "dribbble\\.com",
  "kaggle\\.com",
  "stackoverflow\\.com",
  "youtube\\.com",
  "vimeo\\.com",
  "t\\.me",
  "wa\\.me",
  "about\\.me",
  "xing\\.com",
  "indeed\\.com",
  "researchgate\\.net",
  "orcid\\.org",
  "scholar\\.google\\.com",
  "leetcode\\.com",
  "hackerrank\\.com",
  "codepen\\.io",
  "npmjs\\.com",
  "huggingface\\.co",
  "linktr\\.ee",
  "calendly\\.com",
  "flickr\\.com",
  "tiktok\\.com",
  "soundcloud\\.com",
  "wordpress\\.com",
  "blogspot\\.com",
].join("|");

/** Top-level domains that a bare personal site in a header ends in; kept short so that "node.js" is no site. */
const SITE_ENDINGS =
  "com|net|org|io|dev|me|co|info|name|page|site|tech|design|blog|app|xyz|eu|uk|de|fr|es|it|nl|pl|in|ca|au|ch|at|be|br|mx|us";

export const linkRecogniser: Recogniser = {
  name: "link",
  kind: "URL",
  context: ["website", "portfolio", "homepage", "blog", "site", "linkedin", "github"],
  rules: [
    { name: "url", pattern: /(?<![\p{L}\d])(?:https?:\/\/|www\.)[^\s<>"'()[\]{},;|]{3,200}(?<![.:!?])/giu, score: 0.9 },
    {
      name: "profile-host",
      pattern: new RegExp(
        `(?<![\\p{L}\\d@./-])(?:[\\w-]{1,63}\\.){0,2}(?:${PROFILE_HOSTS})/[^\\s<>"'()[\\]{},;|]{1,150}(?<![.:!?])`,
        "giu",
      ),
      score: 0.9,
    },
    {
      name: "personal-subdomain",
      pattern:
        /(?<![\p{L}\d@./-])[\w-]{2,63}\.(?:github\.io|gitlab\.io|wordpress\.com|blogspot\.com|wixsite\.com|netlify\.app|vercel\.app)(?![\p{L}\d])/giu,
      score: 0.85,
    },
    {
      name: "site-in-header",
      pattern: new RegExp(
        `(?<![\\p{L}\\d@./-])(?:[\\p{L}\\d-]{2,63}\\.){1,2}(?:${SITE_ENDINGS})(?:/[^\\s<>"'()[\\]{},;|]{0,100})?(?![\\p{L}\\d.@])`,
        "giu",
      ),
      score: 0.6,
      // Capitals are products: ASP.Net, Salesforce.com.
      accept: (value, { inHeader }) =>
        inHeader && value === value.toLowerCase() && !/^(?:asp|vb|ado|visualbasic)\.net$/.test(value),
    },
    {
      name: "labelled-handle",
      pattern:
        /(?<![\p{L}\d])(?:linked ?in|git ?hub|git ?lab|twitter|instagram|facebook|skype|telegram|wechat|whatsapp|discord|slack|medium|kaggle|behance|dribbble)(?: ?(?:id|handle|profile|user(?:name)?))? ?[:：] ?(?<value>@?[\p{L}\d][\p{L}\d._/-]{2,60})/giu,
      score: 0.75,
      accept: (value) => /[\d._/@-]|^[\p{Ll}]+$/u.test(value) || value.length >= 5,
    },
    {
      name: "handle-in-header",
      pattern: /(?<![\p{L}\d.@/])@[\p{L}\d_][\p{L}\d_.]{2,30}(?![\p{L}\d@])/giu,
      score: 0.6,
      accept: (_value, { inHeader }) => inHeader,
    },
  ],
};
