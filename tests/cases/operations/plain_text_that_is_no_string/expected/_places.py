# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Privileges": "type=24 items/type=24",
        "#/paths/~1limit/put": "requestBody/content/text~1plain/schema/type=20 requestBody/content/text~1plain/schema/minimum=20",
    },
}
