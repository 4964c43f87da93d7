"""SMTP Wizard: from an e-mail address and a password to a sending configuration that is known to work."""
