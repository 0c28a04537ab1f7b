"""Ranking and classification measures, written out so that their definitions are in view."""

from collections.abc import Sequence

import numpy as np


def auc(scores: Sequence[float], positive: Sequence[bool]) -> float:
    """Chance that a positive outscores a negative, ties half (Mann-Whitney)."""
    s, y = np.asarray(scores, float), np.asarray(positive, bool)
    up, down = s[y], np.sort(s[~y])
    below = np.searchsorted(down, up, "left")
    upto = np.searchsorted(down, up, "right")
    return float((below + upto).mean() / 2 / len(down))


def ndcg(scores: Sequence[float], gains: Sequence[float], top: int) -> float:
    s, g = np.asarray(scores, float), np.asarray(gains, float)
    discount = 1 / np.log2(np.arange(2, top + 2))
    got = g[np.argsort(-s, kind="stable")[:top]]
    best = np.sort(g)[::-1][:top]
    return float((got * discount[: len(got)]).sum() / (best * discount[: len(best)]).sum())


def weighted_f1(predicted: Sequence[int], actual: Sequence[int], classes: int = 3) -> float:
    """F1 of each class, weighted by how many actual items it has."""
    p, a = np.asarray(predicted), np.asarray(actual)
    total = 0.0
    for c in range(classes):
        hit = int(((p == c) & (a == c)).sum())
        denominator = int((p == c).sum() + (a == c).sum())
        total += (a == c).sum() * (2 * hit / denominator if denominator else 0.0)
    return float(total / len(a))


def fit_class(label: float) -> int:
    """0 No Fit, 1 Potential Fit, 2 Good Fit; in-between labels go to the nearest of 0, 0.5 and 1, ties down."""
    return 0 if label <= 0.25 else 1 if label <= 0.75 else 2


def best_thresholds(scores: Sequence[float], classes: Sequence[int]) -> tuple[float, float, float]:
    """(t1, t2, weighted F1): No below t1, Good from t2, on a grid of 0.02."""
    s = np.asarray(scores)
    best = (0.33, 0.66, -1.0)
    for t1 in np.arange(0.06, 0.8, 0.02):
        for t2 in np.arange(t1 + 0.04, 0.96, 0.02):
            f1 = weighted_f1((s >= t1).astype(int) + (s >= t2), classes)
            if f1 > best[2] + 1e-9:
                best = (round(float(t1), 2), round(float(t2), 2), f1)
    return best
