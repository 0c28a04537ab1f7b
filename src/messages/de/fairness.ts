// German. What features/fairness says.

import type { Catalogue } from "../../lib/messages.ts";

export const fairness: Catalogue = {
  "95 % interval": "95-%-Intervall",
  "below four fifths: look here": "unter vier Fünfteln: hier hinsehen",
  "Choose the table": "Tabelle wählen",
  "Export the audit table": "Prüftabelle exportieren",
  Group: "Gruppe",
  "How often each group is selected and how often it scores above the median. You supply the groups: a table with code names first. Groups are never guessed, and the table is forgotten with the page.":
    "Wie oft jede Gruppe ausgewählt wird und wie oft sie über dem mittleren Score liegt. Die Gruppen bringen Sie mit: eine Tabelle mit den Decknamen in der ersten Spalte. Gruppen werden nie erraten, und die Tabelle wird mit der Seite vergessen.",
  "it has no rows under its head": "sie hat keine Zeilen unter ihrem Kopf",
  "it needs a first column of code names and at least one column of groups":
    "sie braucht eine erste Spalte mit Decknamen und mindestens eine Spalte mit Gruppen",
  "No code name of the table has a decision or a score for this job.":
    "Kein Deckname der Tabelle hat für diese Stelle eine Entscheidung oder einen Score.",
  People: "Personen",
  Rate: "Quote",
  "Ratio to the highest": "Verhältnis zur höchsten",
  "Selection rates": "Auswahlquoten",
  "This file was not taken: {why}.": "Diese Datei wurde nicht übernommen: {why}.",
  "too few to tell": "zu wenige, um etwas zu sagen",
  "{hits} of {n}": "{hits} von {n}",
  "{rows} rows with {columns}. Nothing of it is stored.": "{rows} Zeilen mit {columns}. Nichts davon wird gespeichert.",
};
