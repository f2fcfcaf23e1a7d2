# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Pet": "type=26 required=26 properties/name/type=26",
        "#/components/schemas/Event": "type=28 required=28 properties/data/type=28 properties/retry/type=28",
        "#/components/schemas/Log": "type=27 maxItems=27",
    },
}
