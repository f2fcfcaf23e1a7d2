"""Model and rules -> files: first a plan of files, names and imports, then the templates."""

from openapi_attrs.render.files import LAID_OUT, render

__all__ = ["LAID_OUT", "render"]
