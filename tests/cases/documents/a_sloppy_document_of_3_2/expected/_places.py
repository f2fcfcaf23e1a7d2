# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/get": "parameters/0/content/application~1x-www-form-urlencoded/schema/type=11 parameters/0/content/application~1x-www-form-urlencoded/schema/properties/name/type=11",
        "#/components/schemas/Pet": "type=16 $defs/Kind/type=16",
        "#/components/schemas/Tag": "type=17 properties/name/type=17",
    },
}
