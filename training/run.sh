#!/bin/sh
# The whole run with its own Python packages; needs python3-torch, python3-venv and libopenblas0-pthread of Debian 12.
#   CANDOR_DATA=<data folder> training/run.sh [options of training.run]
set -eu
cd "$(dirname "$0")/.."
venv=training/.cache/venv
if [ ! -x "$venv/bin/python" ]; then
  /usr/bin/python3 -m venv --system-site-packages "$venv"
  "$venv/bin/pip" install -q --no-deps -r training/requirements.txt
fi
exec "$venv/bin/python" -m training.run "$@"
