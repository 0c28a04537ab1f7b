"""SFT, DPO, KTO and a reward model, each a TRL trainer over the same LoRA, resumable from its last checkpoint.

A run's folder: `checkpoints/`, `adapter/` (what was learnt, in PEFT's layout) and `run.json` (how, on what, with which losses).
"""

import json
import platform
from importlib.metadata import distributions
from pathlib import Path

from datasets import Dataset, concatenate_datasets
from transformers import PreTrainedTokenizerBase, Trainer
from transformers.trainer_utils import get_last_checkpoint
from trl import DPOConfig, DPOTrainer, KTOConfig, KTOTrainer, RewardConfig, RewardTrainer, SFTConfig, SFTTrainer

from .base import load_judge, load_model, load_tokenizer, lora_config
from .config import RUN_FILE, Config, RecipeError, Stage
from .exports import answers, needed_export, read_export, step_rows

# What each way of tuning reads, and who trains it.
FORMS = {"sft": "sft", "dpo": "dpo", "kto": "kto", "reward": "dpo"}
TRAINERS = {"sft": SFTTrainer, "dpo": DPOTrainer, "kto": KTOTrainer, "reward": RewardTrainer}
ARGUMENTS = {"sft": SFTConfig, "dpo": DPOConfig, "kto": KTOConfig, "reward": RewardConfig}

PACKAGES = ("torch", "transformers", "trl", "peft", "accelerate", "datasets", "bitsandbytes", "deepspeed")


def tune(stage: str, config: Config, data: Path, out: Path, resume: bool) -> Trainer:
    tokenizer = load_tokenizer(config.base)
    train, digests = training_rows(stage, config, data, "train")
    validation, _ = training_rows(stage, config, data, "validation")
    asked = len(train)
    train = fitting(train, tokenizer, config.train.max_tokens)
    if len(train) == 0:
        raise RecipeError(f"none of {asked} rows fits into {config.train.max_tokens} tokens; raise [train] max_tokens")
    if validation is not None:
        validation = fitting(validation, tokenizer, config.train.max_tokens)
    trainer = make_trainer(stage, config, tokenizer, train, validation if validation else None, out)
    trainer.train(resume_from_checkpoint=_last_checkpoint(out) if resume else None)
    trainer.save_model(str(out / "adapter"))
    if trainer.is_world_process_zero():
        facts = {
            "stage": stage,
            "config": config.as_dict(),
            "base_commit": getattr(trainer.model.config, "_commit_hash", None),
            "base_licence": "MIT for Phi-3.5-mini-instruct; of any other base see its card",
            "data": digests,
            "rows": {"train": len(train), "validation": len(validation or []), "too_long": asked - len(train)},
            "processes": trainer.accelerator.num_processes,
            "versions": versions(),
            "log": trainer.state.log_history,
        }
        (out / RUN_FILE).write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    return trainer


def versions() -> dict[str, str]:
    """DeepSpeed is there on Linux alone."""
    installed = {each.name: each.version for each in distributions() if each.name in PACKAGES}
    return {"python": platform.python_version()} | {name: installed[name] for name in PACKAGES if name in installed}


def training_rows(stage: str, config: Config, data: Path, split: str) -> tuple[Dataset | None, dict[str, str]]:
    """The rows in the columns that the trainer takes, and the digests of the files they come from."""
    read = needed_export if split == "train" else read_export
    found = read(data, FORMS[stage], split)
    if found is None:
        return None, {}
    rows = answers(found.rows) if stage == "sft" else found.rows
    digests = {f"{FORMS[stage]}/{split}": found.digest}
    steps = read_export(data, "stepwise", split) if stage == "kto" and config.kto.steps else None
    if steps is not None:
        rows = concatenate_datasets([rows, Dataset.from_list(step_rows(steps.rows), features=rows.features)])
        digests[f"stepwise/{split}"] = steps.digest
    return rows, digests


def fitting(rows: Dataset, tokenizer: PreTrainedTokenizerBase, max_tokens: int) -> Dataset:
    """Without the rows that would be cut off: their answer, or the reason why one is better, would be what is lost."""

    def fits(row: dict) -> bool:
        endings = [row[name] for name in ("completion", "chosen", "rejected") if name in row]
        texts = [tokenizer.apply_chat_template([*row["prompt"], *ending], tokenize=False) for ending in endings]
        return max(len(ids) for ids in tokenizer(texts, add_special_tokens=False)["input_ids"]) <= max_tokens

    return rows.filter(fits)


def make_trainer(
    stage: str,
    config: Config,
    tokenizer: PreTrainedTokenizerBase,
    train: Dataset,
    validation: Dataset | None,
    out: Path,
) -> Trainer:
    if stage == "reward":
        model, task = load_judge(config, tokenizer.pad_token_id), "SEQ_CLS"
    else:
        model, task = load_model(config), "CAUSAL_LM"
    return TRAINERS[stage](
        model=model,
        args=arguments(stage, config, train, validation is not None, out),
        train_dataset=train,
        eval_dataset=validation,
        processing_class=tokenizer,
        peft_config=lora_config(config.lora, task),
    )


def arguments(
    stage: str, config: Config, train: Dataset, has_validation: bool, out: Path
) -> SFTConfig | DPOConfig | KTOConfig:
    own: Stage = getattr(config, stage)
    special = {
        "sft": {"completion_only_loss": True, "packing": False},
        "dpo": {"beta": own.beta},
        "kto": {"beta": own.beta, **(label_weights(train) if stage == "kto" else {})},
        "reward": {},
    }[stage]
    each = config.train
    return ARGUMENTS[stage](
        output_dir=str(out / "checkpoints"),
        per_device_train_batch_size=each.batch,
        per_device_eval_batch_size=each.batch,
        gradient_accumulation_steps=each.accumulate,
        learning_rate=own.learning_rate,
        num_train_epochs=each.epochs,
        max_steps=each.max_steps,
        warmup_steps=each.warmup_steps,
        lr_scheduler_type=each.scheduler,
        max_length=each.max_tokens,
        gradient_checkpointing=each.checkpointing,
        logging_steps=each.log_steps,
        logging_first_step=True,
        save_steps=each.save_steps,
        save_total_limit=3,
        eval_strategy="steps" if has_validation else "no",
        eval_steps=each.save_steps,
        load_best_model_at_end=has_validation,
        metric_for_best_model="eval_loss" if has_validation else None,
        bf16=config.base.dtype == "bfloat16",
        fp16=config.base.dtype == "float16",
        seed=each.seed,
        data_seed=each.seed,
        report_to="none",
        **special,
    )


def label_weights(rows: Dataset) -> dict[str, float]:
    """True and false rows weigh the same in sum (the KTO paper asks for a ratio of 1 to 4/3): two of three classes are false."""
    true = sum(rows["label"])
    false = len(rows) - true
    if true == 0 or false == 0:
        raise RecipeError("KTO needs rows of both labels; these are all the same")
    return {"desirable_weight": max(1.0, false / true), "undesirable_weight": max(1.0, true / false)}


def _last_checkpoint(out: Path) -> str:
    found = get_last_checkpoint(str(out / "checkpoints")) if (out / "checkpoints").is_dir() else None
    if found is None:
        raise RecipeError(f"{out} has no checkpoint to go on from; leave out --resume")
    return found
