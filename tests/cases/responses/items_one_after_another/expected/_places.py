# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Pet": "type=17 required=17 properties/name/type=17",
        "#/components/schemas/Event": "type=18 required=18 properties/data/type=18 properties/retry/type=18",
    },
}
