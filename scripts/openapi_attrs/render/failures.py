"""A template of the user's own that fails is the user's to mend: its file and line, and no traceback."""

from __future__ import annotations

import contextlib
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import TemplateError, TemplateSyntaxError

from openapi_attrs.config import shown, where
from openapi_attrs.errors import Diagnostic, Location, Refusal
from openapi_attrs.render.source import UnsafeText

if TYPE_CHECKING:
    from collections.abc import Generator

    from openapi_attrs.model import Config


@contextlib.contextmanager
def told_of_templates(config: Config) -> Generator[None]:
    """Turn what a template of the configured folder raises into a Refusal; an error of the toolkit's own passes."""
    try:
        yield
    except (TemplateError, UnsafeText, UnicodeDecodeError) as error:
        at = _place(error, config)
        if at is None:
            raise
        raise Refusal((Diagnostic("template-fails", str(error), at),)) from error


def _place(error: Exception, config: Config) -> Location | None:
    """Find the innermost template of the user's that was at work; None when there was none."""
    if config.templates is None:
        return None
    if isinstance(error, UnicodeDecodeError):
        return where(config, "templates")
    frames = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
    if isinstance(error, TemplateSyntaxError):
        frames.append((error.filename or "", error.lineno))
    for filename, line in reversed(frames):
        if Path(filename).is_relative_to(config.templates):
            return Location(shown(Path(filename), config.root), line or 1)
    return None
