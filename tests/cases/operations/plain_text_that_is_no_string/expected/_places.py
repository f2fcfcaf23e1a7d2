# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Privileges": "type=34 items/type=34",
        "#/paths/~1limit/put": "requestBody/content/text~1plain/schema/type=20 requestBody/content/text~1plain/schema/minimum=20",
        "#/paths/~1level/put": "requestBody/content/text~1plain/schema/oneOf=29 requestBody/content/text~1plain/schema/oneOf/0/type=29 requestBody/content/text~1plain/schema/oneOf/1/type=29 requestBody/content/text~1plain/schema/oneOf/1/enum=29",
    },
}
