"""How marks look, on screen and on paper: Qt drawing without widgets, and the only room that counts UTF-16."""
