import { t } from "../lib/messages.ts";

export interface TourStep {
  /** What it stands beside, as a selector; a step whose thing is not on the screen is left out. */
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

/** The anchor that every ranking has. */
export const FIRST = "#main h1";

/** Called while drawing: the words are those of the page's language now. */
export function tourSteps(): readonly TourStep[] {
  return [
    {
      anchor: FIRST,
      title: t("Your job and its ranking"),
      text: t(
        "Resumes are read and ordered here, the best fit first, while you watch. The order is one opinion; you decide.",
      ),
    },
    {
      anchor: "[role=grid] [role=row][id] [role=rowheader]",
      title: t("People are code names"),
      text: t(
        "Names and contacts were hidden before anything was kept. Open a candidate to see what the job asks for and the sentences of the resume that say so.",
      ),
    },
    {
      anchor: "[data-tour=views]",
      title: t("Say what counts"),
      text: t("Under Job you change and weigh the requirements, and see at once what that does to the order."),
    },
    {
      anchor: "[data-tour=machine]",
      title: t("All of it on this machine"),
      text: t("Here you see where the scorer runs and what is stored, choose the language, and erase everything."),
    },
    {
      anchor: "[data-tour=help]",
      title: t("Help is here"),
      text: t("The words of this page explained, all keys, and this tour again."),
    },
  ];
}
