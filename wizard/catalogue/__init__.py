"""The data in resources/, read into typed records that are checked while they are read."""
