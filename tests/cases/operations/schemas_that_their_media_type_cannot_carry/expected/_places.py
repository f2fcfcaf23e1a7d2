# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1picture/put": "responses/default/content/application~1vnd.goa.error/schema/type=16 responses/default/content/application~1vnd.goa.error/schema/properties/code/type=16",
        "#/paths/~1names/post": "requestBody/content/application~1x-www-form-urlencoded/schema/type=23 requestBody/content/application~1x-www-form-urlencoded/schema/items/type=23",
        "#/paths/~1either/post": "requestBody/content/application~1x-www-form-urlencoded/schema/anyOf=32 requestBody/content/application~1x-www-form-urlencoded/schema/anyOf/0/type=32 requestBody/content/application~1x-www-form-urlencoded/schema/anyOf/0/required=32 requestBody/content/application~1x-www-form-urlencoded/schema/anyOf/0/properties/a/type=32 requestBody/content/application~1x-www-form-urlencoded/schema/anyOf/1/type=32 requestBody/content/application~1x-www-form-urlencoded/schema/anyOf/1/properties/b/type=32",
    },
}
