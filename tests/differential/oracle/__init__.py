"""openapi-python-client as an oracle: what it generates, ours offers, sends and reads the same way."""
