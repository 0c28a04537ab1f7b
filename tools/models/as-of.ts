/** Where "until now" ends in the shipped scorer's eyes, as `year * 12 + month`: November 2026, when it was trained. */
export const AS_OF = 2026 * 12 + 10;
