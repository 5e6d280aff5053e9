#!/bin/sh
# Renews the locked versions of everything we install, with their hashes, from pyproject.toml. Needs uv.
set -eu
cd "$(dirname "$0")/.."
for purpose in run test; do
    group=""
    [ "$purpose" = test ] && group="--group dev"
    # shellcheck disable=SC2086 # the group is two words
    uv pip compile pyproject.toml --group build $group --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate --quiet --output-file "packaging/locked-$purpose.txt" "$@"
done
