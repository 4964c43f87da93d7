"""Connectors to platforms over HTTPS, one module each, and what their answers come to."""
