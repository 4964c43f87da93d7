"""Bytes and words of the SMTP protocol, pure (RFC 5321, 3207, 4954)."""
