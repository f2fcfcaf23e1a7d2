# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets~1{id}/get": "parameters/0/schema/type=9 responses/200/content/application~1json/schema/type=11 responses/200/content/application~1json/schema/properties/name/type=11",
        "#/components/schemas/Missing": "type=17 properties/what/type=17",
        "#/components/schemas/Problem": "type=18 required=18 properties/title/type=18 properties/status/type=18",
    },
}
