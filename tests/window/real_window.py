"""The real window in a process of its own: `python real_window.py A B [C D]` compares A with B, then C with D.

The window shows itself, compares, and tells what it saw.

Prints one JSON object: seconds since the wall clock time in the environment's BEGUN at which the frame of the window
was first painted, all its parts were, both texts were readable, and their marks stood; the seconds from asking for
the second pair to its marks, with all warm; the longest time in which the window could not answer, from its first
painting to the first marks; and the modules loaded at the end. Without files it ends once all parts
are painted.

This file imports nothing itself, as the worker processes load it once more.
"""

if __name__ == "__main__":
    from watch import main  # type: ignore[import-not-found]  # beside this script, not a package

    main()
