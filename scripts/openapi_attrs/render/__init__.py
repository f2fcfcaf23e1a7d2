"""Model and rules -> files: first a plan of files, names and imports, then the templates."""

from openapi_attrs.render.files import render

__all__ = ["render"]
