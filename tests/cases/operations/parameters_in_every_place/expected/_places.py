# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1owners~1{owner-id}~1pets/get": "parameters/0/schema/type=10 parameters/1/schema/type=11 parameters/1/schema/minimum=11 parameters/2/schema/type=12 parameters/2/schema/items/type=12 parameters/5/content/application~1json/schema/type=15",
    },
}
