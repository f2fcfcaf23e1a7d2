# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1values/post": "requestBody/content/application~1json/schema/type=12 requestBody/content/application~1json/schema/properties/record/type=14 requestBody/content/application~1json/schema/properties/list/type=15 requestBody/content/application~1json/schema/properties/count/type=16 requestBody/content/application~1json/schema/properties/record/enum=14 requestBody/content/application~1json/schema/properties/list/const=15 requestBody/content/application~1json/schema/properties/count/enum=16",
    },
}
