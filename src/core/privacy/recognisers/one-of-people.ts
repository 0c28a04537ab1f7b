// "Amara Okafor is a Kenyan nurse": what tells a person and where they come from from languages, kitchens and firms.

import { isOtherName } from "../person/labelled-name.ts";
import { nameWord } from "../person/name-words.ts";

/** Who teaches or cooks what the word before them says, and firms named after a land. */
export const OF_THEIR_LAND =
  "(?:(?:[Ll]anguage|[Ll]iterature|[Ss]tudies|[Ll]aw|[Tt]eacher|[Tt]utor|[Tt]ranslator|[Ii]nterpreter|[Ii]nstructor|[Ll]ecturer|[Ll]inguist|[Ss]peaker|[Pp]rofessor|[Cc]hef|[Cc]ook|[Cc]uisine|[Rr]estaurant|[Ff]ootball)|Air(?:lines|ways|craft)?|Express|Bank|Army|Navy|Embassy|Red|Post|Rail(?:ways)?|Re|Telecom|Petroleum|Council|Museum|University|Heart|Cancer)";

/** "Amara Okafor is a ": whoever is one of a people has a name, and no firm's. */
export function isSomebody(before: string): boolean {
  const words = (/([^\n.]+) is an? $/u.exec(before)?.[1] ?? "").trim().split(" ");
  return (
    words.length > 1 &&
    words.some((word) => ["forename", "surname"].includes(nameWord(word))) &&
    words.every((word) => /^\p{Lu}/u.test(word) || nameWord(word) === "particle") &&
    isOtherName(words.join(" "))
  );
}
