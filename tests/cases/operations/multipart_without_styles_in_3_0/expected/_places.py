# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1files/post": "requestBody/content/application~1x-www-form-urlencoded/schema/type=13 requestBody/content/application~1x-www-form-urlencoded/schema/properties/expand/type=13 requestBody/content/application~1x-www-form-urlencoded/schema/properties/expand/items/type=13 requestBody/content/application~1x-www-form-urlencoded/schema/properties/about/type=13",
    },
}
