"""The figures of the tiny run in README.md, as Markdown: `python -m recipe.tests.figures`, from the folder `training`."""

import json
import tempfile
from dataclasses import replace
from pathlib import Path

import torch

from ..base import load_tokenizer
from ..config import RUN_FILE, Config, read_config
from ..evaluation import evaluate
from ..exporting import export
from ..log_probs import chat_ids
from ..tuning import tune
from .conftest import TINY, make_base, make_export
from .test_exporting import QUESTION, logits_of, served


def main(folder: Path) -> None:
    base, data = make_base(folder), make_export(folder)
    config = read_config(TINY, model=str(base))
    four_bit = replace(config, base=replace(config.base, four_bit=True))
    print("| run | rows | first loss | last loss | on two held-out jobs: base, tuned |")
    print("|---|---|---|---|---|")
    for name, stage, each in (
        ("SFT", "sft", config),
        ("SFT, QLoRA", "sft", four_bit),
        ("DPO", "dpo", config),
        ("KTO with steps", "kto", config),
        ("reward model", "reward", config),
    ):
        print(row(name, stage, each, data, folder / name), flush=True)
    print(f"\n{graph_figures(config, base, folder / 'exported')}")


def row(name: str, stage: str, config: Config, data: Path, out: Path) -> str:
    tune(stage, config, data, out, resume=False)
    facts = json.loads((out / RUN_FILE).read_text(encoding="utf-8"))
    losses = [entry["loss"] for entry in facts["log"] if "loss" in entry]
    judged = "" if stage == "reward" else held_out(stage, evaluate(config, data, out / "adapter", "test")["figures"])
    return f"| {name} | {facts['rows']['train']} | {losses[0]:.3f} | {losses[-1]:.3f} | {judged} |"


def held_out(stage: str, figures: dict) -> str:
    return "; ".join(f"{name} {each['before']:.3f}, {each['after']:.3f}" for name, each in figures[stage].items())


def graph_figures(config: Config, base: Path, to: Path) -> str:
    export(config, base, to)
    model = served(base)
    ids = chat_ids(load_tokenizer(config.base), [{"role": "user", "content": QUESTION}], add_generation_prompt=True)
    with torch.no_grad():
        wanted = model(torch.tensor([ids])).logits.numpy()
    apart = {
        name: abs(logits_of(to / f"onnx/model_{name}.onnx", model, ids) - wanted).max() for name in ("q4", "q4f16")
    }
    said = ", ".join(f"{name} {value:.1e}" for name, value in apart.items())
    return f"Largest difference of a logit, graph against torch over the same 4-bit weights ({abs(wanted).max():.1f} the largest): {said}."


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        main(Path(made))
