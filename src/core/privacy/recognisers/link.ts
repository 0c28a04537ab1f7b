import { expandWords } from "../facts/expand-words.ts";
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
  "vk\\.com",
  "threads\\.net",
  "bsky\\.app",
  "mastodon\\.social",
  "pinterest\\.com",
  "quora\\.com",
  "dev\\.to",
  "hashnode\\.com",
  "codeforces\\.com",
  "codechef\\.com",
  "topcoder\\.com",
  "replit\\.com",
  "angel\\.co",
  "wellfound\\.com",
  "upwork\\.com",
  "fiverr\\.com",
  "freelancer\\.com",
  "academia\\.edu",
  "publons\\.com",
  "hub\\.docker\\.com",
  "stackexchange\\.com",
  "sourceforge\\.net",
  "drive\\.google\\.com",
  "docs\\.google\\.com",
  "sites\\.google\\.com",
  "telegram\\.me",
  "line\\.me",
  "discord\\.gg",
  "discordapp\\.com",
  "skype\\.com",
  "viadeo\\.com",
  "hh\\.ru",
  "habr\\.com",
  "naukri\\.com",
  "wordpress\\.com",
  "blogspot\\.com",
].join("|");

/** Top-level domains that a bare personal site in a header ends in; kept short so that "node.js" is no site. */
const SITE_ENDINGS =
  "com|net|org|io|dev|me|co|info|name|page|site|tech|design|blog|app|xyz|eu|uk|de|fr|es|it|nl|pl|in|ca|au|ch|at|be|br|mx|us";

/** Countries' domains besides: a name before them is long, so that "user.id" and "10.am" are no sites. */
const COUNTRY_ENDINGS =
  "no|se|dk|fi|is|ie|nz|za|ng|gh|ke|tz|ug|rw|et|eg|ma|dz|tn|ly|sn|cm|ci|zm|zw|bw|mu|ae|sa|qa|kw|bh|om|jo|lb|iq|ir|il|tr|pk|bd|lk|np|mm|th|vn|my|sg|ph|id|hk|tw|cn|jp|kr|mn|ru|ua|by|kz|uz|ge|az|md|cz|sk|hu|ro|bg|gr|cy|si|hr|rs|ba|al|lt|lv|ee|lu|mt|pt|cl|ar|pe|ec|bo|uy|py|ve|cr|gt|pa|do|jm|tt";

export const linkRecogniser: Recogniser = {
  name: "link",
  kind: "URL",
  context: ["website", "portfolio", "homepage", "blog", "site", "linkedin", "github"],
  rules: [
    {
      // The path of a profile alone, where an icon or the line before says of which network.
      name: "path-only",
      words: expandWords("/in/"),
      gate: /(?:^|[^\p{L}\d/.])\/in\/\w/u,
      pattern: /(?<![\p{L}\d/.])\/in\/[\p{L}\d_%-]{3,100}\/?/gu,
      score: 0.85,
    },
    {
      name: "url",
      gate: /:\/\/|www\./i,
      pattern: /(?<![\p{L}\d])(?:https?:\/\/|www\.)[^\s<>"'()[\]{},;|]{3,200}(?<![.:!?])/giu,
      score: 0.9,
    },
    {
      name: "profile-host",
      gate: /\.[a-z]{2,3}\//i,
      pattern: new RegExp(
        `(?<![\\p{L}\\d@./-])(?:[\\w-]{1,63}\\.){0,2}(?:${PROFILE_HOSTS})/[^\\s<>"'()[\\]{},;|]{1,150}(?<![.:!?])`,
        "giu",
      ),
      score: 0.9,
    },
    {
      name: "personal-subdomain",
      words: expandWords(
        "(?:github|gitlab|wordpress|blogspot|wixsite|netlify|vercel|carrd|herokuapp|tumblr|medium|substack|weebly|webflow|framer|notion|myportfolio|pages).",
      ),
      pattern:
        /(?<![\p{L}\d@./-])[\w-]{2,63}\.(?:github\.io|gitlab\.io|wordpress\.com|blogspot\.com|wixsite\.com|netlify\.app|vercel\.app|carrd\.co|herokuapp\.com|tumblr\.com|medium\.com|substack\.com|weebly\.com|webflow\.io|framer\.website|notion\.site|myportfolio\.com|pages\.dev)(?:\/[^\s<>"'()[\]{},;|]{0,100})?(?![\p{L}\d])/giu,
      score: 0.85,
    },
    {
      name: "site-in-header",
      gate: /\.[a-z]{2}/i,
      isPersonalOnly: true,
      pattern: new RegExp(
        `(?<![\\p{L}\\d@./-])(?:[\\p{L}\\d-]{2,63}\\.){1,2}(?:${SITE_ENDINGS})(?:/[^\\s<>"'()[\\]{},;|]{0,100})?(?![\\p{L}\\d.@])`,
        "giu",
      ),
      score: 0.6,
      // Capitals are products: ASP.Net, Salesforce.com.
      accept: (value) =>
        value === value.toLowerCase() && !/^(?:asp|vb|ado|visualbasic|socket|draw)\.(?:net|io)$/.test(value),
    },
    {
      // "good teamplayer.no limits" lacks a blank.
      name: "site-of-country",
      gate: /\.(?<=[a-z\d]{8}\.)[a-z]{2}(?![a-z])/,
      isPersonalOnly: true,
      pattern: new RegExp(
        `(?<![\\p{L}\\d@./-])[a-z][a-z\\d-]{7,62}\\.(?:${COUNTRY_ENDINGS})(?:/[^\\s<>"'()[\\]{},;|]{0,100})?(?![\\p{L}\\d@]|\\.\\p{L}| [a-z])`,
        "gu",
      ),
      score: 0.6,
    },
    {
      // At the foot: "amara@example.org – amara-okafor.me/portfolio"
      name: "site-beside-mail",
      gate: /@.{3,60}\s[a-z\d-]{2,63}\.[a-z]{2}/,
      pattern: new RegExp(
        `(?<![\\p{L}\\d@./-])[a-z\\d-]{2,63}(?:\\.[a-z\\d-]{2,63})?\\.(?:${SITE_ENDINGS})(?:/[^\\s<>"'()[\\]{},;|]{0,100})?(?![\\p{L}\\d.@])`,
        "gu",
      ),
      score: 0.6,
      accept: (_, { before }) => /@[\w.-]{1,34}\.[a-z]{2,12}\s{0,4}[|•·,;/–—-]?\s{1,4}$/i.test(before),
    },
    {
      // "LinkedIn jane-doe-12", "GitHub @jane": without a colon only what looks made is a handle.
      name: "handle-after-network",
      words: expandWords("linked|git|twitter|instagram|skype|telegram|behance|dribbble|kaggle|xing"),
      gate: /linked|git ?(?:hub|lab)|twitter|instagram|skype|telegram|behance|dribbble|kaggle|xing/i,
      isPersonalOnly: true,
      pattern:
        /(?<![\p{L}\d])(?:linked ?in|git ?hub|git ?lab|twitter|instagram|skype|telegram|behance|dribbble|kaggle|xing)(?: ?(?:id|handle|profile|user(?:name)?))?[ :/]{1,3}(?<value>\/?(?:in\/)?@?[\p{L}\d][\p{L}\d._/-]{2,60})/giu,
      score: 0.75,
      accept: (value) => /[\d._/@-]./u.test(value) && !/^(?:com|profile|account)(?![\p{L}\d])/iu.test(value),
    },
    {
      // What Skype gives its users; "go-live: May" is when.
      name: "skype",
      words: ["live:"],
      pattern: /(?<![\p{L}\d-])live:[a-z\d.][\w.-]{2,60}/gu,
      score: 0.85,
    },
    {
      name: "handle-in-header",
      gate: /@/,
      isPersonalOnly: true,
      pattern: /(?<![\p{L}\d.@/])@[\p{L}\d_][\p{L}\d_.]{2,30}(?![\p{L}\d@])/giu,
      score: 0.6,
    },
  ],
};
