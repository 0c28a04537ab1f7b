"""What is merged answers as base and adapter did, and is a folder of the hub's layout with its card."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from peft import PeftModel
from transformers import AutoModelForCausalLM, AutoTokenizer

from ..base import load_model, load_tokenizer
from ..config import Config, RecipeError
from ..evaluation import evaluate
from ..log_probs import chat_ids
from ..merging import merge
from ..tuning import tune


@pytest.fixture
def run(config: Config, exported: Path, tmp_path: Path) -> Path:
    tune("sft", replace(config, train=replace(config.train, max_steps=4)), exported, tmp_path / "run", resume=False)
    return tmp_path / "run"


def test_the_merged_model_is_base_and_adapter(config: Config, exported: Path, run: Path, tmp_path: Path):
    found = evaluate(config, exported, run / "adapter", "test")
    (run / "evaluation.json").write_text(json.dumps(found))
    folder = merge(config, run, tmp_path / "merged")
    tokenizer = AutoTokenizer.from_pretrained(str(folder))
    ids = torch.tensor(
        [chat_ids(tokenizer, [{"role": "user", "content": "who has python"}], add_generation_prompt=True)]
    )
    merged = AutoModelForCausalLM.from_pretrained(str(folder), dtype=torch.float32).eval()
    adapted = PeftModel.from_pretrained(load_model(config), str(run / "adapter")).eval()
    with torch.no_grad():
        logits = adapted(ids).logits
        torch.testing.assert_close(merged(ids).logits, logits, rtol=0, atol=1e-4)
        with adapted.disable_adapter():
            assert (adapted(ids).logits - logits).abs().max() > 0.1
    assert load_tokenizer(replace(config.base, model=str(folder))).chat_template == tokenizer.chat_template

    card = (folder / "README.md").read_text(encoding="utf-8")
    figure = found["figures"]["sft"]["nats per token"]
    for said in (
        f"{figure['before']:.3f} | {figure['after']:.3f}",
        "SHA-256",
        "trl 1.16",
        "rank 16",
        "MIT",
        "curves.svg",
    ):
        assert said in card
    assert (folder / "curves.svg").read_text(encoding="utf-8").count("<polyline") >= 1


def test_a_run_without_an_adapter_says_what_to_do(config: Config, tmp_path: Path):
    with pytest.raises(RecipeError, match="Tune first"):
        merge(config, tmp_path, tmp_path / "merged")
