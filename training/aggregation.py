"""Which way of making one reading of many chunk readings finds a trade's resumes best, on held-out ads and resumes.

    npx tsx tools/models/measure-pairs.ts training/.cache/validation-pairs.jsonl training/.cache/measured
    npx tsx tools/models/measure-pairs.ts training/.cache/validation-pairs.jsonl training/.cache/measured-experience --by-experience
    python3 -m training.aggregation training/.cache/measured training/.cache/measured-experience

Prints a Markdown table. Chunk attention learns its few weights on half of the jobs and is measured on the other half, both
ways round; the chunk embeddings and the readings under it stay as they are.
"""

import argparse
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from training.measured import Pair, Text, logit, mean_embedding, read_pairs, read_texts, unit
from training.metrics import auc, ndcg
from training.splits import hash_of

AS_OF = 2026 * 12 + 10
RECENT_MONTHS = 60
"""Experience-weighted: an experience that ended five years ago counts half of one that goes on."""
OLDEST_YEARS = 10
EPOCHS, RATE = 150, 0.01
Weigh = Callable[[Pair, Text], np.ndarray]


def mean(pair: Pair, resume: Text) -> np.ndarray:
    return np.ones(len(pair.readings))


def first_counts_most(pair: Pair, resume: Text) -> np.ndarray:
    """1, 1/2, 1/3, ...: resumes say first what a person does."""
    return 1 / np.arange(1, len(pair.readings) + 1)


def by_tokens(pair: Pair, resume: Text) -> np.ndarray:
    return resume.tokens + 1.0


def by_experience(pair: Pair, resume: Text) -> np.ndarray:
    """W = duration x recentness of the experiences a chunk covers; a chunk without any gets the smallest of the others."""
    weights = []
    for start, end in resume.chunk_spans:
        total = 0.0
        for first, last, since, until in resume.experiences:
            overlap = max(0, min(end, last) - max(start, first)) / max(1, last - first)
            ended = until if until is not None else AS_OF
            duration = min((ended - since) / 12, OLDEST_YEARS)
            total += overlap * duration * 0.5 ** ((AS_OF - ended) / RECENT_MONTHS)
        weights.append(total)
    found = np.array(weights)
    least = found[found > 0].min() if (found > 0).any() else 1.0
    return np.where(found > 0, found, least)


def best_only(pair: Pair, resume: Text) -> np.ndarray:
    readings = pair.readings.mean(1)
    return (readings == readings.max()).astype(float)


def aggregated(pairs: list[Pair], texts: dict[str, Text], weigh: Weigh) -> np.ndarray:
    def one(p: Pair) -> float:
        weights = weigh(p, texts[p.resume])
        return float((weights @ p.readings.mean(1)) / weights.sum())

    return np.array([one(p) for p in pairs])


class ChunkAttention(torch.nn.Module):
    """Weights of chunks from their frozen embeddings: by themselves (self) or by what the job's embedding asks of them (cross)."""

    def __init__(self, width: int, is_cross: bool, heads: int = 16):
        super().__init__()
        torch.manual_seed(1)
        self.is_cross = is_cross
        self.key = torch.nn.Linear(width, heads, bias=False)
        self.query = torch.nn.Linear(width, heads, bias=False) if is_cross else None
        self.own = torch.nn.Parameter(torch.zeros(heads))
        self.reading = torch.nn.Parameter(torch.zeros(()))
        self.place = torch.nn.Parameter(torch.zeros(()))

    def forward(self, chunks: Tensor, job: Tensor, readings: Tensor) -> Tensor:
        """chunks [c, d], job [d], readings [c] as logits -> one logit."""
        query = self.query(job) if self.query is not None else self.own
        place = torch.arange(len(chunks)) + 1
        weights = (self.key(chunks) @ query / math.sqrt(len(query)) + self.reading * readings - self.place * place.log()).softmax(0)
        return weights @ readings


def attention_scores(pairs: list[Pair], texts: dict[str, Text], is_cross: bool) -> np.ndarray:
    """Every pair scored by weights that were learned on the other half of the jobs."""
    half = np.array([hash_of("fold", p.job) % 2 for p in pairs])
    rows = [
        (torch.tensor(unit(texts[p.resume].embeddings), dtype=torch.float32), torch.tensor(mean_embedding(texts[f"{p.job} job"]), dtype=torch.float32),
         torch.tensor([logit(float(r)) for r in p.readings.mean(1)], dtype=torch.float32))
        for p in pairs
    ]  # fmt: skip
    scores = np.zeros(len(pairs))
    for fold in (0, 1):
        model = learned(ChunkAttention(rows[0][1].shape[0], is_cross), [rows[i] for i in np.flatnonzero(half != fold)], [pairs[i].label for i in np.flatnonzero(half != fold)])
        with torch.no_grad():
            for i in np.flatnonzero(half == fold):
                scores[i] = model(*rows[i]).item()
    return scores


def learned(model: ChunkAttention, rows: list[tuple[Tensor, Tensor, Tensor]], labels: list[float]) -> ChunkAttention:
    optimizer = torch.optim.Adam(model.parameters(), RATE, weight_decay=1e-3)
    target = torch.tensor(labels)
    balance = torch.where(target > 0.25, (target <= 0.25).float().mean() / (target > 0.25).float().mean(), torch.ones(()))
    rng = np.random.default_rng(1)
    for _ in range(EPOCHS):
        chosen = rng.choice(len(rows), min(256, len(rows)), replace=False)
        scores = torch.stack([model(*rows[i]) for i in chosen]).sigmoid()
        loss = (F.mse_loss(scores, target[chosen], reduction="none") * balance[chosen]).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


def figures(pairs: list[Pair], scores: np.ndarray) -> tuple[float, float]:
    """Mean AUC and nDCG@20 of the trades: own resumes over all others."""
    jobs = sorted({p.job for p in pairs})
    own = np.array([p.label == 1 for p in pairs])
    of = {job: np.array([p.job == job for p in pairs]) for job in jobs}
    jobs = [job for job in jobs if own[of[job]].any()]
    areas = [auc(scores[of[job]], own[of[job]]) for job in jobs]
    gains = [ndcg(scores[of[job]], own[of[job]].astype(float), 20) for job in jobs]
    return float(np.mean(areas)), float(np.mean(gains))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", help="chunks by tokens, then by experience")
    print("| chunks | aggregation | mean AUC | nDCG@20 | chunks a resume |\n|---|---|---|---|---|")
    for folder, name in zip(parser.parse_args().folders, ("by tokens", "by experience")):
        texts, pairs = read_texts(folder), [p for p in read_pairs(folder) if p.kind == "trade"]
        count = np.mean([len(p.readings) for p in pairs])
        rows = {w.__name__.replace("_", " "): aggregated(pairs, texts, w) for w in (mean, first_counts_most, by_tokens, by_experience, best_only)}
        rows["chunk attention (self)"] = attention_scores(pairs, texts, False)
        rows["chunk attention (cross)"] = attention_scores(pairs, texts, True)
        for label, scores in rows.items():
            area, gain = figures(pairs, scores)
            print(f"| {name} | {label} | {area:.3f} | {gain:.3f} | {count:.1f} |")


if __name__ == "__main__":
    main()
