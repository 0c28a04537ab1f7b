"""Vectors for the GPT-2 tokens before training: a teacher's sense of the token, and the company it keeps in the data."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from training.teacher import Teacher, teacher_folder

WINDOW = 8
VOCABULARY = 8000


def teacher_vectors(token_texts: Sequence[str], cache: Path) -> Tensor:
    """[50257, 384], one minute on two cores, kept in the cache."""
    if cache.exists():
        return torch.load(cache)
    vectors = Teacher(teacher_folder()).embed([t.lower().strip() or "." for t in token_texts], 512)
    torch.save(vectors, cache)
    return vectors


def token_counts(documents: Sequence[Sequence[int]], vocabulary: int) -> Tensor:
    return torch.from_numpy(np.bincount(np.concatenate([np.array(d, np.int64) for d in documents]), minlength=vocabulary))


def company_vectors(documents: Sequence[Sequence[int]], counts: Tensor, width: int, seed: int) -> Tensor:
    """[50257, width]: SVD of the positive PMI of the 8,000 commonest tokens within 8 tokens; zero for the others."""
    common = counts.argsort(descending=True)[:VOCABULARY]
    place = torch.full((len(counts),), -1, dtype=torch.long)
    place[common] = torch.arange(VOCABULARY)
    stream = torch.cat([place[torch.tensor(d)] for d in documents if len(d) > 1])
    pairs = torch.zeros(VOCABULARY * VOCABULARY)
    for step in range(1, WINDOW + 1):
        a, b = stream[:-step], stream[step:]
        known = (a >= 0) & (b >= 0)
        pairs += torch.bincount(a[known] * VOCABULARY + b[known], minlength=VOCABULARY**2).float() / step
    pairs = pairs.view(VOCABULARY, VOCABULARY)
    pairs = pairs + pairs.T
    total, margin = pairs.sum(), pairs.sum(1).clamp(min=1)
    context = margin**0.75 / (margin**0.75).sum()  # smoothed contexts, Levy and others 2015
    pmi = (pairs / (margin[:, None] * context[None, :])).clamp(min=1e-9).log().clamp(min=0)
    torch.manual_seed(seed)
    u, s, _ = torch.svd_lowrank(pmi, q=width + 16, niter=3)
    out = torch.zeros(len(counts), width)
    out[common] = u[:, :width] * s[:width].sqrt()
    return out


def whitened(vectors: Tensor, weight: Tensor, width: int, strength: float) -> Tensor:
    """PCA to `width` (token-weighted mean and covariance), each axis divided by its deviation ** strength."""
    share = weight / weight.sum()
    centred = vectors - (share[:, None] * vectors).sum(0)
    values, axes = torch.linalg.eigh((centred * share[:, None]).T @ centred)
    values, axes = values.flip(0)[:width], axes.flip(1)[:, :width]
    return centred @ axes / values.sqrt() ** strength


def token_senses(token_texts: Sequence[str], documents: Sequence[Sequence[int]], teacher_width: int, company_width: int, cache: Path, seed: int) -> tuple[Tensor, Tensor]:  # fmt: skip
    """Rows of norm sqrt(teacher_width + company_width) [50257, .] and the standardised rarity of every token [50257]."""
    counts = token_counts(documents, len(token_texts)).float()
    weight = counts.clamp(min=0.2).sqrt()
    teacher = unit(whitened(teacher_vectors(token_texts, cache), weight, teacher_width, 0.7)) * teacher_width**0.5
    company = unit(whitened(company_vectors(documents, counts, company_width * 2, seed), counts, company_width, 0.7))
    company = company * company_width**0.5 * (counts > 20)[:, None]
    rarity = -(counts + 1).log()
    share = counts / counts.sum()
    mean = (share * rarity).sum()
    rarity = ((rarity - mean) / (share * (rarity - mean) ** 2).sum().sqrt()).clamp(-2.5, 2.5)
    return unit(torch.cat([teacher, company], 1)) * (teacher_width + company_width) ** 0.5, rarity


def unit(rows: Tensor) -> Tensor:
    return rows / rows.norm(dim=1, keepdim=True).clamp(min=1e-6)
