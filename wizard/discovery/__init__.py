"""From a mailbox to ranked settings, with where each came from."""
