/** Two letters or digits and more, lower case; "+" and "#" stay, so that C++ and C# are words. Placeholders are none. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/\[[A-Z_]+_\d+\]/g, " ")
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}+#]+/gu) ?? []
  );
}
