"""The words of the field as frozen values: the only things that pass between rooms."""
