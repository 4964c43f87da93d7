"""Frozen records of what was observed, and the names of checks, outcomes and events."""
