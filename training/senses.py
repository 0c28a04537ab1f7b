"""Vectors for the GPT-2 tokens before any training of ours: a teacher's sense of each token, and how rare it is in the data."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from training.teacher import Teacher, teacher_folder


def teacher_vectors(token_texts: Sequence[str], cache: Path) -> Tensor:
    """[50257, 384], one minute on two cores, kept in the cache."""
    if cache.exists():
        return torch.load(cache)
    vectors = Teacher(teacher_folder()).embed([t.lower().strip() or "." for t in token_texts], 512)
    torch.save(vectors, cache)
    return vectors


def token_counts(documents: Sequence[Sequence[int]], vocabulary: int) -> Tensor:
    return torch.from_numpy(np.bincount(np.concatenate([np.array(d, np.int64) for d in documents]), minlength=vocabulary))


def whitened(vectors: Tensor, weight: Tensor, width: int, strength: float) -> Tensor:
    """PCA to `width` (token-weighted mean and covariance), each axis divided by its deviation ** strength."""
    share = weight / weight.sum()
    centred = vectors - (share[:, None] * vectors).sum(0)
    values, axes = torch.linalg.eigh((centred * share[:, None]).T @ centred)
    values, axes = values.flip(0)[:width], axes.flip(1)[:, :width]
    return centred @ axes / values.sqrt() ** strength


def token_senses(token_texts: Sequence[str], documents: Sequence[Sequence[int]], width: int, cache: Path) -> tuple[Tensor, Tensor]:
    """The teacher's sense of every token, reduced to [50257, width], and its rarity [50257]: idf less its mean, at most 4 away."""
    counts = token_counts(documents, len(token_texts)).float()
    senses = whitened(teacher_vectors(token_texts, cache), counts.clamp(min=0.2).sqrt(), width, 0.7)
    in_documents = token_counts([np.unique(d) for d in documents if len(d)], len(token_texts)).float()
    idf = ((1 + len(documents)) / (1 + in_documents)).log()
    return senses, centred(idf, counts)


def centred(values: Tensor, counts: Tensor) -> Tensor:
    """Less their mean over all text, at most 4 away from it."""
    return (values - (counts * values).sum() / counts.sum()).clamp(-4, 4)


def unit(rows: Tensor) -> Tensor:
    return rows / rows.norm(dim=1, keepdim=True).clamp(min=1e-6)
