"""How each kind of question is answered, by mouse and by keyboard."""
