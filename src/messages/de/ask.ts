// German. What features/ask says.

import type { Catalogue } from "../../lib/messages.ts";

export const ask: Catalogue = {
  "A CSV or JSON lines with a title, company, location, remote, salary or description. It is read on this machine, asked beside your own jobs, and forgotten when the page is closed.":
    "Eine CSV oder JSON-Zeilen mit Titel, Firma, Ort, Fernarbeit, Gehalt oder Beschreibung. Sie wird auf diesem Gerät gelesen, neben Ihren eigenen Stellen befragt und vergessen, wenn die Seite geschlossen wird.",
  "Add a condition": "Bedingung hinzufügen",
  "also called: {names}": "auch genannt: {names}",
  Change: "Ändern",
  "Change: {text}": "Ändern: {text}",
  Data: "Daten",
  "Data for questions": "Daten für Fragen",
  "Data: {jobs, plural, one {# job} other {# jobs}} of a file":
    "Daten: {jobs, plural, one {# Stelle} other {# Stellen}} einer Datei",
  Degree: "Abschluss",
  "Fill in a missing pay from jobs of the same title and place, marked as filled in":
    "Fehlende Bezahlung aus Stellen mit gleichem Titel und Ort ergänzen, als ergänzt markiert",
  "first {limit}": "erste {limit}",
  "For example": "Zum Beispiel, auf Englisch (andere Sprachen werden noch nicht verstanden)",
  "for {title}": "für {title}",
  "Groups found": "Gefundene Gruppen",
  "In other words": "In anderen Worten",
  "In your own words.": "In eigenen Worten, auf Englisch.",
  "Jobs of a file": "Stellen einer Datei",
  "Latest title": "Letzter Titel",
  "Leave out exact duplicates": "Genaue Doppelte weglassen",
  "Missing: {missing}": "Fehlt: {missing}",
  "No job was found in it. It needs a header with a column “title” or “description”.":
    "Darin wurde keine Stelle gefunden. Sie braucht einen Kopf mit einer Spalte „title“ oder „description“.",
  "On average": "Im Mittel",
  "Not asked here": "Wird hier nicht gefragt",
  "Not understood. Name a skill, a place, years or pay.":
    "Nicht verstanden. Nennen Sie auf Englisch eine Kenntnis, einen Ort, Jahre oder Bezahlung.",
  Off: "Aus",
  "One form of letters, quotes and invisible signs":
    "Eine Form von Buchstaben, Anführungszeichen und unsichtbaren Zeichen",
  "one job": "eine Stelle",
  "Pay a year": "Bezahlung im Jahr",
  Place: "Ort",
  Preparation: "Aufbereitung",
  Question: "Frage",
  "Questions about your jobs and candidates, in your own words. The answer is counted from what is stored here; no model is needed, and nothing leaves this page.":
    "Fragen zu Ihren Stellen und Bewerbungen, in Ihren eigenen Worten. Die Antwort wird aus dem gezählt, was hier gespeichert ist; kein Modell ist nötig, und nichts verlässt diese Seite. Fragen werden bisher auf Englisch verstanden.",
  "Remove: {text}": "Entfernen: {text}",
  "Show all {count}": "Alle {count} zeigen",
  "Show the first {count} of {total}": "Die ersten {count} von {total} zeigen",
  "Single spaces, no stacks of empty lines": "Einfache Leerzeichen, keine Stapel leerer Zeilen",
  "Take it out": "Herausnehmen",
  "Take out emoji": "Emojis herausnehmen",
  "Take out web addresses": "Webadressen herausnehmen",
  "The file is broken: a quote is opened and not closed, or a line is no JSON. Save it again as CSV or JSON lines.":
    "Die Datei ist kaputt: Ein Anführungszeichen wird geöffnet und nicht geschlossen, oder eine Zeile ist kein JSON. Speichern Sie sie noch einmal als CSV oder JSON-Zeilen.",
  "The file is larger than 100 MB. Split it and take a part.":
    "Die Datei ist größer als 100 MB. Teilen Sie sie, und nehmen Sie einen Teil.",
  "The file is not text. Save it as CSV in UTF-8, or as JSON lines.":
    "Die Datei ist kein Text. Speichern Sie sie als CSV in UTF-8 oder als JSON-Zeilen.",
  "The question could not be answered": "Die Frage konnte nicht beantwortet werden",
  "There is no question in it. Ask in words, as in these examples.":
    "Darin ist keine Frage. Fragen Sie in Worten, wie in diesen Beispielen.",
  "There is nothing to ask about yet. Add a job and drop some resumes on it, or load the sample.":
    "Hier gibt es noch nichts zu fragen. Fügen Sie eine Stelle hinzu und legen Sie Lebensläufe darauf ab, oder laden Sie das Beispiel.",
  "This needs other words": "Das braucht andere Worte",
  "What is stored is untouched. Ask again; if it fails again, reload the page.":
    "Was gespeichert ist, ist unberührt. Fragen Sie noch einmal; klappt es wieder nicht, laden Sie die Seite neu.",
  "What is stored is untouched. Choose the file again; if it fails again, reload the page.":
    "Was gespeichert ist, ist unberührt. Wählen Sie die Datei noch einmal; klappt es wieder nicht, laden Sie die Seite neu.",
  "Who has 5 years in a kitchen and speaks English?": "Who has 5 years in a kitchen and speaks English?",
  "Write out contractions: can't is cannot": "Zusammenziehungen ausschreiben: can't wird cannot",
  "Years asked": "Verlangte Jahre",
  "{changed, number} of {rows, plural, one {# row} other {# rows}}":
    "{changed, number} von {rows, plural, one {# Zeile} other {# Zeilen}}",
  "{done} of {total} candidates read for questions": "{done} von {total} Bewerbungen für Fragen gelesen",
  "{jobs, plural, one {# job} other {# jobs}} of {rows, plural, one {# row} other {# rows}} in {name}.":
    "{jobs, plural, one {# Stelle} other {# Stellen}} aus {rows, plural, one {# Zeile} other {# Zeilen}} in {name}.",
  "{name} could not be read": "{name} konnte nicht gelesen werden",
  "{unread, plural, one {# row} other {# rows}} without a title and a description left out.":
    "{unread, plural, one {# Zeile} other {# Zeilen}} ohne Titel und Beschreibung weggelassen.",
};
