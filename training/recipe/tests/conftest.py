"""What all tests stand on: exports of invented decisions, made by the page's own code, and a tiny Phi-3 with its tokenizer."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import torch
from transformers import Phi3Config, Phi3ForCausalLM, set_seed

from ..config import Config, read_config
from .invented import write_feedback

ROOT = Path(__file__).parents[3]
TINY = Path(__file__).parent / "tiny.toml"

SHAPE = (
    *("hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "vocab_size"),
    *("max_position_embeddings", "rms_norm_eps", "bos_token_id", "eos_token_id", "pad_token_id"),
)

# A few threads of a tiny model wait on one another longer than they work.
torch.set_num_threads(1)
os.environ["HF_HUB_OFFLINE"] = "1"


def page_tool(*words: str | Path) -> str:
    """Runs one of the page's own tools; what it says on failure is the failure."""
    done = subprocess.run(["npx", "--no-install", "tsx", *map(str, words)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_export(tmp_path_factory.mktemp("set"))


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_base(tmp_path_factory.mktemp("base"))


@pytest.fixture
def config(base: Path) -> Config:
    return read_config(TINY, model=str(base))


def make_export(folder: Path) -> Path:
    """A set in JSON lines and Parquet, through `candor datasets`."""
    feedback, to = folder / "feedback.json", folder / "out"
    write_feedback(feedback)
    page_tool("tools/candor/main.ts", "datasets", "--in", feedback, "--to", to, "--consent", "Nobody here exists.")
    return to


def make_base(folder: Path) -> Path:
    """The tokenizer of the page's tiny Phi-3 and random weights, laid out as the hub does it."""
    page, base = folder / "page", folder / "base"
    base.mkdir()
    page_tool("tools/models/tiny-phi3.ts", page)
    for name in ("tokenizer.json", "tokenizer_config.json", "generation_config.json"):
        shutil.copyfile(page / name, base / name)
    settings = json.loads((page / "config.json").read_text(encoding="utf-8"))
    save_random(base, Phi3Config(**{name: settings[name] for name in SHAPE}))
    return base


def save_random(folder: Path, shape: Phi3Config) -> None:
    set_seed(1)
    model = Phi3ForCausalLM(shape)
    # As loud as the page's tiny model: at 0.02 every word would be as likely as another.
    with torch.no_grad():
        for weights in model.parameters():
            if weights.dim() == 2:
                weights.normal_(0, 1.5 / shape.hidden_size**0.5)
    generation = folder / "generation_config.json"
    kept = generation.read_bytes()
    model.save_pretrained(str(folder))
    generation.write_bytes(kept)
