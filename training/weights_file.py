"""The safetensors format by hand: 8 bytes of header size, a JSON header, the tensors one after the other."""

import json
import struct
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

DTYPES = {"F16": np.float16, "F32": np.float32}


def write_safetensors_f16(path: Path, tensors: dict[str, Tensor], metadata: dict[str, str]) -> None:
    header: dict = {"__metadata__": metadata}
    blobs, end = [], 0
    for name in sorted(tensors):
        blob = tensors[name].detach().contiguous().numpy().astype("<f2").tobytes()
        header[name] = {"dtype": "F16", "shape": list(tensors[name].shape), "data_offsets": [end, end + len(blob)]}
        blobs.append(blob)
        end += len(blob)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(blobs))


def read_safetensors(path: Path) -> tuple[dict[str, Tensor], dict[str, str]]:
    """All tensors as float32, and the metadata."""
    blob = path.read_bytes()
    (size,) = struct.unpack("<Q", blob[:8])
    header = json.loads(blob[8 : 8 + size])
    metadata = header.pop("__metadata__", {})
    tensors = {}
    for name, entry in header.items():
        start, end = entry["data_offsets"]
        dtype = np.dtype(DTYPES[entry["dtype"]])
        flat = np.frombuffer(blob, dtype, (end - start) // dtype.itemsize, 8 + size + start)
        tensors[name] = torch.from_numpy(flat.astype(np.float32)).view(entry["shape"])
    return tensors, metadata
