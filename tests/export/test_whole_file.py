import os
import stat
from pathlib import Path

import pytest

from newsreader.export.whole_file import write_whole
from newsreader.model.errors import ExportError
from newsreader.resources.wording import wording


def test_an_older_file_is_replaced_and_nothing_is_left_aside(tmp_path: Path) -> None:
    path = tmp_path / "bericht.pdf"
    path.write_bytes(b"alt")
    write_whole(path, b"neu")
    assert path.read_bytes() == b"neu"
    assert list(tmp_path.iterdir()) == [path]


def test_an_older_file_stays_when_the_disk_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bericht.pdf"
    path.write_bytes(b"alt")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ExportError) as caught:
        write_whole(path, b"neu")
    assert caught.value.message.key == "export.disk_full"
    assert path.read_bytes() == b"alt"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "key"),
    [("da/fehlt.pdf", "export.no_folder"), (".", "export.is_folder"), ("x" * 300, "export.name_too_long")],
)
def test_what_is_wrong_with_the_place_is_said(tmp_path: Path, name: str, key: str) -> None:
    with pytest.raises(ExportError) as caught:
        write_whole(tmp_path / name, b"neu")
    assert caught.value.message.key == key
    assert all(wording(code).say(caught.value.message) for code in ("de", "en"))


def test_a_link_keeps_pointing_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "echt.pdf").write_bytes(b"alt")
    (tmp_path / "zeiger.pdf").symlink_to("echt.pdf")
    write_whole(tmp_path / "zeiger.pdf", b"neu")
    assert (tmp_path / "zeiger.pdf").is_symlink()
    assert (tmp_path / "echt.pdf").read_bytes() == b"neu"


def test_a_device_stays_a_device() -> None:
    write_whole(Path(os.devnull), b"neu")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
