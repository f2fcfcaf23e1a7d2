# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/post": "requestBody/content/application~1x-www-form-urlencoded/schema/type=7 requestBody/content/application~1x-www-form-urlencoded/schema/properties/plain/type=12 requestBody/content/application~1x-www-form-urlencoded/schema/properties/plain/items/type=12 requestBody/content/application~1x-www-form-urlencoded/schema/properties/spaced/type=13 requestBody/content/application~1x-www-form-urlencoded/schema/properties/spaced/items/type=13 requestBody/content/application~1x-www-form-urlencoded/schema/properties/several/type=14 requestBody/content/application~1x-www-form-urlencoded/schema/properties/several/items/type=14",
    },
}
