# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/get": "responses/200/content/application~1json/schema/type=8",
        "#/components/schemas/Pet": "oneOf=17",
        "#/components/schemas/Cat": "type=19 required=19 properties/lives/type=19 properties/kind/const=19",
        "#/components/schemas/Dog": "type=20 required=20 properties/tricks/type=20 properties/tricks/items/type=20 properties/kind/const=20",
        "#/components/schemas/Other": "type=21 properties/kind/type=21 properties/legs/type=21 properties/kind/not=21",
    },
}
