// How links between skills are written in a graph file: lines of ids. Ids hold no spaces and no ">".

/** `id>id id` lines. Of two lines for one id, both count. */
export function parseImplications(text: string): ReadonlyMap<string, readonly string[]> {
  const implied = new Map<string, readonly string[]>();
  for (const line of text.split("\n")) {
    const [id = "", rest = ""] = line.split(">");
    const ids = words(rest);
    if (id.trim() === "" || ids.length === 0) continue;
    implied.set(id.trim(), [...(implied.get(id.trim()) ?? []), ...ids]);
  }
  return implied;
}

/** Lines of ids, as the groups each id is in; a group of one says nothing. */
export function parseGroups(text: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const line of text.split("\n")) {
    const group = words(line);
    if (group.length < 2) continue;
    for (const id of group) groups.set(id, [...(groups.get(id) ?? []), group]);
  }
  return groups;
}

function words(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}
