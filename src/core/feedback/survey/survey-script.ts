/**
 * Runs in the form, without this project: plain script, text set as text and never as HTML. Answers without a choice are
 * not saved.
 */
export const SURVEY_SCRIPT = `
"use strict";
const survey = JSON.parse(document.getElementById("survey").textContent);
const { words } = survey;
const main = document.querySelector("main");
function filled(text, values) {
  return text.replace(/{(\\w+)}/g, (sign, name) => values[name] ?? sign);
}
function add(parent, name, text, attributes) {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
  parent.append(element);
  return element;
}
function option(parent, type, name, value, text) {
  const label = add(parent, "label");
  add(label, "input", "", { type, name, value });
  label.append(" " + text);
}
add(main, "h1", survey.job.title);
add(main, "p", words.intro);
const who = add(add(main, "label", words.rater + " "), "input", "", { type: "text", maxlength: "40", id: "rater" });
add(main, "pre", survey.job.text);
survey.candidates.forEach((candidate, index) => {
  const form = add(main, "article");
  form.dataset.index = String(index);
  add(form, "h2", filled(words.candidate, { name: candidate.name, place: index + 1, total: survey.candidates.length }));
  add(form, "pre", candidate.text);
  const choices = add(form, "fieldset");
  add(choices, "legend", words.question);
  for (const [value, text] of words.choices) option(choices, "radio", "choice-" + index, value, text);
  const details = add(form, "details");
  add(details, "summary", words.reasons);
  for (const [category, reasons] of words.reasonsByCategory) {
    const group = add(details, "fieldset");
    add(group, "legend", category);
    for (const [code, text] of reasons) option(group, "checkbox", "reason-" + index, code, text);
  }
  add(add(form, "label", words.note + " "), "textarea", "", { rows: "2", maxlength: "2000", id: "note-" + index });
});
const told = add(main, "p", "", { role: "status" });
const save = add(main, "button", words.save, { type: "button" });
save.addEventListener("click", () => {
  const rater = who.value.trim();
  if (rater === "") {
    told.textContent = words.raterFirst;
    who.focus();
    return;
  }
  const checked = (name) => [...document.querySelectorAll('input[name="' + name + '"]:checked')].map((box) => box.value);
  const decisions = survey.candidates.flatMap((candidate, index) =>
    checked("choice-" + index).map((choice) => ({
      jobId: survey.job.id, jobHash: survey.job.hash, candidateId: candidate.id, candidateHash: candidate.hash,
      rater, choice, reasons: checked("reason-" + index), note: document.getElementById("note-" + index).value.trim(),
      sawOpinion: false, at: Date.now(),
    })));
  const file = new Blob([JSON.stringify({ format: survey.format, version: 1, decisions })], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "decisions-" + rater.replace(/[^\\p{L}\\p{N}]+/gu, "-") + ".json";
  link.click();
  told.textContent = filled(words.saved, { done: decisions.length, total: survey.candidates.length });
});
`;
