// German. What features/compare says.

import type { Catalogue } from "../../lib/messages.ts";

export const compare: Catalogue = {
  "Also show what is alike ({alike})": "Auch Gleiches zeigen ({alike})",
  "Back to the ranking": "Zurück zur Rangliste",
  "Candidates side by side": "Bewerbungen nebeneinander",
  Comparison: "Vergleich",
  "Found; no effect on the score": "Gefunden; keine Wirkung auf den Score",
  "has more experience ({duration})": "hat mehr Erfahrung ({duration})",
  "has the best fit": "passt am besten",
  "has the better fit": "passt besser",
  "has the most experience ({duration})": "hat die meiste Erfahrung ({duration})",
  "meets more must-haves ({mustMet} of {mustCount})": "erfüllt mehr Muss-Kriterien ({mustMet} von {mustCount})",
  "meets the most must-haves ({mustMet} of {mustCount})":
    "erfüllt die meisten Muss-Kriterien ({mustMet} von {mustCount})",
  "No dates found": "Keine Daten gefunden",
  "No single passage": "Kein einzelner Abschnitt",
  "Nobody leads: on what can be compared, they are level.":
    "Niemand liegt vorn: In dem, was sich vergleichen lässt, sind sie gleichauf.",
  None: "Keiner",
  "part of the score": "Teil des Scores",
  "part of the total, not of the scorer": "Teil der Summe, nicht des Bewertungsmodells",
  "Reading the candidates": "Die Bewerbungen werden gelesen",
  "Side by side": "Nebeneinander",
  "Some of these candidates were removed.": "Einige dieser Bewerbungen wurden entfernt.",
  "Take {name} out of the comparison": "{name} aus dem Vergleich nehmen",
  "The scorer could not say.": "Das Bewertungsmodell konnte es nicht sagen.",
  "The scorer is reading again": "Das Bewertungsmodell liest noch einmal",
  "There is nothing to compare any more": "Hier gibt es nichts mehr zu vergleichen",
  "What carried the score most": "Was den Score am meisten trug",
};
