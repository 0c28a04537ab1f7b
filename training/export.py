"""Writes the scorer's weights and the golden scores that every other implementation is checked against."""

import json
from dataclasses import asdict
from pathlib import Path

import torch

from training.model import Scorer, score_flat
from training.token_ids import JOB_TOKENS, RESUME_TOKENS, SEPARATOR, TokenIds
from training.weights_file import read_safetensors, write_safetensors_f16

WEIGHTS = Path(__file__).parent / "weights"
GOLDEN_TEXTS = Path(__file__).parent / "data" / "golden_texts.json"
BLOCK = 32


def export_weights(model: Scorer, folder: Path, seed: int, digest: str, thresholds: tuple[float, float]) -> Path:
    config = {**asdict(model.config), "lowercase": True, "job_tokens": JOB_TOKENS, "resume_tokens": RESUME_TOKENS, "seed": seed, "data_digest": digest}  # fmt: skip
    path = folder / "candor-scorer.safetensors"
    metadata = {"format": "pt", "config": json.dumps(config), "thresholds": json.dumps(list(thresholds))}
    write_safetensors_f16(path, dict(model.state_dict()), metadata)
    return path


def load_scorer(path: Path) -> Scorer:
    model = Scorer()
    model.load_state_dict(read_safetensors(path)[0])
    return model.eval()


@torch.no_grad()
def export_golden(weights: Path, token_ids: TokenIds) -> Path:
    """24 invented pairs, token ids in full, scored in float32 with the weights as read back from the file."""
    model = load_scorer(weights)
    texts = json.loads(GOLDEN_TEXTS.read_text())
    pairs = []
    for job_name, resume_name in texts["pairs"]:
        job, resume = texts["jobs"][job_name], texts["resumes"][resume_name]
        job_ids, resume_ids = token_ids.encode(job)[:JOB_TOKENS], token_ids.encode(resume)[:RESUME_TOKENS]
        logit = score_flat(model, [*job_ids, SEPARATOR, *resume_ids, SEPARATOR])
        pairs.append(
            {"job": job_name, "resume": resume_name, "job_ids": job_ids, "resume_ids": resume_ids,
             "logit": logit.item(), "score": logit.sigmoid().item()}
        )  # fmt: skip
    path = weights.with_name("candor-scorer.golden.json")
    note = "sequence = job_ids + [50256] + resume_ids + [50256]; ids are those of the first chunk of the text"
    path.write_text(json.dumps({"note": note, "jobs": texts["jobs"], "resumes": texts["resumes"], "pairs": pairs}, ensure_ascii=False))
    return path


def fake_quantised(model: Scorer) -> Scorer:
    """A copy whose matrices went through 8 bits in blocks of 32 along the input axis, as serving stores them."""
    copy = Scorer(model.config)
    state = {}
    for name, tensor in model.state_dict().items():
        if tensor.dim() == 2 and "wpe" not in name and "score" not in name:
            along = tensor if name.startswith("wte") else tensor.T  # Conv1D is [in, out]
            blocks = along.reshape(-1, BLOCK)
            scale = blocks.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
            along = ((blocks / scale).round() * scale).view(along.shape)
            tensor = along if name.startswith("wte") else along.T
        state[name] = tensor.clone()
    copy.load_state_dict(state)
    return copy.eval()
