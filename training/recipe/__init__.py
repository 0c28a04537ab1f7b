"""Bigger training elsewhere: Phi-3.5-mini on exported decisions. See README.md."""
