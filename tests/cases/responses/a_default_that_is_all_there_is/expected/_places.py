# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1jobs/get": "responses/default/content/application~1json/schema/type=8",
        "#/components/schemas/Job": "type=16 properties/id/type=16",
    },
}
