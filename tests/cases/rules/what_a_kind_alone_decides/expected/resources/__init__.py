# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the API: a module a resource, loaded on first use."""
