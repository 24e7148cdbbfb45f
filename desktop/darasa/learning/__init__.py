"""What studying is: courses, lessons, quizzes and progress against the outline."""
