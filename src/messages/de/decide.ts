// German. What features/decide says.

import type { Catalogue } from "../../lib/messages.ts";

export const decide: Catalogue = {
  "A pseudonym, not a name": "Ein Pseudonym, kein Name",
  Agreement: "Übereinstimmung",
  "Agreement of raters": "Übereinstimmung der Beurteilenden",
  "All raters: Fleiss' κ": "Alle Beurteilenden: Fleiss’ κ",
  "All raters: Krippendorff's α, ordinal": "Alle Beurteilenden: Krippendorffs α, ordinal",
  "Another rater": "Weitere beurteilende Person",
  "Applicants agreed to it on …": "Die Personen haben zugestimmt am …",
  "As many of each class in the scorer's training table":
    "Gleich viele jeder Klasse in der Trainingstabelle des Bewertungsmodells",
  "Better said": "Besser gesagt",
  Corrections: "Berichtigungen",
  "Dataset {id}: {labels} labels and {preferences} preferences.":
    "Datensatz {id}: {labels} Urteile und {preferences} Präferenzen.",
  Datasets: "Datensätze",
  Decide: "Entscheiden",
  Explanation: "Erklärung",
  "Export for training elsewhere": "Für ein Training anderswo exportieren",
  Figure: "Maß",
  "Fit, order and reasons of a candidate then wait until whoever decides now has decided. Each decision says whether the opinion was seen before it.":
    "Passung, Reihenfolge und Gründe einer Bewerbung warten dann, bis entschieden hat, wer jetzt entscheidet. Jede Entscheidung hält fest, ob die Meinung vorher zu sehen war.",
  "For this job, better is": "Für diese Stelle besser ist",
  "For training elsewhere: SFT, DPO, KTO, stepwise, RankPO, contrastive and regression, as JSON lines and Parquet, split by job. Every text is searched for people first; one find stops the export.":
    "Für ein Training anderswo: SFT, DPO, KTO, schrittweise, RankPO, kontrastiv und Regression, als JSON-Zeilen und Parquet, nach Stellen geteilt. Jeder Text wird zuerst nach Personen durchsucht; ein einziger Fund hält den Export an.",
  "Hide the scorer's opinion until the first decision":
    "Die Meinung des Bewertungsmodells bis zur ersten Entscheidung verbergen",
  "Is one of these wrong? Choose what is right.": "Ist etwas davon falsch? Wählen Sie, was stimmt.",
  Less: "Weniger",
  "Make a dataset to learn from here": "Datensatz zum Lernen hier erzeugen",
  "Merge answers": "Antworten zusammenführen",
  "More reasons, note, corrections": "Mehr Gründe, Notiz, Berichtigungen",
  "Names, addresses and numbers are hidden when you leave the field.":
    "Namen, Adressen und Nummern werden verborgen, wenn Sie das Feld verlassen.",
  "No candidate was decided by two raters yet. Add a rater, or send a form.":
    "Noch keine Bewerbung wurde von zwei Personen beurteilt. Fügen Sie eine beurteilende Person hinzu, oder verschicken Sie ein Formular.",
  "No form was made: the search found {found}. Hide it where it stands.":
    "Kein Formular erzeugt: Die Suche fand {found}. Verbergen Sie es dort, wo es steht.",
  Note: "Notiz",
  "Of {pairs} pairs that a rater judged differently, the scorer has {share} % in the same order (50 % is chance).":
    "Von {pairs} Paaren, die eine beurteilende Person verschieden beurteilt hat, hat das Bewertungsmodell {share} % in derselben Reihenfolge (50 % ist Zufall).",
  "One HTML file with the job and its anonymised resumes, without scores. It needs no network. Its answers come back as a file.":
    "Eine HTML-Datei mit der Stelle und ihren anonymisierten Lebensläufen, ohne Scores. Sie braucht kein Netz. Ihre Antworten kommen als Datei zurück.",
  Preference: "Präferenz",
  Raters: "Beurteilende",
  Reasons: "Gründe",
  "Save the form": "Formular speichern",
  "Searching for people…": "Es wird nach Personen gesucht …",
  Survey: "Umfrage",
  "The dataset is saved, with its card.": "Der Datensatz ist gespeichert, mit seiner Beschreibung.",
  "The decisions could not be read": "Die Entscheidungen konnten nicht gelesen werden",
  "The form is saved. Send it to whoever should decide; merge what returns.":
    "Das Formular ist gespeichert. Schicken Sie es denen, die entscheiden sollen; führen Sie zusammen, was zurückkommt.",
  "This explanation is right": "Diese Erklärung stimmt",
  "This explanation is wrong": "Diese Erklärung stimmt nicht",
  "This file was not merged: {why}. Nothing was changed. Ask for the file that the form saved.":
    "Diese Datei wurde nicht zusammengeführt: {why}. Nichts wurde geändert. Bitten Sie um die Datei, die das Formular gespeichert hat.",
  "This job has no candidates yet. Import some, then make the form.":
    "Diese Stelle hat noch keine Bewerbungen. Importieren Sie welche, und erzeugen Sie dann das Formular.",
  "Take it back (u)": "Zurücknehmen (u)",
  "Taken back.": "Zurückgenommen.",
  "Undo (u)": "Rückgängig (u)",
  "Who decides now": "Wer jetzt entscheidet",
  "Why these resumes may be used for training": "Warum diese Lebensläufe zum Training verwendet werden dürfen",
  "Without the scorer's opinion.": "Ohne die Meinung des Bewertungsmodells.",
  "{added} added, {replaced} newer than what was here, {kept} already here.":
    "{added} hinzugefügt, {replaced} neuer als das Vorhandene, {kept} schon da.",
  "{blind} of {decisions, plural, one {# was} other {# were}} taken without the scorer's opinion.":
    "{blind} von {decisions, plural, one {# fiel} other {# fielen}} ohne die Meinung des Bewertungsmodells.",
  "{count, plural, =0 {} one {One other rater decided.} other {# other raters decided.}}":
    "{count, plural, =0 {} one {Eine weitere Person hat entschieden.} other {# weitere Personen haben entschieden.}}",
  "{decisions, plural, one {# decision} other {# decisions}} and {preferences, plural, one {# preference} other {# preferences}}. People decide; what they decided teaches the scorer and shows where it and they part.":
    "{decisions, plural, one {# Entscheidung} other {# Entscheidungen}} und {preferences, plural, one {# Präferenz} other {# Präferenzen}}. Menschen entscheiden; was sie entschieden haben, lehrt das Bewertungsmodell und zeigt, wo sie und es auseinandergehen.",
  "{elsewhere} are about jobs or candidates that are not on this machine.":
    "{elsewhere} betreffen Stellen oder Bewerbungen, die nicht auf diesem Gerät sind.",
  "{label} is": "{label} ist",
  "{one} and {other}: Cohen's κ, weighted": "{one} und {other}: Cohens κ, gewichtet",
  "{rater} decided: {choice}.": "{rater} hat entschieden: {choice}.",
  "{verdict} (as found)": "{verdict} (wie gefunden)",
  "Meets {labels}.": "Erfüllt: {labels}.",
  "Partly meets {labels}.": "Teilweise erfüllt: {labels}.",
  "Nothing was found about {labels}.": "Nichts gefunden zu: {labels}.",
  "Unclear: {labels}.": "Unklar: {labels}.",
  "Say first why these resumes may be used for training.":
    "Sagen Sie zuerst, warum diese Lebensläufe für das Training verwendet werden dürfen.",
  "There is no decision yet that a model could learn from.":
    "Es gibt noch keine Entscheidung, aus der ein Modell lernen könnte.",
  "Nothing was exported: the search found {found}. Hide it where it stands, then export again.":
    "Nichts wurde exportiert: Die Suche fand {found}. Verbergen Sie es, wo es steht, und exportieren Sie noch einmal.",
  "{what} in {where}": "{what} in {where}",
  "{what} ({count} times)": "{what} ({count}-mal)",
  "personal data": "persönliche Daten",
  "a name": "einen Namen",
  "an e-mail address": "eine E-Mail-Adresse",
  "a phone number": "eine Telefonnummer",
  "an address": "eine Adresse",
  "a link": "einen Link",
  "a date of birth": "ein Geburtsdatum",
  "a job|in it": "einer Stelle",
  "a resume|in it": "einem Lebenslauf",
  "a note|in it": "einer Notiz",
  "an explanation|in it": "einer Erklärung",
  "a requirement|in it": "einer Anforderung",
  // the survey form
  "{title}: your decisions": "{title}: Ihre Entscheidungen",
  "Read the job, then decide on each resume. People are hidden behind code names. Nothing is sent: at the end you save a file and return it to whoever gave you this form.":
    "Lesen Sie die Stelle, und entscheiden Sie dann über jeden Lebenslauf. Personen sind hinter Codenamen verborgen. Nichts wird gesendet: Am Ende speichern Sie eine Datei und geben sie zurück an die, von denen Sie dieses Formular haben.",
  "Your pseudonym (not your name)": "Ihr Pseudonym (nicht Ihr Name)",
  "{name} ({place} of {total})": "{name} ({place} von {total})",
  "Does this person go on?": "Kommt diese Person weiter?",
  "Note, without names": "Notiz, ohne Namen",
  "Save my answers": "Meine Antworten speichern",
  "First choose a pseudonym, at the top.": "Wählen Sie zuerst ein Pseudonym, ganz oben.",
  "{done} of {total} decided and saved. Return the file.":
    "{done} von {total} entschieden und gespeichert. Geben Sie die Datei zurück.",
};
