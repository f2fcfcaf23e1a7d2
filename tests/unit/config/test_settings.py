from __future__ import annotations

from pathlib import Path

import pytest

from openapi_attrs import config
from openapi_attrs.errors import Refusal
from openapi_attrs.model import Config, LedgerEntry

NEEDED = """\
[tool.openapi-attrs]
document = "api.yaml"
output = "generated"
package = "client"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("api.yaml", "first.yaml", "second.yaml", "gateway.py"):
        (tmp_path / name).touch()
    (tmp_path / "mine").mkdir()
    return tmp_path


def read(project: Path, text: str) -> Config:
    (project / "pyproject.toml").write_text(text, encoding="utf-8")
    return config.read(project)


def refused(project: Path, text: str) -> list[str]:
    with pytest.raises(Refusal) as caught:
        read(project, text)
    return list(map(str, caught.value.diagnostics))


def test_what_must_be_set_is_enough(project: Path) -> None:
    assert read(project, NEEDED) == Config(
        root=project,
        document=project / "api.yaml",
        output=project / "generated",
        package="client",
        file=project / "pyproject.toml",
    )


def test_every_setting_is_read(project: Path) -> None:
    text = f"""{NEEDED}
overlays = ["first.yaml", "second.yaml"]
client = "Api"
layout = "package"
tags = ["images"]
paths = ["/images/*"]
operations = ["createImage", "b"]
templates = "mine"
lenient = true
gateway = "gateway.py"
[tool.openapi-attrs.remotes]
"https://example.com/a.yaml" = "first.yaml"
[tool.openapi-attrs.names]
"#/components/schemas/image" = "Picture"
"#/paths/~1a~1%7Bid%7D/get" = "fetch"
[[tool.openapi-attrs.ledger]]
code = "dangling"
pointer = "#/paths/~1a"
[[tool.openapi-attrs.ledger]]
code = "dangling"
pointer = "#/b"
file = "first.yaml"
"""
    given = read(project, text)
    assert given.overlays == (project / "first.yaml", project / "second.yaml")
    assert (given.client, given.layout, given.lenient) == ("Api", "package", True)
    assert (given.tags, given.paths, given.operations) == (("images",), ("/images/*",), ("createImage", "b"))
    assert (given.templates, given.gateway) == (project / "mine", project / "gateway.py")
    assert given.remotes == (("https://example.com/a.yaml", project / "first.yaml"),)
    assert given.names == (("/components/schemas/image", "Picture"), ("/paths/~1a~1{id}/get", "fetch"))
    assert given.ledger == (LedgerEntry("dangling", "/paths/~1a"), LedgerEntry("dangling", "/b", "first.yaml"))
    assert {setting.name for setting in config.SETTINGS} == config.settings(given).keys() | {"output"}


def test_all_problems_are_told_at_once_each_in_its_line(project: Path) -> None:
    text = """\
[project]
package = "not this one"

[tool.openapi-attrs]
documnet = "api.yaml"
overlays = ["first.yaml", "secnod.yaml", 3]
output = 1
package = "class"
layout = "projects"
lenient = "yes"
templates = "mime"
names = { "components" = "A", "#/a" = "not a name" }
ledger = [{ code = "x" }, { code = "x", pointer = "y" }, { code = "x", pointer = "#/y", line = 3 }]
remotes = { "ftp://a/b" = "first.yaml", "https://a/b" = "zzz" }
"""
    at = "(#/tool/openapi-attrs"
    assert refused(project, text) == [
        f"pyproject.toml:5:1: unknown-setting: there is no setting 'documnet' {at}/documnet); did you mean 'document'?",
        (
            f"pyproject.toml:4:2: missing-setting: the setting 'document' is missing {at}); "
            "The OpenAPI document, relative to this file."
        ),
        f"pyproject.toml:6:1: missing-file: there is no file secnod.yaml {at}/overlays/1); did you mean 'second.yaml'?",
        f"pyproject.toml:6:1: wrong-type: a path is wanted, not a number {at}/overlays/2)",
        f"pyproject.toml:7:1: wrong-type: a path is wanted, not a number {at}/output)",
        f"pyproject.toml:8:1: wrong-name: 'class' is no Python name {at}/package)",
        (
            f"pyproject.toml:9:1: wrong-value: 'project' or 'package' is wanted, not 'projects' {at}/layout); "
            "did you mean 'project'?"
        ),
        f"pyproject.toml:11:1: missing-file: there is no folder mime {at}/templates); did you mean 'mine'?",
        f"pyproject.toml:10:1: wrong-type: true or false is wanted, not text {at}/lenient)",
        f"pyproject.toml:13:1: missing-setting: an entry has a code and a pointer {at}/ledger/0)",
        f"pyproject.toml:13:1: wrong-pointer: 'y' does not start with #/ {at}/ledger/1)",
        f"pyproject.toml:13:1: unknown-setting: an entry has no 'line' {at}/ledger/2)",
        f"pyproject.toml:12:1: wrong-pointer: 'components' does not start with #/ {at}/names/components)",
        f"pyproject.toml:12:1: wrong-name: 'not a name' is no Python name {at}/names/%23~1a)",
        (
            f"pyproject.toml:14:1: wrong-url: 'ftp://a/b' is no URL of a file {at}/remotes/ftp:~1~1a~1b); "
            "it starts with https:// and has no #"
        ),
        f"pyproject.toml:14:1: missing-file: there is no file zzz {at}/remotes/https:~1~1a~1b)",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "[tool.openapi-attrs",
            "pyproject.toml:1:20: broken-toml: Expected ']' at the end of a table declaration (at end of document) (#)",
        ),
        ("a = 1\nb =\n", "pyproject.toml:2:4: broken-toml: Invalid value (#)"),
        ("[project]\nname = 'x'\n", "pyproject.toml:1:1: no-settings: there is no table [tool.openapi-attrs]"),
        ("tool.openapi-attrs = 3\n", "pyproject.toml:1:1: no-settings: "),
    ],
)
def test_a_file_without_usable_settings_is_refused(project: Path, text: str, told: str) -> None:
    assert refused(project, text)[0].startswith(told)


def test_a_file_that_is_not_utf_8_is_refused(project: Path) -> None:
    (project / "pyproject.toml").write_bytes(b"# \xff\n")
    with pytest.raises(Refusal, match=r"pyproject\.toml:1:1: not-utf-8: the file is not UTF-8 \(#\)"):
        config.read(project)


def test_the_nearest_file_with_our_table_is_read(project: Path) -> None:
    (project / "generated" / "deep").mkdir(parents=True)
    (project / "generated" / "pyproject.toml").write_text("[project]\nname = 'client'\n", encoding="utf-8")
    read(project, NEEDED)
    assert config.read(project / "generated" / "deep").file == project / "pyproject.toml"


def test_a_file_can_be_named(project: Path) -> None:
    (project / "other.toml").write_text(NEEDED, encoding="utf-8")
    assert config.read(Path("/"), project / "other.toml").document == project / "api.yaml"
    with pytest.raises(Refusal, match=r"nothing\.toml:1:1: unreadable-file: no such file or directory"):
        config.read(project, project / "nothing.toml")


def test_without_any_file_the_hint_says_what_to_do() -> None:
    with pytest.raises(Refusal, match="or a document: regenerate SPEC --output DIR --package NAME"):
        config.read(Path("/"))


@pytest.mark.parametrize("output", [".", "..", "mine"])
def test_an_output_that_would_hold_an_input_is_refused(project: Path, output: str) -> None:
    (project / "mine" / "api.yaml").touch()
    text = NEEDED.replace('"generated"', f'"{output}"').replace('"api.yaml"', '"mine/api.yaml"')
    assert ": output-holds-input: the output folder holds " in refused(project, text)[0]


@pytest.mark.parametrize("name", ["httpx", "attrs", "types", "a.b", "1", "", "def"])
def test_a_package_that_cannot_be_imported_is_refused(project: Path, name: str) -> None:
    assert ": wrong-name: " in refused(project, NEEDED.replace('"client"', f'"{name}"'))[0]
    with pytest.raises(Refusal, match=": wrong-name: --package: "):
        config.direct(project / "api.yaml", project / "out", name)


@pytest.mark.parametrize("name", ["UNSET", "Unset", "ValidationError", "models", "preload"])
def test_a_client_called_as_what_its_package_has_itself_is_refused(project: Path, name: str) -> None:
    assert ": wrong-name: " in refused(project, NEEDED + f'client = "{name}"\n')[0]


@pytest.mark.parametrize(
    ("keys", "line", "column"),
    [
        (("output",), 3, 3),
        (("names", "#/a b"), 6, 1),
        (("names", "#/nowhere"), 5, 2),
        (("ledger", "1", "code"), 11, 3),
        (("ledger", "0", "file"), 7, 3),
        (("nothing",), 1, 7),
    ],
)
def test_a_setting_is_found_however_it_is_written(keys: tuple[str, ...], line: int, column: int, project: Path) -> None:
    text = """\
    [ tool . "openapi-attrs" ]
document = "api.yaml"
  "output" = "generated"
package = "client"
[tool.openapi-attrs.names]
"#/a\\u0020b" = "A"
[[tool.openapi-attrs.ledger]]
code = "x"
pointer = "#/x"
[[tool.openapi-attrs.ledger]]
  code = "y"
pointer = "#/y"
"""
    found = config.where(read(project, text), *keys)
    assert (found.file, found.line, found.column) == ("pyproject.toml", line, column)


def test_places_are_told_from_where_one_stands(project: Path) -> None:
    (project / "deep").mkdir()
    (project / "pyproject.toml").write_text(NEEDED + "lenient = 0\n", encoding="utf-8")
    with pytest.raises(Refusal, match=r"^\.\./pyproject\.toml:5:1: wrong-type: "):
        config.read(project / "deep")


def test_settings_are_the_same_on_every_machine(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    text = NEEDED + 'overlays = ["first.yaml"]\ntemplates = "mine"\n'
    other = tmp_path_factory.mktemp("elsewhere")
    (other / "mine").mkdir()
    for name in ("api.yaml", "first.yaml"):
        (other / name).touch()
    assert config.settings(read(project, text)) == config.settings(read(other, text))


def test_the_table_of_settings_names_each_once() -> None:
    rows = config.settings_table().splitlines()[2:]
    assert [row.split("`")[1] for row in rows] == [setting.name for setting in config.SETTINGS]
    assert all(row.count("|") == 4 for row in rows)
