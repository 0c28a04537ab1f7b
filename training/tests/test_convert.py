"""The converter's ONNX against PyTorch: the same weights, cut to the same bits, in two programs that share no code."""

import json
import subprocess
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from training.model import Scorer, ScorerConfig, score_flat
from training.token_ids import SEPARATOR, TokenIds
from training.weights_file import write_safetensors_f16

ROOT = Path(__file__).parents[2]
TOKENIZER = ROOT / "public/models/candor-scorer/tokenizer.json"
CONFIG = ScorerConfig(n_embd=64, n_layer=3, n_head=4, n_positions=256)
BLOCK = 32

JOB = "head chef for a seafood kitchen with haccp and five years of service"
RESUMES = ["sous chef four years haccp and pastry", "registered nurse, night shifts", "java developer " * 40]


class ExpectedClass(nn.Module):
    """The head as the page reads it: one output through a sigmoid, three as the mean of 0, 0.5 and 1."""

    def __init__(self, outputs: int):
        super().__init__()
        self.linear = nn.Linear(CONFIG.n_embd, outputs)

    def forward(self, hidden: Tensor) -> Tensor:
        logits = self.linear(hidden)
        if logits.shape[-1] == 1:
            return logits.sigmoid()
        return logits.softmax(-1) @ torch.tensor([[0.0], [0.5], [1.0]])


def seeded(outputs: int) -> Scorer:
    """Weights wide enough that texts differ, rounded to the halves the file holds."""
    torch.manual_seed(3)
    model = Scorer(CONFIG)
    model.score = ExpectedClass(outputs)
    for name, parameter in model.named_parameters():
        if parameter.dim() == 2:
            nn.init.normal_(parameter, std=0.4 if "wte" in name else 0.15)
        elif "ln_" not in name:
            nn.init.normal_(parameter, std=0.05)
        parameter.data = parameter.data.half().float()
    return model.eval()


def hugging_face_folder(model: Scorer, folder: Path, outputs: int) -> None:
    names = {name: f"transformer.{name}" for name in model.state_dict() if not name.startswith("score")}
    names |= {"score.linear.weight": "score.weight", "score.linear.bias": "score.bias"}
    write_safetensors_f16(folder / "model.safetensors", {names[n]: t for n, t in model.state_dict().items()}, {"format": "pt"})
    config = {"model_type": "gpt2", "n_embd": CONFIG.n_embd, "n_layer": CONFIG.n_layer, "n_head": CONFIG.n_head,
              "n_positions": CONFIG.n_positions, "vocab_size": CONFIG.vocab_size, "num_labels": outputs}  # fmt: skip
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "tokenizer.json").write_bytes(TOKENIZER.read_bytes())


def candor(*args: str) -> str:
    command = ["node", "--import", "tsx", "tools/candor/main.ts", *args]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    return run.stdout


def half_up(x: Tensor) -> Tensor:
    """JavaScript's rounding: a half goes up, also below zero."""
    return (x + 0.5).floor()


def blocked(matrix: Tensor, bits: int) -> Tensor:
    """Rows in blocks of 32 through `bits` bits; a block's largest value takes the lowest code."""
    blocks = matrix.double().reshape(-1, BLOCK)
    largest = blocks.gather(1, blocks.abs().argmax(1, keepdim=True))
    top = 2 ** (bits - 1)
    scale = (largest / -top).float().double()
    codes = half_up(blocks / scale).clamp(-top, top - 1)
    return (codes * scale).float().view(matrix.shape)


def embedding_blocks(matrix: Tensor) -> Tensor:
    blocks = matrix.double().reshape(-1, BLOCK)
    scale = (blocks.abs().amax(1, keepdim=True) / 127).float().double()
    return (half_up(blocks / scale).clamp(-127, 127) * scale).float().view(matrix.shape)


@torch.no_grad()
def cut(model: Scorer, dtype: str) -> Scorer:
    """The model with the weights that the converted file holds."""
    if dtype == "f32":
        return model
    model.wte.weight.copy_(embedding_blocks(model.wte.weight))
    for name, parameter in model.h.named_parameters():
        if parameter.dim() == 2 and dtype != "f16":
            parameter.copy_(blocked(parameter.T.contiguous(), int(dtype[1:])).T)  # Conv1D is [in, out]
    return model


@torch.no_grad()
def torch_scores(model: Scorer) -> list[float]:
    ids = TokenIds(TOKENIZER)
    job = [*ids.encode(JOB), SEPARATOR]
    return [score_flat(model, [*job, *ids.encode(resume), SEPARATOR]).item() for resume in RESUMES]


# The bound of f32 is float32's own; the others add what a runtime may sum in another order around 64 inputs.
@pytest.mark.parametrize(("dtype", "bound"), [("f32", 1e-5), ("f16", 1e-5), ("q8", 1e-4), ("q4", 1e-4)])
@pytest.mark.parametrize("outputs", [1, 3])
def test_the_converted_graph_computes_what_pytorch_does(tmp_path: Path, outputs: int, dtype: str, bound: float) -> None:
    model = seeded(outputs)
    hugging_face_folder(model, tmp_path, outputs)
    candor("convert", "--from", str(tmp_path), "--to", str(tmp_path / "out"), "--dtype", dtype)
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text("\n".join(json.dumps({"job_text": JOB, "resume_text": resume}) for resume in RESUMES))
    lines = candor("score", "--pairs", str(pairs), "--model", str(tmp_path / "out")).splitlines()
    found = [json.loads(line)["score"] for line in lines]
    expected = torch_scores(cut(model, dtype))
    assert max(expected) - min(expected) > 0.02, "else equality would say nothing"
    assert max(abs(a - b) for a, b in zip(found, expected)) <= bound
