// Several questions in one text. "And which of them are remote?" goes on from the question before.

export interface OneQuestion {
  readonly question: string;
  /** It asks about what the one before found. */
  readonly goesOn: boolean;
}

const BREAKS =
  /(?<=[?!])\s+(?=\S)|\s*[;\n]\s*|(?<=\w)\.\s+(?=(?:and |also |then )?(?:show|list|find|give|which|what|who|how|where|why|compare|sort|only|of those|now|are there|is there|do|does)\b)|,?\s+(?:and|also|then|plus|and also|and then)\s+(?=(?:how many|which (?:of|ones|jobs|candidates|roles)|what (?:is|are|jobs|about)|who (?:has|have|is|are|speaks|knows|can)\b(?! also)|show me|list (?:the|all|me)|tell me|compare|give me|find (?:me|all)|count|how much|why is)\b)|,\s+and\s+(?=who\b)|,?\s+then\s+(?=(?:the|which|who|what|how)\b)/i;
const GOES_ON =
  /\b(?:of (?:them|those|these)|among (?:them|those|these)|from (?:those|these)|those that|which ones|of which|the (?:ones|former)|them|those|these|they)\b/i;

/** "I have a degree and two years. Which jobs suit me?" is one question. */
const OF_ONESELF = /^(?:i|i'm|i've|my|i'd|we're|we've) (?!.*\?$)/i;

function withStatements(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && OF_ONESELF.test(last)) joined[joined.length - 1] = `${last}. ${part}`;
    else joined.push(part);
  }
  return joined;
}

/** Says thanks and asks nothing. */
const COURTESY = /^(?:(?:many )?thanks?(?: you| a lot| so much| in advance)?|thx|cheers|please|hi|hello|hey)[\s!.,]*$/i;

export function splitQuestions(text: string): readonly OneQuestion[] {
  const parts = text
    .split(new RegExp(BREAKS.source, "gi"))
    .map((part) => part.replace(/^(?:and|also|then)\s+/i, "").trim())
    .filter((part) => /[\p{L}\d]/u.test(part) && !COURTESY.test(part));
  return withStatements(parts).map((question, index) => ({ question, goesOn: index > 0 && GOES_ON.test(question) }));
}
