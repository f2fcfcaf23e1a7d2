# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/post": "requestBody/content/application~1json/schema/type=14 requestBody/content/application~1json/schema/required=15 requestBody/content/application~1json/schema/properties/name/type=17 requestBody/content/application~1json/schema/properties/name/maxLength=17",
        "#/components/schemas/Names": "type=23 patternProperties/^[a-z]+$/type=26",
    },
}
