# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Filter": "type=20 properties/name/type=20 properties/name/maxLength=20",
        "#/paths/~1pets/get": "responses/200/content/application~1json/schema/type=15 responses/200/content/application~1json/schema/items/type=15",
    },
}
