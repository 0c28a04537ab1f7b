"""How likely a model finds an answer: the sum of the log-probabilities (natural) of its tokens, given the prompt."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

import torch
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from .exports import Message


@dataclass(frozen=True)
class AnswerLogProb:
    log_prob: float
    tokens: int


@torch.no_grad()
def answer_log_probs(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    pairs: Sequence[tuple[list[Message], list[Message]]],
) -> list[AnswerLogProb]:
    """One pair of prompt and answer at a time: no padding, so a figure does not depend on its neighbours."""
    model.eval()
    return [_one(model, tokenizer, prompt, answer) for prompt, answer in pairs]


def _one(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, prompt: list[Message], answer: list[Message]
) -> AnswerLogProb:
    asked = chat_ids(tokenizer, prompt, add_generation_prompt=True)
    ids = chat_ids(tokenizer, [*prompt, *answer])
    # The answer begins where the two part, as in TRL; what ends a turn counts as part of it.
    first = sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(asked, ids, strict=False)))
    tensor = torch.tensor([ids], device=model.device)
    logits = model(tensor, logits_to_keep=len(ids) - first + 1).logits[0, :-1].float()
    chosen = logits.log_softmax(-1).gather(1, tensor[0, first:, None])
    return AnswerLogProb(chosen.sum().item(), len(ids) - first)


def chat_ids(tokenizer: PreTrainedTokenizerBase, messages: list[Message], **template: bool) -> list[int]:
    return tokenizer.apply_chat_template(messages, tokenize=True, return_dict=True, **template)["input_ids"]
