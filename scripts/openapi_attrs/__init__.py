"""An attrs client and compiled validation rules from an OpenAPI document."""
