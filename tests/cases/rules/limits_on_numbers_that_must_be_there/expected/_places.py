# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1a/post": "requestBody/content/application~1json/schema/type=11 requestBody/content/application~1json/schema/required=12 requestBody/content/application~1json/schema/properties/count/type=14 requestBody/content/application~1json/schema/properties/share/type=15 requestBody/content/application~1json/schema/properties/count/minimum=14 requestBody/content/application~1json/schema/properties/count/multipleOf=14 requestBody/content/application~1json/schema/properties/share/maximum=15 requestBody/content/application~1json/schema/properties/share/multipleOf=15",
    },
}
