# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Line": "type=13 properties/ends/type=15 properties/entry/type=16 properties/pair/type=17 properties/ends/items=15 properties/entry/prefixItems/0/type=16 properties/entry/prefixItems/1/type=16 properties/pair/prefixItems/0/type=17 properties/pair/prefixItems/1/type=17 properties/pair/items=17",
        "#/components/schemas/Point": "type=11 properties/x/type=11 properties/y/type=11",
    },
}
