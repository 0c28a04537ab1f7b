/** A heading after which a header is over. */
export const SECTION =
  /^(?:professional |career |executive |core |work |employment |technical |key |personal )?(?:summary|profile|objective|experience|history|education|skills|qualifications|highlights|competencies|accomplishments|overview|berufserfahrung|ausbildung|kenntnisse|experiencia|formación|educación|expérience|formation|compétences|esperienza|istruzione|competenze|experiência|formação)\b/iu;
