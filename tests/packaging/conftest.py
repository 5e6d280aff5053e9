from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session", autouse=True)
def _packaging_can_be_imported() -> None:
    sys.path.append(str(ROOT / "packaging"))
