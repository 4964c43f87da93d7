"""Embedded practice mail server and DNS on loopback, and the scripted faults that practice mode and tests run on."""
