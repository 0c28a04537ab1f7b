import { say, type SaidList } from "../../lib/said.ts";
import { dateText } from "./retention.ts";

/** A text for candidates: what is done with their resume. True of what this page does; the law of a place may want more. */
export function consentNote({ title, keepUntil }: { title: string; keepUntil: number | null }): SaidList {
  const list = [
    say("Your application: {title}", { title }),
    "",
    say("We read your resume with Candor, a program that runs on our own computer. It sends your resume to nobody."),
    say(
      "Before anything is scored, your name, contacts and other personal details such as age, gender, family status and nationality are taken out. The program compares what remains with what the job asks for and suggests an order. It rejects nobody: people read the resumes and decide.",
    ),
    keepUntil === null
      ? say("We erase your data when it is no longer needed to fill this position and to answer questions about it.")
      : say("We erase your data by {date} at the latest.", { date: dateText(keepUntil) }),
    say(
      "You may ask us at any time what we keep about you, have it corrected, get a copy, or have it erased. You may ask for a person to look at your application again, and you may object to being compared by a program. Neither will be held against you.",
    ),
    "",
    say("[Your name and how to reach you]"),
  ];
  return { list, by: "\n" };
}
