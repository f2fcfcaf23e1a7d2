# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1things/get": "parameters/0/schema/type=11 parameters/1/schema/type=12 parameters/2/schema/type=13 parameters/2/schema/items/type=13 responses/200/content/application~1json/schema/type=14",
        "#/components/schemas/Model": "type=19 properties/class/type=21 properties/field/type=22 properties/date/type=24 properties/str/type=25 properties/data/type=26 properties/from_dict/type=27 properties/@type/type=28 properties/dict/type=23 properties/dict/additionalProperties/type=23",
        "#/components/schemas/Any": "type=30 properties/Mapping/type=30 properties/1st/type=30",
    },
}
