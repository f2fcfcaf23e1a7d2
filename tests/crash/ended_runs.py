"""Runs of `regenerate` that end in the middle, each in a process of its own; run as a script by the tests beside it.

    ended_runs.py END STRIDE      END: kill, full, read-only, interrupt or kill-renames; STRIDE: 2 for every other step

The current folder becomes a project, whose client is made from one document or another. Before every step that changes
the file system, as the audit hook tells them, a run from the old tree to the new one is ended, and for kills at 20
further moments between any two calls. With kill-renames the file system has no exchange, and the steps are the renames
that stand in for it. A line is printed for each: the step, its event, what stood afterwards, the exit
code (- for a kill), what the next run left beside it.
"""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_attrs import cli, config, pipeline, write
from openapi_attrs.render import files as rendering

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from openapi_attrs.model import Output

CHANGING = {
    "open",
    "os.mkdir",
    "os.rename",
    "os.link",
    "os.remove",
    "os.rmdir",
    "os.chmod",
    "os.truncate",
    "subprocess.Popen",
}
READING = os.O_CLOEXEC | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_NONBLOCK
MOMENTS = 20
SETTINGS = '[tool.openapi-attrs]\ndocument = "api.yaml"\noutput = "out"\npackage = "client"\nlayout = "package"\n'
DOCUMENT = (
    "openapi: 3.1.0\ninfo: {title: NAME, version: '1'}\n"
    "paths: {/a: {get: {tags: [NAME], responses: {'200': {description: d}}}}}\n"
)


def kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def interrupt() -> None:
    raise KeyboardInterrupt


def fill() -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def protect() -> None:
    raise OSError(errno.EROFS, "Read-only file system")


ENDS = {"kill": kill, "full": fill, "read-only": protect, "interrupt": interrupt, "kill-renames": kill}


class Steps:
    """Counts the steps of a process that change the file system, and ends it at one of them."""

    def __init__(self, end: Callable[[], None], changing: Collection[str], last: int) -> None:
        self.end, self.changing, self.last, self.seen = end, changing, last, 0

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event in self.changing and (event != "open" or self._writes(arguments[2])):
            self.seen += 1
            if self.seen == self.last:
                os.write(3, event.encode())
                self.end()

    @staticmethod
    def _writes(flags: object) -> bool:
        return isinstance(flags, int) and bool(flags & ~READING)


class Calls:
    """Counts the calls of functions, and ends the process at one of them."""

    def __init__(self, last: int) -> None:
        self.last, self.seen = last, 0

    def __call__(self, *_: object) -> None:
        self.seen += 1
        if self.seen == self.last:
            kill()


def document(name: str) -> None:
    Path("api.yaml").write_text(DOCUMENT.replace("NAME", name), encoding="utf-8")


def tree(folder: str) -> dict[str, bytes]:
    root = Path(folder)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def regenerate() -> int:
    return cli.run(["regenerate"])


def ended(prepare: Callable[[], None]) -> tuple[str, str]:
    """Run in a child that `prepare` sees to; give its exit code, - for a kill, and the event that it was ended at."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.dup2(writing, 3)
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        prepare()
        os._exit(regenerate())
    os.close(writing)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    with open(reading, "rb") as told:  # noqa: PTH123 - a descriptor
        return "-" if code == -signal.SIGKILL else str(code), told.read().decode()


class Project:
    """The trees that a run is to leave, one of them, and the output that both come from."""

    def __init__(self) -> None:
        Path("pyproject.toml").write_text(SETTINGS, encoding="utf-8")
        document("new")
        assert regenerate() == 0
        self.new = tree("out")
        document("old")
        assert regenerate() == 0
        self.old = tree("out")
        shutil.copytree("out", "old")
        document("new")
        made = generate(config.read(Path.cwd()))
        self.made: Callable[..., Output] = lambda *_: made  # what the next run makes too
        self.beside = set(os.listdir())  # noqa: PTH208 - names

    def reset(self) -> None:
        shutil.rmtree("out")
        shutil.copytree("old", "out")

    def state(self) -> str:
        if not Path("out").exists():
            return "none"
        standing = tree("out")
        return "old" if standing == self.old else "new" if standing == self.new else "torn"

    def left(self) -> str:
        """Let the next run do its work, and say what is there that should not be."""
        pipeline.generate = generate if os.listdir(os.environ["TMPDIR"]) else self.made  # noqa: PTH208 - names
        code = regenerate()
        pipeline.generate = generate
        if code or tree("out") != self.new:
            return "failed"
        scratch = os.listdir(os.environ["TMPDIR"])  # noqa: PTH208 - names
        return ",".join(sorted({*os.listdir(), *scratch} - self.beside)) or "nothing"  # noqa: PTH208 - names


def main(end: str, stride: str) -> None:
    os.environ["TMPDIR"] = str(Path("temporary").absolute())
    Path("temporary").mkdir()
    os.fsync = lambda _: None  # a kill loses nothing that the system holds
    report = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    rendering.environment = lru_cache(rendering.environment)
    project = Project()

    def tell(step: int, event: str, code: str) -> None:
        os.write(report, f"{step} {event} {project.state()} {code} {project.left()}\n".encode())
        project.reset()

    changing = CHANGING
    if end == "kill-renames":
        changing, write._exchanged = {"os.rename"}, lambda *_: False  # noqa: SLF001 - what the file system lacks
    step, event = 1, "first"
    while event:
        steps = Steps(ENDS[end], changing, step)
        code, event = ended(lambda steps=steps: sys.addaudithook(steps))
        tell(step, event or "none", code)
        step += int(stride)
    if end == "kill":
        counted = Calls(0)
        sys.setprofile(counted)
        regenerate()
        sys.setprofile(None)
        project.reset()
        for moment in random.Random(1).sample(range(1, counted.seen), MOMENTS):  # noqa: S311 - the same in every run
            calls = Calls(moment)
            code, _ = ended(lambda calls=calls: sys.setprofile(calls))
            tell(moment, "moment", code)


generate = pipeline.generate
main(*sys.argv[1:])
