"""The folder that is written is one the page loads: its own loader opens it, cuts words as here, and answers as torch does."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch
from transformers import AutoModelForCausalLM, Phi3Config

from ..base import load_tokenizer
from ..config import Config, RecipeError
from ..exporting import export
from ..log_probs import chat_ids
from ..quantise import BLOCK, pack, unpack
from .conftest import page_tool, save_random

QUESTION = "who has python and 5 years, [PERSON_1]?"


def served(folder: Path) -> torch.nn.Module:
    """The model with the weights as the graph has them: matrices through four bits, the embedding left alone."""
    model = AutoModelForCausalLM.from_pretrained(str(folder), dtype=torch.float32, attn_implementation="eager").eval()
    with torch.no_grad():
        for name, weights in model.named_parameters():
            if weights.dim() == 2 and "embed" not in name:
                weights.copy_(torch.from_numpy(unpack(pack(weights.numpy()), weights.shape[1])))
    return model


def logits_of(graph: Path, model: torch.nn.Module, ids: list[int]) -> np.ndarray:
    session = onnxruntime.InferenceSession(str(graph), providers=["CPUExecutionProvider"])
    config = model.config
    kind = np.float16 if "f16" in graph.name else np.float32
    empty = np.zeros((1, config.num_key_value_heads, 0, config.hidden_size // config.num_attention_heads), kind)
    past = {each.name: empty for each in session.get_inputs() if each.name.startswith("past")}
    row = np.array([ids], np.int64)
    inputs = {"input_ids": row, "attention_mask": np.ones_like(row), "position_ids": np.arange(len(ids))[None]}
    return session.run(["logits"], inputs | past)[0].astype(np.float32)


@pytest.mark.parametrize("shape", ["as the page's tiny model", "fewer keys than queries, long rotary factors"])
def test_the_graph_gives_torchs_logits(config: Config, base: Path, tmp_path: Path, shape: str):
    folder = base if shape.startswith("as") else with_long_factors(base, tmp_path / "long")
    to = export(config, folder, tmp_path / "page")
    model = served(folder)
    ids = chat_ids(load_tokenizer(config.base), [{"role": "user", "content": QUESTION}], add_generation_prompt=True)
    with torch.no_grad():
        wanted = model(torch.tensor([ids])).logits.numpy()
    np.testing.assert_allclose(logits_of(to / "onnx/model_q4.onnx", model, ids), wanted, rtol=0, atol=1e-4)
    # Half floats: a thousandth of what is summed up.
    np.testing.assert_allclose(logits_of(to / "onnx/model_q4f16.onnx", model, ids), wanted, rtol=0, atol=0.1)


def with_long_factors(base: Path, folder: Path) -> Path:
    """A Phi-3.5 in small: `longrope`, as the 128k models have it, and two heads that share their keys."""
    folder.mkdir()
    for path in base.iterdir():
        if path.suffix == ".json":
            (folder / path.name).write_bytes(path.read_bytes())
    settings = json.loads((base / "config.json").read_text(encoding="utf-8"))
    half = settings["hidden_size"] // settings["num_attention_heads"] // 2
    scaling = {"rope_type": "longrope", "rope_theta": 10000.0}
    factors = {"short_factor": [1.0 + 0.05 * i for i in range(half)], "long_factor": [2.0 + i for i in range(half)]}
    kept = {name: value for name, value in settings.items() if name not in ("rope_parameters", "rope_scaling")}
    kept |= {"num_key_value_heads": 2, "max_position_embeddings": 131072, "original_max_position_embeddings": 4096}
    shape = Phi3Config(**kept, rope_parameters=scaling | factors)
    save_random(folder, shape)
    return folder


# The third word is a near tie (4.0885 against 4.0875), which half floats settle otherwise.
@pytest.mark.parametrize(("precision", "tokens"), [("q4", 12), ("q4f16", 2)])
def test_the_pages_loader_opens_it_and_replies_as_torch_does(
    config: Config, base: Path, tmp_path: Path, precision: str, tokens: int
):
    # Small files, so that there are several, as there are of the real model.
    small = replace(config, export=replace(config.export, max_part_bytes=200_000))
    to = export(small, base, tmp_path / "page")
    said = json.loads(
        page_tool("tools/models/try-chat.ts", to, "--precision", precision, "--tokens", str(tokens), QUESTION)
    )
    assert sum("onnx_data" in file["path"] for file in said["files"]) >= 2
    tokenizer = load_tokenizer(config.base)
    ids = chat_ids(tokenizer, [{"role": "user", "content": QUESTION}], add_generation_prompt=True)
    assert said["promptIds"] == ids
    with torch.no_grad():
        written = served(base).generate(torch.tensor([ids]), max_new_tokens=tokens, do_sample=False)[0, len(ids) :]
    assert said["tokens"] == len(written)
    assert said["reply"] == tokenizer.decode(written, skip_special_tokens=True)


def test_the_config_names_the_files_and_the_ends_of_a_reply(config: Config, base: Path, tmp_path: Path):
    to = export(config, base, tmp_path / "page")
    settings = json.loads((to / "config.json").read_text(encoding="utf-8"))
    assert settings["transformers.js_config"]["use_external_data_format"] == {"model_q4.onnx": 1, "model_q4f16.onnx": 1}
    ends = json.loads((to / "generation_config.json").read_text(encoding="utf-8"))["eos_token_id"]
    tokenizer = load_tokenizer(config.base)
    assert set(tokenizer.convert_tokens_to_ids(["<|end|>", "<|endoftext|>"])) <= set(ends)


def test_packing_keeps_every_weight_within_half_a_step():
    weights = np.random.default_rng(1).normal(size=(5, 70)).astype(np.float32)
    packed = pack(weights)
    steps = np.repeat(np.abs(packed.scales), BLOCK, 1)[:, :70]
    wrong = np.abs(unpack(packed, 70) - weights)
    # The largest of a block has no twin of the other sign: a value near it may miss by a whole step.
    assert (wrong <= steps * 1.0001).all() and (wrong <= steps * 0.5001).mean() > 0.95
    assert pack(np.zeros((1, 32), np.float32)).scales[0, 0] == 0


@pytest.mark.parametrize(
    ("change", "said"), [({"context": 8192}, "exact up to 4096"), ({"precisions": ("q8",)}, "no precision q8")]
)
def test_what_cannot_be_written_is_refused(config: Config, base: Path, tmp_path: Path, change: dict, said: str):
    with pytest.raises(RecipeError, match=said):
        export(replace(config, export=replace(config.export, **change)), base, tmp_path / "page")
