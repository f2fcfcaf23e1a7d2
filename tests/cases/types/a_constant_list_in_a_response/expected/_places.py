# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1points/get": "responses/200/content/application~1json/schema/const=10 responses/201/content/application~1json/schema/type=13 responses/201/content/application~1json/schema/items/enum=13",
    },
}
