# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/post": "requestBody/content/application~1json/schema/type=16 requestBody/content/application~1json/schema/properties/meant/type=18 requestBody/content/application~1json/schema/properties/meant/properties/name/type=18 requestBody/content/application~1json/schema/properties/said/type=19 requestBody/content/application~1json/schema/properties/said/properties/name/type=19",
    },
}
