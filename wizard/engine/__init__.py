"""The table of checks, the runner, and what the window and the command line ask of the network."""
