"""The whole way by its commands: tune, judge, merge, write for the page; on one process and on two."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from accelerate.commands.config import load_config_from_file

from ..__main__ import main
from ..config import RecipeError, read_config
from .conftest import TINY, page_tool

TRAINING = Path(__file__).parents[2]
LAUNCH = Path(__file__).parents[1] / "launch"


def recipe(*words: str | Path, launcher: tuple[str, ...] = ()) -> subprocess.CompletedProcess:
    """In a process of its own: importing the libraries takes most of its time."""
    environment = os.environ | {"OMP_NUM_THREADS": "1", "ACCELERATE_USE_CPU": "true"}
    command = [sys.executable, *launcher, "-m", "recipe", *map(str, words)]
    return subprocess.run(command, cwd=TRAINING, env=environment, capture_output=True, text=True)


def test_from_decisions_to_a_model_that_the_page_opens(base: Path, exported: Path, tmp_path: Path):
    run, merged, page = tmp_path / "run", tmp_path / "merged", tmp_path / "page"
    tiny = ("--config", TINY)
    for words in (
        ("sft", *tiny, "--base", base, "--data", exported, "--out", run),
        ("evaluate", "--data", exported, "--run", run),
        ("merge", "--run", run, "--to", merged),
        ("dpo", *tiny, "--base", merged, "--data", exported, "--out", tmp_path / "dpo"),
        ("export", *tiny, "--model", merged, "--to", page),
    ):
        assert main([str(word) for word in words]) == 0
    said = json.loads(page_tool("tools/models/try-chat.ts", page, "--tokens", "8", "why"))
    assert said["tokens"] == 8 or said["endedBy"] == "end"
    assert "nats per token" in (page / "README.md").read_text(encoding="utf-8")


def test_two_processes_share_a_run(base: Path, exported: Path, tmp_path: Path):
    launcher = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2")
    words = ("sft", "--config", TINY, "--base", base, "--data", exported, "--out", tmp_path)
    done = recipe(*words, launcher=launcher)
    assert done.returncode == 0, done.stderr
    facts = json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))
    assert facts["processes"] == 2
    losses = [entry["loss"] for entry in facts["log"] if "loss" in entry]
    assert losses[-1] < losses[0]


@pytest.mark.parametrize("path", sorted(LAUNCH.glob("*.yaml")), ids=lambda path: path.stem)
def test_accelerate_reads_each_way_to_launch(path: Path):
    assert load_config_from_file(str(path)).mixed_precision == "bf16"


def test_what_is_wrong_is_one_line_that_says_what_to_do(tmp_path: Path):
    done = recipe("merge", "--run", tmp_path, "--to", tmp_path)
    assert done.returncode == 1 and done.stderr.strip().endswith("Tune first, or go on with --resume")
    assert "Traceback" not in done.stderr


def test_the_recipe_for_phi_is_what_was_asked_for():
    config = read_config(TINY.parents[1] / "recipe.toml")
    assert (config.lora.rank, config.sft.learning_rate) == (16, 5e-5)
    assert (config.train.batch, config.train.accumulate) == (4, 8)
    assert config.lora.targets == ("qkv_proj", "o_proj")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[base]\nmodel = 'x'\nfourbit = true", r"\[base\] has no fourbit"),
        ("[base]\nmodel = 'x'\n[lore]", r"no table \[lore\]"),
        ("[base]", r"\[base\] needs model"),
        ("[base", "cannot be read"),
    ],
)
def test_a_misspelled_config_is_refused(tmp_path: Path, text: str, said: str):
    path = tmp_path / "recipe.toml"
    path.write_text(text)
    with pytest.raises(RecipeError, match=said):
        read_config(path)
