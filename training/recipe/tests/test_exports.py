"""Every exported form is read, and TRL takes the four that are its own, each through its trainer's own preparation."""

import json
from pathlib import Path

import pytest
from datasets import load_dataset
from trl.data_utils import is_conversational

from ..base import load_tokenizer
from ..config import Config, RecipeError
from ..exports import COLUMNS, SPLITS, read_export, step_rows
from ..tuning import FORMS, make_trainer, training_rows


@pytest.mark.parametrize("form", COLUMNS)
def test_each_form_is_read_with_its_columns_in_every_split(exported: Path, form: str):
    counts = [len(found.rows) for split in SPLITS if (found := read_export(exported, form, split))]
    assert len(counts) == len(SPLITS) and counts[0] >= 20


@pytest.mark.parametrize("form", COLUMNS)
def test_parquet_says_what_the_lines_say(exported: Path, form: str):
    lines = [json.loads(line) for line in (exported / form / "train.jsonl").read_text(encoding="utf-8").splitlines()]
    rows = load_dataset("parquet", data_files=str(exported / form / "train.parquet"), split="train")
    assert rows.to_list() == lines


@pytest.mark.parametrize("stage", FORMS)
def test_trl_takes_the_rows(exported: Path, config: Config, tmp_path: Path, stage: str):
    """The trainer has cut every row into tokens, and its answers are in them."""
    tokenizer = load_tokenizer(config.base)
    train, _ = training_rows(stage, config, exported, "train")
    assert is_conversational(train[0])
    trainer = make_trainer(stage, config, tokenizer, train, None, tmp_path)
    assert len(trainer.train_dataset) == len(train) >= 20
    batch = next(iter(trainer.get_train_dataloader()))
    words = tokenizer.decode(batch["input_ids"][0] if "input_ids" in batch else batch["chosen_input_ids"][0])
    assert "HACCP is a must." in words and "<|assistant|>" in words


def test_steps_are_judged_after_the_right_ones_before_them(exported: Path):
    first = read_export(exported, "stepwise", "train").rows[0]
    rows = step_rows([first])
    assert [row["label"] for row in rows] == first["labels"] == [False, True, True]
    right = first["completions"][1]
    assert rows[1]["prompt"] == rows[0]["prompt"] and rows[2]["prompt"][0]["content"].endswith(right)


def test_a_folder_that_is_no_export_says_so(tmp_path: Path):
    with pytest.raises(RecipeError, match="no exported set"):
        read_export(tmp_path, "sft", "train")


@pytest.mark.parametrize("line", ["{", '{"messages": []}\n{'])
def test_a_broken_line_says_which_file(tmp_path: Path, line: str):
    (tmp_path / "README.md").write_text("")
    (tmp_path / "sft").mkdir()
    (tmp_path / "sft/train.jsonl").write_text(line)
    with pytest.raises(RecipeError, match="train.jsonl is not JSON lines"):
        read_export(tmp_path, "sft", "train")


def test_other_columns_are_refused(exported: Path, tmp_path: Path):
    (tmp_path / "README.md").write_text("")
    (tmp_path / "sft").mkdir()
    (tmp_path / "sft/train.jsonl").write_text('{"text": "a"}\n')
    with pytest.raises(RecipeError, match="sft has messages"):
        read_export(tmp_path, "sft", "train")
