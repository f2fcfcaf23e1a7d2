# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Found": "type=16 properties/by_tag/oneOf=18 properties/by_properties/oneOf=19 properties/by_kind/oneOf=20 properties/by_kind/oneOf/1/type=20 properties/by_kind/oneOf/2/type=20",
        "#/components/schemas/Cat": "type=12 required=12 properties/lives/type=12 properties/kind/const=12",
        "#/components/schemas/Dog": "type=13 required=13 properties/tricks/type=13 properties/tricks/items/type=13 properties/kind/const=13",
        "#/components/schemas/Car": "type=14 required=14 properties/wheels/type=14",
    },
}
