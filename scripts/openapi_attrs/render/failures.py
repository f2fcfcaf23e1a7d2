"""A template that fails is told by its file and line, and without a traceback, whoever wrote it."""

from __future__ import annotations

import contextlib
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import TemplateSyntaxError

from openapi_attrs.config import shown, template_folders
from openapi_attrs.errors import Diagnostic, Location, Refusal

if TYPE_CHECKING:
    from collections.abc import Generator

    from openapi_attrs.model import Config


@contextlib.contextmanager
def told_of_templates(config: Config) -> Generator[None]:
    """Turn what a template raises into a Refusal; what is raised outside of templates passes."""
    try:
        yield
    except Exception as error:
        at = _place(error, config)
        if at is None:
            raise
        raise Refusal((Diagnostic("template-fails", str(error) or type(error).__name__, at),)) from error


def _place(error: Exception, config: Config) -> Location | None:
    """Find the innermost template that was at work; None when there was none."""
    folders = template_folders(config)
    if isinstance(error, UnicodeDecodeError):
        return Location(shown(folders[0], config.root))
    frames = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
    if isinstance(error, TemplateSyntaxError):
        frames.append((error.filename or "", error.lineno))
    for filename, line in reversed(frames):
        path = Path(filename)
        if path.suffix == ".jinja" and any(path.is_relative_to(folder) for folder in folders):
            return Location(shown(path, config.root), line or 1)
    return None
