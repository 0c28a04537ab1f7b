/** Words and numbers in lower case, marks left out: how generated text is compared. */
export function textTokens(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? [];
}
