import { t } from "../lib/messages.ts";

export interface Term {
  readonly term: string;
  readonly meaning: string;
}

/** The words of this page that need a sentence, in the order in which one meets them; called while drawing. */
export function glossary(): readonly Term[] {
  return [
    {
      term: t("Job"),
      meaning: t("A job description, with its own ranking. What you change in it changes the order."),
    },
    {
      term: t("Candidate"),
      meaning: t("A resume without the person: read, anonymised, under a code name of a colour and a bird."),
    },
    {
      term: t("Placeholder"),
      meaning: t(
        "What stands where a name or a contact stood, such as [PERSON_1]. The scorer never sees what was there.",
      ),
    },
    {
      term: t("Scorer"),
      meaning: t(
        "A small language model on this machine that reads a job and a resume together and says how well they fit.",
      ),
    },
    {
      term: t("Fit score"),
      meaning: t(
        "From 0 to 1: the scorer's opinion of one resume for one job. The same texts and the same scorer always get the same score.",
      ),
    },
    {
      term: t("Fit class"),
      meaning: t(
        "The score in words: Good fit, Potential fit or No fit. Where one ends and the next begins was measured on labelled pairs.",
      ),
    },
    {
      term: t("Estimate"),
      meaning: t(
        "A score from a first look at a long list, marked ≈. The resume was not read in full; you can ask for that.",
      ),
    },
    {
      term: t("Must-have and nice to have"),
      meaning: t("What the job asks for without question, and what it would like. You can change either and weigh it."),
    },
    {
      term: t("Verdict"),
      meaning: t(
        "Whether a requirement is met, partly met, missing or unclear, with the words of the resume that say so. Found by rules, not by the scorer.",
      ),
    },
    {
      term: t("Part of a score"),
      meaning: t("A named share of the score, such as words in common or years of work, in points that add up to it."),
    },
    {
      term: t("Cut-off"),
      meaning: t("A line that you draw in the ranking. It hides nobody and turns nobody down."),
    },
    {
      term: t("Scorer version"),
      meaning: t("Model, adapter and settings in one mark. Scores are only compared under the same one."),
    },
    {
      term: t("Adapter"),
      meaning: t("Thin layers beside the scorer that learnt from your decisions. You can put one on and take it off."),
    },
    {
      term: t("Gate"),
      meaning: t("The test that an adapter must pass on jobs it did not learn from before it may be used."),
    },
    {
      term: t("Drift"),
      meaning: t(
        "Candidates or scores that differ from earlier ones by more than chance explains. It says look here, not why.",
      ),
    },
    {
      term: t("Stability index (PSI)"),
      meaning: t("How far a figure's spread has moved: below 0.1 little, above 0.25 much."),
    },
    {
      term: t("Selection rate and impact ratio"),
      meaning: t(
        "The share of a group that is selected, and that share beside the highest one. Below 0.80 it is worth a look; with few people it may be chance.",
      ),
    },
    {
      term: t("Swap test"),
      meaning: t("Your own candidates under other names, hidden and scored again: does the order change?"),
    },
    {
      term: t("Vault"),
      meaning: t(
        "Where identities are kept, encrypted under a passphrase that only you know. Without a vault they are kept nowhere.",
      ),
    },
  ];
}
