# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1containers/post": "requestBody/content/application~1json/schema/type=11 requestBody/content/application~1json/schema/properties/mounts/const=14 requestBody/content/application~1json/schema/properties/limits/enum=15 requestBody/content/application~1json/schema/properties/ports/type=13 requestBody/content/application~1json/schema/properties/ports/additionalProperties/type=13 requestBody/content/application~1json/schema/properties/ports/additionalProperties/enum=13",
    },
}
