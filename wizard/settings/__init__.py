"""Text to settings: drafts, parsed fields, transport security, secrets, and who may receive credentials."""
