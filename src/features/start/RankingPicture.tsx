import classes from "./RankingPicture.module.css";

/** An invented ranking, as an example of what the page will show. */
const ROWS = [
  { name: "Amber Heron", fit: "Good fit", score: 0.82, quote: "Ran the HACCP audits of two hotel kitchens." },
  { name: "Slate Wren", fit: "Good fit", score: 0.74, quote: "Led a brigade of nine through four summers." },
  { name: "Ivory Kestrel", fit: "Potential fit", score: 0.55, quote: null },
  { name: "Rust Plover", fit: "Potential fit", score: 0.47, quote: null },
] as const;

/** A small still of a ranking: code names, words before numbers, and the quotes that carry them. */
export function RankingPicture() {
  return (
    <figure
      className={classes.picture}
      role="img"
      aria-label="Example of a ranking: code names with a fit in words, a bar, and quotes from the resumes."
    >
      {ROWS.map(({ name, fit, score, quote }) => (
        <div key={name} className={classes.row} aria-hidden>
          <span className={classes.name}>{name}</span>
          <span className={classes.fit}>{fit}</span>
          <span className={classes.track}>
            <span className={classes.bar} style={{ width: `${score * 100}%` }} />
          </span>
          <span className={classes.score}>{score.toFixed(2)}</span>
          {quote !== null && <q className={classes.quote}>{quote}</q>}
        </div>
      ))}
    </figure>
  );
}
