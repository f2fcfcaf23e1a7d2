# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/post": "requestBody/content/application~1json/schema/type=12 requestBody/content/application~1json/schema/properties/name/type=14 requestBody/content/application~1json/schema/properties/title/type=15 requestBody/content/application~1json/schema/properties/name/maxLength=14 requestBody/content/application~1json/schema/properties/name/pattern=14 requestBody/content/application~1json/schema/properties/title/pattern=15 requestBody/content/application~1json/schema/patternProperties/^x-/type=17",
    },
}
