"""What a run is made with: one TOML file, read into frozen dataclasses. `recipe.toml` is the one for Phi-3.5-mini.

A key that is not known is an error, so that a misspelled one is not silently the default.
"""

import json
import tomllib
from dataclasses import MISSING, asdict, dataclass, field, fields
from pathlib import Path


class RecipeError(Exception):
    """Something a person can put right; the message says how."""


@dataclass(frozen=True)
class Base:
    model: str
    """Repository on the hub or a folder."""
    revision: str = "main"
    four_bit: bool = False
    """QLoRA: the frozen weights in 4-bit NF4 (bitsandbytes)."""
    dtype: str = "bfloat16"
    """Of the frozen weights (and of what is multiplied, in QLoRA)."""
    attention: str = "sdpa"


@dataclass(frozen=True)
class Lora:
    rank: int = 16
    alpha: int = 32
    dropout: float = 0.05
    targets: tuple[str, ...] = ("qkv_proj", "o_proj")
    """Phi-3 keeps q, k and v in one matrix: `qkv_proj` is all three."""


@dataclass(frozen=True)
class Train:
    batch: int = 4
    """Rows a device takes at once."""
    accumulate: int = 8
    epochs: float = 3.0
    max_steps: int = -1
    """Ends earlier; -1 goes by epochs."""
    warmup_steps: float = 0.03
    """Below 1 a share of all steps."""
    scheduler: str = "cosine"
    max_tokens: int = 4096
    """Longer rows are left out and counted: cut short they would lose the answer, which stands last."""
    save_steps: int = 50
    log_steps: int = 5
    seed: int = 20261121
    checkpointing: bool = True
    """Recomputes activations in the backward pass: a fifth slower, a fraction of the memory."""


@dataclass(frozen=True)
class Stage:
    learning_rate: float
    beta: float = 0.1
    """How dearly it is paid for to leave the model before (DPO and KTO)."""
    steps: bool = False
    """KTO: takes the stepwise labels too, each step a row."""


@dataclass(frozen=True)
class Export:
    precisions: tuple[str, ...] = ("q4f16", "q4")
    context: int = 4096
    """Tokens the page's chat uses; rotary angles are written for so many."""
    max_part_bytes: int = 1_900_000_000
    """A browser holds a file of weights as one array, which ends at 2 GiB."""


@dataclass(frozen=True)
class Config:
    base: Base
    lora: Lora = field(default_factory=Lora)
    train: Train = field(default_factory=Train)
    # Adapters take 5e-5 for SFT; preferences move a model faster than they teach it, so a fifth.
    sft: Stage = Stage(learning_rate=5e-5)
    dpo: Stage = Stage(learning_rate=1e-5)
    kto: Stage = Stage(learning_rate=1e-5)
    reward: Stage = Stage(learning_rate=5e-5)
    export: Export = field(default_factory=Export)

    def as_dict(self) -> dict:
        return asdict(self)


RUN_FILE = "run.json"
"""What a run was made with and how it went, in its folder."""

TABLES = {
    "base": Base,
    "lora": Lora,
    "train": Train,
    "sft": Stage,
    "dpo": Stage,
    "kto": Stage,
    "reward": Stage,
    "export": Export,
}


def read_config(path: Path, **base_changes: object) -> Config:
    """`base_changes` are what the command line says of the base model; None changes nothing."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise RecipeError(f"{path} cannot be read: {error}") from error
    tables["base"] = tables.get("base", {}) | {key: value for key, value in base_changes.items() if value is not None}
    unknown = set(tables) - set(TABLES)
    if unknown:
        raise RecipeError(f"{path}: there is no table [{sorted(unknown)[0]}]; there are {', '.join(TABLES)}")
    return Config(**{name: _read_table(path, name, values) for name, values in tables.items()})


def read_run_config(run: Path) -> Config:
    """What a run was made with, as it wrote it down."""
    path = run / RUN_FILE
    try:
        tables = json.loads(path.read_text(encoding="utf-8"))["config"]
    except (OSError, ValueError, KeyError) as error:
        raise RecipeError(
            f"{run} is no finished run: {path.name} cannot be read. Tune first, or go on with --resume"
        ) from error
    return Config(**{name: _read_table(path, name, values) for name, values in tables.items()})


def _read_table(path: Path, name: str, values: dict) -> object:
    kind = TABLES[name]
    known = {each.name: each for each in fields(kind)}
    for key, value in values.items():
        if key not in known:
            raise RecipeError(f"{path}: [{name}] has no {key}; it has {', '.join(known)}")
        values[key] = tuple(value) if isinstance(value, list) else value
    missing = [each.name for each in known.values() if each.default is MISSING and each.name not in values]
    if missing:
        raise RecipeError(f"{path}: [{name}] needs {missing[0]}")
    return kind(**values)
