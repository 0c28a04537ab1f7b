import { decimalText } from "../../lib/language.ts";
import { msg, t, told } from "../../lib/messages.ts";
import classes from "./RankingPicture.module.css";

/** An invented ranking, as an example of what the page will show. */
const ROWS = [
  { name: "Amber Heron", fit: msg("Good fit"), score: 0.82, quote: msg("Ran the HACCP audits of two hotel kitchens.") },
  { name: "Slate Wren", fit: msg("Good fit"), score: 0.74, quote: msg("Led a brigade of nine through four summers.") },
  { name: "Ivory Kestrel", fit: msg("Potential fit"), score: 0.55, quote: null },
  { name: "Rust Plover", fit: msg("Potential fit"), score: 0.47, quote: null },
] as const;

/** A small still of a ranking: code names, words before numbers, and the quotes that carry them. */
export function RankingPicture() {
  return (
    <figure
      className={classes.picture}
      role="img"
      aria-label={t("Example of a ranking: code names with a fit in words, a bar, and quotes from the resumes.")}
    >
      {ROWS.map(({ name, fit, score, quote }) => (
        <div key={name} className={classes.row} aria-hidden>
          <span className={classes.name}>{name}</span>
          <span className={classes.fit}>{told(fit)}</span>
          <span className={classes.track}>
            <span className={classes.bar} style={{ width: `${score * 100}%` }} />
          </span>
          <span className={classes.score}>{decimalText(score, 2)}</span>
          {quote !== null && <q className={classes.quote}>{told(quote)}</q>}
        </div>
      ))}
    </figure>
  );
}
