"""The model that is tuned and its tokenizer; QLoRA loads the frozen weights in four bits."""

import torch
from accelerate import DistributedType, PartialState
from peft import LoraConfig
from transformers import (
    AutoModelForCausalLM,
    AutoModelForSequenceClassification,
    AutoTokenizer,
    BitsAndBytesConfig,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)

from .config import Base, Config, Lora, RecipeError

DTYPES = {"bfloat16": torch.bfloat16, "float16": torch.float16, "float32": torch.float32}


def load_tokenizer(base: Base) -> PreTrainedTokenizerBase:
    tokenizer = AutoTokenizer.from_pretrained(base.model, revision=base.revision)
    if tokenizer.chat_template is None:
        raise RecipeError(f"{base.model} has no chat template: take an instruct model")
    # Masked in the loss, so it may be any token that is no answer's own end.
    tokenizer.pad_token = tokenizer.pad_token or tokenizer.unk_token
    return tokenizer


def load_model(config: Config, *, four_bit: bool | None = None) -> PreTrainedModel:
    return AutoModelForCausalLM.from_pretrained(config.base.model, **_loading(config.base, four_bit))


def load_judge(config: Config, pad_id: int) -> PreTrainedModel:
    """The same layers with one number at the end: how good an answer is."""
    model = AutoModelForSequenceClassification.from_pretrained(
        config.base.model, num_labels=1, **_loading(config.base, None)
    )
    model.config.pad_token_id = pad_id
    return model


def _loading(base: Base, four_bit: bool | None) -> dict:
    if base.dtype not in DTYPES:
        raise RecipeError(f"[base] dtype is one of {', '.join(DTYPES)}, not {base.dtype}")
    loading = {"revision": base.revision, "dtype": DTYPES[base.dtype], "attn_implementation": base.attention}
    if base.four_bit if four_bit is None else four_bit:
        loading["quantization_config"] = BitsAndBytesConfig(
            load_in_4bit=True,
            bnb_4bit_quant_type="nf4",
            bnb_4bit_use_double_quant=True,
            bnb_4bit_compute_dtype=DTYPES[base.dtype],
            # Packed into numbers of that type, so that ZeRO-3 and FSDP can deal them out.
            bnb_4bit_quant_storage=DTYPES[base.dtype],
        )
        state = PartialState()
        # Each process has a whole copy on its own device; DeepSpeed places them itself.
        if state.distributed_type != DistributedType.DEEPSPEED:
            loading["device_map"] = {"": state.device}
    return loading


def lora_config(lora: Lora, task: str) -> LoraConfig:
    return LoraConfig(
        r=lora.rank,
        lora_alpha=lora.alpha,
        lora_dropout=lora.dropout,
        target_modules=list(lora.targets),
        bias="none",
        task_type=task,
    )
