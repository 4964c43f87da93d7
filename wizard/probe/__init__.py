"""The only code that opens a socket to a mail or DNS host."""
