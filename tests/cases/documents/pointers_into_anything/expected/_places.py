# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/get": "parameters/0/schema/enum=8 responses/200/content/application~1json/schema/type=14 responses/200/content/application~1json/schema/properties/first~1pet/type=14 responses/200/content/application~1json/schema/properties/first~1pet/properties/name/type=14",
    },
}
