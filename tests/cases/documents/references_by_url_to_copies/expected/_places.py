# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "copies/pet.yaml": {
        "#/components/schemas/Pet": "type=2",
    },
    "copies/toys.json": {
        "#/components/schemas/Toy": "type=1 properties/name/type=1",
    },
}
