# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/get": "responses/200/content/application~1json/schema/type=8",
        "#/components/schemas/Pet": "type=12 required=13 properties/petType/type=15",
    },
}
