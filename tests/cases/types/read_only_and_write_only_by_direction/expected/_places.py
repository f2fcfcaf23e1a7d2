# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/User": "type=27 required=28 properties/id/type=30 properties/name/type=31 properties/password/type=32 properties/password/minLength=32",
        "#/components/schemas/Team": "type=21 required=22 properties/id/type=24 properties/users/type=25",
    },
}
