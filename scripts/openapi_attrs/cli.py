"""The command: arguments, progress, exit codes. No exception leaves it.

Exit codes: 0 done or in step, 1 drift, 2 input, configuration or output refused, 4 internal error, 130 interrupted.
"""

from __future__ import annotations

import contextlib
import gc
import io
import json
import os
import sys
import threading
import time
import traceback
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, Unpack

import click
from attrs import evolve

from openapi_attrs import check as checks
from openapi_attrs import config as configuration
from openapi_attrs.errors import COMMAND_LINE, Diagnostic, Location, Loss, Refusal, one_line

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

    from openapi_attrs.model import Config, Output
    from openapi_attrs.write import Counts

DRIFT, REFUSED, INTERNAL, INTERRUPTED, BROKEN_PIPE = 1, 2, 4, 130, 141
LONG, STAGES, UNBROKEN = 1.0, 9, 100_000  # seconds, the pipeline's and writing, characters
SHOWN, DIFFS_SHOWN = 20, 10  # warnings or losses, files

_document = click.argument("spec", type=click.Path(path_type=Path), required=False)
_settings = click.option(
    "--config",
    "settings",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A TOML file with [tool.openapi-attrs], instead of the nearest pyproject.toml.",
)


def main() -> None:
    """Run the command with the process's arguments and leave with its exit code, at once.

    Python would first take apart, value by value, what was made of a document: a tenth of the work on a large one.
    """
    code = run(sys.argv[1:])
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run the command and give its exit code, whatever happens."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = command.main(list(arguments), "openapi-attrs", standalone_mode=False)
        sys.stdout.flush()
    except Refusal as refusal:
        return _refused(refusal)
    except click.ClickException as error:
        error.show()
        return REFUSED
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last line of defence
        if isinstance(error, OSError) and error.filename is None:
            return _unprinted(error)
        return _internal(error, debug="--debug" in arguments)
    return code if isinstance(code, int) else 0


def _refused(refusal: Refusal) -> int:
    """Tell the problems, one a line, by position, and nothing after them but their count."""
    with contextlib.suppress(OSError):  # nobody can be told
        for diagnostic in sorted(refusal.diagnostics, key=lambda each: (each.at.file, each.at.line, each.at.column)):
            click.echo(str(diagnostic), err=True)
        click.echo(_counted(len(refusal.diagnostics), "problem"), err=True)
    return REFUSED


def _unprinted(error: OSError) -> int:
    """Tell that standard output takes no more; whatever happens to a file has the file's name."""
    if isinstance(error, BrokenPipeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    message = f"cannot write: {(error.strerror or str(error)).lower()}"
    return _refused(Refusal((Diagnostic("cannot-write", message, Location("<stdout>")),)))


def _internal(error: Exception, *, debug: bool) -> int:
    if debug:
        traceback.print_exception(error)
    what = one_line(f"{type(error).__name__}: {error}")
    where = "please report it with the document and what `openapi-attrs --debug` prints"
    click.echo(f"internal error: {what}; {where}", err=True)
    return INTERNAL


# ---------------------------------------------------------------- commands


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(None, "--version", package_name="openapi-attrs", message="openapi-attrs %(version)s")
@click.option("--debug", is_flag=True, help="Print the traceback of an internal error.")
@click.pass_context
def command(context: click.Context, *, debug: bool) -> None:
    """Make an attrs client and compiled validation rules from an OpenAPI document, and keep them in step with it."""
    del debug  # `run` looks for it, so that it holds for errors of every kind
    try:
        context.obj = Path.cwd()
    except FileNotFoundError as error:
        problem = Diagnostic("no-folder", "the current folder was replaced or removed", Location("."), "enter it again")
        raise Refusal((problem,)) from error


@command.command()
@_document
@click.option("--output", type=click.Path(path_type=Path), metavar="DIR", help="With SPEC: the folder to write.")
@click.option("--package", metavar="NAME", help="With SPEC: the name to import the client by.")
@click.option("--lenient", is_flag=True, help="With SPEC: what cannot be expressed becomes Any and is listed.")
@click.option("--tag", "tags", multiple=True, metavar="NAME", help="With SPEC: only operations with this tag; repeat.")
@click.option("--path", "paths", multiple=True, metavar="PATH", help="With SPEC: only operations at this path; repeat.")
@click.option(
    "--operation", "operations", multiple=True, metavar="ID", help="With SPEC: only this operationId; repeat."
)
@click.option(
    "--report", type=click.Path(path_type=Path), metavar="FILE", help="Write what was done and lost, as JSON."
)
@click.option("--prune", is_flag=True, help="Remove what the tool did not write from the output folder.")
@_settings
def regenerate(  # noqa: PLR0913 - an argument an option
    *,
    spec: Path | None,
    output: Path | None,
    package: str | None,
    report: Path | None,
    prune: bool,
    settings: Path | None,
    **others: Unpack[configuration.Others],
) -> None:
    """Make the client again.

    It is the project's, as [tool.openapi-attrs] in pyproject.toml says, or that of the document SPEC.
    """
    started = time.perf_counter()
    config = _config(spec, output, package, settings, **others)
    with _working(config) as progress:
        from openapi_attrs import pipeline, write  # noqa: PLC0415 - every stage, which --help and check do not need

        made = pipeline.generate(config, progress)
        progress("write")
        counts = write.write(made, config, prune=prune)
    seconds = time.perf_counter() - started
    _warn(made.warnings, config.root)
    if config.ledger is None:
        _tell_losses(made.losses, config.root)
    if report:
        _write_report(report, made, counts, seconds)
    click.echo(_summary(config, made, counts, seconds))


@command.command()
@click.option("--full", is_flag=True, help="Regenerate even if the lock says that nothing changed (for CI).")
@_settings
@click.pass_context
def check(context: click.Context, *, full: bool, settings: Path | None) -> None:
    """Say whether the client is in step.

    It is if it is what would be generated now. Nothing is changed.
    """
    config = configuration.read(_here(), settings)
    with _working(config) as progress:
        verdict = checks.check(config, full=full, progress=progress)
    if not verdict.drifts:
        folder = configuration.shown(config.output, _here())
        click.echo(f"{folder}: {_counted(verdict.files, 'file')} in step")
        return
    for count, drift in enumerate(verdict.drifts):
        _tell_drift(drift, config.root, with_diff=count < DIFFS_SHOWN)
    option = f" --config {settings}" if settings else ""
    click.echo(f"{_counted(len(verdict.drifts), 'file')} out of step; this mends it: {verdict.command}{option}")
    context.exit(DRIFT)


@command.command()
@_document
@_settings
def show(*, spec: Path | None, settings: Path | None) -> None:
    """Print the document as it is read: the project's, or SPEC.

    Overlays are applied, references resolved, and its version is lowered to one form, in YAML.
    """
    config = _of_document(spec, settings)
    from openapi_attrs import load, pipeline  # noqa: PLC0415 - as in regenerate

    with _working(config) as progress:
        document = pipeline.effective(config, pipeline.problems_of(config), progress)
    click.echo(load.dump(document.tree), nl=False)


@command.command()
@_settings
def rules(*, settings: Path | None) -> None:
    """Print the rules beside their sentences.

    These are the rules with a name, which overlays say: the others stand in the document as keywords.
    """
    config = configuration.read(_here(), settings)
    from openapi_attrs import pipeline  # noqa: PLC0415 - as in regenerate
    from openapi_attrs.rules import named_rules  # noqa: PLC0415

    with _working(config) as progress:
        prepared = pipeline.prepare(config, pipeline.problems_of(config), progress)
        listed = named_rules(prepared.document, prepared.rule_set)
    rows = [(rule.id, rule.schema, rule.sentence, rule.message, _shown(rule.at, config.root)) for rule in listed]
    if rows:
        _table(("rule", "schema", "sentence", "message", "stands at"), rows)
    else:
        click.echo("no rule has a name: an overlay says them as x-validation-rules", err=True)


@command.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port; 0, the default, is any free one.")
@_document
@_settings
def serve(*, host: str, port: int, spec: Path | None, settings: Path | None) -> None:
    """Answer from the document itself: the project's, or SPEC.

    So the client can be tried without an account: it is told the address with base_url. Ctrl-C ends it.
    """
    config = _of_document(spec, settings)
    try:
        from openapi_attrs import serve as gateway  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        raise click.ClickException(f"{error.name} is missing: pip install 'openapi-attrs[serve]'") from error
    with _told_from_here(config):
        gateway.run(config, host=host, port=port)


# ---------------------------------------------------------------- details


@contextlib.contextmanager
def _working(config: Config) -> Generator[_Progress]:
    """Run the stages without the garbage collector: it walks trees that only grow, for as long as all the rest."""
    gc.disable()
    try:
        with _told_from_here(config), _within_limits(config), _Progress() as progress:
            yield progress
    finally:
        gc.freeze()  # what was made lives as long as the process
        gc.enable()


@contextlib.contextmanager
def _within_limits(config: Config) -> Generator[None]:
    """Refuse the document that no budget stops and that the process cannot hold."""
    try:
        yield
    except RecursionError as error:
        what = "depth-budget", "parts that refer to each other are nested too deep"
        raise _over_limit(config, *what) from error
    except MemoryError as error:
        raise _over_limit(config, "memory-budget", "there is not enough memory for this document") from error


def _over_limit(config: Config, code: str, message: str) -> Refusal:
    at = Location(configuration.shown(config.document, config.root))
    return Refusal((Diagnostic(code, message, at, "make a part of it, or split it"),))


@contextlib.contextmanager
def _told_from_here(config: Config) -> Generator[None]:
    """Tell the places of problems from where the user stands, and not from the project's folder."""
    try:
        yield
    except Refusal as refusal:
        told = (evolve(problem, at=_from_here(problem.at, config.root)) for problem in refusal.diagnostics)
        raise Refusal(tuple(told)) from refusal


def _shown(at: Location, root: Path) -> str:
    at = _from_here(at, root)
    return f"{at.file}:{at.line}:{at.column}"


def _here() -> Path:
    """Give the folder that the command started in: it is replaced if it is the output folder."""
    here: Path = click.get_current_context().obj
    return here


def _from_here(at: Location, root: Path) -> Location:
    return at if at.file == COMMAND_LINE else evolve(at, file=configuration.shown(root / at.file, _here()))


def _config(
    spec: Path | None,
    output: Path | None,
    package: str | None,
    settings: Path | None,
    **others: Unpack[configuration.Others],
) -> Config:
    if spec is None:
        if output or package or any(others.values()):
            raise click.UsageError("options that say what to make go with a SPEC; else they are settings")
        return configuration.read(_here(), settings)
    if settings:
        raise click.UsageError(_ALONE)
    if output is None or package is None:
        raise click.UsageError("a SPEC needs --output DIR and --package NAME")
    return configuration.direct(spec, output, package, **others)


_ALONE = "a SPEC is read without settings: leave --config out"


def _of_document(spec: Path | None, settings: Path | None) -> Config:
    """Give the project's configuration, or that of a document which no client is written of."""
    if spec is None:
        return configuration.read(_here(), settings)
    if settings:
        raise click.UsageError(_ALONE)
    return configuration.direct(spec, spec.with_name(f"{spec.name}.client"), "client")


def _summary(config: Config, made: Output, counts: Counts, seconds: float) -> str:
    done = [
        _counted(made.operations, "operation"),
        _counted(made.models, "model"),
        _counted(made.rules, "rule"),
        f"{_counted(counts.written, 'file')} written",
        f"{counts.unchanged} unchanged",
        f"{counts.removed} removed",
        *([_counted(len(made.losses), "loss", "losses")] if made.losses else []),
    ]
    return f"{configuration.shown(config.output, _here())}: {', '.join(done)} in {seconds:.2f} s"


def _write_report(file: Path, made: Output, counts: Counts, seconds: float) -> None:
    report = {
        "operations": made.operations,
        "models": made.models,
        "rules": made.rules,
        "written": counts.written,
        "unchanged": counts.unchanged,
        "removed": counts.removed,
        "seconds": round(seconds, 3),
        "losses": [_loss(loss) for loss in made.losses],
        "warnings": [{"code": w.code, **_place(w.at), "message": w.message} for w in made.warnings],
    }
    try:
        file.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        message = f"cannot write the report: {(error.strerror or str(error)).lower()}"
        raise Refusal((Diagnostic("cannot-write", message, Location(str(file))),)) from error


def _loss(loss: Loss) -> dict[str, Any]:
    return {"code": loss.code, **_place(loss.at), "became": loss.became}


def _place(at: Location) -> dict[str, Any]:
    return {"file": at.file, "line": at.line, "column": at.column, "pointer": f"#{at.pointer}"}


def _warn(warnings: Sequence[Diagnostic], root: Path) -> None:
    _tell_some((f"warning: {evolve(warning, at=_from_here(warning.at, root))}" for warning in warnings), "warnings")


def _tell_losses(losses: Sequence[Loss], root: Path) -> None:
    told = (Diagnostic(loss.code, f"became {loss.became}", _from_here(loss.at, root)) for loss in losses)
    _tell_some((f"loss: {each}" for each in told), "losses")


def _tell_some(lines: Iterable[str], what: str) -> None:
    """Print the first lines on standard error, and how many are left."""
    rest = iter(lines)
    for line in islice(rest, SHOWN):
        click.echo(line, err=True)
    more = sum(1 for _ in rest)
    if more:
        click.echo(f"{more} more {what}; --report FILE lists them", err=True)


def _tell_drift(drift: checks.Drift, root: Path, *, with_diff: bool) -> None:
    path = _from_here(Location(drift.path), root).file
    place = f" ({_shown(drift.at, root)})" if drift.at else ""
    click.echo(f"{one_line(path)}: {one_line('; '.join(drift.reasons))}{one_line(place)}")
    for line in drift.diff if with_diff else ():
        click.echo(f"    {line}")


def _table(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table: on a terminal as wide as that, else as wide as it needs, so that no sentence is broken."""
    from rich.console import Console  # noqa: PLC0415 - only tables and long runs need it
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(*titles)
    for row in rows:
        table.add_row(*(Text(one_line(cell)) for cell in row))
    console = Console()
    (console if console.is_terminal else Console(width=UNBROKEN)).print(table)


class _Progress:
    """A progress bar over the stages, on a terminal, from the moment that the work takes long."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._timer = threading.Timer(LONG, self._begin)
        self._timer.daemon = True
        self._bar: Any = None
        self._stage, self._done, self._ended = "", 0, False

    def __enter__(self) -> Self:
        if sys.stderr.isatty():
            with contextlib.suppress(RuntimeError):  # the process may have no more threads: then nothing is shown
                self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        with self._lock:
            self._ended = True
            if self._bar is not None:
                self._bar.stop()

    def __call__(self, stage: str) -> None:
        with self._lock:
            self._stage, self._done = stage, self._done + 1
            self._show()

    def _begin(self) -> None:
        from rich.console import Console  # noqa: PLC0415 - only long runs need it
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

        columns = (TextColumn("{task.description:>8}"), BarColumn(), TimeElapsedColumn())
        with self._lock:
            if not self._ended:
                self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
                self._bar.add_task("", total=STAGES)
                self._bar.start()
                self._show()

    def _show(self) -> None:
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], description=self._stage, completed=self._done - 1)


def _counted(count: int, one: str, more: str = "") -> str:
    return f"{count} {one if count == 1 else more or one + 's'}"
