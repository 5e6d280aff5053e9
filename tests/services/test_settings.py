from pathlib import Path

from newsreader.services.settings import Settings, load_settings, save_settings


def test_what_was_chosen_comes_back(tmp_path: Path) -> None:
    chosen = Settings(language="en", zoom=2, linked=False)
    save_settings(chosen, tmp_path / "new folder" / "settings.json")
    assert load_settings(tmp_path / "new folder" / "settings.json") == chosen


def test_only_what_differs_from_the_default_is_written(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    save_settings(Settings(theme="dark"), file)
    assert file.read_text() == '{\n "theme": "dark"\n}'


def test_a_missing_or_broken_file_means_the_defaults(tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_bytes(b'{"zoom": \xff')
    assert load_settings(tmp_path / "missing.json") == load_settings(broken) == Settings()


def test_unknown_names_and_values_of_another_type_count_as_not_set(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"zoom": "big", "linked": 0, "theme": "dark", "from a later version": 1}')
    assert load_settings(file) == Settings(theme="dark")


def test_a_folder_whose_name_is_in_no_encoding_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    chosen = Settings(library_folder="/mnt/caf\udce9")
    save_settings(chosen, file)
    assert load_settings(file) == chosen
