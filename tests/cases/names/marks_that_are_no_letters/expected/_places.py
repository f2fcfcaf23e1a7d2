# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1a/post": "parameters/0/schema/type=8 parameters/0/schema/minLength=8 parameters/0/schema/pattern=8 requestBody/content/application~1json/schema/type=12 requestBody/content/application~1json/schema/properties/t\u0306/type=12 requestBody/content/application~1json/schema/properties/t\u0306/maxLength=12 responses/200/content/application~1json/schema/type=18 responses/200/content/application~1json/schema/required=18 responses/200/content/application~1json/schema/properties/\xf6\u0308/type=18",
    },
}
