"""The window: panes, lists and painting, without rules of the domain."""
