"""The scorer's card: what it is, what it was trained on, how it measured, and where it fails."""

import datetime
import json
import time
from pathlib import Path

import numpy as np

from training.contrast import PAIR_KINDS, TEMPERATURE
from training.export import fake_quantised
from training.groups import KINDS
from training import bag, stages
from training.model import Scorer
from training.sources import LICENCES
from training.trials import Trials
from training.validation import Validation


def write_card(folder: Path, model: Scorer, facts: dict, validation: Validation, final: dict[str, float], log: list[dict]) -> Path:
    card = {
        "name": "candor-scorer",
        "date": datetime.date.today().isoformat(),
        "what": "GPT-2 architecture, 4 layers, width 128, 4 heads, 1,024 positions; the fit of one resume chunk to one job chunk, 0..1",
        "not": "no judgement of a person; not validated for selection; English only; trained on little, mostly made data",
        "training": {
            **facts, "groups": KINDS, "pairs": PAIR_KINDS, "bag_steps": bag.STEPS, "contrast_steps": stages.CONTRAST_STEPS,
            "preference_steps": stages.PREFERENCE_STEPS, "beta": stages.BETA, "temperature": TEMPERATURE,
            "ranking_weight": stages.RANKING_WEIGHT, "regression": [vars(part) for part in stages.REGRESSION],
        },
        "data": LICENCES,
        "splits": "by SHA-256 of ids (splits.py): livecareer 25 % test, 5 % validation; rjdb 150 rows test, 40 validation; fit/pairs only tested",
        "validation": final,
        "eight_bit": quantisation_error(model, validation),
        "log": log,
    }
    path = folder / "candor-scorer.card.json"
    path.write_text(json.dumps(rounded(card), indent=1))
    return path


def add_tests(path: Path, trials: Trials, per_trade: int, hit_jobs: int) -> None:
    """Runs the trials one by one; the card has each as soon as it is done."""
    runs = {
        "fit": trials.fit, "rjdb": lambda: trials.rjdb(hit_jobs),
        "trade_plain": lambda: trials.trade("trade_plain", per_trade), "trade": lambda: trials.trade("trade", per_trade),
    }  # fmt: skip
    card = json.loads(path.read_text())
    card["tests"] = {}
    for name, run in runs.items():
        started = time.time()
        card["tests"][name] = rounded(run())
        print(name, round(time.time() - started), "s", json.dumps(card["tests"][name]), flush=True)
        path.write_text(json.dumps(card, indent=1))


def quantisation_error(model: Scorer, validation: Validation) -> dict[str, float]:
    """How far blockwise 8-bit weights move the validation scores."""
    plain, quantised = validation.scored(model)[0], validation.scored(fake_quantised(model))[0]
    moved = np.abs(plain - quantised)
    return {"mean_change": float(moved.mean()), "largest_change": float(moved.max()), "pairs": int(moved.size)}


def rounded(value):
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    return [rounded(v) for v in value] if isinstance(value, (list, tuple)) else value
