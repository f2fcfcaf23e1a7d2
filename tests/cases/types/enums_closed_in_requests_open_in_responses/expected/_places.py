# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Sent": "type=14 required=14 properties/legs/enum=14",
        "#/components/schemas/Size": "type=13 enum=13",
        "#/components/schemas/Received": "type=15 required=15 properties/kind/const=15",
    },
}
