"""Pictures of every page and dialog in every state, and the ones that are kept as references.

python -m tests.gui.screenshots DIR                  draws everything into DIR, with index.html, and judges it
python -m tests.gui.screenshots DIR --only server/   the scenes whose name has this in it
python -m tests.gui.screenshots --compare [NAME...]  compares with the references
python -m tests.gui.screenshots --accept NAME...     takes new pictures as references; "all" takes all of them
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tests.gui.screenshots import references, shots, studio_work
from tests.gui.screenshots.sheet import write_sheet
from tests.gui.screenshots.shots import Shot
from wizard.words.languages import LANGUAGES


def main(argv: Sequence[str]) -> int:
    """Do what the arguments say: 0 when nothing is wrong, 1 when something is, 2 for arguments nobody understands."""
    options = _arguments(argv)
    try:
        if options.accept is not None:
            return accept(references.references_named(options.accept))
        if options.compare is not None:
            named = options.compare or ["all"]
            return compare_all(references.references_named(named), Path(options.folder or tempfile.gettempdir()))
    except ValueError as wrong:
        sys.stderr.write(f"{wrong}\n")
        return 2
    return draw(options)


def draw(options: argparse.Namespace) -> int:
    """Draw every picture that is wanted, judge it, and write the contact sheet."""
    folder = Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    scenes = [entry for entry in _scenes() if options.only in entry[0]]
    wanted: list[Shot] = []
    for scale in options.scales:
        wanted += shots.all_shots(scenes, folder, options.languages, options.themes, options.sizes, scale)
    if options.without_pictures:
        wanted = [replace(shot, path="") for shot in wanted]
    _say(f"{len(wanted)} pictures of {len(scenes)} scenes")
    wrong = studio_work.take(wanted)
    if not options.without_pictures:
        write_sheet(wanted, wrong, folder / "index.html")
        _say(f"See {folder / 'index.html'}")
    for one in wrong:
        _say(str(one))
    _say(f"{len(wrong)} complaints")
    return 1 if wrong else 0


def accept(wanted: Sequence[Shot]) -> int:
    """Draw references anew."""
    references.FOLDER.mkdir(exist_ok=True)
    studio_work.take([replace(shot, path=str(references.reference_path(shot))) for shot in wanted])
    total = sum(path.stat().st_size for path in references.FOLDER.glob("*.png"))
    _say(f"{len(wanted)} references drawn; all of them have {total / 1e6:.1f} MB")
    return 0


def compare_all(wanted: Sequence[Shot], folder: Path) -> int:
    """Draw references into a folder, and say which differ from the kept ones."""
    from tests.gui.screenshots.compare_files import compare_files

    folder.mkdir(parents=True, exist_ok=True)
    studio_work.take([replace(shot, path=str(folder / f"{shot.name}.new.png")) for shot in wanted])
    said = [words for shot in wanted if (words := compare_files(shot, folder)) is not None]
    for words in said:
        _say(words)
    _say(f"{len(wanted) - len(said)} of {len(wanted)} pictures are as they were")
    return 1 if said else 0


def _scenes() -> list[tuple[str, bool]]:
    """List the scenes in a process of its own: their modules import Qt, and each scale needs its own start."""
    code = (
        "from tests.gui.screenshots.all_scenes import scenes\n"
        "print('\\n'.join(f'{scene.name} {int(scene.is_page)}' for scene in scenes()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=studio_work.CHECKOUT, capture_output=True, text=True, check=True
    )
    return [(name, kind == "1") for name, _blank, kind in (line.partition(" ") for line in done.stdout.splitlines())]


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.gui.screenshots", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("folder", nargs="?", help="where pictures go")
    parser.add_argument("--compare", nargs="*", metavar="NAME", help="compare with the references")
    parser.add_argument("--accept", nargs="+", metavar="NAME", help="take new pictures as references")
    parser.add_argument("--only", default="", metavar="TEXT", help="scenes with this in their name")
    spoken = [language.tag for language in LANGUAGES]
    parser.add_argument("--languages", nargs="+", default=shots.LANGUAGES, choices=(*spoken, shots.LONG))
    parser.add_argument("--themes", nargs="+", default=shots.THEMES, choices=shots.THEMES)
    parser.add_argument("--sizes", nargs="+", default=shots.SIZES, choices=(*shots.SIZES, shots.LEAST))
    parser.add_argument("--scales", nargs="+", default=shots.SCALES, type=float, choices=shots.SCALES)
    parser.add_argument("--without-pictures", action="store_true", help="only judge")
    options = parser.parse_args(argv)
    if options.folder is None and options.accept is None and options.compare is None and not options.without_pictures:
        parser.error("name a folder for the pictures, or --compare or --accept")
    options.folder = options.folder or tempfile.gettempdir()
    return options


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
