"""Facts to findings: root cause, certainty, remedies; pure."""
