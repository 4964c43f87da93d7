"""The computer that the program runs on: its keyring, private files, signer keys, and the log."""
