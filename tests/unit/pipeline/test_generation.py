from __future__ import annotations

import os
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from openapi_attrs import config as configuration
from openapi_attrs import lock, pipeline, provenance
from openapi_attrs.build import build
from openapi_attrs.errors import Problems, Refusal
from openapi_attrs.model import Api, Config, LedgerEntry

if TYPE_CHECKING:
    from pathlib import Path

    from openapi_attrs.load import Document

DOCUMENT = """\
openapi: 3.1.0
info: {title: A, version: "1"}
paths:
  /a:
    get:
      operationId: getA
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}
components:
  schemas:
    A: {type: object, properties: {b: {type: string}}}
"""
OVERLAY = """\
overlay: 1.0.0
info: {title: o, version: "1"}
actions:
  - target: $.components.schemas.A
    update: {description: From the overlay.}
"""


@pytest.fixture
def config(tmp_path: Path) -> Config:
    (tmp_path / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
    (tmp_path / "overlay.yaml").write_text(OVERLAY, encoding="utf-8")
    settings = (
        '[tool.openapi-attrs]\ndocument = "api.yaml"\noverlays = ["overlay.yaml"]\noutput = "out"\npackage = "client"\n'
    )
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    return configuration.read(tmp_path)


@pytest.fixture
def _lossy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the build stage lose something, whatever it can express today."""

    def lossy(document: Document, config: Config, problems: Problems) -> Api:
        problems.lose("inexpressible", "this cannot be said", document.where("/components/schemas/A"))
        return build(document, config, problems)

    monkeypatch.setattr(pipeline, "build", lossy)


def test_the_stages_run_in_order_and_are_told(config: Config) -> None:
    told: list[str] = []
    pipeline.generate(config, told.append)
    assert tuple(told) == pipeline.STAGES


def test_all_is_in_memory_and_the_same_each_time(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(config.root)
    before = sorted(os.listdir(config.root))  # noqa: PTH208 - names
    first = pipeline.generate(config)
    assert pipeline.generate(config) == first
    assert sorted(os.listdir(config.root)) == before  # noqa: PTH208 - names
    assert (first.operations, first.models, first.losses) == (1, 1, ())


def test_the_lock_names_all_that_was_used_and_made(config: Config) -> None:
    output = pipeline.generate(config)
    paths = [file.path for file in output.files]
    assert paths == sorted(paths)
    made = lock.load(next(file.content.decode() for file in output.files if file.path == lock.NAME))
    assert made is not None
    assert made.inputs == {"api.yaml": lock.sha256(DOCUMENT.encode())}
    assert made.overlays == {"overlay.yaml": lock.sha256(OVERLAY.encode())}
    assert {"models.py.jinja", "runtime/unset.py"} <= made.templates.keys()
    assert made.outputs == {
        file.path: {
            "from": list(file.pointers),
            "mode": "644",
            "sha256": lock.sha256(file.content),
            "template": file.template,
        }
        for file in output.files
        if file.path != lock.NAME
    }
    assert made.outputs["client/_runtime/unset.py"]["template"] == "runtime/unset.py"
    assert str(config.root) not in lock.dump(made)


def test_the_lock_names_a_schema_below_a_path_with_a_space(config: Config) -> None:
    inline = DOCUMENT.replace("/a:", "/a b:").replace('$ref: "#/components/schemas/A"', "minProperties: 1")
    config.document.write_text(inline, encoding="utf-8")
    rules = next(file for file in pipeline.generate(config).files if file.path == "client/rules.py")
    assert rules.pointers == ("/paths/~1a b/get/responses/200/content/application~1json/schema",)


def test_the_effective_document_holds_the_overlay(config: Config) -> None:
    document = pipeline.effective(config, pipeline.problems_of(config))
    assert document.tree["components"]["schemas"]["A"]["description"] == "From the overlay."
    assert document.where("/components/schemas/A/description").file == "overlay.yaml"


@pytest.mark.usefixtures("_lossy")
def test_a_loss_is_an_error(config: Config) -> None:
    with pytest.raises(Refusal, match=r"api\.yaml:13:5: inexpressible: this cannot be said \(#/components/schemas/A\)"):
        pipeline.generate(config)


@pytest.mark.usefixtures("_lossy")
def test_a_lenient_generation_lists_its_losses(config: Config) -> None:
    losses = pipeline.generate(evolve(config, lenient=True)).losses
    assert [(loss.code, loss.at.line, loss.became) for loss in losses] == [("inexpressible", 13, "Any")]


@pytest.mark.usefixtures("_lossy")
def test_a_ledger_that_names_the_losses_accepts_them(config: Config) -> None:
    ledger = (LedgerEntry("inexpressible", "/components/schemas/A"),)
    assert len(pipeline.generate(evolve(config, ledger=ledger)).losses) == 1


@pytest.mark.usefixtures("_lossy")
def test_a_ledger_must_match_both_ways(config: Config) -> None:
    file = config.root / "pyproject.toml"
    entry = '{ code = "inexpressible", pointer = "#/components/schemas/B" }'
    file.write_text(file.read_text(encoding="utf-8") + f"ledger = [{entry}]\n", encoding="utf-8")
    with pytest.raises(Refusal) as caught:
        pipeline.generate(configuration.read(config.root))
    assert list(map(str, caught.value.diagnostics)) == [
        (
            "api.yaml:13:5: loss-not-in-ledger: this would be lost (inexpressible): Any (#/components/schemas/A); "
            "mend the document in an overlay, or add this to the ledger in the settings"
        ),
        (
            "pyproject.toml:6:1: ledger-entry-unneeded: nothing is lost at api.yaml#/components/schemas/B any more "
            "(inexpressible) (#/tool/openapi-attrs/ledger/0); remove this entry"
        ),
    ]


@pytest.mark.parametrize("path", [True, False])
def test_the_lock_names_the_versions_that_are_installed(
    config: Config, monkeypatch: pytest.MonkeyPatch, *, path: bool
) -> None:
    """Whether the folders that say so are named after them or, as Debian's are, not."""
    wanted = version("openapi-attrs"), f"ruff {version('ruff')}", version("jinja2")
    if not path:
        monkeypatch.setattr("pathlib.Path.glob", lambda *_: iter(()))
    made = provenance.made_from(config, {}, {})
    assert (made.toolkit, made.formatter, made.jinja) == wanted


def test_the_lock_names_the_templates_of_ones_own_and_the_built_in_ones(config: Config) -> None:
    mine = config.root / "mine"
    mine.mkdir()
    (mine / "README.md.jinja").write_text("My own.\n", encoding="utf-8")
    (mine / ".README.md.jinja.swp").touch()
    made = provenance.made_from(evolve(config, templates=mine), {}, {})
    built_in = provenance.made_from(config, {}, {})
    assert made.templates == {**built_in.templates, "README.md.jinja": lock.sha256(b"My own.\n")}
    assert made.configuration != built_in.configuration
