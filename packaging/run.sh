#!/bin/sh
# Sets up the program and starts it with an example pair; where there is no display, draws it into files instead.
# `sh packaging/run.sh A B` starts it with two articles of your own.
set -eu
start=$PWD
cd "$(dirname "$0")/.."
. packaging/setup.sh
set_up run

if [ $# -eq 0 ]; then
    case ${LANG:-} in
        en*) example=resources/examples/en ;;
        *) example=resources/examples/de ;;
    esac
    set -- "$example"/*.txt
    start=$PWD
fi
home=$PWD
cd "$start"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$home/$PYTHON" -m newsreader "$@"
fi

cd "$home"
out=build/example
mkdir -p "$out"
echo "newsreader: there is no display here, so the example is drawn into files" >&2
"$PYTHON" -m newsreader compare "$@" --pdf "$out/comparison.pdf" ||
    stop "the example could not be compared"
"$PYTHON" -m newsreader.ui.picture "$out/window.png" ||
    stop "the window could not be drawn"
echo "Highlighted PDF: $home/$out/comparison.pdf"
echo "The window:      $home/$out/window.png"
