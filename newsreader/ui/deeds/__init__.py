"""What happens when the reader wishes something: from menus, keys and drops to the desk."""
