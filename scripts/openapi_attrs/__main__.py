"""`python -m openapi_attrs`, the same as the command."""

from openapi_attrs.cli import main

main()
