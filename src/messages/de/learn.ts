// German. What features/learn says.

import type { Catalogue } from "../../lib/messages.ts";

export const learn: Catalogue = {
  "A training stands at step {step} of {steps}.": "Ein Training steht bei Schritt {step} von {steps}.",
  "Adapter {digest}": "Adapter {digest}",
  Adapters: "Adapter",
  "as it came": "wie es kam",
  AUC: "AUC",
  "Before and after on held-out jobs, with how sure that is.":
    "Vorher und nachher an zurückgehaltenen Stellen, und wie sicher das ist.",
  Collected: "Gesammelt",
  "data {version}": "Daten {version}",
  Dataset: "Datensatz",
  decisions: "Entscheidungen",
  "{decisions, plural, one {decision} other {decisions}} and {preferences, plural, one {# preference} other {# preferences}} on {jobs, plural, one {# job} other {# jobs}}":
    "{decisions, plural, one {Entscheidung} other {Entscheidungen}} und {preferences, plural, one {# Präferenz} other {# Präferenzen}} zu {jobs, plural, one {# Stelle} other {# Stellen}}",
  "Decisions become a dataset, split by job.": "Aus Entscheidungen wird ein Datensatz, nach Stellen geteilt.",
  "Fine-tune": "Nachtrainieren",
  "Finished. The gate says whether it may be used.": "Fertig. Die Prüfung sagt, ob er verwendet werden darf.",
  "Forget it": "Vergessen",
  "gain, 95 %": "Gewinn, 95 %",
  "gate not passed": "Prüfung nicht bestanden",
  "gate passed": "Prüfung bestanden",
  Held: "Gehalten",
  "How long": "Wie lange",
  "Import an adapter": "Adapter importieren",
  imported: "importiert",
  "It began to learn by heart after step {step}: the adapter is the one from there.":
    "Nach Schritt {step} begann es auswendig zu lernen: Der Adapter ist der von dort.",
  "Judge it": "Prüfen",
  "Judging: {done} of {total} scored": "Wird geprüft: {done} von {total} bewertet",
  likeness: "Ähnlichkeit",
  "Loss: {figures}": "Verlust: {figures}",
  "Losses and gate": "Verluste und Prüfung",
  "Losses over {steps} steps": "Verlust über {steps} Schritte",
  "Make a dataset under Decisions": "Unter Entscheidungen einen Datensatz anlegen",
  "measuring the pace": "das Tempo wird gemessen",
  Names: "Namen",
  "Names in plain sight change the order of {now} of the pairs, {before} as it came.":
    "Sichtbare Namen ändern die Reihenfolge von {now} der Paare, {before} wie es kam.",
  "nDCG@20": "nDCG@20",
  new: "neu",
  "No loss yet": "Noch kein Verlust",
  "Not held": "Nicht gehalten",
  "not judged": "nicht geprüft",
  "Not passed: kept, not used.": "Nicht bestanden: aufbewahrt, nicht verwendet.",
  "Nothing yet. Decide on candidates of a few jobs first.":
    "Noch nichts. Entscheiden Sie zuerst über Bewerbungen auf einige Stellen.",
  "On so few held-out jobs the gain may be chance.":
    "Bei so wenigen zurückgehaltenen Stellen kann der Gewinn Zufall sein.",
  "on the CPU": "auf dem Prozessor",
  "on the GPU": "auf der Grafikkarte",
  "Passed: it may be used.": "Bestanden: Er darf verwendet werden.",
  preferences: "Präferenzen",
  "Preferences kept": "Gewahrte Präferenzen",
  "Quick look": "Kurz",
  "Roll back": "Zurücknehmen",
  "Split by job: about six in ten jobs teach, one or two say when to stop, a quarter judges.":
    "Nach Stellen geteilt: Etwa sechs von zehn Stellen lehren, eine oder zwei sagen, wann Schluss ist, ein Viertel prüft.",
  "Step {step} of {steps}, {left}": "Schritt {step} von {steps}, {left}",
  "The decisions have changed since this training began. Start a new one.":
    "Die Entscheidungen haben sich geändert, seit dieses Training begann. Beginnen Sie ein neues.",
  "The GPU failed, so the training began again on the CPU.":
    "Die Grafikkarte ist ausgefallen; das Training hat deshalb auf dem Prozessor neu begonnen.",
  "The GPU failed, so the training goes on from step {step} on the CPU.":
    "Die Grafikkarte ist ausgefallen; das Training geht deshalb ab Schritt {step} auf dem Prozessor weiter.",
  "The held-out jobs have nothing to judge by. Decide on more candidates, some yes and some no.":
    "Die zurückgehaltenen Stellen geben nichts zum Prüfen her. Entscheiden Sie über mehr Bewerbungen, manche mit Ja und manche mit Nein.",
  "The same resume with other placeholders scores the same.":
    "Derselbe Lebenslauf mit anderen Platzhaltern bekommt denselben Score.",
  "The same resume with other placeholders scores up to {apart} apart.":
    "Derselbe Lebenslauf mit anderen Platzhaltern liegt bis zu {apart} auseinander.",
  "The scorer as it came": "Das Bewertungsmodell, wie es kam",
  "There are decisions on fewer than {jobs} jobs: some teach, one stops the training, two judge it. Decide on candidates of more jobs.":
    "Es gibt Entscheidungen zu weniger als {jobs} Stellen: Einige lehren, eine beendet das Training, zwei prüfen es. Entscheiden Sie über Bewerbungen auf mehr Stellen.",
  "This was made for another scorer. Choose that scorer under This machine, or start a new training.":
    "Das wurde für ein anderes Bewertungsmodell gemacht. Wählen Sie jenes unter „Dieses Gerät“, oder beginnen Sie ein neues Training.",
  Thorough: "Gründlich",
  trained: "trainiert",
  "trained on the CPU": "auf dem Prozessor trainiert",
  "trained on the GPU": "auf der Grafikkarte trainiert",
  Training: "Training",
  "validation jobs {first} → {last}": "Stellen zur Kontrolle {first} → {last}",
  "Your decisions change thin layers beside the scorer, on this machine. The scorer itself stays as it came.":
    "Ihre Entscheidungen ändern dünne Schichten neben dem Bewertungsmodell, auf diesem Gerät. Das Bewertungsmodell selbst bleibt, wie es kam.",
  "Your decisions teach the scorer, here on this machine. What it learnt is used only after it has held on jobs that it did not learn from, and you can always go back.":
    "Ihre Entscheidungen lehren das Bewertungsmodell, hier auf diesem Gerät. Was es gelernt hat, wird erst verwendet, wenn es sich an Stellen bewährt hat, aus denen es nicht gelernt hat, und Sie können immer zurück.",
  "{done} of {total} scored as they are now": "{done} von {total} bewertet, wie sie jetzt sind",
  "{figure} is {by} below the adapter in use.": "{figure} liegt {by} unter dem Adapter in Gebrauch.",
  "{figure} is {by} below the scorer as it came.": "{figure} liegt {by} unter dem Bewertungsmodell, wie es kam.",
  "{jobs, plural, one {# held-out job} other {# held-out jobs}}":
    "{jobs, plural, one {# zurückgehaltene Stelle} other {# zurückgehaltene Stellen}}",
};
