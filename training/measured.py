"""Reads what tools/models/measure-pairs.ts measured: labelled pairs with the reading of every chunk pair, and the texts' own evidence."""

import json
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

LEAST_READING = 1e-6


@dataclass(frozen=True)
class Text:
    embeddings: np.ndarray
    """[chunks, d], as the graph gives them."""
    headlines: np.ndarray
    """[lines, d], of first lines and titles; empty for a job."""
    tokens: np.ndarray
    """Of each chunk [chunks]; empty for a job."""
    worked: float | None
    asked: float | None
    chunk_spans: list[tuple[int, int]]
    experiences: list[tuple[int, int, int, int | None]]
    """start and end in the text, from and to as months."""


@dataclass(frozen=True)
class Pair:
    job: str
    resume: str
    kind: str
    label: float
    readings: np.ndarray
    """[resume chunks, job chunks], 0..1."""
    words: float
    skills: float | None


def read_texts(folder: Path) -> dict[str, Text]:
    texts = {}
    for line in (folder / "texts.jsonl").read_text().splitlines():
        t = json.loads(line)
        chunks = t.get("chunks", [])
        texts[t["key"] + (" job" if "asked" in t else "")] = Text(
            np.array(t["embeddings"]), np.array(t.get("headlines", [])), np.array([c["tokenCount"] for c in chunks]), t.get("worked"), t.get("asked"),
            [(c["start"], c["end"]) for c in chunks],
            [(e["start"], e["end"], e["from"], e["to"]) for e in t.get("experiences", [])],
        )  # fmt: skip
    return texts


def read_pairs(folder: Path) -> list[Pair]:
    rows = (json.loads(line) for line in (folder / "pairs.jsonl").read_text().splitlines())
    return [Pair(p["job"], p["resume"], p["kind"], p["label"], np.array(p["readings"]), p["words"], p["skills"]) for p in rows]


def logit(score: float) -> float:
    kept = min(1 - LEAST_READING, max(LEAST_READING, score))
    return math.log(kept / (1 - kept))


def unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.linalg.norm(rows, axis=-1, keepdims=True).clip(1e-9)


def mean_embedding(text: Text) -> np.ndarray:
    return unit(unit(text.embeddings).mean(0))


def experience(worked: float | None, asked: float | None) -> float | None:
    """As in src/core/matching/experience-evidence.ts."""
    return None if worked is None or asked is None else min(1.5, worked / asked)
