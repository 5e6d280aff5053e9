#!/bin/sh
# Sets up the program and starts it with an example pair; where there is no display, draws it into files instead.
# `sh packaging/run.sh A B` does the same with two articles of your own.
set -eu
start=$PWD
cd "$(dirname "$0")/.."
home=$PWD
. packaging/setup.sh
set_up run

if [ $# -eq 0 ]; then
    case ${LANG:-} in
        en*) set -- "$home"/resources/examples/en/*.txt ;;
        *) set -- "$home"/resources/examples/de/*.txt ;;
    esac
fi
cd "$start"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$home/$PYTHON" -m newsreader "$@"
fi

out=$home/build/example
mkdir -p "$out"
echo "newsreader: there is no display here, so the comparison is drawn into files" >&2
"$home/$PYTHON" -m newsreader compare "$@" --pdf "$out/comparison.pdf"
"$home/$PYTHON" -m newsreader.ui.picture "$out/window.png" "$@"
echo "Highlighted PDF: $out/comparison.pdf"
echo "The window:      $out/window.png"
