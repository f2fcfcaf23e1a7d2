# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Boat": "type=19 required=20 properties/name/type=22 properties/hull_identification_number/type=23 properties/length_over_all/type=24 properties/length_at_the_waterline/type=25 properties/beam_at_the_waterline/type=26 properties/crew/type=27 properties/remark/type=28 properties/rig/type=29 properties/rig/enum=29 properties/former_names/type=30 properties/former_names/items/type=30 properties/former_owners/type=32 properties/draught~1keel/type=33 properties/draught~1keel/minimum=33",
        "#/components/schemas/Owner": "type=35 properties/name/type=37",
    },
}
