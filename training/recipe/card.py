"""The model card of a merged model: what it is made of, how, on what, what changed, what it must not be used for."""

from pathlib import Path

from .curves import draw_curves

CURVES = "curves.svg"


def write_card(folder: Path, facts: dict, evaluation: dict | None) -> None:
    drawn = draw_curves(facts["log"])
    if drawn:
        (folder / CURVES).write_text(drawn, encoding="utf-8")
    (folder / "README.md").write_text(card(facts, evaluation, bool(drawn)), encoding="utf-8")


def card(facts: dict, evaluation: dict | None, has_curves: bool) -> str:
    config, rows = facts["config"], facts["rows"]
    base, lora, train = config["base"], config["lora"], config["train"]
    stage = config[facts["stage"]]
    quantised = "QLoRA: frozen weights in 4-bit NF4 while tuning" if base["four_bit"] else "LoRA"
    lines = [
        "---",
        f"base_model: {base['model']}",
        "license: other",
        "library_name: transformers",
        "tags: [candor, resume-screening, phi3, trl, lora]",
        "---",
        "",
        f"# {base['model'].rstrip('/').split('/')[-1]}, tuned by {facts['stage'].upper()} on a recruiter's decisions",
        "",
        f"- base: {base['model']}, revision {base['revision']}, "
        f"commit {facts['base_commit'] or 'not known (a folder)'}",
        f"- licence of the base: {facts['base_licence']}. Of the decisions: as the set's own card says; "
        "they bind what is made of them.",
        f"- {quantised}; rank {lora['rank']}, alpha {lora['alpha']}, dropout {lora['dropout']}, "
        f"on {', '.join(lora['targets'])}; merged into the weights",
        f"- learning rate {stage['learning_rate']}, {train['batch']} rows × {train['accumulate']} accumulated "
        f"× {facts['processes']} devices, "
        f"{train['epochs']} epochs, seed {train['seed']}",
        f"- rows: {rows['train']} to learn, {rows['validation']} to choose the checkpoint; "
        f"{rows['too_long']} left out, longer than {train['max_tokens']} tokens",
        *[f"- data: {name}, SHA-256 {digest}" for name, digest in facts["data"].items()],
        f"- versions: {', '.join(f'{name} {number}' for name, number in facts['versions'].items())}",
        "",
        "## What changed on held-out jobs",
        "",
        *(_figures(evaluation) if evaluation else ["Not evaluated: run `python -m recipe evaluate` before merging."]),
        "",
        "## Losses",
        "",
        *([f"![Losses by step]({CURVES})", ""] if has_curves else []),
        *_losses(facts["log"]),
        "",
        "## Limits",
        "",
        "It learnt the judgements of a few people about a few jobs, habits and all. Check what it does to groups of",
        "people before use. It must not decide about anybody; in the page its words are compared with the rows.",
        "",
    ]
    return "\n".join(lines)


def _figures(evaluation: dict) -> list[str]:
    table = ["| form | measure | rows | jobs | base | tuned | 95 % of the change |", "|---|---|---|---|---|---|---|"]
    for form, measures in evaluation["figures"].items():
        for name, figure in measures.items():
            cells = [
                form,
                name,
                str(figure["rows"]),
                str(figure["jobs"]),
                _number(figure["before"]),
                _number(figure["after"]),
            ]
            table.append(f"| {' | '.join(cells)} | {_number(figure['low'])} to {_number(figure['high'])} |")
    return [f"Split `{evaluation['split']}`; intervals draw whole jobs.", "", *table]


def _losses(log: list[dict]) -> list[str]:
    rows = [
        f"| {entry['step']} | {_number(entry.get('loss'))} | {_number(entry.get('eval_loss'))} |"
        for entry in log
        if "loss" in entry or "eval_loss" in entry
    ]
    return ["| step | loss | on validation |", "|---|---|---|", *rows]


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
