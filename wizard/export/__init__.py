"""Signed configuration files: canonical JSON, signing, sealing, request files, verifying and opening again."""
