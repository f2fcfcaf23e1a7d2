# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1{simple}~1{label}~1{matrix}/get": "parameters/0/schema/type=13 parameters/0/schema/items/type=13 parameters/5/schema/type=18",
        "#/components/schemas/Shade": "type=31 properties/R/type=31 properties/G/type=31",
    },
}
