# Sets up what `run.sh` and `test.sh` need; read by both with `. packaging/setup.sh`, safe to run again.
# Sets PYTHON to the interpreter of the program's own environment.
# shellcheck shell=sh

PACKAGES="python3 python3-venv libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libbrotli1
libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
LIBRARIES="libEGL.so.1 libGL.so.1 libglib-2.0.so.0 libdbus-1.so.3 libfontconfig.so.1 libxkbcommon-x11.so.0
libbrotlidec.so.1 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-shape.so.0"
ENVIRONMENT=.venv

stop() {
    printf 'newsreader: %s\n' "$1" >&2
    exit 1
}

python_is_fit() {
    command -v python3 >/dev/null 2>&1 &&
        python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

missing_libraries() {
    # shellcheck disable=SC2086 # one argument for each library
    python3 - $LIBRARIES <<'PYTHON'
import ctypes, sys

def missing(name):
    try:
        ctypes.CDLL(name)
    except OSError:
        return True
    return False

print(*filter(missing, sys.argv[1:]))
PYTHON
}

system_is_complete() {
    python_is_fit && [ -z "$(missing_libraries)" ]
}

complete_system() {
    system_is_complete && return
    wanted=$(echo "$PACKAGES" | tr '\n' ' ')
    command -v apt-get >/dev/null 2>&1 ||
        stop "Python 3.11 or newer with venv and these libraries are needed: $(echo "$LIBRARIES" | tr '\n' ' ')"
    [ "$(id -u)" = 0 ] ||
        stop "some system packages are missing. Install them, then start this again:
  sudo apt-get install --no-install-recommends $wanted"
    echo "newsreader: installing system packages" >&2
    # shellcheck disable=SC2086
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $wanted; } \
        >/dev/null || stop "the system packages could not be installed; is there a network?"
    system_is_complete || stop "after installing, Python 3.11 or newer or one of these is still missing: $(missing_libraries)"
}

fill_environment() {
    lock=packaging/locked-$1.txt
    stamp=$ENVIRONMENT/filled-$1
    wanted=$(cat "$lock" pyproject.toml | cksum)
    PYTHON=$ENVIRONMENT/bin/python
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && "$PYTHON" -c '' 2>/dev/null && return
    echo "newsreader: installing Python packages into $ENVIRONMENT (once)" >&2
    # An environment made without pip is given it; only one that does not run at all is made anew.
    "$PYTHON" -m pip --version >/dev/null 2>&1 || "$PYTHON" -m ensurepip >/dev/null 2>&1 ||
        python3 -m venv --clear "$ENVIRONMENT" || stop "the environment $ENVIRONMENT could not be made"
    {
        "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$lock" &&
            "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
    } >&2 || stop "the Python packages could not be installed; is there a network?"
    echo "$wanted" >"$stamp"
}

set_up() {
    complete_system
    fill_environment "$1"
}
