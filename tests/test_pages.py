"""The pages of the project: what they point to is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [
    path
    for path in sorted(ROOT.glob("**/*.md"))
    if not any(part.startswith(".") or part == "build" for part in path.relative_to(ROOT).parts)
]
LINK = re.compile(r"\]\(([^)#:]+)\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_page_links_only_to_what_exists(page: Path) -> None:
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_page_of_the_languages_names_every_list() -> None:
    languages = ROOT / "resources" / "languages"
    named = set(re.findall("`([a-z_]+)`", (languages / "README.md").read_text(encoding="utf-8")))
    assert {path.stem for path in languages.glob("*/*.toml")} - named == set()


def test_the_page_that_opens_the_project_shows_the_window() -> None:
    assert "resources/pictures/window.png" in (ROOT / "README.md").read_text(encoding="utf-8")
