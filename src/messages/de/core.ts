// German for what core says in English of a state, a class or a find. A placeholder stands for whatever core put there:
// say-in-other.ts finds the sentence by the words around it. A test holds each of them against the source.

import type { Catalogue } from "../../lib/messages.ts";

export const core: Catalogue = {
  // matching: classes, verdicts, durations
  "Good fit": "Passt gut",
  "Potential fit": "Passt bedingt",
  "No fit": "Passt nicht",
  Met: "Erfüllt",
  "Partly met": "Teilweise erfüllt",
  Missing: "Fehlt",
  Unclear: "Unklar",
  "{months} mo": "{months} Mon.",
  "{years} y": "{years} J.",
  "{years} y {rest} mo": "{years} J. {rest} Mon.",
  "+ your requirements": "+ Ihre Anforderungen",
  // matching: what a score says
  "A score orders resumes for a person to read; it does not decide.":
    "Ein Score ordnet Lebensläufe für einen Menschen, der sie liest; er entscheidet nicht.",
  "{words}: {distance}, where {fit} begins.": "{words}: {distance}, wo „{fit}“ beginnt.",
  "{fit}, near the border": "{fit}, nahe der Grenze",
  "{fit}, clearly": "{fit}, deutlich",
  "{fit}, near {other}": "{fit}, nahe an „{other}“",
  "{gap} above {border}": "{gap} über {border}",
  "{gap} below {border}": "{gap} unter {border}",
  "less than {gap}": "weniger als {gap}",
  "made no difference to the score": "machte für den Score keinen Unterschied",
  "{raised} the score by {amount} {points}": "{raised} den Score um {amount} {points}",
  raised: "hob",
  lowered: "senkte",
  point: "Punkt",
  points: "Punkte",
  "No dates of work were found, so years count neither way.":
    "Es wurden keine Arbeitsdaten gefunden, die Jahre zählen also weder so noch so.",
  "{done}. The job names no years, so they count neither way.":
    "{done}. Die Stelle nennt keine Jahre, sie zählen also weder so noch so.",
  "{done} of the {asked} the job asks for.": "{done} von {asked}, die die Stelle verlangt.",
  "{done} of the {asked} the job asks for": "{done} von {asked}, die die Stelle verlangt",
  "{done}; the job's demands add up to {asked}.": "{done}; die Stelle verlangt zusammen {asked}.",
  "{done}; the job's demands add up to {asked}": "{done}; die Stelle verlangt zusammen {asked}",
  "{asked}, counted as {counted}.": "{asked}, gezählt als {counted}.",
  "Worked {shown} years": "{shown} Jahre gearbeitet",
  "Worked {shown} year": "{shown} Jahr gearbeitet",
  // matching: the parts of a score
  "Reading both texts": "Beide Texte gelesen",
  "What the model makes of job and resume, read together.":
    "Was das Modell aus Stelle und Lebenslauf macht, zusammen gelesen.",
  "Same kind of work": "Gleiche Art von Arbeit",
  "How alike job and resume are, each read by itself.":
    "Wie ähnlich Stelle und Lebenslauf sind, jedes für sich gelesen.",
  "First lines and titles": "Erste Zeilen und Titel",
  "How near the resume's first lines, or the titles of its jobs, come to the job.":
    "Wie nahe die ersten Zeilen des Lebenslaufs oder die Titel seiner Tätigkeiten der Stelle kommen.",
  "Words in common": "Gemeinsame Wörter",
  "Wording both share; the rarer a word, the more it counts.":
    "Worte, die beide teilen; je seltener ein Wort, desto mehr zählt es.",
  "Skills of the job found": "Gefundene Kenntnisse der Stelle",
  "How many of the skills the job names are named here; a job that names none counts none.":
    "Wie viele der Kenntnisse, die die Stelle nennt, hier genannt sind; nennt sie keine, zählt keine.",
  "Years of work": "Berufsjahre",
  "Beside the years the job asks for; a job that names none counts none.":
    "Neben den Jahren, die die Stelle verlangt; nennt sie keine, zählen keine.",
  "Your requirements": "Ihre Anforderungen",
  "What you ask for, weighed as you set it, and how much of it this resume shows. Not the scorer's opinion.":
    "Was Sie verlangen, so gewichtet, wie Sie es gesetzt haben, und wie viel davon dieser Lebenslauf zeigt. Nicht die Meinung des Bewertungsmodells.",
  "The texts say nothing of this; it counts neither way.": "Die Texte sagen dazu nichts; es zählt weder so noch so.",
  "These points are logits, the scale on which parts add up: 0 points in all are a score of 0.50, +1 is 0.73, +2 is 0.88, −1 is 0.27. They are not the points of 100 that passages are told in. The start is where a candidate stands who is typical in every part; each part then raises or lowers it. Figures are rounded together, so that those you see add up to the total you see.":
    "Diese Punkte sind Logits, die Skala, auf der sich Teile summieren: 0 Punkte insgesamt sind ein Score von 0,50, +1 ist 0,73, +2 ist 0,88, −1 ist 0,27. Es sind nicht die Punkte von 100, in denen Abschnitte angegeben werden. Der Start ist, wo eine in jedem Teil typische Bewerbung steht; jeder Teil hebt oder senkt ihn dann. Die Zahlen sind gemeinsam gerundet, damit die sichtbaren die sichtbare Summe ergeben.",
  // matching: notes beside a requirement
  "The resume says it is not there": "Der Lebenslauf sagt, dass es fehlt",
  "The resume does not say": "Der Lebenslauf sagt dazu nichts",
  "The resume names no pay": "Der Lebenslauf nennt keine Bezahlung",
  "Hopes for {pay}": "Erhofft {pay}",
  "Named; {asked} asked, no level said": "Genannt; {asked} verlangt, kein Niveau angegeben",
  "Named; no level said": "Genannt; kein Niveau angegeben",
  "Not named, but the resume is written in it": "Nicht genannt, aber der Lebenslauf ist darin geschrieben",
  "{level} level": "Niveau {level}",
  "{level} level; {asked} asked": "Niveau {level}; {asked} verlangt",
  Native: "Muttersprache",
  Fluent: "fließend",
  Working: "gut",
  Basic: "Grundkenntnisse",
  native: "Muttersprache",
  fluent: "fließend",
  working: "gut",
  basic: "Grundkenntnisse",
  Named: "Genannt",
  "Named; class {wanted} asked, no class said": "Genannt; Klasse {wanted} verlangt, keine Klasse angegeben",
  "Class {held}": "Klasse {held}",
  "In progress": "Im Gang",
  "{degree}, in progress": "{degree}, im Gang",
  "{degree}; the field asked for is not named": "{degree}; das verlangte Fach ist nicht genannt",
  "Named as where they are": "Als Wohnort genannt",
  "Named, but not as where they live": "Genannt, aber nicht als Wohnort",
  "Addresses are hidden; ask": "Adressen sind verborgen; fragen Sie nach",
  "Basic level": "Grundkenntnisse",
  "Mentioned once": "Einmal erwähnt",
  "Mentioned {count} times": "{count}-mal erwähnt",
  "Not found word for word": "Nicht wörtlich gefunden",
  "Found word for word": "Wörtlich gefunden",
  "Said in other words": "In anderen Worten gesagt",
  "Said in part": "Teilweise gesagt",
  "Says {skill}": "Sagt {skill}",
  "Among the certificates": "Unter den Zertifikaten",
  "{duration} of work that names it, {years} asked": "{duration} Arbeit, die es nennt, {years} verlangt",
  "Mentioned; no dates to tell {years} years": "Erwähnt; keine Daten, um {years} Jahre zu belegen",
  "Mentioned; {duration} of work in all, {years} asked": "Erwähnt; {duration} Arbeit insgesamt, {years} verlangt",
  "No dates found": "Keine Daten gefunden",
  "States {said} years of {years}": "Gibt {said} Jahre von {years} an",
  "{skill} implies it": "{skill} schließt es ein",
  "has {skill}, a part of it": "hat {skill}, einen Teil davon",
  "near: {skill}": "nahe: {skill}",
  "{note}; {near}": "{note}; {near}",
  "Too little text to tell": "Zu wenig Text, um etwas zu sagen",
  "Not mentioned": "Nicht erwähnt",
  "No degree found": "Kein Abschluss gefunden",
  "{years} years {months} months": "{years} Jahre {months} Monate",
  "{years} years {months} month": "{years} Jahre {months} Monat",
  "{years} year {months} months": "{years} Jahr {months} Monate",
  "{years} year {months} month": "{years} Jahr {months} Monat",
  "{years} years {months} months of {asked}": "{years} Jahre {months} Monate von {asked}",
  "{years} years {months} month of {asked}": "{years} Jahre {months} Monat von {asked}",
  "{years} year {months} months of {asked}": "{years} Jahr {months} Monate von {asked}",
  "{years} year {months} month of {asked}": "{years} Jahr {months} Monat von {asked}",
  "{years} years of {asked}": "{years} Jahre von {asked}",
  "{years} year of {asked}": "{years} Jahr von {asked}",
  "{months} months of {asked}": "{months} Monate von {asked}",
  "{months} month of {asked}": "{months} Monat von {asked}",
  "{years} years": "{years} Jahre",
  "{years} year": "{years} Jahr",
  "{months} months": "{months} Monate",
  "{months} month": "{months} Monat",
  "Would move": "Würde umziehen",
  "Studied it": "Hat es studiert",
  "No such job found": "Keine solche Tätigkeit gefunden",
  "Named in a title only": "Nur in einem Titel genannt",
  "Named in the resume": "Im Lebenslauf genannt",
  // matching: degrees, passages
  "High school diploma": "Schulabschluss",
  "Vocational training": "Berufsausbildung",
  "Associate's degree": "Associate-Abschluss",
  "Bachelor's degree": "Bachelor",
  "Master's degree": "Master",
  Doctorate: "Promotion",
  "Top of the resume": "Anfang des Lebenslaufs",
  Summary: "Zusammenfassung",
  Projects: "Projekte",
  Other: "Sonstiges",
  // reading: what became of a file
  "This file is locked with a password.": "Diese Datei ist mit einem Passwort geschützt.",
  "Open it with the password, save a copy without one, and add that.":
    "Öffnen Sie sie mit dem Passwort, speichern Sie eine Kopie ohne Passwort, und fügen Sie diese hinzu.",
  "This file is damaged and could not be read.": "Diese Datei ist beschädigt und konnte nicht gelesen werden.",
  "Ask for a new copy, or open and save it again.":
    "Bitten Sie um eine neue Kopie, oder öffnen und speichern Sie sie noch einmal.",
  "This file is damaged, or not the picture that its name says.":
    "Diese Datei ist beschädigt oder nicht das Bild, das ihr Name nennt.",
  "Open it to see what it is. Ask for a new copy, or save it again as PDF, PNG or JPEG.":
    "Öffnen Sie sie, um zu sehen, was sie ist. Bitten Sie um eine neue Kopie, oder speichern Sie sie noch einmal als PDF, PNG oder JPEG.",
  "This file has no readable text. It is probably a scan.":
    "Diese Datei hat keinen lesbaren Text. Wahrscheinlich ist sie ein Scan.",
  "Read it with OCR here, or ask for the original.": "Lesen Sie sie hier mit OCR, oder bitten Sie um das Original.",
  "No words could be read from this picture.": "Aus diesem Bild konnten keine Wörter gelesen werden.",
  "Ask for the original, or a sharper and upright scan.":
    "Bitten Sie um das Original oder einen schärferen, geraden Scan.",
  "This file is empty.": "Diese Datei ist leer.",
  "Check that you picked the right file.": "Prüfen Sie, ob Sie die richtige Datei gewählt haben.",
  "This file is too large.": "Diese Datei ist zu groß.",
  "Resumes of up to 25 MB are read. Save it without pictures.":
    "Gelesen werden Lebensläufe bis 25 MB. Speichern Sie sie ohne Bilder.",
  "This kind of file can't be read.": "Diese Art Datei kann nicht gelesen werden.",
  "Use PDF, Word (.docx), text, Markdown, JSON Resume, CSV, PNG, JPEG, or a ZIP of these.":
    "Verwenden Sie PDF, Word (.docx), Text, Markdown, JSON Resume, CSV, PNG, JPEG oder ein ZIP davon.",
  "This file holds too many resumes.": "Diese Datei enthält zu viele Lebensläufe.",
  "Split it: up to 2,000 are read from one ZIP or CSV.":
    "Teilen Sie sie: Aus einem ZIP oder einer CSV werden bis zu 2.000 gelesen.",
  "This file holds text that a person can't see.": "Diese Datei enthält Text, den ein Mensch nicht sehen kann.",
  "It was left out and does not count. Open the candidate to see it.":
    "Er wurde weggelassen und zählt nicht. Öffnen Sie die Bewerbung, um ihn zu sehen.",
  "This file holds text that is meant for a machine, not for you.":
    "Diese Datei enthält Text, der für eine Maschine gedacht ist, nicht für Sie.",
  "Read by OCR: words and figures may be wrong.": "Per OCR gelesen: Wörter und Zahlen können falsch sein.",
  "Check it against the file before you judge it.": "Prüfen Sie es an der Datei, bevor Sie urteilen.",
  "There is very little text here.": "Hier ist sehr wenig Text.",
  "Check that nothing is missing before you compare it.": "Prüfen Sie, ob etwas fehlt, bevor Sie vergleichen.",
  "No headings such as Experience or Education were found.":
    "Es wurden keine Überschriften wie Berufserfahrung oder Ausbildung gefunden.",
  "The text still counts, but its parts could not be told apart.":
    "Der Text zählt trotzdem, aber seine Teile ließen sich nicht unterscheiden.",
  "No dates were found beside the jobs.": "Neben den Tätigkeiten wurden keine Daten gefunden.",
  "How long somebody worked is not known here. Check it against the file.":
    "Wie lange jemand gearbeitet hat, ist hier nicht bekannt. Prüfen Sie es an der Datei.",
  "Many words of this file run together.": "Viele Wörter dieser Datei laufen zusammen.",
  "Skills and jobs may be missed. Compare the text with the file before you judge it.":
    "Kenntnisse und Tätigkeiten können fehlen. Vergleichen Sie den Text mit der Datei, bevor Sie urteilen.",
  "Many words of this file came apart into letters.": "Viele Wörter dieser Datei zerfielen in Buchstaben.",
  "Some characters could not be read.": "Einige Zeichen konnten nicht gelesen werden.",
  "Compare the text with the file before you judge it.": "Vergleichen Sie den Text mit der Datei, bevor Sie urteilen.",
  "The model for names could not be used; this person was hidden by rules alone.":
    "Das Modell für Namen konnte nicht verwendet werden; diese Person wurde durch Regeln allein verborgen.",
  "Add the model again under This machine, or remove it there.":
    "Fügen Sie das Modell unter „Dieses Gerät“ noch einmal hinzu, oder entfernen Sie es dort.",
  "This file is very long. Only the first part was read.":
    "Diese Datei ist sehr lang. Nur der erste Teil wurde gelesen.",
  "Check that it is one resume.": "Prüfen Sie, ob es ein einziger Lebenslauf ist.",
  // feedback
  "Strong no": "Klar nein",
  No: "Nein",
  Yes: "Ja",
  "Strong yes": "Klar ja",
  "Not enough evidence": "Zu wenig Belege",
  "{reason} ({category})": "{reason} ({category})",
  Level: "Stufe",
  "Location and permits": "Ort und Erlaubnisse",
  Pay: "Bezahlung",
  "The resume": "Der Lebenslauf",
  skills: "Kenntnisse",
  experience: "Erfahrung",
  education: "Ausbildung",
  level: "Stufe",
  "location and permits": "Ort und Erlaubnisse",
  pay: "Bezahlung",
  "the resume": "Lebenslauf",
  other: "Sonstiges",
  "A needed skill is missing": "Eine nötige Kenntnis fehlt",
  "Named, but not shown in work": "Genannt, aber nicht in der Arbeit gezeigt",
  "Skills fit well": "Kenntnisse passen gut",
  "Skills carry over": "Kenntnisse lassen sich übertragen",
  "Too little": "Zu wenig",
  "In another field": "Auf einem anderen Gebiet",
  "Too long ago": "Zu lange her",
  "Just right": "Genau richtig",
  "A needed degree or certificate is missing": "Ein nötiger Abschluss oder ein Zertifikat fehlt",
  "Training fits well": "Ausbildung passt gut",
  "Too junior": "Zu wenig erfahren",
  "Too senior": "Überqualifiziert",
  "Right level": "Richtige Stufe",
  "Too far, no move": "Zu weit, kein Umzug",
  "No permit or licence for the work": "Keine Erlaubnis oder Zulassung für die Arbeit",
  "Wishes and offer are apart": "Wunsch und Angebot liegen auseinander",
  "Unclear what was done": "Unklar, was getan wurde",
  "Dates or facts do not add up": "Daten oder Angaben passen nicht zusammen",
  "Clear, with results": "Klar, mit Ergebnissen",
  "Something else": "Etwas anderes",
  "nearly perfect": "fast vollständig",
  "not to be told": "nicht zu sagen",
  "worse than chance": "schlechter als Zufall",
  "it is not JSON": "sie ist kein JSON",
  "its {part} cannot be read": "ihr Teil {part} kann nicht gelesen werden",
  // records
  "3 months": "3 Monate",
  "6 months": "6 Monate",
  "12 months": "12 Monate",
  "due today": "heute fällig",
  "due for {count}": "seit {count} fällig",
  "in {count}": "in {count}",
  "1 day": "1 Tag",
  "{count} days": "{count} Tagen",
  "Use at least {count} characters. Four words that do not belong together are easy to keep in mind.":
    "Verwenden Sie mindestens {count} Zeichen. Vier Wörter, die nicht zusammengehören, merken sich leicht.",
  "This repeats the same few characters. Use words instead.":
    "Das wiederholt dieselben wenigen Zeichen. Verwenden Sie lieber Wörter.",
  "The two entries differ.": "Die beiden Eingaben sind verschieden.",
  "English names, women": "Englische Namen, Frauen",
  "English names, men": "Englische Namen, Männer",
  "Arabic names, women": "Arabische Namen, Frauen",
  "West African names, men": "Westafrikanische Namen, Männer",
  "Indian names, women": "Indische Namen, Frauen",
  "Turkish names, men": "Türkische Namen, Männer",
  // learning
  selected: "ausgewählt",
  "scored high": "hoch bewertet",
  "A ratio below 0.80 is a warning line of a United States guideline, no proof: with few people it comes by chance, and a ratio above it does not show that a selection is fair. Read it with the interval, and ask counsel what the law where you hire wants.":
    "Ein Verhältnis unter 0,80 ist die Warnlinie einer Richtlinie der Vereinigten Staaten, kein Beweis: Bei wenigen Personen kommt es durch Zufall zustande, und ein Verhältnis darüber zeigt nicht, dass eine Auswahl gerecht ist. Lesen Sie es mit dem Intervall, und lassen Sie sich beraten, was das Recht verlangt, wo Sie einstellen.",
  // evaluation
  Keywords: "Stichwörter",
  "Length alone": "Nur die Länge",
  "of 100 random fit and no-fit pairs, {count} are in the right order":
    "von 100 zufälligen Paaren aus passend und unpassend stehen {count} in der richtigen Reihenfolge",
  Accuracy: "Anteil richtiger Klassen",
  "always saying the commonest class: {share}": "immer die häufigste Klasse gesagt: {share}",
  "Weighted F1": "Gewichtetes F1",
  "precision and recall in one, classes by their size":
    "Genauigkeit und Trefferquote in einem, Klassen nach ihrer Größe",
  "Macro F1": "Makro-F1",
  "the same, every class counting alike": "dasselbe, jede Klasse zählt gleich",
  "Mean AUC by job": "Mittlere AUC je Stelle",
  "order within one job, over the jobs that have both classes":
    "Reihenfolge innerhalb einer Stelle, über die Stellen mit beiden Klassen",
  "nDCG@20 by job": "nDCG@20 je Stelle",
  "1 is the best possible order of a job's resumes": "1 ist die bestmögliche Reihenfolge der Lebensläufe einer Stelle",
  "MAP by job": "MAP je Stelle",
  "how pure the top stays down to the last fit": "wie rein die Spitze bis zum letzten passenden bleibt",
  "MRR by job": "MRR je Stelle",
  "1 over the place of the first fit": "1 durch den Platz des ersten passenden",
  "Hit@1 by job": "Hit@1 je Stelle",
  "how often the first place is a fit": "wie oft der erste Platz passt",
  "Hit@5 by job": "Hit@5 je Stelle",
  "how often a fit is among the first five": "wie oft ein passender unter den ersten fünf ist",
  "Hit@10 by job": "Hit@10 je Stelle",
  "how often a fit is among the first ten": "wie oft ein passender unter den ersten zehn ist",
  "rank correlation with the labels, −1 to 1": "Rangkorrelation mit den Labels, −1 bis 1",
  "Kendall tau-b": "Kendalls Tau-b",
  "agreeing less disagreeing pairs, −1 to 1": "gleich geordnete minus verschieden geordnete Paare, −1 bis 1",
  "Calibration error": "Kalibrierungsfehler",
  "how far scores are from chances; 0 is best":
    "wie weit Scores von Wahrscheinlichkeiten entfernt sind; 0 ist am besten",
  "Brier score": "Brier-Wert",
  "squared distance from the truth; 0 is best": "quadratischer Abstand von der Wahrheit; 0 ist am besten",
  "Matched above unmatched": "Passender über unpassendem",
  "of 100 rows, the matched resume wins in {count}": "von 100 Zeilen gewinnt der passende Lebenslauf in {count}",
  "Hit@1 in the pool": "Hit@1 unter allen",
  "{jobs} jobs against all {resumes} resumes: own one first":
    "{jobs} Stellen gegen alle {resumes} Lebensläufe: der eigene zuerst",
  "Hit@5 in the pool": "Hit@5 unter allen",
  "own resume among the first five": "der eigene Lebenslauf unter den ersten fünf",
  "MRR in the pool": "MRR unter allen",
  "1 over the place of the own resume": "1 durch den Platz des eigenen Lebenslaufs",
  "Agreement with the preferences": "Übereinstimmung mit den Präferenzen",
  "of 100 comparisons, it agrees in {count}": "von 100 Vergleichen stimmt es in {count} überein",
  "nDCG@20 of the groups": "nDCG@20 der Gruppen",
  "1 is the best possible order of a group's documents":
    "1 ist die bestmögliche Reihenfolge der Dokumente einer Gruppe",
  "The scorer and the keywords have the same {figure}.":
    "Bewertungsmodell und Stichwörter haben dieselbe Kennzahl: {figure}.",
  "The scorer's {figure} is {gap} {above} that of the keywords.":
    "Beim Bewertungsmodell liegt die Kennzahl {figure} um {gap} {above} der der Stichwörter.",
  "The scorer's {figure} is {gap} {above} that of the keywords":
    "Beim Bewertungsmodell liegt die Kennzahl {figure} um {gap} {above} der der Stichwörter",
  "{gap} (95 % interval {low} to {high}; {sure}).": "{gap} (95-%-Intervall {low} bis {high}; {sure}).",
  above: "über",
  below: "unter",
  "zero is outside it": "die Null liegt außerhalb",
  "which may be chance: zero is inside it": "das kann Zufall sein: die Null liegt darin",
  "matched above unmatched": "passender über unpassendem",
  agreement: "Übereinstimmung",
  "{low} to {high}": "{low} bis {high}",
  "Only {count} {rows}: the figures can be far off.": "Nur {count} {rows}: Die Kennzahlen können weit danebenliegen.",
  row: "Zeile",
  rows: "Zeilen",
  "All rows are of one class, so nothing can be in the right or wrong order: there is no AUC and no ranking by job.":
    "Alle Zeilen gehören zu einer Klasse, also kann nichts richtig oder falsch geordnet sein: Es gibt keine AUC und keine Rangfolge je Stelle.",
  "No job has both a fit and a no-fit, so there is no ranking by job.":
    "Keine Stelle hat einen passenden und einen unpassenden, also gibt es keine Rangfolge je Stelle.",
  "All rows are of one job, so there is no interval: intervals draw whole jobs.":
    "Alle Zeilen gehören zu einer Stelle, also gibt es kein Intervall: Intervalle ziehen ganze Stellen.",
  // evaluation: what is wrong with a file
  "not a JSON object": "kein JSON-Objekt",
  "the file has no rows": "die Datei hat keine Zeilen",
  "more than {most} rows: split the file, or take a sample of its jobs":
    "mehr als {most} Zeilen: teilen Sie die Datei, oder nehmen Sie eine Stichprobe ihrer Stellen",
  "the columns are missing; wanted are {columns}": "die Spalten fehlen; gebraucht werden {columns}",
  "another kind of row; this file has {columns}": "eine andere Art Zeile; diese Datei hat {columns}",
  "{column} must be a list of texts": "{column} muss eine Liste von Texten sein",
  "{column} is empty": "{column} ist leer",
  "the label must be {labels}": "das Label muss {labels} sein",
  "0 or 1; 0, 0.5 or 1; or No Fit, Potential Fit, Good Fit":
    "0 oder 1; 0, 0.5 oder 1; oder No Fit, Potential Fit, Good Fit",
  "{column} must be text": "{column} muss Text sein",
  "preferred must be A or B": "preferred muss A oder B sein",
  "1 row has an empty cell and was left out.": "1 Zeile hat eine leere Zelle und wurde weggelassen.",
  "{count} rows have an empty cell and were left out.": "{count} Zeilen haben eine leere Zelle und wurden weggelassen.",
  "Only {drawn} of {jobs} jobs, drawn by a fixed seed, were ranked against the whole pool.":
    "Nur {drawn} von {jobs} Stellen, mit festem Startwert gezogen, wurden gegen alle gereiht.",
  "not an object with kind and question": "kein Objekt mit kind und question",
  "its filter is none: {problem}": "sein Filter ist keiner: {problem}",
  "no questions": "keine Fragen",
  // skills: what is wrong with a list
  'This graph has the format "{found}"; this version reads "{known}". Import it again.':
    "Dieser Graph hat das Format „{found}“; diese Version liest „{known}“. Importieren Sie ihn noch einmal.",
  "This is no graph file ({part} is not as expected). Make one with `candor skills --import`.":
    "Das ist keine Graph-Datei ({part} ist nicht wie erwartet). Machen Sie eine mit `candor skills --import`.",
  "These ESCO tables hold relations only. Add skills_en.csv and occupations_en.csv, which name them.":
    "Diese ESCO-Tabellen enthalten nur Beziehungen. Fügen Sie skills_en.csv und occupations_en.csv hinzu, die sie benennen.",
  "These O*NET tables name occupations by code only. Add Occupation Data.txt, which has their titles.":
    "Diese O*NET-Tabellen nennen Berufe nur mit Code. Fügen Sie Occupation Data.txt hinzu, das ihre Titel hat.",
  "No table was found. {rest}": "Es wurde keine Tabelle gefunden. {rest}",
  '{name} starts with "{head}". {rest}': "{name} beginnt mit „{head}“. {rest}",
  "None of these is a table of ESCO (skills_en.csv, occupations_en.csv, occupationSkillRelations_en.csv) or of O*NET (Occupation Data.txt, Alternate Titles.txt, Technology Skills.txt). Choose those files, or a folder or ZIP with them.":
    "Keine davon ist eine Tabelle von ESCO (skills_en.csv, occupations_en.csv, occupationSkillRelations_en.csv) oder von O*NET (Occupation Data.txt, Alternate Titles.txt, Technology Skills.txt). Wählen Sie diese Dateien, oder einen Ordner oder ein ZIP damit.",
  "{name} is larger than 200 MB. Choose the tables themselves instead.":
    "{name} ist größer als 200 MB. Wählen Sie stattdessen die Tabellen selbst.",
  "{name} is no JSON, or only a part of it. Import it again.":
    "{name} ist kein JSON oder nur ein Teil davon. Importieren Sie es noch einmal.",
  "{name} could not be unpacked. Download it again.":
    "{name} konnte nicht entpackt werden. Laden Sie es noch einmal herunter.",
  "{name} is damaged. Download it again.": "{name} ist beschädigt. Laden Sie es noch einmal herunter.",
  "{name} unpacks to more than 200 MB. Choose the tables themselves instead.":
    "{name} ist entpackt größer als 200 MB. Wählen Sie stattdessen die Tabellen selbst.",
  "{name} holds too many files. Choose the tables themselves instead.":
    "{name} enthält zu viele Dateien. Wählen Sie stattdessen die Tabellen selbst.",
  // chat models
  "3.8 billion weights; wants a GPU with 4 GB of memory or more":
    "3,8 Milliarden Gewichte; verlangt eine Grafikkarte mit 4 GB Speicher oder mehr",
  "half a billion weights; for weaker GPUs, and slowly without one":
    "eine halbe Milliarde Gewichte; für schwächere Grafikkarten, langsam auch ohne",
};
