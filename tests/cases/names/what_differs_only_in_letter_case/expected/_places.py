# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/pet": "type=10 properties/userId/type=10 properties/user_id/type=10 properties/userID/type=10",
        "#/components/schemas/Pet": "type=11 properties/b/type=11",
        "#/components/schemas/PET": "type=12 properties/c/type=12",
    },
}
