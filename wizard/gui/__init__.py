"""The window: theme, widgets, one page per step, and the one bridge to the engine."""
