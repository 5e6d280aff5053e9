#!/bin/sh
# Sets up the program and runs every check and test, without a display. `sh packaging/test.sh -m slow` runs the
# slow suites instead (fuzzing, benchmarks); all arguments go to pytest.
set -eu
cd "$(dirname "$0")/.."
. packaging/setup.sh
set_up test

export QT_QPA_PLATFORM=offscreen
"$PYTHON" -m ruff check .
"$PYTHON" -m ruff format --check .
"$PYTHON" -m mypy
"$ENVIRONMENT/bin/lint-imports"
exec "$PYTHON" -m pytest "$@"
