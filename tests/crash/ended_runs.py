"""Runs of `regenerate` that end in the middle, each in a process of its own; run as a script by the tests beside it.

    ended_runs.py END STRIDE      END: kill, full, read-only, interrupt, kill-renames, small-disk or read-only-disk;
                                  STRIDE: 2 for every other step

The current folder becomes a project, whose client is made from one document or another. Before every step that changes
the file system, as the audit hook tells them, a run from the old tree to the new one is ended, and for kills at 20
further moments between any two calls. An interruption is what Ctrl-C sends, a signal to the whole group of processes.
With kill-renames the file system has no exchange, and the steps are the renames that stand in for it. With small-disk
the current folder is a file system of its own, with room for one page more in each run until a run succeeds; with
read-only-disk one that is read-only for one run. A line is printed for each run: the step, its event, what stood
afterwards, the exit code (- for a kill), whether the run told it in form, what the next run left beside it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_attrs import cli, config, pipeline, write
from openapi_attrs.render import files as rendering

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

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
PAGE = 4096
REFUSED = re.compile(r"\S+:\d+:\d+: cannot-write: cannot write .+: .+ \(#.*\)(; .+)?\n1 problem\n")
SETTINGS = '[tool.openapi-attrs]\ndocument = "api.yaml"\noutput = "out"\npackage = "client"\nlayout = "package"\n'
DOCUMENT = (
    "openapi: 3.1.0\ninfo: {title: NAME, version: '1'}\n"
    "paths: {/a: {get: {tags: [NAME], responses: {'200': {description: d}}}}}\n"
)


def kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def interrupt() -> None:
    os.killpg(0, signal.SIGINT)


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


def ended(prepare: Callable[[], None] = lambda: None) -> tuple[str, str, str]:
    """Run in a child that `prepare` sees to.

    Gives the event that it was ended at, its exit code, - for a kill, and whether it told a refusal, and that alone.
    """
    reading, writing = os.pipe()
    erring, telling = os.pipe()
    child = os.fork()
    if not child:
        os.setpgid(0, 0)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        os.dup2(writing, 3)
        os.dup2(telling, 2)
        prepare()
        os._exit(regenerate())
    os.close(writing)
    os.close(telling)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    with open(reading, "rb") as events, open(erring, "rb") as errors:  # noqa: PTH123 - descriptors
        event, told = events.read().decode(), errors.read().decode()
    in_form = REFUSED.fullmatch(told) if code == cli.REFUSED else not told.strip()
    return event or "none", "-" if code == -signal.SIGKILL else str(code), "told" if in_form else "untold"


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

    def end_on_a_small_disk(self) -> Iterator[tuple[int, tuple[str, str, str]]]:
        """End runs on a disk that is full but for some pages, more each time, until one succeeds."""
        pages, told = 0, ("none", "none", "none")
        while told[1] != "0":
            with open("filling", "wb", buffering=0) as filling, contextlib.suppress(OSError):  # noqa: PTH123 - short
                while filling.write(bytes(PAGE)):
                    pass
            os.truncate("filling", max(0, Path("filling").stat().st_size // PAGE - pages) * PAGE)
            told = ended()
            Path("filling").unlink()
            yield pages, told
            pages += 1

    def end_on_a_read_only_disk(self) -> Iterator[tuple[int, tuple[str, str, str]]]:
        """End a run on a disk that cannot be written to, with room for temporary files elsewhere."""
        _remount("ro")
        told = ended(lambda: setattr(tempfile, "tempdir", os.environ["ELSEWHERE"]))
        _remount("rw")
        yield 0, told

    def end_at_steps(self, end: str, stride: int) -> Iterator[tuple[int, tuple[str, str, str]]]:
        """End runs at each step that changes the file system; the last one finds no such step any more."""
        changing = {"os.rename"} if end == "kill-renames" else CHANGING
        step, told = 1, ("first", "none", "none")
        while told[0] != "none":
            steps = Steps(ENDS[end], changing, step)
            told = ended(lambda steps=steps: sys.addaudithook(steps))
            yield step, told
            step += stride

    def end_at_moments(self) -> Iterator[tuple[int, tuple[str, str, str]]]:
        """Kill runs at any calls of functions."""
        counted = Calls(0)
        sys.setprofile(counted)
        regenerate()
        sys.setprofile(None)
        self.reset()
        for moment in random.Random(1).sample(range(1, counted.seen), MOMENTS):  # noqa: S311 - the same in every run
            calls = Calls(moment)
            _, *told = ended(lambda calls=calls: sys.setprofile(calls))
            yield moment, ("moment", *told)


def _remount(how: str) -> None:
    subprocess.run(("mount", "-o", f"remount,{how}", "."), check=True)


def main(end: str, stride: str) -> None:
    os.environ["TMPDIR"] = str(Path("temporary").absolute())
    Path("temporary").mkdir()
    os.fsync = lambda _: None  # a kill loses nothing that the system holds
    report = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    rendering.environment = lru_cache(rendering.environment)
    project = Project()
    if end == "kill-renames":
        write._exchanged = lambda *_: False  # noqa: SLF001 - what the file system lacks
    ways = {
        "small-disk": [project.end_on_a_small_disk()],
        "read-only-disk": [project.end_on_a_read_only_disk()],
        "kill": [project.end_at_steps(end, int(stride)), project.end_at_moments()],
    }
    for way in ways.get(end) or [project.end_at_steps(end, int(stride))]:
        for step, (event, code, told) in way:
            os.write(report, f"{step} {event} {project.state()} {code} {told} {project.left()}\n".encode())
            project.reset()


generate = pipeline.generate
main(*sys.argv[1:])
