"""What every test stands on: no display, no network, and a home of its own."""

import os
import sys
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

REAL_EXAMPLES = Path(__file__).parent.parent.parent / "shared" / "examples"


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event in {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname"}:
        address = arguments[-1]
        if isinstance(address, str | bytes) and event == "socket.connect":
            return  # a local socket is named by a path
        raise AssertionError(f"the network was called: {event} {arguments!r}")


sys.addaudithook(_refuse_network)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home folder, so that no test meets the library or the settings of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture
def real_examples() -> tuple[Path, Path]:
    """The two real example articles, which are not part of the project."""
    files = sorted(REAL_EXAMPLES.glob("00*.txt"))
    if len(files) != 2:
        pytest.skip("the two real example articles are not on this computer")
    return files[0], files[1]
