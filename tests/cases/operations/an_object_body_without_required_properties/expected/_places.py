# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets~1search/post": "requestBody/content/application~1json/schema/type=10 requestBody/content/application~1json/schema/properties/name/type=10 requestBody/content/application~1json/schema/properties/limit/type=10 responses/200/content/application~1json/schema/type=11 responses/200/content/application~1json/schema/items/type=11",
    },
}
