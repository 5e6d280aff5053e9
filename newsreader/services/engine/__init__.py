"""The engine: worker processes that read, analyse, compare and write, so that the window never waits."""
