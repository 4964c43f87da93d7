"""`about`: version, licences, where things are, and nothing that names the person."""

from __future__ import annotations

import getpass
import platform
import tomllib
from dataclasses import replace
from importlib.metadata import PathDistribution
from pathlib import Path

import pytest

from tests.architecture.import_table import CHECKOUT
from tests.cli.test_other_commands import Command
from wizard.catalogue.shipped_licences import shipped_data
from wizard.report.about_words import AboutFacts, LicenceLine, about_details, render_about
from wizard.words.resource_files import list_resources
from wizard.workstation.installed_program import NOT_STATED, installed_packages, licence_of

FACTS = AboutFacts(
    version="1.2.3",
    python="CPython 3.11.2",
    system="Linux 6.1, x86_64",
    log="/home/erika/.local/state/smtp-wizard/log/smtp-wizard.log",
    data="/home/erika/.local/share/smtp-wizard",
    home="/home/erika/",
    packages=(LicenceLine("rich", "15.0", "MIT"), LicenceLine("evil\u202e\x1b[31m", "1", "L\n" * 400)),
    qt="6.11",
)


def test_every_package_that_the_project_names_is_listed_with_a_licence() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {name.partition(">")[0].lower() for name in project["dependencies"]}
    packages = {package.name.lower().replace("_", "-"): package for package in installed_packages()}
    assert wanted <= set(packages)
    assert {"cffi", "h11", "shiboken6", "anyio"} <= set(packages), "what the packages need is shipped too"
    assert "pytest" not in packages
    assert [name for name, package in packages.items() if package.licence == NOT_STATED] == []
    assert packages["pyside6-essentials"].licence.startswith("LGPL-3.0-only")


def test_every_folder_of_data_has_one_licence() -> None:
    folders = [folder for entry in shipped_data() for folder in entry.folders]
    assert len(folders) == len(set(folders))
    assert set(list_resources("", "")) <= set(folders), "name the new folder in resources/licences/shipped.json"


@pytest.mark.parametrize(
    ("lines", "licence"),
    [
        ("License-Expression: MIT\nLicense: other", "MIT"),
        ("License: BSD-3-Clause", "BSD-3-Clause"),
        (
            "License: Copyright (c)\n        many lines\nClassifier: License :: OSI Approved :: MIT License",
            "MIT License",
        ),
        ("Classifier: Programming Language :: Python", NOT_STATED),
    ],
)
def test_the_licence_is_the_one_that_the_package_states(lines: str, licence: str, tmp_path: Path) -> None:
    (tmp_path / "METADATA").write_text(f"Metadata-Version: 2.4\nName: x\nVersion: 1\n{lines}\n", "utf-8")
    assert licence_of(PathDistribution(tmp_path)) == licence


def test_the_page_names_version_log_and_licences(command: Command, own_home: Path) -> None:
    told = command("about")
    assert told.code == 0
    assert "Version: " in told.out
    assert f"Log: {own_home}" in told.out
    assert "cryptography" in told.out
    assert "Apache-2.0" in told.out
    assert not (own_home / "smtp-wizard").exists(), "looking makes no folder"


def test_the_document_is_as_its_schema_says(command: Command) -> None:
    document = command("about", "--json").document
    assert {line["name"] for line in document["licences"]} >= {"dnspython", "keyring"}


def test_the_details_to_send_name_neither_person_nor_computer(command: Command, own_home: Path) -> None:
    told = command("about", "--details").out
    assert str(own_home) not in told
    assert platform.node() not in told
    assert "cryptography" in told
    assert "/home/erika" not in about_details(FACTS)
    assert "Log: ~/.local/state/smtp-wizard/log/smtp-wizard.log" in about_details(FACTS)
    assert getpass.getuser() == "root" or getpass.getuser() not in told


@pytest.mark.parametrize(
    ("log", "data", "home", "shown"),
    [
        (
            r"\\fileserver\users\erika\smtp-wizard\Logs\smtp-wizard.log",
            "/x/y",
            r"C:\Users\erika",
            r"…\smtp-wizard\Logs",
        ),
        ("/data/people/erika/smtp-wizard/log/smtp-wizard.log", "/data/erika/smtp-wizard", "/home/erika", "…/smtp"),
        ("/home/erika.meier/smtp-wizard.log", "/home/erika.meier", "/home/erika", "Log: …/smtp-wizard.log"),
    ],
)
def test_a_place_outside_of_the_persons_folder_names_nobody_either(
    log: str, data: str, home: str, shown: str
) -> None:
    told = about_details(replace(FACTS, log=log, data=data, home=home))
    assert "erika" not in told
    assert "fileserver" not in told
    assert "meier" not in told
    assert shown in told


def test_hostile_metadata_is_shown_as_text_and_bounded() -> None:
    shown = render_about(FACTS)
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert all(len(line) < 400 for line in shown.splitlines())
    assert "Qt: 6.11" in shown
