"""Base and adapter as one model in the layout of the hub: safetensors, config, tokenizer, card."""

import json
import shutil
from pathlib import Path

from huggingface_hub import snapshot_download
from peft import PeftModel

from .base import load_model
from .card import write_card
from .config import RUN_FILE, Base, Config, RecipeError

# The base's own files, byte for byte: whoever loads the model cuts words as it was taught to.
TOKENIZER_FILES = (
    "tokenizer.json",
    "tokenizer_config.json",
    "chat_template.jinja",
    "tokenizer.model",
    "special_tokens_map.json",
    "added_tokens.json",
)


def merge(config: Config, run: Path, to: Path) -> Path:
    """The frozen weights are loaded unquantised, also after QLoRA: merging into four bits would lose what was learnt."""
    adapter = run / "adapter"
    if not (adapter / "adapter_config.json").exists():
        raise RecipeError(f"{run} is no finished run: it has no adapter. Tune first, or go on with --resume")
    model = PeftModel.from_pretrained(load_model(config, four_bit=False), str(adapter))
    merged = model.merge_and_unload(safe_merge=True)
    merged.save_pretrained(str(to))
    source = base_folder(config.base)
    for name in TOKENIZER_FILES:
        if (source / name).exists():
            shutil.copyfile(source / name, to / name)
    facts = json.loads((run / RUN_FILE).read_text(encoding="utf-8"))
    figures = run / "evaluation.json"
    write_card(to, facts, json.loads(figures.read_text(encoding="utf-8")) if figures.exists() else None)
    return to


def base_folder(base: Base) -> Path:
    """Where its small files lie; those of the hub were fetched with the model."""
    if Path(base.model).is_dir():
        return Path(base.model)
    return Path(snapshot_download(base.model, revision=base.revision, allow_patterns=list(TOKENIZER_FILES)))
