// German. What features/evaluate says.

import type { Catalogue } from "../../lib/messages.ts";

export const evaluate: Catalogue = {
  "A job, the resume made for it, and one that was not.":
    "Eine Stelle, der dafür geschriebene Lebenslauf und einer, der es nicht ist.",
  "A row is what is true, a column what was said; the darker, the larger its share of the row.":
    "Eine Zeile ist, was stimmt, eine Spalte, was gesagt wurde; je dunkler, desto größer ihr Anteil an der Zeile.",
  all: "alle",
  "Ask {name}, too": "Auch {name} fragen",
  "Bring questions whose answers you know, as JSON lines of kind, question, and filter, rows or reference; what models wrote goes into answers, by their names. They are asked about what Ask knows now: your jobs and candidates, and a file of jobs chosen there.":
    "Bringen Sie Fragen mit, deren Antworten Sie kennen, als JSON-Zeilen mit kind, question und filter, rows oder reference; was Modelle geschrieben haben, kommt in answers, unter ihrem Namen. Gefragt wird nach dem, was „Fragen“ jetzt kennt: Ihre Stellen und Bewerbungen und eine dort gewählte Datei mit Stellen.",
  "Choose questions": "Fragen wählen",
  Classes: "Klassen",
  "Computing figures and their intervals…": "Kennzahlen und ihre Intervalle werden berechnet …",
  "Correct the file and drop it again: figures on a part of it would not be its figures.":
    "Berichtigen Sie die Datei und legen Sie sie noch einmal ab: Kennzahlen zu einem Teil wären nicht ihre Kennzahlen.",
  "CSV or JSON lines, plain or gzip": "CSV oder JSON-Zeilen, auch gzip",
  "Download as JSON": "Als JSON herunterladen",
  "Drop a labelled file here": "Datei mit bekannten Antworten hier ablegen",
  Evaluation: "Auswertung",
  "Exact filter, by kind of question": "Genauer Filter, nach Art der Frage",
  Figures: "Kennzahlen",
  "Figures need every row, so there are none. {next}": "Kennzahlen brauchen jede Zeile, deshalb gibt es keine. {next}",
  "Half have at most {median}, the longest {largest}; {overOneChunk} in several chunks.":
    "Die Hälfte hat höchstens {median}, der längste {largest}; {overOneChunk} in mehreren Stücken.",
  "Hiding names: {done} of {total}": "Namen werden verborgen: {done} von {total}",
  "How good is the scorer on your own cases? Bring a file whose answers you know. Resumes lose their names before they are scored, and nothing of the file is kept.":
    "Wie gut ist das Bewertungsmodell bei Ihren eigenen Fällen? Bringen Sie eine Datei mit, deren Antworten Sie kennen. Lebensläufe verlieren ihre Namen, bevor sie bewertet werden, und nichts aus der Datei wird gespeichert.",
  "In brackets: 95 % intervals from {draws} draws of whole jobs.":
    "In Klammern: 95-%-Intervalle aus {draws} Ziehungen ganzer Stellen.",
  "In brackets: 95 % intervals from {draws} draws of whole rows.":
    "In Klammern: 95-%-Intervalle aus {draws} Ziehungen ganzer Zeilen.",
  "In tokens, the pieces of words the scorer reads. A long text is scored in several chunks.":
    "In Token, den Wortstücken, die das Bewertungsmodell liest. Ein langer Text wird in mehreren Stücken bewertet.",
  "Labels: 0 or 1; 0, 0.5 or 1; or No Fit, Potential Fit, Good Fit.":
    "Labels: 0 oder 1; 0, 0.5 oder 1; oder No Fit, Potential Fit, Good Fit.",
  Lengths: "Längen",
  "Line {line}: {problem}. Correct it and choose the file again.":
    "Zeile {line}: {problem}. Berichtigen Sie sie, und wählen Sie die Datei noch einmal.",
  "Line {line}: {reason}": "Zeile {line}: {reason}",
  "Matched above unmatched, by field": "Passender über unpassendem, nach Berufsfeld",
  "Of two resumes for a job, the preferred one first.": "Von zwei Lebensläufen zu einer Stelle der bevorzugte zuerst.",
  "On the line, of resumes with a score of 0.7 seven in ten are a fit. A larger dot stands for more of them.":
    "Auf der Linie passen von Lebensläufen mit einem Score von 0,7 sieben von zehn. Ein größerer Punkt steht für mehr davon.",
  Pairs: "Paare",
  precision: "Genauigkeit",
  Precision: "Genauigkeit",
  "Read as {kind}: {rows} rows, {jobs} {jobs, plural, one {job} other {jobs}}, {resumes} resumes.":
    "Gelesen als {kind}: {rows} Zeilen, {jobs} {jobs, plural, one {Stelle} other {Stellen}}, {resumes} Lebensläufe.",
  "Reading the file…": "Die Datei wird gelesen …",
  recall: "Trefferquote",
  Recall: "Trefferquote",
  Rows: "Zeilen",
  rules: "Regeln",
  "said {label}": "als {label}",
  "sample of pairs": "Beispiel: Paare",
  "sample of preferences": "Beispiel: Präferenzen",
  "sample of triples": "Beispiel: Tripel",
  "score {meanScore}, fits {positiveShare}, {count} rows": "Score {meanScore}, passt {positiveShare}, {count} Zeilen",
  "score {score}: {share} % of {count}": "Score {score}: {share} % von {count}",
  "Scorer version {scorerVersion}.": "Version des Bewertungsmodells {scorerVersion}.",
  "Scores as chances": "Scores als Wahrscheinlichkeiten",
  "Scores by class": "Scores nach Klassen",
  "share that fits": "Anteil, der passt",
  "Stopped. Figures need every question, so there are none of this run.":
    "Angehalten. Kennzahlen brauchen jede Frage, deshalb gibt es von diesem Lauf keine.",
  "Stopped. Figures need every row, so there are none.":
    "Angehalten. Kennzahlen brauchen jede Zeile, deshalb gibt es keine.",
  "the file's model": "das Modell der Datei",
  "The less the hills of two classes overlap, the better they are told apart.":
    "Je weniger sich die Hügel zweier Klassen überschneiden, desto besser werden sie unterschieden.",
  "This file was not evaluated": "Diese Datei wurde nicht ausgewertet",
  "this page, no model": "diese Seite, ohne Modell",
  "Time to the whole answer, by length of the question": "Zeit bis zur ganzen Antwort, nach Länge der Frage",
  tokens: "Token",
  Triples: "Tripel",
  "Words of the answers": "Wörter der Antworten",
  "{done} of {questions} questions asked": "{done} von {questions} Fragen gestellt",
  "{done} of {total} scored": "{done} von {total} bewertet",
  "{fileName} was not evaluated": "{fileName} wurde nicht ausgewertet",
  "{from} to {to} words": "{from} bis {to} Wörter",
  "{from} words and more": "{from} Wörter und mehr",
  "{leftOut} {leftOut, plural, one {row} other {rows}} left out":
    "{leftOut} {leftOut, plural, one {Zeile} other {Zeilen}} weggelassen",
  "{ms} ms": "{ms} ms",
  "{name}, share of fits by score. {points}": "{name}, Anteil der Passenden nach Score. {points}",
  "{name}, tokens of a text": "{name}, Token eines Textes",
  "{questions, plural, one {# question} other {# questions}} of {fileName}.":
    "{questions, plural, one {# Frage} other {# Fragen}} aus {fileName}.",
  "{scorer}, by class": "{scorer}, nach Klassen",
  "{scorer}, scores of {label}": "{scorer}, Scores von {label}",
  "{total}, highest bar {highest}": "{total}, höchster Balken {highest}",
  "{what}: {total} in all": "{what}: {total} insgesamt",
  "{what}: {total} in all, most between {from} and {to}":
    "{what}: {total} insgesamt, die meisten zwischen {from} und {to}",
};
