// German. What features/start says.

import type { Catalogue } from "../../lib/messages.ts";

export const start: Catalogue = {
  ", or start with a job of your own.": ", oder beginnen Sie mit einer eigenen Stelle.",
  "Candor reads resumes, hides who the people are, and ranks them against your job. You decide.":
    "Candor liest Lebensläufe, verbirgt, wer die Personen sind, und ordnet sie nach Ihrer Stelle. Sie entscheiden.",
  "Drop a job description and resumes anywhere": "Stellenbeschreibung und Lebensläufe irgendwo ablegen",
  "Erased in two clicks": "Mit zwei Klicks gelöscht",
  "Example of a ranking: code names with a fit in words, a bar, and quotes from the resumes.":
    "Beispiel einer Rangliste: Decknamen mit einer Passung in Worten, einem Balken und Zitaten aus den Lebensläufen.",
  "Files, whole folders or a ZIP. PDF, DOCX, TXT, Markdown, JSON Resume or CSV.":
    "Dateien, ganze Ordner oder ein ZIP. PDF, DOCX, TXT, Markdown, JSON Resume oder CSV.",
  "Good fit": "Passt gut",
  "I apply: start with my resume": "Ich bewerbe mich: mit meinem Lebenslauf beginnen",
  "I hire: start with a job": "Ich stelle ein: mit einer Stelle beginnen",
  "Job texts, the anonymised resumes and their scores stay until you erase them.":
    "Stellentexte, die anonymisierten Lebensläufe und ihre Scores bleiben, bis Sie sie löschen.",
  "Kept in this browser": "In diesem Browser gespeichert",
  "Led a brigade of nine through four summers.": "Führte vier Sommer lang eine neunköpfige Brigade.",
  "Names, contacts and the like are taken out first. The files and their names are not kept.":
    "Namen, Kontaktdaten und Ähnliches werden zuerst entfernt. Die Dateien und ihre Namen werden nicht aufbewahrt.",
  "Nothing is kept here": "Hier wird nichts gespeichert",
  "Nothing leaves this page": "Nichts verlässt diese Seite",
  "Nothing was changed. Check your connection and": "Nichts wurde geändert. Prüfen Sie Ihre Verbindung und",
  "Open the scorer's status in the menu, choose “Erase everything”, and see the counts go to zero.":
    "Öffnen Sie im Menü den Status des Bewertungsmodells, wählen Sie „Alles löschen“ und sehen Sie, wie die Zahlen auf null gehen.",
  "People become code names": "Aus Personen werden Decknamen",
  "Potential fit": "Passt bedingt",
  "Ran the HACCP audits of two hotel kitchens.": "Leitete die HACCP-Prüfungen zweier Hotelküchen.",
  "See who fits the job, and the sentence that says so.":
    "Sehen Sie, wer zur Stelle passt, und den Satz, der es belegt.",
  "The sample is an invented job with invented resumes.":
    "Das Beispiel ist eine erfundene Stelle mit erfundenen Lebensläufen.",
  "This browser lets the page store nothing: all is gone when you close it.":
    "Dieser Browser lässt die Seite nichts speichern: Alles ist weg, wenn Sie sie schließen.",
  "try again": "versuchen Sie es noch einmal",
  "What Candor promises": "Was Candor verspricht",
  "What you drop is read on this machine. No other host is contacted, unless you fetch another scorer from a model hub.":
    "Was Sie ablegen, wird auf diesem Gerät gelesen. Kein anderer Rechner wird angefragt, außer Sie holen ein anderes Bewertungsmodell von einem Modellverzeichnis.",
  "Without WebGPU the scorer runs on the CPU: slower, and it works.":
    "Ohne WebGPU läuft das Bewertungsmodell auf dem Prozessor: langsamer, aber es geht.",
};
