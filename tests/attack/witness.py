"""What a generation in this process opens, changes, starts and asks the network, as an audit hook tells it."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ruff import find_ruff_bin  # type: ignore[import-untyped] # ruff ships no py.typed

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

CHECKOUT = Path(__file__).parents[2]
CHANGING = {
    *("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.truncate"),
    "shutil.rmtree",
}
NEVER = ("socket.", "urllib.", "http.", "ftplib.", "pickle.", "os.exec", "os.fork", "os.system", "os.posix_spawn")
WATCHED = ("open", "os.", "shutil.", "subprocess.", *NEVER)
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


@contextmanager
def witnessed() -> Generator[list[tuple[str, tuple[Any, ...]]]]:
    """Give the events that happen meanwhile."""
    events: list[tuple[str, tuple[Any, ...]]] = []
    _HOOK.events = events
    try:
        yield events
    finally:
        _HOOK.events = None


def trespasses(events: list[tuple[str, tuple[Any, ...]]], document: Path, output: Path) -> Iterator[str]:
    """Yield what no generation does: it reads where the document and the tool are, and writes where the output is."""
    code = [Path(os.path.realpath(each)) for each in (sys.prefix, sys.base_prefix, CHECKOUT)]
    for event, arguments in events:
        if event == "open" and isinstance(arguments[0], str | bytes) and os.fsdecode(arguments[0]) != os.devnull:
            path = Path(os.path.realpath(os.fsdecode(arguments[0])))
            mine = [output.parent] if arguments[2] & WRITING else [output.parent, document.parent, *code]
            if not (_is_scratch(path) or any(path.is_relative_to(each) for each in mine)):
                yield f"{event} {path}"
        elif event in CHANGING:
            for path in _absolute(arguments[: 1 + (event == "os.rename")]):
                if not (_is_scratch(path) or path.is_relative_to(output.parent)):
                    yield f"{event} {path}"
        elif event == "subprocess.Popen":
            if arguments[1][:3] != [find_ruff_bin(), "format", "--isolated"]:
                yield f"{event} {arguments[1]}"
        elif event.startswith(NEVER):
            yield event


def _absolute(given: tuple[Any, ...]) -> Iterator[Path]:
    """Give the absolute paths; rmtree, which is told before, goes on from folder to folder."""
    for each in given:
        if isinstance(each, str | bytes | os.PathLike) and Path(os.fsdecode(each)).is_absolute():
            yield Path(os.path.realpath(os.fsdecode(each)))


def _is_scratch(path: Path) -> bool:
    temporary = Path(os.path.realpath(tempfile.gettempdir()))
    return path.is_relative_to(temporary) and path.relative_to(temporary).parts[0].startswith("openapi-attrs-")


class _Hook:
    events: list[tuple[str, tuple[Any, ...]]] | None = None

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.events is not None and event.startswith(WATCHED):
            self.events.append((event, arguments))


_HOOK = _Hook()
sys.addaudithook(_HOOK)
