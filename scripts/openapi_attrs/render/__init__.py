"""Model and rules -> files: first a plan of files, names and imports, then the templates."""
