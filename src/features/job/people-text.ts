/** How many candidates, in words: "no candidates", "1 candidate", "13 candidates". */
export function peopleText(count: number): string {
  if (count === 0) return "no candidates";
  return `${count} ${count === 1 ? "candidate" : "candidates"}`;
}
