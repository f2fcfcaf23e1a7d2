# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/get": "parameters/0/schema/type=10 parameters/0/schema/pattern=10 parameters/1/schema/type=11 parameters/1/schema/pattern=11 parameters/2/schema/type=12 parameters/2/schema/pattern=12 parameters/3/schema/type=13 parameters/3/schema/pattern=13",
    },
}
