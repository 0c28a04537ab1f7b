// German. What features/job says.

import type { Catalogue } from "../../lib/messages.ts";

export const job: Catalogue = {
  "Add a requirement": "Anforderung hinzufügen",
  "Add a skill, “fluent German”, or your own words": "Kenntnis, „fließend Deutsch“ oder eigene Worte",
  "Added by you": "Von Ihnen hinzugefügt",
  "As read from the text": "Wie aus dem Text gelesen",
  "Back to the requirements as read from the text.":
    "Zurück zu den Anforderungen, wie sie aus dem Text gelesen wurden.",
  "Changed by you. They add a part of their own to every score; the scorer’s own part stays as it was.":
    "Von Ihnen geändert. Sie fügen jedem Score einen eigenen Anteil hinzu; der Anteil des Bewertungsmodells bleibt, wie er war.",
  Ctrl: "Strg",
  "its candidates": "ihre Bewerbungen",
  "Job description": "Stellenbeschreibung",
  "Must have": "Muss",
  nice: "Wunsch",
  "Nice to have": "Wunsch",
  "No text yet. The scorer compares every resume with it.":
    "Noch kein Text. Das Bewertungsmodell vergleicht jeden Lebenslauf mit ihm.",
  "None recognised. Name skills, years of experience, languages or certificates in the text, or add them here.":
    "Keine erkannt. Nennen Sie Kenntnisse, Jahre an Erfahrung, Sprachen oder Zertifikate im Text, oder fügen Sie sie hier hinzu.",
  "Not saved yet. Press Escape again to leave without saving.":
    "Noch nicht gespeichert. Drücken Sie noch einmal Esc, um ohne Speichern zu gehen.",
  or: "oder",
  "Paste it, or drop a file anywhere on this form.":
    "Fügen Sie sie ein, oder legen Sie eine Datei irgendwo auf diesem Formular ab.",
  "Read from the text by rules. Change or weigh one, and the order follows.":
    "Nach Regeln aus dem Text gelesen. Ändern oder gewichten Sie eine, und die Reihenfolge folgt.",
  "Remove and erase": "Entfernen und löschen",
  "Remove {title}?": "{title} entfernen?",
  "Save changes": "Änderungen speichern",
  "Save job": "Stelle speichern",
  saves: "speichert",
  "Show it in the text": "Im Text zeigen",
  "Take out {label}": "{label} herausnehmen",
  "Taken from the text; change it if it is not right.":
    "Aus dem Text übernommen; ändern Sie ihn, wenn er nicht stimmt.",
  "The change could not be kept: your browser did not let the page write. Free some space and try again.":
    "Die Änderung konnte nicht gespeichert werden: Ihr Browser hat die Seite nicht schreiben lassen. Schaffen Sie Platz und versuchen Sie es noch einmal.",
  "The job was not saved.": "Die Stelle wurde nicht gespeichert.",
  "The job, its scores and {people} are erased from this machine. Candidates who also stand in another job stay there. This cannot be undone; your own files are not touched.":
    "Die Stelle und ihre Scores werden von diesem Gerät gelöscht, dazu: {people}. Bewerbungen, die auch bei einer anderen Stelle stehen, bleiben dort. Das lässt sich nicht rückgängig machen; Ihre eigenen Dateien bleiben unberührt.",
  "This job has no text yet, so there is nothing to rank by. Edit it to add one.":
    "Diese Stelle hat noch keinen Text, also gibt es nichts, wonach geordnet werden kann. Bearbeiten Sie sie, um einen hinzuzufügen.",
  Title: "Titel",
  "Try once more, or open it elsewhere and paste its text here.":
    "Versuchen Sie es noch einmal, oder öffnen Sie sie anderswo und fügen Sie ihren Text hier ein.",
  "Undone.": "Rückgängig gemacht.",
  "Weight of {label}": "Gewicht von {label}",
  "What you call this job in the list.": "Wie diese Stelle in der Liste heißt.",
  with: "mit",
  y: "J.",
  years: "Jahre",
  "Years of {label}": "Jahre zu {label}",
  "Your text is still here. Try again; if it fails once more, copy the text and reload the page.":
    "Ihr Text ist noch da. Versuchen Sie es noch einmal; klappt es wieder nicht, kopieren Sie den Text und laden Sie die Seite neu.",
  "{count, plural, =0 {no candidates} one {# candidate} other {# candidates}}":
    "{count, plural, =0 {keine Bewerbungen} one {# Bewerbung} other {# Bewerbungen}}",
  "{count}: very short. Add duties and what the person must know, or the order will say little.":
    "{count}: sehr kurz. Ergänzen Sie Aufgaben und was die Person können muss, sonst sagt die Reihenfolge wenig.",
  "{label} is a must-have": "{label} ist ein Muss-Kriterium",
  "{label} is a must-have now.": "{label} ist jetzt ein Muss-Kriterium.",
  "{label} is added as a must-have.": "{label} ist als Muss-Kriterium hinzugefügt.",
  "{label} is nice to have now.": "{label} ist jetzt ein Wunsch.",
  "{label} is taken out. Undo brings it back.": "{label} ist herausgenommen. Rückgängig bringt es zurück.",
  "{label} is there already.": "{label} ist schon da.",
  "{label}: no years asked.": "{label}: keine Jahre verlangt.",
  "{label}: {years} years asked.": "{label}: {years} Jahre verlangt.",
  "{title} is removed, with {people}.": "{title} ist entfernt, dazu: {people}.",
  "{weight, plural, =0 {does not count} =1 {counts as usual} =2 {counts twice} other {counts # times}}":
    "{weight, plural, =0 {zählt nicht} =1 {zählt wie üblich} =2 {zählt doppelt} other {zählt #-fach}}",
  "{weight} of {most}, {words}": "{weight} von {most}, {words}",
  "{words, plural, one {# word} other {# words}}": "{words, plural, one {# Wort} other {# Wörter}}",
};
