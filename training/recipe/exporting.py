"""A merged model as the folder that the page loads: graphs of 4-bit weights in ONNX, config, tokenizer."""

import json
import shutil
from pathlib import Path

import numpy as np
import torch
from safetensors import safe_open
from transformers import AutoConfig, GenerationConfig, Phi3Config

from .config import Config, RecipeError
from .merging import TOKENIZER_FILES
from .phi3_graph import FLOATS, ReadWeight, write_graph

# The ends of a reply, beside what the base's generation config names.
END_TOKENS = ("<|end|>", "<|assistant|>", "<|endoftext|>")


def export(config: Config, merged: Path, to: Path) -> Path:
    unknown = set(config.export.precisions) - set(FLOATS)
    if unknown:
        raise RecipeError(f"there is no precision {sorted(unknown)[0]}; there are {', '.join(FLOATS)}")
    model = AutoConfig.from_pretrained(str(merged))
    context = _checked(model, config.export.context)
    (to / "onnx").mkdir(parents=True, exist_ok=True)
    parts = {}
    for precision in config.export.precisions:
        path = to / "onnx" / f"model_{precision}.onnx"
        parts[path.name] = write_graph(
            path, precision, model, weight_reader(merged), context, config.export.max_part_bytes
        )
    for name in (*TOKENIZER_FILES, "README.md", "curves.svg"):
        if (merged / name).exists():
            shutil.copyfile(merged / name, to / name)
    settings = json.loads((merged / "config.json").read_text(encoding="utf-8"))
    settings["max_position_embeddings"] = context
    settings["transformers.js_config"] = {"use_external_data_format": parts, "kv_cache_dtype": {"q4f16": "float16"}}
    _write_json(to / "config.json", settings)
    _write_json(to / "generation_config.json", _generation(merged))
    return to


def _checked(model: Phi3Config, context: int) -> int:
    """What this writer does not know how to write is refused, not written wrongly."""
    if model.model_type != "phi3":
        raise RecipeError(f"the model is a {model.model_type}; only phi3 can be written for the page")
    if model.rope_parameters.get("partial_rotary_factor", 1.0) != 1.0:
        raise RecipeError("the model turns only a part of each head (Phi-4-mini does); that is not written here")
    known = (
        model.original_max_position_embeddings
        if model.rope_parameters["rope_type"] == "longrope"
        else model.max_position_embeddings
    )
    if context > known:
        raise RecipeError(f"[export] context is {context}; this model's angles are exact up to {known}")
    if model.sliding_window is not None and model.sliding_window < context:
        raise RecipeError(f"the model sees {model.sliding_window} tokens back; set [export] context to that or less")
    return context


def weight_reader(folder: Path) -> ReadWeight:
    """Reads a tensor when it is asked for: a model of 7.6 GB needs the memory of its largest matrix."""
    files = sorted(folder.glob("*.safetensors"))
    if not files:
        raise RecipeError(f"{folder} has no *.safetensors: merge first")
    opened = [safe_open(str(path), framework="pt") for path in files]
    by_name = {name: each for each in opened for name in each.keys()}

    def read(name: str) -> np.ndarray:
        # Tied models keep one matrix for both ends.
        known = name if name in by_name else "model.embed_tokens.weight" if name == "lm_head.weight" else name
        if known not in by_name:
            raise RecipeError(f"{folder} has no tensor {name}: it is no merged Phi-3")
        return by_name[known].get_tensor(known).to(torch.float32).numpy()

    return read


def _generation(merged: Path) -> dict:
    """Greedy by itself; the page says when to draw."""
    own = (
        GenerationConfig.from_pretrained(str(merged))
        if (merged / "generation_config.json").exists()
        else GenerationConfig()
    )
    ids = own.eos_token_id if isinstance(own.eos_token_id, list) else [own.eos_token_id]
    added = json.loads((merged / "tokenizer.json").read_text(encoding="utf-8"))["added_tokens"]
    ends = [token["id"] for token in added if token["content"] in END_TOKENS]
    eos = sorted({each for each in [*ids, *ends] if each is not None})
    return {"bos_token_id": own.bos_token_id, "eos_token_id": eos, "pad_token_id": own.pad_token_id}


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
