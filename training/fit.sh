#!/bin/sh
# What is fitted on top of exported weights: word list, blend and thresholds, on validation pairs as they are served.
#   CANDOR_DATA=<data folder> training/fit.sh
set -eu
cd "$(dirname "$0")/.."
python=training/.cache/venv/bin/python
pairs=training/.cache/validation-pairs.jsonl
"$python" -m training.word_list
npm run --silent models -- --update
"$python" -m training.pairs > "$pairs"
npx tsx tools/models/measure-pairs.ts "$pairs" training/.cache/measured
npx tsx tools/models/measure-pairs.ts "$pairs" training/.cache/measured-experience --by-experience
"$python" -m training.aggregation training/.cache/measured training/.cache/measured-experience
"$python" -m training.blend training/.cache/measured
npm run --silent models -- --update
