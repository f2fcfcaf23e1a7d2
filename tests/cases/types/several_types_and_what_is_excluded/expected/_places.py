# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Pet": "type=13 properties/size/type=15 properties/size/maximum=15 properties/size/maxLength=15 properties/tags/type=16 properties/tags/items/type=16 properties/name/type=18 properties/name/not=18 not=19 properties/home/type=17 properties/home/properties/street/type=17",
    },
}
