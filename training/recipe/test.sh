#!/bin/sh
# The recipe's tests on the CPU, in its own environment; needs Python 3.11, `npm ci` done, and at first 3.4 GB from PyPI.
#   training/recipe/test.sh [options of pytest]        RECIPE_VENV names an environment that is there already
set -eu
cd "$(dirname "$0")/.."
venv=${RECIPE_VENV:-.cache/recipe-venv}
if [ -z "${RECIPE_VENV:-}" ] && ! cmp -s recipe/requirements.lock "$venv/installed.lock"; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install -q --require-hashes -r recipe/requirements.lock
  cp recipe/requirements.lock "$venv/installed.lock"
fi
exec "$venv/bin/python" -m pytest recipe/tests "$@"
