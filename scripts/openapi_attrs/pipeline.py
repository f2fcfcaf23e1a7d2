"""The stages in order, and nothing else: no disk is written here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, frozen

from openapi_attrs import lock, provenance
from openapi_attrs.build import build
from openapi_attrs.config import shown, template_folders, where
from openapi_attrs.errors import Location, Loss, Problems
from openapi_attrs.format import FormatterFailed, format_files
from openapi_attrs.load import Document, load
from openapi_attrs.load.garbage import no_garbage_collection
from openapi_attrs.model import Api, Config, File, Output
from openapi_attrs.render import LAID_OUT, render
from openapi_attrs.resolve import resolve
from openapi_attrs.rules import Asked, RuleSet, compile_rules
from openapi_attrs.verify import VerificationFailed, declared, lost_wires, verify_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openapi_attrs.model import Direction, LedgerEntry, Lock, MediaType, Parameter

Progress: TypeAlias = Callable[[str], None]
STAGES = ("load", "overlay", "resolve", "build", "rules", "render", "format", "verify")


@frozen
class Prepared:
    """What the document means, before anything is printed: its canonical form, the client, the rules."""

    document: Document
    api: Api
    rule_set: RuleSet


def generate(config: Config, progress: Progress | None = None) -> Output:
    """Make a client in memory, its lock included. Raises Refusal with everything that is wrong with the input.

    `progress` is told the name of each stage as it begins.
    """
    problems = problems_of(config)
    with no_garbage_collection():
        return finish(prepare(config, problems, progress), config, problems, progress)


def effective(config: Config, problems: Problems, progress: Progress | None = None) -> Document:
    """Give the canonical form of the document, overlays applied and references resolved; raises Refusal."""
    document = _canonical(config, problems, progress or _silent)
    problems.raise_errors()
    return document


def _canonical(config: Config, problems: Problems, tell: Progress) -> Document:
    """Give the same where only actions of overlays are wrong, so that later stages can tell what else is."""
    tell("load")
    document = Document.of(load(config.document, problems, root=config.root, budgets=config.budgets))
    tell("overlay")
    if config.overlays:
        from openapi_attrs.overlay import apply  # noqa: PLC0415 - what finds JSONPaths takes long to load

        document = apply(document, config.overlays, problems, root=config.root)
    tell("resolve")
    return resolve(document, problems, config.budgets, remotes=dict(config.remotes), folder=config.references)


def prepare(config: Config, problems: Problems, progress: Progress | None = None) -> Prepared:
    """Give what the document means; raises Refusal."""
    tell = progress or _silent
    document = _canonical(config, problems, tell)
    tell("build")
    api = build(document, config, problems)
    tell("rules")
    rule_set = compile_rules(document, _rule_roots(api), problems, config.patterns, config.budgets)
    _hold_ledger(config, problems)
    problems.raise_errors()
    return Prepared(document, api, rule_set)


def finish(prepared: Prepared, config: Config, problems: Problems, progress: Progress | None = None) -> Output:
    """Print what was prepared, and make its lock; raises Refusal."""
    tell = progress or _silent
    tell("render")
    files = render(prepared.api, prepared.rule_set, config, prepared.document.where_all)
    _hold_output(files, config, problems)
    files = _held(files, prepared, config, problems, tell)
    problems.raise_errors()
    files = (*files, File(lock.NAME, lock.dump(_lock(prepared.document, files, config)).encode()))
    return Output(
        files=tuple(sorted(files, key=lambda file: file.path)),
        operations=sum(len(resource.operations) for resource in prepared.api.resources),
        models=len(prepared.api.models),
        rules=len(prepared.rule_set.named),
        warnings=tuple(dict.fromkeys(problems.warnings)),
        losses=tuple(problems.losses),
    )


def _hold_output(files: tuple[File, ...], config: Config, problems: Problems) -> None:
    """Hold the size of what was printed against its budget; raises Refusal."""
    if sum(len(file.content) for file in files) > config.budgets.output:
        message = f"the client would have more than {config.budgets.output:,} bytes"
        at = Location(shown(config.document, config.root))
        problems.error("output-budget", message, at, "raise the budget 'output' if this is meant")
        problems.raise_errors()


def _held(
    files: tuple[File, ...], prepared: Prepared, config: Config, problems: Problems, tell: Progress
) -> tuple[File, ...]:
    """Format what was printed and hold it against what templates may print; what no formatter reads, as it is."""
    package, own = config.package if config.layout == "project" else "", declared(config, problems)
    try:
        tell("format")
        formatted = format_files(files, _laid_out(config))
        tell("verify")
        literals = verify_files(formatted, package, own)
    except FormatterFailed as error:
        _refuse_unformatted(error, files, config, problems)
        return files
    except VerificationFailed as error:
        _refuse_output(error, config, problems)
        return files
    for wire, pointer in lost_wires(literals, prepared.api, prepared.document.tree):
        message = f"no template printed {wire!r} as it stands here"
        problems.error("wire-name-lost", message, prepared.document.where(pointer))
    return formatted


def _laid_out(config: Config) -> list[str]:
    """List the templates whose layout is known: none of the user's own."""
    return [name for name in LAID_OUT if config.templates is None or not (config.templates / name).is_file()]


def _refuse_unformatted(error: FormatterFailed, files: tuple[File, ...], config: Config, problems: Problems) -> None:
    try:
        verify_files(files, config.package if config.layout == "project" else "", declared(config, Problems()))
    except VerificationFailed as failed:
        _refuse_output(failed, config, problems)
        return
    problems.error("template-output", str(error), Location(shown(template_folders(config)[0], config.root)))


def _refuse_output(error: VerificationFailed, config: Config, problems: Problems) -> None:
    """Tell it at the template; where that is one of the toolkit's own, it is a fault of the toolkit."""
    paths = [folder / error.template for folder in template_folders(config)]
    at = Location(shown(next((path for path in paths if path.is_file()), paths[-1]), config.root))
    problems.error("template-output", f"this printed what is refused: {error}", at, "declare its shapes in shapes.toml")


def problems_of(config: Config) -> Problems:
    """Start an account of problems; where a ledger names the losses expected, they are listed to be compared."""
    return Problems(lenient=config.lenient or config.ledger is not None)


def _rule_roots(api: Api) -> dict[str, Asked]:
    """Give the schema of each rule of a client, in document order."""
    return {
        each.rules: Asked(each.schema, direction)
        for direction, group in _travelling(api)
        for each in group
        if each.schema is not None and each.rules
    }


def _travelling(api: Api) -> Iterator[tuple[Direction, tuple[MediaType | Parameter, ...]]]:
    for resource in api.resources:
        for operation in resource.operations:
            yield "sent", operation.parameters
            yield "sent", operation.body.content if operation.body else ()
            for response in operation.responses:
                yield "received", response.content
    for webhook in api.webhooks:
        yield "received", webhook.content


def _hold_ledger(config: Config, problems: Problems) -> None:
    """Hold the losses against the ledger of the settings, both ways."""
    if config.ledger is None:
        return
    document = shown(config.document, config.root)
    expected = {_entry_key(entry, document): index for index, entry in enumerate(config.ledger)}
    found = {_loss_key(loss): loss for loss in problems.losses}
    for key, loss in found.items():
        if key not in expected:
            hint = "mend the document in an overlay, or add this to the ledger in the settings"
            problems.error("loss-not-in-ledger", f"this would be lost ({loss.code}): {loss.became}", loss.at, hint)
    for key, index in expected.items():
        if key not in found:
            message = f"nothing is lost at {key[1]}#{key[2]} any more ({key[0]})"
            problems.error("ledger-entry-unneeded", message, where(config, "ledger", str(index)), "remove this entry")


def _entry_key(entry: LedgerEntry, document: str) -> tuple[str, str, str]:
    return entry.code, entry.file or document, entry.pointer


def _loss_key(loss: Loss) -> tuple[str, str, str]:
    return loss.code, loss.at.file, loss.at.pointer


def _lock(document: Document, files: Iterable[File], config: Config) -> Lock:
    hashes = {source.file: source.sha256 for source in document.sources}
    overlays = {shown(path, config.root) for path in config.overlays}
    made = provenance.made_from(
        config,
        {name: value for name, value in hashes.items() if name not in overlays},
        {name: value for name, value in hashes.items() if name in overlays},
    )
    return evolve(made, outputs=_outputs(files))


def _outputs(files: Iterable[File]) -> dict[str, dict[str, object]]:
    return {
        file.path: {
            "from": list(file.pointers),
            "mode": "644",
            "sha256": lock.sha256(file.content),
            "template": file.template,
        }
        for file in files
    }


def _silent(stage: str) -> None:
    del stage
