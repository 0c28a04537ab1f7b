/** Texts in the order they first came, each once. */
export interface TextList {
  readonly texts: readonly string[];
  /** The text's place; a known one keeps its own. */
  add(text: string): number;
}

export function createTextList(): TextList {
  const texts: string[] = [];
  const places = new Map<string, number>();
  return {
    texts,
    add(text) {
      const place = places.get(text) ?? texts.length;
      if (place === texts.length) {
        texts.push(text);
        places.set(text, place);
      }
      return place;
    },
  };
}
