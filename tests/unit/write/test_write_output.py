from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from attrs import evolve

from openapi_attrs import lock, write
from openapi_attrs.errors import OutputRefused
from openapi_attrs.model import Config, File, Lock, Output

EMPTY_LOCK = Lock("0", "f", "j", "c")
CHANGED = {"pyproject.toml": b"[project]\n", "client/models.py": b"A = 2\n", "more.py": b""}
FILES = {"pyproject.toml": b"[project]\n", "client/__init__.py": b"", "client/models.py": b"A = 1\n"}


def output_of(files: dict[str, bytes]) -> Output:
    made = evolve(
        EMPTY_LOCK, outputs={path: {"sha256": lock.sha256(content), "template": ""} for path, content in files.items()}
    )
    whole = {**files, lock.NAME: lock.dump(made).encode()}
    return Output(tuple(File(path, content) for path, content in sorted(whole.items())), 0, 0, 0)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


@pytest.fixture
def config(tmp_path: Path) -> Config:
    (tmp_path / "api.yaml").touch()
    return Config(tmp_path, tmp_path / "api.yaml", tmp_path / "made" / "out", "client")


@pytest.fixture(params=[True, False], ids=["exchanged", "two renames"])
def _each_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if not request.param:
        monkeypatch.setattr(write, "_exchanged", lambda _one, _other: False)


def refusal(files: dict[str, bytes], config: Config, *, prune: bool = False) -> list[str]:
    with pytest.raises(OutputRefused) as caught:
        write.write(output_of(files), config, prune=prune)
    return list(map(str, caught.value.diagnostics))


@pytest.mark.usefixtures("_each_way")
def test_the_folder_then_holds_exactly_the_output(config: Config) -> None:
    assert write.write(output_of(FILES), config) == write.Counts(written=4, unchanged=0, removed=0)
    assert tree(config.output) == {file.path: file.content for file in output_of(FILES).files}
    assert os.listdir(config.output.parent) == ["out"]  # noqa: PTH208 - names


@pytest.mark.usefixtures("_each_way")
def test_only_what_changed_is_written(config: Config) -> None:
    write.write(output_of(FILES), config)
    before = {path: (config.output / path).stat() for path in FILES}
    changed = {"pyproject.toml": b"[project]\n", "client/models.py": b"A = 2\n", "client/rules.py": b""}
    assert write.write(output_of(changed), config) == write.Counts(written=3, unchanged=1, removed=1)
    assert tree(config.output) == {file.path: file.content for file in output_of(changed).files}
    after = (config.output / "pyproject.toml").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before["pyproject.toml"].st_ino, before["pyproject.toml"].st_mtime_ns)


def test_an_unchanged_folder_is_left_alone(config: Config) -> None:
    write.write(output_of(FILES), config)
    (config.output / "client" / "__pycache__").mkdir()
    (config.output / "client" / "__pycache__" / "models.cpython-311.pyc").touch()
    before = config.output.stat().st_ino
    assert write.write(output_of(FILES), config) == write.Counts(written=0, unchanged=4, removed=0)
    assert config.output.stat().st_ino == before
    assert (config.output / "client" / "__pycache__" / "models.cpython-311.pyc").exists()


def test_modes_do_not_depend_on_the_umask(config: Config) -> None:
    former = os.umask(0o077)
    try:
        write.write(output_of(FILES), config)
    finally:
        os.umask(former)
    modes = {path.name: oct(path.stat().st_mode & 0o777) for path in config.output.rglob("*")}
    assert modes["models.py"] == modes[lock.NAME] == "0o644"
    assert modes["client"] == oct(config.output.stat().st_mode & 0o777) == "0o755"


def test_hard_links_are_not_needed(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "no hard links")

    write.write(output_of(FILES), config)
    monkeypatch.setattr(os, "link", refuse)
    write.write(output_of({**FILES, "more.py": b""}), config)
    assert tree(config.output) == {file.path: file.content for file in output_of({**FILES, "more.py": b""}).files}


def test_hand_edits_links_and_modes_are_mended(config: Config) -> None:
    write.write(output_of(FILES), config)
    outside = config.root / "outside.py"
    outside.write_bytes(b"A = 1\n")
    (config.output / "client" / "models.py").unlink()
    (config.output / "client" / "models.py").symlink_to(outside)
    (config.output / "client" / "__init__.py").write_bytes(b" ")
    (config.output / "pyproject.toml").chmod(0o755)
    assert write.write(output_of(FILES), config) == write.Counts(written=3, unchanged=1, removed=0)
    assert not (config.output / "client" / "models.py").is_symlink()
    assert tree(config.output) == {file.path: file.content for file in output_of(FILES).files}
    assert outside.read_bytes() == b"A = 1\n"
    assert (config.output / "pyproject.toml").stat().st_mode & 0o777 == 0o644


# ---------------------------------------------------------------- what the tool did not write


def test_foreign_files_are_refused_all_at_once(config: Config) -> None:
    write.write(output_of(FILES), config)
    (config.output / "notes.txt").write_text("mine", encoding="utf-8")
    (config.output / "client" / "mine.pyc").touch()
    (config.output / "client" / "away").symlink_to(config.root)
    before = tree(config.output)
    assert refusal({**FILES, "client/models.py": b"A = 2\n"}, config) == [
        f"made/out/{path}:1:1: foreign-file: the tool did not write this file, and the folder is the tool's (#); "
        "move it away, or let regenerate --prune remove it"
        for path in ("client/away", "client/mine.pyc", "notes.txt")
    ]
    assert tree(config.output) == before
    assert not list(config.output.parent.glob(".*"))


def test_a_file_without_a_lock_that_would_change_is_foreign(config: Config) -> None:
    config.output.mkdir(parents=True)
    (config.output / "pyproject.toml").write_bytes(FILES["pyproject.toml"])
    (config.output / "client").mkdir()
    (config.output / "client" / "models.py").write_bytes(b"my own work\n")
    assert [line.partition(":")[0] for line in refusal(FILES, config)] == ["made/out/client/models.py"]


def test_a_lost_or_damaged_lock_is_mended_where_all_else_is_right(config: Config) -> None:
    write.write(output_of(FILES), config)
    (config.output / lock.NAME).unlink()
    assert write.write(output_of(FILES), config) == write.Counts(written=1, unchanged=3, removed=0)
    (config.output / lock.NAME).write_bytes(b"{}\n")
    assert write.write(output_of(FILES), config) == write.Counts(written=1, unchanged=3, removed=0)


@pytest.mark.usefixtures("_each_way")
def test_prune_removes_them_and_follows_no_link(config: Config) -> None:
    write.write(output_of(FILES), config)
    (config.root / "outside").mkdir()
    (config.root / "outside" / "kept.txt").touch()
    (config.output / "away").symlink_to(config.root / "outside")
    (config.output / "deep" / "er").mkdir(parents=True)
    (config.output / "deep" / "er" / "notes.txt").touch()
    assert write.write(output_of(FILES), config, prune=True) == write.Counts(written=0, unchanged=4, removed=2)
    assert tree(config.output) == {file.path: file.content for file in output_of(FILES).files}
    assert (config.root / "outside" / "kept.txt").exists()


def test_a_folder_full_of_foreign_files_is_told_in_part(config: Config) -> None:
    config.output.mkdir(parents=True)
    for number in range(60):
        (config.output / f"{number:02}.txt").touch()
    told = refusal(FILES, config)
    assert len(told) == write.SHOWN_AT_MOST + 1
    assert told[-1].startswith("made/out:1:1: foreign-file: 10 more such files (#)")


def test_an_output_folder_that_is_something_else_is_refused(config: Config) -> None:
    config.output.parent.mkdir()
    (config.root / "elsewhere").mkdir()
    config.output.symlink_to(config.root / "elsewhere")
    assert ": output-is-link: " in refusal(FILES, config)[0]
    config.output.unlink()
    config.output.touch()
    assert ": output-is-file: " in refusal(FILES, config)[0]
    config.output.unlink()
    (config.output / ".git").mkdir(parents=True)
    assert ": output-is-repository: " in refusal(FILES, config, prune=True)[0]
    assert not os.listdir(config.root / "elsewhere")  # noqa: PTH208 - names


@pytest.mark.parametrize("path", ["../a.py", "/a.py", "a//b.py", "./a.py", "", "a\\b.py", "c:a.py", "a/../b.py"])
def test_a_path_out_of_the_folder_is_never_written(config: Config, path: str) -> None:
    with pytest.raises(ValueError, match="not a path inside the output folder"):
        write.write(output_of({path: b""}), config)
    assert not config.output.parent.exists()


def test_two_files_that_differ_only_in_case_are_never_written(config: Config) -> None:
    with pytest.raises(ValueError, match="differ only in case"):
        write.write(output_of({"a.py": b"", "A.py": b""}), config)


# ---------------------------------------------------------------- crashes, and two at once


@pytest.mark.parametrize("call", ["fsync", "open", "mkdir", "rename"])
def test_an_error_on_the_way_leaves_the_old_tree(config: Config, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    write.write(output_of(FILES), config)
    before = tree(config.output)
    if call == "rename":
        monkeypatch.setattr(write, "_exchanged", lambda _one, _other: False)
    wanted = {"fsync": 1, "open": "models.py", "mkdir": "client", "rename": "tree"}[call]
    real = getattr(os, call)

    def fail(given: object, *arguments: object, **options: object) -> object:
        if getattr(given, "name", 1) == wanted:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(given, *arguments, **options)

    monkeypatch.setattr(os, call, fail)
    changed = {**FILES, "client/models.py": b"A = 2\n"}
    told = refusal(changed, config)
    monkeypatch.undo()
    assert told == ["api.yaml:1:1: cannot-write: cannot write the output: no space left on device (#)"]
    assert tree(config.output) == before
    assert os.listdir(config.output.parent) == ["out"]  # noqa: PTH208 - names


def test_what_a_killed_run_left_is_removed(config: Config) -> None:
    write.write(output_of(FILES), config)
    left = config.output.parent / ".out.openapi-attrs"
    (left / "tree" / "client").mkdir(parents=True)
    (left / "tree" / "client" / "models.py").write_bytes(b"half")
    write.write(output_of(FILES), config)
    assert os.listdir(config.output.parent) == ["out"]  # noqa: PTH208 - names


def test_what_was_killed_between_two_renames_is_finished(config: Config) -> None:
    write.write(output_of(FILES), config)
    left = config.output.parent / ".out.openapi-attrs"
    left.mkdir()
    config.output.rename(left / "old")
    write.write(output_of({"new.py": b""}), evolve(config, output=left / "tree"))
    assert write.write(output_of({"new.py": b""}), config) == write.Counts(written=0, unchanged=2, removed=0)
    assert os.listdir(config.output.parent) == ["out"]  # noqa: PTH208 - names


def test_a_sibling_that_holds_other_things_is_left_alone(config: Config) -> None:
    left = config.output.parent / ".out.openapi-attrs"
    left.mkdir(parents=True)
    (left / "mine.txt").touch()
    assert ": cannot-write: cannot write the output: directory not empty" in refusal(FILES, config)[0]
    assert (left / "mine.txt").exists()


KILLED = """
import os, pathlib, signal, sys
sys.path[:0] = sys.argv[2:]
from openapi_attrs import write
from openapi_attrs.model import Config
from test_write_output import CHANGED, FILES, output_of, tree

EVENTS = {"open", "os.mkdir", "os.rename", "os.link", "os.remove", "os.rmdir", "os.chmod", "os.scandir", "ctypes.dlsym"}
if sys.argv[1] == "two renames":
    write._exchanged = lambda _one, _other: False
os.fsync = lambda _: None  # a kill loses nothing that the system holds
root = pathlib.Path.cwd()
config = Config(root, root / "api.yaml", root / "out", "client")

def killed_at(step):
    seen = 0
    def hook(event, arguments):
        nonlocal seen
        if event in EVENTS:
            seen += 1
            if seen == step:
                os.kill(os.getpid(), signal.SIGKILL)
    child = os.fork()
    if not child:
        sys.addaudithook(hook)
        write.write(output_of(CHANGED), config)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, -signal.SIGKILL)
    return code != 0

def state():
    if not config.output.exists():
        with write._staging(config.output) as staging:  # what the next run begins with
            write._clean(staging, config.output)
    standing = tree(config.output)
    for name, files in (("old", FILES), ("new", CHANGED)):
        if standing == {file.path: file.content for file in output_of(files).files}:
            return name
    return "torn"

step, killed = 0, True
while killed:
    step += 1
    write.write(output_of(FILES), config)
    killed = killed_at(step)
    print(state())
"""


@pytest.mark.parametrize("way", ["exchanged", "two renames"])
def test_a_kill_at_any_step_leaves_the_old_tree_or_the_new_one(tmp_path: Path, way: str) -> None:
    command = [sys.executable, "-c", KILLED, way, str(Path(__file__).parent), *sys.path]
    outcomes = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True).stdout.split()
    turn = outcomes.index("new")
    assert (set(outcomes[:turn]), set(outcomes[turn:])) == ({"old"}, {"new"})
    assert 20 < turn < len(outcomes) - 5
    assert os.listdir(tmp_path) == ["out"]  # noqa: PTH208 - names


def test_two_runs_follow_each_other(config: Config) -> None:
    outputs = [output_of({**FILES, f"client/{name}.py": name.encode()}) for name in ("one", "two", "three", "four")]
    threads = [threading.Thread(target=write.write, args=(output, config)) for output in outputs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert tree(config.output) in [{file.path: file.content for file in output.files} for output in outputs]
    assert os.listdir(config.output.parent) == ["out"]  # noqa: PTH208 - names
