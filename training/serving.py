"""Scores as the page computes them: job chunks times resume chunks, mean of the chunk-pair scores."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch

from training.model import Scorer
from training.token_ids import JOB_TOKENS, RESUME_TOKENS, chunks

BATCH_TOKENS = 6000
THREADS = 2


def score_resumes(model: Scorer, jobs: Sequence[Sequence[int]], resumes: Sequence[Sequence[int]], pairs: Sequence[tuple[int, int]]) -> np.ndarray:  # fmt: skip
    """The score of each (job index, resume index) of `pairs`, from token ids."""
    work: list[tuple[list[int], list[list[int]], list[int]]] = []
    by_job: dict[int, list[int]] = {}
    for place, (job, _) in enumerate(pairs):
        by_job.setdefault(job, []).append(place)
    for job, places in by_job.items():
        parts = [(part, place) for place in places for part in chunks(resumes[pairs[place][1]], RESUME_TOKENS)]
        parts.sort(key=lambda p: len(p[0]))
        for job_part in chunks(jobs[job], JOB_TOKENS):
            start = 0
            while start < len(parts):
                end = start + 1
                while end < len(parts) and len(parts[end][0]) * (end - start + 1) <= BATCH_TOKENS:
                    end += 1
                work.append((job_part, [p for p, _ in parts[start:end]], [place for _, place in parts[start:end]]))
                start = end
    total, count = np.zeros(len(pairs)), np.zeros(len(pairs))

    def run(item: tuple[list[int], list[list[int]], list[int]]) -> np.ndarray:
        with torch.no_grad():  # the switch belongs to the thread
            return model([item[0]], [item[1]]).sigmoid()[0].numpy()

    with ThreadPoolExecutor(THREADS) as pool:
        for (_, _, places), scores in zip(work, pool.map(run, work)):
            np.add.at(total, places, scores)
            np.add.at(count, places, 1)
    return total / count
