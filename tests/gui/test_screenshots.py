"""What judges pictures can itself be wrong: each rule finds what it is for, and leaves the rest alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.screenshots import __main__ as command
from tests.gui.screenshots import compare_files as files
from tests.gui.screenshots import studio_work
from tests.gui.screenshots.compare import compare
from tests.gui.screenshots.contrast_check import faint_texts
from tests.gui.screenshots.layout_checks import complaints
from tests.gui.screenshots.sheet import write_sheet
from tests.gui.screenshots.shots import Shot, all_shots, read_shots, write_shots
from tests.gui.screenshots.studio_work import CHECKOUT, Wrong, compile_translations
from wizard.gui.theme import ThemeChoice, apply_theme, current_tokens
from wizard.gui.widgets.buttons import plain_button
from wizard.gui.widgets.labels import plain_label

pytestmark = OFFSCREEN_SAYS


def paper(width: int = 400) -> tuple[QWidget, QVBoxLayout]:
    """Give an empty dialog with the one button that it needs."""
    root = QWidget()
    column = QVBoxLayout(root)
    column.addWidget(plain_button("Close"))
    root.resize(width, 300)
    return root, column


def in_order() -> QWidget:
    root, column = paper()
    line = QHBoxLayout()
    line.addWidget(plain_label("Host", "strong"))
    line.addWidget(plain_label("mail.northwind.example"))
    column.addLayout(line)
    return root


def too_narrow() -> QWidget:
    root, _column = paper()
    button = plain_button("A button with many words")
    button.setParent(root)
    button.setGeometry(0, 100, 60, 36)
    return root


def too_low() -> QWidget:
    root, _column = paper()
    label = plain_label("words that need more than one line in so narrow a place")
    label.setParent(root)
    label.setGeometry(0, 100, 100, 20)
    return root


def outside() -> QWidget:
    root, _column = paper()
    label = plain_label("Host")
    label.setParent(root)
    label.setGeometry(380, 100, 100, 20)
    return root


def overlapping() -> QWidget:
    root, _column = paper()
    for left in (0, 20):
        button = plain_button("Button")
        button.setParent(root)
        button.setGeometry(left, 10, 120, 40)
    return root


def crooked() -> QWidget:
    root, _column = paper()
    for left, top in ((0, 10), (200, 13)):
        label = plain_label("Host")
        label.setParent(root)
        label.setGeometry(left, top, 100, 20)
    return root


def without_button() -> QWidget:
    root = QWidget()
    root.resize(400, 300)
    QVBoxLayout(root).addWidget(plain_label("Host"))
    return root


def broken_word() -> QWidget:
    root, _column = paper()
    label = plain_label("Verschluesselung")
    label.setParent(root)
    label.setGeometry(0, 100, 70, 60)
    return root


def without_glyph() -> QWidget:
    root, column = paper()
    column.addWidget(plain_label("a \U000e0fff b"))
    return root


@pytest.mark.parametrize(
    ("make", "rule"),
    [
        (too_narrow, "too narrow"),
        (too_narrow, "cut"),
        (too_low, "too low"),
        (outside, "outside"),
        (overlapping, "overlapping"),
        (crooked, "crooked"),
        (without_button, "buttons"),
        (broken_word, "broken word"),
        (without_glyph, "no glyph"),
    ],
)
def test_what_is_wrong_is_found(qtbot: QtBot, make: Callable[[], QWidget], rule: str) -> None:
    assert rule in {one.rule for one in complaints(shown(qtbot, make()))}


def test_what_is_right_is_left_alone(qtbot: QtBot) -> None:
    assert complaints(shown(qtbot, in_order())) == []


def shown(qtbot: QtBot, root: QWidget) -> QWidget:
    qtbot.addWidget(root)
    root.show()
    for child in root.findChildren(QWidget):
        child.show()
    QApplication.processEvents()
    return root


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_text_hardly_darker_than_its_ground_is_faint(qtbot: QtBot, qapp: QApplication, theme: ThemeChoice) -> None:
    apply_theme(qapp, theme)
    root, column = paper()
    label = plain_label("Nobody can read this", "strong")
    column.addWidget(label)
    shown(qtbot, root)
    assert faint_texts(root, root.grab().toImage()) == []
    tokens = current_tokens()
    label.setStyleSheet(f"QLabel {{ color: {tokens.border}; background: {tokens.bg}; }}")
    picture = root.grab().toImage()
    assert [one.rule for one in faint_texts(root, picture)] == ["faint"]


def page(text: str = "Host", *, left: int = 20, top: int = 20) -> QImage:
    """Draw some words on white."""
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    font = QFont()
    font.setPixelSize(14)
    painter.setFont(font)
    painter.drawText(left, top + 14, text)
    painter.end()
    return picture


def test_the_same_picture_is_the_same(qapp: QApplication) -> None:
    result = compare(page(), page())
    assert (result.same, result.share, result.difference) == (True, 0.0, None)


@pytest.mark.parametrize(
    ("text", "left", "top"), [("Post", 20, 20), ("Host", 22, 20), ("Host", 20, 21), ("", 20, 20), ("Host.", 20, 20)]
)
def test_another_letter_and_another_place_are_seen(qapp: QApplication, text: str, left: int, top: int) -> None:
    other = page(text, left=left, top=top)
    result = compare(page(), other)
    assert not result.same
    assert result.difference is not None
    assert result.difference.size() == other.size()


def test_paler_edges_are_no_difference(qapp: QApplication) -> None:
    softer = page().convertToFormat(QImage.Format.Format_RGB32)
    for y in range(softer.height()):
        for x in range(softer.width()):
            colour = softer.pixelColor(x, y)
            grey = min(255, colour.red() + 30)
            softer.setPixelColor(x, y, QColor(grey, grey, grey))
    assert compare(page(), softer).same


def test_another_size_is_seen(qapp: QApplication) -> None:
    assert compare(page(), page().copy(0, 0, 200, 100)).other_size


def test_a_failing_comparison_leaves_both_pictures_and_says_how_to_accept(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shot = Shot("server/error")
    kept = tmp_path / "kept.png"
    monkeypatch.setattr(files, "reference_path", lambda _shot: kept)
    new = tmp_path / f"{shot.name}.new.png"
    page("Post").save(str(new))
    words = files.compare_files(shot, tmp_path)
    assert words is not None
    assert "no reference yet" in words
    page().save(str(kept))
    words = files.compare_files(shot, tmp_path)
    assert words is not None
    assert words.endswith(f"python -m tests.gui.screenshots --accept {shot.name}")
    assert new.exists()
    assert (tmp_path / f"{shot.name}.difference.png").exists()
    page().save(str(new))
    assert files.compare_files(shot, tmp_path) is None
    assert not new.exists()


def test_every_picture_has_one_name_and_dialogs_one_size(tmp_path: Path) -> None:
    wanted = list(
        all_shots([("a/b", True), ("c/d", False)], tmp_path, ["en", "ar"], ["light"], ["usual", "maximised"], 2.0)
    )
    assert len({shot.name for shot in wanted}) == len(wanted) == 4 + 2
    assert {shot.pixels for shot in wanted} == {(1024, 700), (960, 540)}
    write_shots(wanted, tmp_path / "orders.json")
    assert read_shots(tmp_path / "orders.json") == wanted


def test_the_contact_sheet_shows_every_picture_and_escapes_what_was_wrong(tmp_path: Path) -> None:
    shot = Shot("server/error", path=str(tmp_path / "a.png"))
    write_sheet([shot], [Wrong(shot.name, "cut", "Label '<b>'", "1 of 2 px")], tmp_path / "index.html")
    html = (tmp_path / "index.html").read_text()
    assert "src='a.png'" in html
    assert "&lt;b&gt;" in html
    assert "<b>" not in html


def test_an_unknown_reference_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--accept", "nothing"]) == 2
    assert "no reference is called nothing" in capsys.readouterr().err


def test_translations_that_are_not_compiled_are_compiled_before_any_picture(tmp_path: Path) -> None:
    texts, made = tmp_path / "resources" / "translations", "smtp-wizard_ar.qm"
    shutil.copytree(CHECKOUT / "packaging", tmp_path / "packaging")
    shutil.copytree(CHECKOUT / "resources" / "translations", texts, ignore=shutil.ignore_patterns("*.qm", "*.json"))
    assert not (texts / made).exists()
    compile_translations(tmp_path)
    assert (texts / made).stat().st_size > 10_000


def test_no_picture_is_drawn_where_the_translations_cannot_be_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[object] = []
    monkeypatch.setattr(studio_work, "_one", lambda *order: drawn.append(order))
    monkeypatch.setattr(studio_work, "compile_translations", lambda: compile_translations(tmp_path))
    shots = [Shot("dialog/keys", "ar", path=str(tmp_path / "keys.png"))]
    with pytest.raises(RuntimeError, match="not compiled"):
        studio_work.take(shots)
    assert drawn == []
