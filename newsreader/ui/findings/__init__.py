"""The findings beside the panes: cards, lists, notes, numbers and quotations set against each other."""
