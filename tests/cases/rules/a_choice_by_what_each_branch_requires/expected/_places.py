# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Message": "oneOf=18",
        "#/components/schemas/Question": "type=21 required=22 properties/text/type=23 properties/role/const=23 properties/mood/type=23 properties/mood/maxLength=23",
        "#/components/schemas/Answer": "type=24 required=24 properties/parts/type=24 properties/parts/items/type=24 properties/role/enum=24",
        "#/components/schemas/Kind": "const=19",
    },
}
