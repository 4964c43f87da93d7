"""One page per step; pages show the state of wizard.flow and hold no decisions."""
