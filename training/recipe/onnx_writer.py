"""A graph of ONNX written node by node, its large constants in files beside it. Names are strings; `node` gives its output."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from onnx import AttributeProto, ModelProto, NodeProto, TensorProto, ValueInfoProto, helper, save_model

MICROSOFT = "com.microsoft"
# What ONNX Runtime 1.20 and later read; the page's own graphs say the same.
OPSET, IR_VERSION = 21, 10
PAGE = 4096
"""Constants in a file begin at a whole page, so that they can be mapped into memory."""
LEAST_STORED_BYTES = 1024


class GraphWriter:
    def __init__(self, path: Path, max_part_bytes: int):
        self.path = path
        self.parts = 0
        """Files of weights beside the graph."""
        self._max_part_bytes = max_part_bytes
        self._part = None
        self._nodes: list[NodeProto] = []
        self._constants: dict[str, TensorProto] = {}
        self._inputs: list[ValueInfoProto] = []
        self._outputs: list[ValueInfoProto] = []

    def input(self, name: str, kind: int, dims: Sequence[int | str]) -> str:
        self._inputs.append(helper.make_tensor_value_info(name, kind, dims))
        return name

    def output(self, name: str, kind: int, dims: Sequence[int | str]) -> None:
        self._outputs.append(helper.make_tensor_value_info(name, kind, dims))

    def constant(self, name: str, values: np.ndarray) -> str:
        if name in self._constants:
            return name
        tensor = TensorProto(name=name, data_type=helper.np_dtype_to_tensor_dtype(values.dtype), dims=values.shape)
        data = np.ascontiguousarray(values).tobytes()
        if len(data) < LEAST_STORED_BYTES:
            tensor.raw_data = data
        else:
            tensor.data_location = TensorProto.EXTERNAL
            for key, value in self._stored(data).items():
                tensor.external_data.add(key=key, value=str(value))
        self._constants[name] = tensor
        return name

    def int64(self, value: int | list[int]) -> str:
        return self.constant(f"const.{value}", np.array(value, np.int64))

    def node(
        self,
        operator: str,
        inputs: Sequence[str],
        out: str | Sequence[str] | None = None,
        domain: str = "",
        **attributes: AttributeProto | object,
    ) -> str:
        name = f"{operator}_{len(self._nodes)}"
        outputs = [out or f"{name}.out"] if out is None or isinstance(out, str) else list(out)
        self._nodes.append(helper.make_node(operator, list(inputs), outputs, name=name, domain=domain, **attributes))
        return outputs[0]

    def microsoft(
        self, operator: str, inputs: Sequence[str], out: str | Sequence[str] | None = None, **attributes: object
    ) -> str:
        return self.node(operator, inputs, out, MICROSOFT, **attributes)

    def close(self) -> None:
        if self._part is not None:
            self._part.close()
        graph = helper.make_graph(
            self._nodes, "main_graph", self._inputs, self._outputs, list(self._constants.values())
        )
        model: ModelProto = helper.make_model(
            graph,
            opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)],
            ir_version=IR_VERSION,
            producer_name="candor",
        )
        save_model(model, str(self.path))

    def _stored(self, data: bytes) -> dict[str, object]:
        """Appends to the file that is being written; begins the next one, `…_data_1`, where it would grow too large."""
        if self._part is not None and self._part.tell() + PAGE + len(data) > self._max_part_bytes:
            self._part.close()
            self._part = None
        if self._part is None:
            suffix = "_data" if self.parts == 0 else f"_data_{self.parts}"
            self._part = open(self.path.with_name(self.path.name + suffix), "wb")
            self.parts += 1
        self._part.write(bytes(-self._part.tell() % PAGE))
        offset = self._part.tell()
        self._part.write(data)
        return {"location": Path(self._part.name).name, "offset": offset, "length": len(data)}
