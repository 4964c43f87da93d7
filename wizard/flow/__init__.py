"""The wizard without a window: steps, state, and what may happen next."""
