"""Fits the blend: how much each named part of the score counts, on validation pairs, as served.

    npx tsx tools/models/measure-pairs.ts training/.cache/validation-pairs.jsonl training/.cache/measured
    python3 -m training.blend training/.cache/measured

Weights: logistic loss on the difference of two resumes of one job that the labels order. In a job each step of the label
(Good over No, Good over Potential, ...) counts by how small it is; each kind of pairs counts alike. No weight is negative.
Then scale and bias by the error to the labels, classes balanced 40-30-30, and thresholds by weighted F1. Writes weights/blend.json.
"""

import argparse
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from training.measured import Pair, Text, experience, logit, mean_embedding, read_pairs, read_texts, unit
from training.metrics import best_thresholds, fit_class

PARTS = ("reading", "topic", "headline", "words", "skills", "experience")
NAME = "candor-blend-2"
OUT = Path(__file__).parent / "weights" / "blend.json"
SHRINK = 3e-3
CLASS_SHARE = {0: 0.40, 1: 0.30, 2: 0.30}


@dataclass(frozen=True)
class Table:
    values: np.ndarray
    """[pairs, parts], less their centres; 0 where a part has nothing to say."""
    labels: np.ndarray
    jobs: list[str]
    kinds: list[str]
    centres: np.ndarray


def table_of(pairs: list[Pair], texts: dict[str, Text]) -> Table:
    embedding = {key: mean_embedding(text) for key, text in texts.items()}
    rows = []
    for p in pairs:
        job = texts[f"{p.job} job"]
        resume, vector = texts[p.resume], embedding[f"{p.job} job"]
        worked = experience(resume.worked, job.asked)
        headline = float((unit(resume.headlines) @ vector).max()) if len(resume.headlines) else np.nan
        topic = float(vector @ embedding[p.resume])
        rows.append([logit(float(p.readings.mean())), topic, headline, p.words, or_nan(p.skills), or_nan(worked)])
    values = np.array(rows)
    centres = np.round(np.nanmedian(values, axis=0), 3)
    return Table(np.nan_to_num(values - centres), np.array([p.label for p in pairs]), [p.job for p in pairs], [p.kind for p in pairs], centres)


def or_nan(value: float | None) -> float:
    return np.nan if value is None else value


def comparisons(table: Table) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Row numbers of the better and of the worse resume, and the weight of each comparison."""
    by_job = defaultdict(list)
    for i, job in enumerate(table.jobs):
        by_job[job].append(i)
    jobs_of_kind = defaultdict(int)
    for rows in by_job.values():
        jobs_of_kind[table.kinds[rows[0]]] += 1
    better, worse, weight = [], [], []
    for rows in by_job.values():
        steps = defaultdict(list)
        for a in rows:
            for b in rows:
                if table.labels[a] > table.labels[b]:
                    steps[table.labels[a], table.labels[b]].append((a, b))
        kind = table.kinds[rows[0]]
        for (high, low), found in steps.items():
            share = 1 / (high - low) / len(steps) / jobs_of_kind[kind] / len(found)
            better += [a for a, _ in found]
            worse += [b for _, b in found]
            weight += [share] * len(found)
    return np.array(better), np.array(worse), np.array(weight) / sum(weight)


def fit_weights(table: Table, parts: list[int]) -> np.ndarray:
    """[parts], not negative, for values as they are."""
    better, worse, weight = comparisons(table)
    values = table.values[:, parts]
    spread = values.std(0).clip(1e-9)
    difference = torch.tensor((values[better] - values[worse]) / spread, dtype=torch.float64)
    share = torch.tensor(weight)
    raw = torch.zeros(len(parts), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([raw], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        weights = F.softplus(raw)
        total = (F.softplus(-difference @ weights) * share).sum() + SHRINK * (weights**2).sum()
        total.backward()
        return total

    optimizer.step(loss)
    return F.softplus(raw).detach().numpy() / spread


def calibrated(z: np.ndarray, labels: np.ndarray) -> tuple[float, float]:
    """Scale and bias of the logit: least squared error of its sigmoid, classes balanced."""
    classes = np.array([fit_class(x) for x in labels])
    share = np.array([CLASS_SHARE[c] / max((classes == c).sum(), 1) for c in classes])
    x, y, w = torch.tensor(z), torch.tensor(labels), torch.tensor(share)
    line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([line], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        error = (((line[0] * x + line[1]).sigmoid() - y) ** 2 * w).sum()
        error.backward()
        return error

    optimizer.step(loss)
    return float(line[0]), float(line[1])


def balanced_sample(labels: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Row numbers, 3,000 of them, drawn so that classes are 40-30-30: weighted F1 means what it meant in training."""
    classes = np.array([fit_class(x) for x in labels])
    return np.concatenate([rng.choice(np.flatnonzero(classes == c), int(3000 * s)) for c, s in CLASS_SHARE.items()])


def blend_json(table: Table) -> dict:
    full = list(range(len(PARTS)))
    weights = fit_weights(table, full)
    scale, bias = calibrated(table.values @ weights, table.labels)
    z = table.values @ weights * scale + bias
    rows = balanced_sample(table.labels, np.random.default_rng(1))
    t1, t2, f1 = best_thresholds(1 / (1 + np.exp(-z[rows])), [fit_class(x) for x in table.labels[rows]])
    quick = full[1:]
    design = np.c_[table.values[:, quick], np.ones(len(z))]
    first, *_ = np.linalg.lstsq(design, z, rcond=None)
    first[:-1] = first[:-1].clip(0)

    def parts(names: list[int], found: np.ndarray) -> dict:
        return {PARTS[i]: {"weight": round(float(w), 4), "centre": float(table.centres[i])} for i, w in zip(names, found) if w > 1e-4}

    return {
        "blend": {"name": NAME, "bias": round(bias, 4), "parts": parts(full, weights * scale)},
        "firstPass": {"bias": round(float(first[-1]), 4), "parts": parts(quick, first[:-1])},
        "thresholds": {"potential": t1, "good": t2},
        "validationWeightedF1": round(f1, 4),
        "pairs": len(z),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    chosen = parser.parse_args()
    found = blend_json(table_of(read_pairs(chosen.folder), read_texts(chosen.folder)))
    OUT.write_text(json.dumps(found, indent=1) + "\n")
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
