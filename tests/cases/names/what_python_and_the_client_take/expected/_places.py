# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1things/get": "parameters/0/schema/type=11 parameters/1/schema/type=12 parameters/2/schema/type=13 parameters/2/schema/items/type=13 responses/200/content/application~1json/schema/type=14",
        "#/components/schemas/Model": "type=21 properties/class/type=23 properties/field/type=24 properties/date/type=26 properties/str/type=27 properties/data/type=28 properties/from_dict/type=29 properties/@type/type=30 properties/dict/type=25 properties/dict/additionalProperties/type=25",
        "#/components/schemas/Any": "type=32 properties/Mapping/type=32 properties/1st/type=32",
    },
}
