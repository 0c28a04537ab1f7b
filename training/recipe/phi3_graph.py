"""A tuned Phi-3 as the graph that the page runs: the operators, inputs and outputs of tools/models/tiny-phi3-graph.ts.

4-bit matrices, rotary positions, grouped-query attention with a key-value cache. Weights are read one tensor at a time.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from onnx import TensorProto
from transformers import Phi3Config
from transformers.models.phi3.modeling_phi3 import Phi3RotaryEmbedding

from .onnx_writer import GraphWriter
from .quantise import BLOCK, pack

FLOATS = {"q4": np.float32, "q4f16": np.float16}
"""Of activations, norms, scales, embedding and cache. q4 is for devices without half floats."""

ReadWeight = Callable[[str], np.ndarray]
"""float32, by its name in the model's state, e.g. `model.layers.0.self_attn.o_proj.weight`."""


def write_graph(
    path: Path, precision: str, config: Phi3Config, weight: ReadWeight, context: int, max_part_bytes: int
) -> int:
    """Returns the number of files of weights beside the graph."""
    graph = GraphWriter(path, max_part_bytes)
    number = FLOATS[precision]
    kind = TensorProto.FLOAT16 if number is np.float16 else TensorProto.FLOAT
    heads, kv_heads = config.num_attention_heads, config.num_key_value_heads
    head_width = config.hidden_size // heads

    graph.input("input_ids", TensorProto.INT64, ["batch_size", "sequence_length"])
    graph.input("attention_mask", TensorProto.INT64, ["batch_size", "total_sequence_length"])
    graph.input("position_ids", TensorProto.INT64, ["batch_size", "sequence_length"])
    graph.output("logits", kind, ["batch_size", "sequence_length", config.vocab_size])
    for layer in range(config.num_hidden_layers):
        for part in ("key", "value"):
            # The first dimension must be spelled so: the page's library makes an empty cache by that name.
            graph.input(
                f"past_key_values.{layer}.{part}", kind, ["batch_size", kv_heads, "past_sequence_length", head_width]
            )
            graph.output(f"present.{layer}.{part}", kind, ["batch_size", kv_heads, "total_sequence_length", head_width])

    def linear(source: str, name: str, matrix: np.ndarray, out: str | None = None) -> str:
        """`matrix` is `[out, in]`, as torch keeps it."""
        packed = pack(matrix)
        codes = graph.constant(f"{name}.weight_Q4", packed.codes)
        scales = graph.constant(f"{name}.weight_scales", packed.scales.astype(number).reshape(-1))
        rows, columns = matrix.shape
        return graph.microsoft("MatMulNBits", [source, codes, scales], out, K=columns, N=rows, bits=4, block_size=BLOCK)

    def norm(name: str) -> str:
        return graph.constant(f"{name}.weight", weight(f"{name}.weight").astype(number))

    cosines, sines = rotary_angles(config, context)
    tables = [graph.constant("cos_cache", cosines.astype(number)), graph.constant("sin_cache", sines.astype(number))]

    def rotate(vectors: str) -> str:
        return graph.microsoft("RotaryEmbedding", [vectors, "position_ids", *tables])

    lengths = _sequence_lengths(graph)
    epsilon = float(config.rms_norm_eps)
    embedding = graph.constant("model.embed_tokens.weight", weight("model.embed_tokens.weight").astype(number))
    stream = graph.node("Gather", [embedding, "input_ids"])
    first_norm = norm("model.layers.0.input_layernorm")
    normed = graph.node("SimplifiedLayerNormalization", [stream, first_norm], axis=-1, epsilon=epsilon, stash_type=1)

    def add_and_norm(delta: str, name: str) -> tuple[str, str]:
        """The stream with what a part adds to it, and its norm."""
        outputs = [f"{name}.normed", "", "", f"{name}.stream"]
        graph.microsoft("SkipSimplifiedLayerNormalization", [stream, delta, norm(name)], outputs, epsilon=epsilon)
        return outputs[3], outputs[0]

    for layer in range(config.num_hidden_layers):
        name = f"model.layers.{layer}"
        fused = weight(f"{name}.self_attn.qkv_proj.weight")
        q, k, v = np.split(fused, [heads * head_width, (heads + kv_heads) * head_width])
        query = rotate(linear(normed, f"{name}.attn.q_proj", q))
        key = rotate(linear(normed, f"{name}.attn.k_proj", k))
        value = linear(normed, f"{name}.attn.v_proj", v)
        past = [f"past_key_values.{layer}.key", f"past_key_values.{layer}.value"]
        attended = graph.microsoft(
            "GroupQueryAttention",
            [query, key, value, *past, *lengths],
            [f"{name}.attended", f"present.{layer}.key", f"present.{layer}.value"],
            num_heads=heads,
            kv_num_heads=kv_heads,
            scale=head_width**-0.5,
        )
        attention = linear(attended, f"{name}.attn.o_proj", weight(f"{name}.self_attn.o_proj.weight"))
        stream, normed = add_and_norm(attention, f"{name}.post_attention_layernorm")
        gate_rows, up_rows = np.split(weight(f"{name}.mlp.gate_up_proj.weight"), 2)
        gate = linear(normed, f"{name}.mlp.gate_proj", gate_rows)
        up = linear(normed, f"{name}.mlp.up_proj", up_rows)
        gated = graph.node("Mul", [graph.node("Mul", [gate, graph.node("Sigmoid", [gate])]), up])
        fed = linear(gated, f"{name}.mlp.down_proj", weight(f"{name}.mlp.down_proj.weight"))
        is_last = layer + 1 == config.num_hidden_layers
        stream, normed = add_and_norm(fed, "model.norm" if is_last else f"model.layers.{layer + 1}.input_layernorm")
    linear(normed, "lm_head", weight("lm_head.weight"), "logits")
    graph.close()
    return graph.parts


def rotary_angles(config: Phi3Config, context: int) -> tuple[np.ndarray, np.ndarray]:
    """Cosines and sines, float32 `[context, head width / 2]` each, as transformers makes them: a long-context model's own
    short factors, as long as `context` is not beyond what it was first trained on."""
    with torch.no_grad():
        cosines, sines = Phi3RotaryEmbedding(config)(torch.zeros(1), torch.arange(context)[None])
    half = cosines.shape[-1] // 2
    return cosines[0, :, :half].numpy(), sines[0, :, :half].numpy()


def _sequence_lengths(graph: GraphWriter) -> tuple[str, str]:
    """What GroupQueryAttention wants to know of a batch: last position of each row, and the longest row."""

    def int32(value: str) -> str:
        return graph.node("Cast", [value], to=TensorProto.INT32)

    counts = graph.node("ReduceSum", ["attention_mask", graph.int64([1])], keepdims=0)
    last = int32(graph.node("Sub", [counts, graph.int64([1])]))
    shape = graph.node("Shape", ["attention_mask"])
    return last, int32(graph.node("Gather", [shape, graph.int64(1)], axis=0))
