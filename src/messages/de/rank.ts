// German. What features/rank says.

import type { Catalogue } from "../../lib/messages.ts";

export const rank: Catalogue = {
  "Add resumes": "Lebensläufe hinzufügen",
  "Add resumes as PDF, Word or text, also many at once. Names and contacts are hidden before anything is kept, and nothing leaves this page.":
    "Fügen Sie Lebensläufe als PDF, Word oder Text hinzu, auch viele auf einmal. Namen und Kontaktdaten werden verborgen, bevor etwas gespeichert wird, und nichts verlässt diese Seite.",
  All: "Alle",
  "All must-have skills found": "Alle Muss-Kenntnisse gefunden",
  "All must-haves met": "Alle Muss-Kriterien erfüllt",
  "All {total} scored": "Alle {total} bewertet",
  "Any decision": "Jede Entscheidung",
  "Clear search": "Suche leeren",
  "Clear selection": "Auswahl aufheben",
  "Compare side by side (c)": "Nebeneinander vergleichen (c)",
  "Cut-off {cutOff}": "Schwelle {cutOff}",
  "cut-off {cutOff}": "Schwelle {cutOff}",
  "down {places, plural, one {# place} other {# places}}": "{places, plural, one {# Platz} other {# Plätze}} tiefer",
  "Down {places, plural, one {# place} other {# places}} by your requirements":
    "Durch Ihre Anforderungen {places, plural, one {# Platz} other {# Plätze}} tiefer",
  "Decision to show": "Welche Entscheidung gezeigt wird",
  "Draw a line at a score of": "Eine Linie ziehen bei einem Score von",
  "Estimated from the stored embedding and words, not read in full. Press f to score it fully.":
    "Aus gespeicherter Einbettung und Wörtern geschätzt, nicht ganz gelesen. Drücken Sie f, um ganz zu bewerten.",
  "Export the ranking": "Rangliste exportieren",
  "Export {count} selected": "{count} ausgewählte exportieren",
  "First look at {done} of {total}": "Erster Blick auf {done} von {total}",
  "Fit to show": "Welche Passung gezeigt wird",
  "Hidden or planted text found ({hiddenCount}). It was left out: no effect on the score.":
    "Versteckter oder untergeschobener Text gefunden ({hiddenCount}). Er wurde weggelassen: keine Wirkung auf den Score.",
  "Hidden or planted text left out: {hiddenCount}": "Versteckter oder untergeschobener Text weggelassen: {hiddenCount}",
  "Hidden until you decide": "Verborgen, bis Sie entscheiden",
  "Must-have skills": "Muss-Kenntnisse",
  Musts: "Muss",
  "Name or skill": "Name oder Kenntnis",
  "No candidate matches this filter.": "Keine Bewerbung entspricht diesem Filter.",
  "No candidates yet": "Noch keine Bewerbungen",
  "Nobody is hidden or turned down by it.": "Niemand wird dadurch verborgen oder abgelehnt.",
  "No or strong no": "Nein oder klar nein",
  "Not decided": "Nicht entschieden",
  "Not found: {missing}": "Nicht gefunden: {missing}",
  "not found: {missing}": "nicht gefunden: {missing}",
  "Not scored": "Nicht bewertet",
  "Partly met: {partly}": "Teilweise erfüllt: {partly}",
  "partly: {partly}": "teilweise: {partly}",
  "Read with a warning": "Mit einer Warnung gelesen",
  "Read with a warning: open to see it.": "Mit einer Warnung gelesen: öffnen, um sie zu sehen.",
  "Read {estimated, plural, one {the estimated one} other {the # estimated}} in full (f)":
    "{estimated, plural, one {Die geschätzte} other {Die # geschätzten}} ganz lesen (f)",
  "Reading the ranking": "Die Rangliste wird gelesen",
  "Remove the line": "Linie entfernen",
  "Resume|what was stopped": "Weiter",
  "Score fully": "Ganz bewerten",
  "Score next {count}": "Nächste {count} bewerten",
  scorer: "Bewertungsmodell",
  Scoring: "Bewertung",
  "Search candidates": "Bewerbungen durchsuchen",
  "Select all shown": "Alle gezeigten auswählen",
  "Select two to four candidates to compare: press x on each.":
    "Wählen Sie zwei bis vier Bewerbungen zum Vergleichen: Drücken Sie bei jeder x.",
  "Select two to four to compare": "Wählen Sie zwei bis vier zum Vergleichen",
  "Select {name}": "{name} auswählen",
  "Selected candidates": "Ausgewählte Bewerbungen",
  "Show all": "Alle zeigen",
  "Starting the scorer…": "Das Bewertungsmodell startet …",
  "Stopped at {scored} of {total}. Finished scores are kept.":
    "Angehalten bei {scored} von {total}. Fertige Scores bleiben.",
  "The device is taken: another tab is scoring, or the chat model is writing. This goes on when it is done.":
    "Das Gerät ist belegt: Ein anderer Tab bewertet, oder das Gesprächsmodell schreibt. Es geht weiter, wenn das fertig ist.",
  "The first of the ranking": "Die Ersten der Rangliste",
  "The order now": "Die Reihenfolge jetzt",
  "The ranking could not be read": "Die Rangliste konnte nicht gelesen werden",
  "This order is the scorer's plus the requirements you changed. Open them":
    "Diese Reihenfolge ist die des Bewertungsmodells und dazu die Anforderungen, die Sie geändert haben. Öffnen",
  "up {places, plural, one {# place} other {# places}}": "{places, plural, one {# Platz} other {# Plätze}} höher",
  "Up {places, plural, one {# place} other {# places}} by your requirements":
    "Durch Ihre Anforderungen {places, plural, one {# Platz} other {# Plätze}} höher",
  "Yes or strong yes": "Ja oder klar ja",
  "{count} selected": "{count} ausgewählt",
  "{done} scored": "{done} bewertet",
  "{ids, plural, one {# candidate removed from this job.} other {# candidates removed from this job.}}":
    "{ids, plural, one {# Bewerbung aus dieser Stelle entfernt.} other {# Bewerbungen aus dieser Stelle entfernt.}}",
  "{left} to go": "noch {left}",
  "{reached} reach it. Nobody is hidden or turned down by it.":
    "{reached} erreichen sie. Niemand wird dadurch verborgen oder abgelehnt.",
  "{scored} of {total} read in full; the rest estimated from stored embeddings.":
    "{scored} von {total} ganz gelesen; der Rest aus gespeicherten Einbettungen geschätzt.",
  "{scored} of {total} scored": "{scored} von {total} bewertet",
  "{shown} of {total}": "{shown} von {total}",
  "{word}, estimate {score}": "{word}, Schätzung {score}",
};
