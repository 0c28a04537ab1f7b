"""The scorer: GPT-2 with Hugging Face's names and layouts, one score at the last token of a sequence.

A batch is J jobs with R resumes each. The job prefix (job tokens and the separator) runs once and its keys and values
are read by all R resumes, exactly as the page does it with the KV cache.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.attention import SharedPrefixAttention
from training.token_ids import SEPARATOR

FAR = -1e9
ALIKE = 16
"""Texts of like length that are embedded side by side."""


@dataclass(frozen=True)
class ScorerConfig:
    n_embd: int = 128
    n_layer: int = 4
    n_head: int = 4
    n_positions: int = 1024
    vocab_size: int = 50257
    layer_norm_epsilon: float = 1e-5


class Conv1D(nn.Module):
    """y = x W + b with W [in, out], as in GPT-2's checkpoints."""

    def __init__(self, n_in: int, n_out: int):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_in, n_out) * 0.02)
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x: Tensor) -> Tensor:
        return torch.addmm(self.bias, x.reshape(-1, x.shape[-1]), self.weight).view(*x.shape[:-1], -1)


class Attention(nn.Module):
    def __init__(self, c: ScorerConfig):
        super().__init__()
        self.heads, self.width = c.n_head, c.n_embd
        self.c_attn = Conv1D(c.n_embd, 3 * c.n_embd)
        self.c_proj = Conv1D(c.n_embd, c.n_embd)

    def split(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Queries, keys, values, each [rows, heads, tokens, width/heads]; queries already divided by the root."""
        rows, length, _ = x.shape
        q, k, v = self.c_attn(x).view(rows, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        return q / math.sqrt(self.width // self.heads), k, v

    def join(self, mixed: Tensor) -> Tensor:
        return self.c_proj(mixed.transpose(1, 2).reshape(mixed.shape[0], mixed.shape[2], self.width))


class Mlp(nn.Module):
    def __init__(self, c: ScorerConfig):
        super().__init__()
        self.c_fc = Conv1D(c.n_embd, 4 * c.n_embd)
        self.c_proj = Conv1D(4 * c.n_embd, c.n_embd)

    def forward(self, x: Tensor) -> Tensor:
        return self.c_proj(F.gelu(self.c_fc(x), approximate="tanh"))


class Block(nn.Module):
    def __init__(self, c: ScorerConfig):
        super().__init__()
        self.ln_1 = nn.LayerNorm(c.n_embd, c.layer_norm_epsilon)
        self.attn = Attention(c)
        self.ln_2 = nn.LayerNorm(c.n_embd, c.layer_norm_epsilon)
        self.mlp = Mlp(c)

    def prefix(self, x: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The job's own pass: x [J, P, d], mask [J, 1, P, P]; also its keys and values."""
        q, k, v = self.attn.split(self.ln_1(x))
        x = x + self.attn.join((q @ k.transpose(-1, -2) + mask).softmax(-1) @ v)
        return x + self.mlp(self.ln_2(x)), k, v

    def suffix(self, x: Tensor, k_job: Tensor, v_job: Tensor, keep: Tensor) -> Tensor:
        """x [J*R, S, d] over the job's keys [J, heads, P, .] (where keep [J, 1, 1, P] is 1) and, causally, its own."""
        q, k, v = (part.contiguous() for part in self.attn.split(self.ln_1(x)))
        x = x + self.attn.join(SharedPrefixAttention.apply(q, k, v, k_job, v_job, keep))
        return x + self.mlp(self.ln_2(x))


class Scorer(nn.Module):
    def __init__(self, c: ScorerConfig = ScorerConfig()):
        super().__init__()
        self.config = c
        self.wte = nn.Embedding(c.vocab_size, c.n_embd)
        self.wpe = nn.Embedding(c.n_positions, c.n_embd)
        self.h = nn.ModuleList(Block(c) for _ in range(c.n_layer))
        self.ln_f = nn.LayerNorm(c.n_embd, c.layer_norm_epsilon)
        self.score = nn.Linear(c.n_embd, 1)
        nn.init.normal_(self.wte.weight, std=0.02)
        nn.init.normal_(self.wpe.weight, std=0.01)

    def forward(self, jobs: Sequence[Sequence[int]], resumes: Sequence[Sequence[Sequence[int]]], offset: int = 0) -> Tensor:
        """Logits [J, R] for token ids without separators; every job has the same number of resumes.

        `offset` shifts all positions, so that training on short texts also moves the later positions.
        """
        prefix, prefix_sizes = padded([[*job, SEPARATOR] for job in jobs])
        suffix, suffix_sizes = padded([[*resume, SEPARATOR] for group in resumes for resume in group])
        rows, p, s = len(resumes[0]), prefix.shape[1], suffix.shape[1]
        causal = torch.full((p, p), FAR).triu(1)
        x = self.wte(prefix) + self.wpe(torch.arange(p) + offset)
        job_keys = []
        for block in self.h:
            x, k, v = block.prefix(x, causal)
            job_keys.append((k, v))
        keep = (torch.arange(p) < prefix_sizes[:, None]).float()[:, None, None, :]
        starts = prefix_sizes.repeat_interleave(rows)[:, None] + torch.arange(s) + offset
        x = self.wte(suffix) + self.wpe(starts.clamp(max=self.config.n_positions - 1))
        for block, (k, v) in zip(self.h, job_keys):
            x = block.suffix(x, k, v, keep)
        last = x[torch.arange(len(x)), suffix_sizes - 1]
        return self.score(self.ln_f(last)).view(len(jobs), rows)

    def embed(self, texts: Sequence[Sequence[int]], offset: int = 0) -> Tensor:
        """Unit rows [len(texts), d]: the last layer's state at a separator behind each text, as a job's prefix run has it."""
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        parts = [self.embed_alike([texts[i] for i in order[at : at + ALIKE]], offset) for at in range(0, len(order), ALIKE)]
        return torch.cat(parts)[torch.tensor(order).argsort()]

    def embed_alike(self, texts: Sequence[Sequence[int]], offset: int) -> Tensor:
        ids, sizes = padded([[*text, SEPARATOR] for text in texts])
        length = ids.shape[1]
        x = self.wte(ids) + self.wpe(torch.arange(length) + offset)
        causal = torch.full((length, length), FAR).triu(1)
        for block in self.h:
            x, _, _ = block.prefix(x, causal)
        return F.normalize(self.ln_f(x[torch.arange(len(x)), sizes - 1]), dim=1)


def padded(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Right-padded ids [rows, longest] and the lengths; what pads is masked or lies after the token that is read."""
    sizes = torch.tensor([len(r) for r in rows])
    ids = torch.full((len(rows), int(sizes.max())), SEPARATOR)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
    return ids, sizes


def score_flat(model: Scorer, sequence: Sequence[int]) -> Tensor:
    """The logit of one full sequence in one causal pass, as any GPT-2 code computes it: the check on `forward`."""
    ids = torch.tensor([sequence])
    x = model.wte(ids) + model.wpe(torch.arange(len(sequence)))
    causal = torch.full((len(sequence), len(sequence)), FAR).triu(1)
    for block in model.h:
        x, _, _ = block.prefix(x, causal)
    return model.score(model.ln_f(x[:, -1]))[0, 0]
