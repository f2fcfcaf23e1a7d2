# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Result": "type=16 properties/value/type=16",
        "#/components/schemas/Job": "type=17 properties/id/type=17",
        "#/components/schemas/Problem": "type=18 properties/detail/type=18",
    },
}
