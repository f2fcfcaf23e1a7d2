"""What check says of each file, with a generation that gives what a test wants; tests/drift drives the real one."""

from __future__ import annotations

import os
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

import openapi_attrs
from openapi_attrs import check, folder, lock, provenance, write
from openapi_attrs.errors import Location, OutputRefused
from openapi_attrs.model import Config, File, Output

if TYPE_CHECKING:
    from pathlib import Path

MODELS = b"\n".join([b"# header", *(b"# #/components/schemas/%d\nclass M%d:" % (n, n) for n in range(1000))]) + b"\n"
POINTERS = tuple(f"/components/schemas/{number}" for number in range(1000))
FILES = {
    "client/models.py": File("client/models.py", MODELS, POINTERS, "models.py.jinja"),
    "client/rules.py": File("client/rules.py", b"A = 1\nB = 2\n", ("/paths",), "rules.py.jinja"),
    "py.typed": File("py.typed", b""),
}


class Generation:
    """Stands for the pipeline: what would be generated now, and from what."""

    def __init__(self, config: Config) -> None:
        self.files = dict(FILES)
        self.made = provenance.made_from(config, {"api.yaml": lock.sha256(b"")}, {})

    def output(self) -> Output:
        outputs = {
            path: {"sha256": lock.sha256(file.content), "template": file.template} for path, file in self.files.items()
        }
        whole = [*self.files.values(), File(lock.NAME, lock.dump(evolve(self.made, outputs=outputs)).encode())]
        return Output(tuple(sorted(whole, key=lambda file: file.path)), 0, 0, 0)


@pytest.fixture
def config(tmp_path: Path) -> Config:
    (tmp_path / "api.yaml").touch()
    (tmp_path / "pyproject.toml").touch()
    return Config(tmp_path, tmp_path / "api.yaml", tmp_path / "out", "client", file=tmp_path / "pyproject.toml")


@pytest.fixture
def generation(config: Config, monkeypatch: pytest.MonkeyPatch) -> Generation:
    made = Generation(config)
    document = SimpleNamespace(where=lambda pointer: Location("api.yaml", 7, 3, pointer))
    stands_in = SimpleNamespace(
        problems_of=lambda _config: None,
        prepare=lambda *_: SimpleNamespace(document=document),
        finish=lambda *_: made.output(),
    )
    monkeypatch.setitem(sys.modules, "openapi_attrs.pipeline", stands_in)
    monkeypatch.setattr(openapi_attrs, "pipeline", stands_in, raising=False)
    write.write(made.output(), config)
    return made


def told(config: Config) -> dict[str, tuple[str, ...]]:
    verdict = check.check(config)
    assert verdict.regenerated
    assert check.check(config, full=True) == verdict
    return {drift.path: drift.reasons for drift in verdict.drifts}


def change(config: Config, path: str, content: bytes) -> None:
    (config.output / path).write_bytes(content)


@pytest.mark.usefixtures("generation")
def test_an_unchanged_project_is_answered_from_the_lock(config: Config) -> None:
    assert check.check(config) == check.Verdict((), check.COMMAND, files=4, regenerated=False)
    assert check.check(config, full=True) == check.Verdict((), check.COMMAND, files=4, regenerated=True)


@pytest.mark.usefixtures("generation")
def test_caches_are_passed_over(config: Config) -> None:
    for path in ("client/__pycache__/models.cpython-311.pyc", ".mypy_cache/3.11/x.json", "client/.ruff_cache/a"):
        (config.output / path).parent.mkdir(parents=True)
        (config.output / path).touch()
    assert not check.check(config).drifts
    assert not check.check(config, full=True).drifts


@pytest.mark.usefixtures("generation")
@pytest.mark.parametrize("path", ["client/__pycache__/evil.py", "client/models.pyc", "x.so", "client/extra/notes"])
def test_what_only_looks_like_a_cache_is_drift(config: Config, path: str) -> None:
    (config.output / path).parent.mkdir(exist_ok=True)
    (config.output / path).touch()
    assert told(config) == {f"out/{path}": ("extra: the tool did not write this file",)}
    assert check.check(config).command == "openapi-attrs regenerate --prune"


def test_a_changed_document_is_the_reason_and_the_place(config: Config, generation: Generation) -> None:
    generation.files["client/models.py"] = evolve(
        FILES["client/models.py"], content=MODELS.replace(b"class M7:", b"class M7x:")
    )
    generation.made = evolve(generation.made, inputs={"api.yaml": "other"})
    (config.root / "api.yaml").write_text("x", encoding="utf-8")
    verdict = check.check(config)
    assert [(drift.path, drift.reasons) for drift in verdict.drifts] == [
        ("out/client/models.py", ("document api.yaml changed",)),
        ("out/openapi-attrs.lock", ("document api.yaml changed",)),
    ]
    assert verdict.drifts[0].at == Location("api.yaml", 7, 3, "/components/schemas/7")
    assert verdict.drifts[0].diff == (
        "--- on disk",
        "+++ generated now",
        "@@ -14,7 +14,7 @@",
        " # #/components/schemas/6",
        " class M6:",
        " # #/components/schemas/7",
        "-class M7:",
        "+class M7x:",
        " # #/components/schemas/8",
        " class M8:",
        " # #/components/schemas/9",
    )
    assert verdict.command == "openapi-attrs regenerate"


def test_each_file_blames_its_own_template(config: Config, generation: Generation) -> None:
    for path, file in FILES.items():
        generation.files[path] = evolve(file, content=file.content + b"# more\n")
    changed = dict.fromkeys(("models.py.jinja", "rules.py.jinja", "shared.jinja"), "other")
    generation.made = evolve(generation.made, templates=generation.made.templates | changed)
    shared = "template shared.jinja added"
    assert {drift.path: drift.reasons for drift in check.check(config, full=True).drifts} == {
        "out/client/models.py": ("template models.py.jinja changed", shared),
        "out/client/rules.py": ("template rules.py.jinja changed", shared),
        "out/openapi-attrs.lock": ("template models.py.jinja changed", "template rules.py.jinja changed", shared),
        "out/py.typed": (shared,),
    }


def test_line_numbers_of_a_diff_are_those_of_the_files(config: Config, generation: Generation) -> None:
    generation.files["client/models.py"] = evolve(
        FILES["client/models.py"], content=MODELS.replace(b"class M700:", b"class M700x:")
    )
    diff = check.check(config, full=True).drifts[0].diff
    assert diff[2] == "@@ -1400,7 +1400,7 @@"
    assert MODELS.split(b"\n")[1399] == diff[3][1:].encode()


@pytest.mark.usefixtures("generation")
def test_an_edit_by_hand_names_no_line_of_the_document(config: Config) -> None:
    change(config, "client/rules.py", b"A = 1\nB = 2 \n")
    drift = check.check(config).drifts[0]
    assert (drift.reasons, drift.at) == (("edited by hand",), None)
    assert drift.diff == ("--- on disk", "+++ generated now", "@@ -1,3 +1,3 @@", " A = 1", "-B = 2 ", "+B = 2", " ")


@pytest.mark.usefixtures("generation")
def test_line_ends_show(config: Config) -> None:
    change(config, "client/rules.py", b"A = 1\r\nB = 2\r\n")
    drift = check.check(config).drifts[0]
    assert drift.reasons == ("its line ends became CRLF",)
    assert "-A = 1\\r" in drift.diff


def test_an_edit_and_a_changed_document_are_both_told(config: Config, generation: Generation) -> None:
    generation.files["client/rules.py"] = evolve(FILES["client/rules.py"], content=b"A = 2\nB = 2\n")
    generation.made = evolve(generation.made, overlays={"o.yaml": "new"})
    change(config, "client/rules.py", b"A = 1\nB = 3\n")
    assert told(config)["out/client/rules.py"] == ("edited by hand", "overlay o.yaml added")


@pytest.mark.usefixtures("generation")
def test_files_that_are_none_are_told(config: Config) -> None:
    (config.output / "client" / "rules.py").chmod(0o755)
    (config.output / "client" / "models.py").unlink()
    (config.output / "client" / "models.py").symlink_to(config.root / "api.yaml")
    (config.output / "py.typed").unlink()
    os.mkfifo(config.output / "py.typed")
    assert told(config) == {
        "out/client/rules.py": ("made executable",),
        "out/client/models.py": ("replaced by a link",),
        "out/py.typed": ("replaced by what is no file",),
    }
    assert check.check(config).command == "openapi-attrs regenerate"


@pytest.mark.usefixtures("generation")
def test_an_executable_lock_is_told(config: Config) -> None:
    (config.output / lock.NAME).chmod(0o755)
    assert told(config) == {f"out/{lock.NAME}": ("made executable",)}


def test_missing_stale_and_new_files_are_told(config: Config, generation: Generation) -> None:
    (config.output / "client" / "rules.py").unlink()
    del generation.files["py.typed"]
    generation.files["new.py"] = File("new.py", b"")
    generation.made = evolve(generation.made, configuration="other")
    assert told(config) == {
        "out/client/rules.py": ("missing",),
        "out/new.py": ("missing: new since the last generation", "configuration changed"),
        "out/openapi-attrs.lock": ("configuration changed",),
        "out/py.typed": ("stale: no longer generated", "configuration changed"),
    }


@pytest.mark.usefixtures("generation")
@pytest.mark.parametrize("edit", [b"{}\n", b"\xff", b"", None])
def test_a_damaged_lock_is_told(config: Config, edit: bytes | None) -> None:
    if edit is None:
        (config.output / lock.NAME).unlink()
    else:
        change(config, lock.NAME, edit)
    assert told(config) == {
        f"out/{lock.NAME}": ("the lock was edited",)
        if edit is not None
        else ("missing: without the lock nobody can tell what the output was made from",)
    }
    assert check.check(config).command == "openapi-attrs regenerate"


def test_a_forged_lock_passes_no_full_check(config: Config, generation: Generation) -> None:
    forged = evolve(generation.made, outputs={path: {"sha256": lock.sha256(b"X\n"), "template": ""} for path in FILES})
    for path in FILES:
        change(config, path, b"X\n")
    change(config, lock.NAME, lock.dump(forged).encode())
    provenance.stamp(config, lock.dump(forged).encode())
    assert not check.check(config).drifts
    assert len(check.check(config, full=True).drifts) == 4


@pytest.mark.usefixtures("generation")
def test_a_checkout_needs_the_stamp_and_changes_nothing_to_do_without(config: Config) -> None:
    stamps = list((config.root / provenance.LOCAL).glob("*.stamp"))
    for stamp in stamps:
        stamp.unlink()
    assert check.check(config) == check.Verdict((), check.COMMAND, files=4, regenerated=True)
    assert not list((config.root / provenance.LOCAL).glob("*.stamp"))


def test_the_toolkits_own_change_is_a_reason(config: Config, generation: Generation) -> None:
    generation.files["py.typed"] = File("py.typed", b"\n")
    verdict = check.check(config, full=True)
    assert verdict.drifts[0].path == "out/openapi-attrs.lock"
    assert verdict.drifts[1].reasons[0].startswith("nothing that the lock names changed: the toolkit did")


def test_a_long_diff_is_cut(config: Config, generation: Generation) -> None:
    turned = MODELS.replace(b"class", b"klass" + b"x" * 1000)
    generation.files["client/models.py"] = evolve(FILES["client/models.py"], content=turned)
    diff = check.check(config, full=True).drifts[0].diff
    assert len(diff) == check.DIFF_LINES + 1
    assert diff[-1] == "... (more follows)"
    assert max(map(len, diff)) == check.LINE_LENGTH


@pytest.mark.usefixtures("generation")
def test_a_huge_file_is_not_read(config: Config) -> None:
    with (config.output / "py.typed").open("wb") as file:
        file.truncate(check.DIFF_BYTES + 1)
    drift = check.check(config).drifts[0]
    assert (drift.reasons, drift.diff) == (("edited by hand",), ("(too large to show)",))


@pytest.mark.usefixtures("generation")
def test_a_file_that_cannot_be_read_is_drift(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    real = folder.read

    def read(at: Path, path: str, limit: int = -1) -> bytes:
        if path == "client/rules.py":
            raise PermissionError(13, "Permission denied")
        return real(at, path, limit)

    monkeypatch.setattr(folder, "read", read)
    assert told(config) == {"out/client/rules.py": ("cannot be read: permission denied",)}


@pytest.mark.usefixtures("generation")
def test_an_output_folder_that_cannot_be_read_is_refused(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(folder, "entries", refuse)
    with pytest.raises(OutputRefused, match=r"cannot-read: cannot read the output: permission denied"):
        check.check(config, full=True)


@pytest.mark.usefixtures("generation")
def test_text_of_a_file_cannot_drive_a_terminal(config: Config) -> None:
    change(config, "client/rules.py", b"\x1b[31mA = 1\n\xff\xfe\n")
    (config.output / "\x1b]0;x\x07.py").touch()
    drifts = check.check(config).drifts
    assert "-\\x1b[31mA = 1" in drifts[1].diff
    assert "-\\xff\\xfe" in drifts[1].diff


@pytest.mark.usefixtures("generation")
def test_an_output_folder_that_is_a_link_is_refused(config: Config) -> None:
    config.output.rename(config.root / "elsewhere")
    config.output.symlink_to(config.root / "elsewhere")
    with pytest.raises(OutputRefused, match="output-is-link"):
        check.check(config)


@pytest.mark.usefixtures("generation")
def test_an_empty_folder_misses_every_file(config: Config) -> None:
    for path in (*FILES, lock.NAME):
        (config.output / path).unlink()
    assert set(told(config)) == {f"out/{path}" for path in (*FILES, lock.NAME)}
