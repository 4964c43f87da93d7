"""What people read: the language in use, its translations, and where the shipped data lies."""
