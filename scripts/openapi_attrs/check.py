"""Is what stands in the output folder what would be generated now? Nothing is changed to find out.

Check means: regenerate in memory and compare bytes, both ways. The lock lets an unchanged project answer without that
(`full` does not take its word), and says why a file differs.
"""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs import folder, lock, provenance
from openapi_attrs.config import shown, where
from openapi_attrs.errors import Diagnostic, Location, OutputRefused, one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from openapi_attrs.load import Document
    from openapi_attrs.model import Config, File, Lock

COMMAND = "openapi-attrs regenerate"
DIFF_LINES, DIFF_BYTES, LINE_LENGTH = 40, 1 << 20, 160
_MARK = re.compile(r"\s*# (?:\S+ )?#(/\S*)")  # the pointer that stands above what came from it


@frozen
class Drift:
    """A file that is not what would be generated: why, the place in the document it comes from, and the diff."""

    path: str
    reasons: tuple[str, ...]
    at: Location | None = None
    diff: tuple[str, ...] = ()


@frozen
class Verdict:
    """In step if nothing drifted; `command` mends what did. `regenerated` is False where the lock answered."""

    drifts: tuple[Drift, ...]
    command: str
    files: int
    regenerated: bool


@frozen
class _Comparison:
    """What the verdict on each file rests on."""

    config: Config
    document: Document
    files: Mapping[str, File]
    standing: Mapping[str, folder.Entry]
    former: Lock | None
    now: Lock | None

    def causes(self, path: str) -> tuple[str, ...]:
        """Say why a file that nobody edited differs; another file's template is to blame only where nothing else is."""
        if self.former is None or self.now is None:
            return ("there is no whole lock to tell why",)
        templates = {name: file.template for name, file in self.files.items()}
        templates |= {name: made["template"] for name, made in self.former.outputs.items()}
        others = frozenset(templates.values()) - {templates.get(path)} if path != lock.NAME else frozenset[str]()
        return (
            lock.reasons(self.former, self.now, other_templates=others)
            or lock.reasons(self.former, self.now)
            or ("nothing that the lock names changed: the toolkit did, or the lock is forged",)
        )


def check(config: Config, *, full: bool = False, progress: Callable[[str], None] | None = None) -> Verdict:
    """Hold the output folder against what would be generated now.

    Raises Refusal for invalid input, as a generation does, and OutputRefused where the output is no folder.
    """
    folder.refuse_kind(config)
    try:
        return _check(config, full=full, progress=progress)
    except OSError as error:
        message = f"cannot read the output: {(error.strerror or str(error)).lower()}"
        raise OutputRefused((Diagnostic("cannot-read", message, where(config, "output")),)) from error


def _check(config: Config, *, full: bool, progress: Callable[[str], None] | None) -> Verdict:
    if not full and (count := _unchanged(config)):
        return Verdict((), COMMAND, count, regenerated=False)
    from openapi_attrs import pipeline  # noqa: PLC0415 - loads every stage, which an unchanged project does not need

    problems = pipeline.problems_of(config)
    prepared = pipeline.prepare(config, problems, progress)
    output = pipeline.finish(prepared, config, problems, progress)
    files = {file.path: file for file in output.files}
    standing = folder.entries(config.output)
    former = folder.read_lock(config.output)
    now = lock.load(files[lock.NAME].content.decode())
    compared = _Comparison(config, prepared.document, files, standing, former, now)
    prune = " --prune" if folder.foreign(files, standing, config.output) else ""
    return Verdict(tuple(_drifts(compared)), COMMAND + prune, len(files), regenerated=True)


def _unchanged(config: Config) -> int:
    """Give the number of files if all that the lock names is as it says, and the lock as it was written; else 0."""
    former = folder.read_lock(config.output)
    if former is None or not provenance.stamp_holds(config, folder.read(config.output, lock.NAME)):
        return 0
    now = provenance.on_disk(config, former)
    if now is None or lock.reasons(former, now):
        return 0
    standing = folder.entries(config.output)
    if standing.keys() != {*former.outputs, lock.NAME} or standing[lock.NAME].executable:
        return 0
    same = all(
        standing[path].kind == "file" and not standing[path].executable and _hash(config, path) == made["sha256"]
        for path, made in former.outputs.items()
    )
    return len(standing) if same else 0


def _hash(config: Config, path: str) -> str:
    try:
        return lock.sha256(folder.read(config.output, path))
    except OSError:
        return ""


# ---------------------------------------------------------------- the verdict on each file


def _drifts(compared: _Comparison) -> Iterator[Drift]:
    """Judge every file of both sides, by path."""
    for path in sorted(compared.files.keys() | compared.standing.keys()):
        shown_path = shown(compared.config.output / path, compared.config.root)
        if path not in compared.standing:
            yield Drift(shown_path, _missing(path, compared))
        elif path not in compared.files:
            yield Drift(shown_path, _extra(path, compared))
        elif not folder.same(compared.config.output, compared.standing[path], compared.files[path].content):
            yield _differing(path, shown_path, compared)


def _missing(path: str, compared: _Comparison) -> tuple[str, ...]:
    if path == lock.NAME:
        return ("missing: without the lock nobody can tell what the output was made from",)
    if compared.former and path not in compared.former.outputs:
        return ("missing: new since the last generation", *compared.causes(path))
    return ("missing",)


def _extra(path: str, compared: _Comparison) -> tuple[str, ...]:
    kind = compared.standing[path].kind
    if compared.former and path in compared.former.outputs:
        return ("stale: no longer generated", *compared.causes(path))
    return (f"extra: the tool did not write this {kind if kind == 'link' else 'file'}",)


def _differing(path: str, shown_path: str, compared: _Comparison) -> Drift:
    entry, file = compared.standing[path], compared.files[path]
    if entry.kind != "file":
        return Drift(shown_path, ("replaced by a link" if entry.kind == "link" else "replaced by what is no file",))
    executable = ("made executable",) if entry.executable else ()
    try:
        content = folder.read(compared.config.output, path, DIFF_BYTES) if entry.size <= DIFF_BYTES else None
    except OSError as error:
        return Drift(shown_path, (f"cannot be read: {(error.strerror or str(error)).lower()}",))
    if content == file.content:
        return Drift(shown_path, executable)
    reasons, by_hand = _why(path, content, compared)
    diff = ("(too large to show)",) if content is None else tuple(_diff(content, file.content))
    if path == lock.NAME and not by_hand:
        diff = ()  # hashes, which tell nobody anything
    at = None if by_hand else _place(content or b"", file, compared.document)
    return Drift(shown_path, executable + reasons, at, diff)


def _why(path: str, content: bytes | None, compared: _Comparison) -> tuple[tuple[str, ...], bool]:
    """Say why the content differs, and whether somebody's hand is all that did it."""
    new = compared.files[path].content
    if path == lock.NAME:
        return (compared.causes(path), False) if compared.former else (("the lock was edited",), True)
    if compared.former is None:
        return compared.causes(path), False
    made: str | None = compared.former.outputs.get(path, {}).get("sha256")
    if content is not None and lock.sha256(content) == made:
        return compared.causes(path), False
    edited = "its line ends became CRLF" if content and content.replace(b"\r\n", b"\n") == new else "edited by hand"
    if lock.sha256(new) == made:
        return (edited,), True
    return (edited, *compared.causes(path)), False


def _place(content: bytes, file: File, document: Document) -> Location | None:
    """Find the place in the document of what is first different: its pointer stands above it, in the new file."""
    pointer = file.pointers[0] if file.pointers else None
    old_lines, new_lines = content.splitlines(), file.content.splitlines()
    first = next((n for n, pair in enumerate(zip(old_lines, new_lines, strict=False)) if pair[0] != pair[1]), 0)
    for line in reversed(new_lines[: first + 1]):
        mark = _MARK.match(line.decode())
        if mark and mark[1] in file.pointers:
            pointer = mark[1]
            break
    return None if pointer is None else document.where(pointer)


def _diff(old: bytes, new: bytes) -> Iterator[str]:
    """Write a unified diff, of DIFF_LINES lines at most, each printable and of bounded length."""
    old_lines, new_lines = _lines(old), _lines(new)
    start = _common(old_lines, new_lines)
    start = max(0, start - 3)
    window = slice(start, start + 10 * DIFF_LINES)  # difflib's time grows with the square of the lines
    lines = difflib.unified_diff(old_lines[window], new_lines[window], "on disk", "generated now", lineterm="")
    for count, line in enumerate(lines):
        if count == DIFF_LINES:
            yield "... (more follows)"
            return
        yield one_line(_shifted(line, start), LINE_LENGTH)


def _lines(content: bytes) -> list[str]:
    return content.decode(errors="backslashreplace").split("\n")


def _common(old: list[str], new: list[str]) -> int:
    """Count the lines that both begin with."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((count for count, (one, other) in pairs if one != other), min(len(old), len(new)))


def _shifted(line: str, start: int) -> str:
    """Correct the line numbers of a diff made of a part that begins after `start` lines."""
    if not line.startswith("@@ "):
        return line
    return re.sub(r"([-+])(\d+)", lambda match: f"{match[1]}{int(match[2]) + start}", line)
