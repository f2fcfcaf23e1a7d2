# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/post": "responses/201/content/application~1json/schema/type=11 responses/201/content/application~1json/schema/properties/id/type=11",
        "#/paths/~1pets~1{id}/get": "parameters/0/schema/type=18",
    },
}
