# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Message": "oneOf=18",
        "#/components/schemas/Question": "allOf/1/type=23 allOf/1/required=24 allOf/1/properties/text/type=25 allOf/1/properties/role/const=25 allOf/1/properties/weight/type=25 allOf/1/properties/weight/minimum=25",
        "#/components/schemas/Answer": "type=27 required=27 properties/parts/type=27 properties/parts/items/type=27 properties/role/enum=27",
        "#/components/schemas/Mood": "type=26 properties/mood/type=26 properties/mood/maxLength=26",
        "#/components/schemas/Kind": "const=19",
    },
}
