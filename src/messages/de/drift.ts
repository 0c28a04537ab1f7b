// German. What features/drift says.

import type { Catalogue } from "../../lib/messages.ts";

export const drift: Catalogue = {
  "Agreement (AUC)": "Übereinstimmung (AUC)",
  "agreement of score and decisions": "Übereinstimmung von Score und Entscheidungen",
  Decided: "Entschieden",
  higher: "höher",
  lower: "niedriger",
  Month: "Monat",
  "months of work": "Monate an Arbeit",
  moved: "verschoben",
  much: "viel",
  "part “{part}” of the score": "Teil „{part}“ des Scores",
  "Rates by job": "Quoten nach Stelle",
  "Rates by month of import": "Quoten nach Monat des Imports",
  "resumes read with a warning": "Lebensläufe, die mit einer Warnung gelesen wurden",
  "resumes without a known skill": "Lebensläufe ohne bekannte Kenntnis",
  "Scores lie elsewhere than before. Look whether the jobs or the resumes changed; decide on some candidates without the scorer's opinion, and train again if they agree less with it.":
    "Scores liegen anderswo als zuvor. Sehen Sie nach, ob sich die Stellen oder die Lebensläufe geändert haben; entscheiden Sie über einige Bewerbungen ohne die Meinung des Bewertungsmodells, und trainieren Sie es noch einmal, wenn sie weniger mit ihm übereinstimmen.",
  "share of the listed skills that the graph does not know":
    "Anteil der aufgezählten Kenntnisse, die der Graph nicht kennt",
  "share of yes": "Anteil Ja",
  "share of “{fit}”": "Anteil „{fit}“",
  "skills known to the graph": "dem Graphen bekannte Kenntnisse",
  slightly: "leicht",
  "Something about the resumes moved, and the scores did not follow. Nothing has to be done.":
    "Etwas an den Lebensläufen hat sich verschoben, und die Scores sind nicht gefolgt. Es muss nichts getan werden.",
  somewhat: "etwas",
  "spread differently": "anders verteilt",
  "The newer half of the imports with the older": "Die neuere Hälfte der Importe mit der älteren",
  "The scorer agrees less with your decisions than before. Make a new dataset and train it again.":
    "Das Bewertungsmodell stimmt weniger mit Ihren Entscheidungen überein als zuvor. Erzeugen Sie einen neuen Datensatz, und trainieren Sie es noch einmal.",
  "The scores could not be read. Nothing was deleted. Reload the page to try again.":
    "Die Scores konnten nicht gelesen werden. Nichts wurde gelöscht. Laden Sie die Seite neu, um es noch einmal zu versuchen.",
  "Too few to compare: at least {count} scored candidates are needed on each side.":
    "Zu wenige zum Vergleichen: Auf jeder Seite sind mindestens {count} bewertete Bewerbungen nötig.",
  "Too few to tell: {figures}.": "Zu wenige, um etwas zu sagen: {figures}.",
  "Unknown skills": "Unbekannte Kenntnisse",
  "Unknown skills: of what resumes list under their skills, the share that the skill graph has no name for. Agreement: how often a candidate with a yes scores above one with a no; 0.50 is chance.":
    "Unbekannte Kenntnisse: von dem, was Lebensläufe unter ihren Kenntnissen aufzählen, der Anteil, für den der Kenntnisgraph keinen Namen hat. Übereinstimmung: wie oft eine Bewerbung mit Ja über einer mit Nein liegt; 0,50 ist Zufall.",
  Yes: "Ja",
  "{name}: no change that could not be chance. {was} then, {is} now ({before} and {after}).":
    "{name}: keine Änderung, die nicht Zufall sein könnte. Damals {was}, jetzt {is} ({before} und {after}).",
  "{name}: {how}. {was} then, {is} now ({before} and {after}).":
    "{name}: {how}. Damals {was}, jetzt {is} ({before} und {after}).",
  "{title} with all other jobs": "{title} mit allen anderen Stellen",
};
