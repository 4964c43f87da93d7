"""Where the shipped data is read from."""

from __future__ import annotations

import pytest

from wizard.words.resource_files import list_resources, read_resource


def test_a_file_is_read_as_bytes() -> None:
    assert b'"id": "gmail"' in read_resource("providers", "gmail.json")


def test_a_folder_is_listed_in_order_with_the_suffix_asked_for() -> None:
    names = list_resources("platforms", ".json")
    assert names == tuple(sorted(names))
    assert "getthereferral.json" in names
    assert list_resources("platforms", ".svg") == ()


def test_a_missing_file_is_an_error_of_the_installation() -> None:
    with pytest.raises(FileNotFoundError):
        read_resource("providers", "nobody.json")
