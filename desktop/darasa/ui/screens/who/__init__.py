"""Who is learning: choosing oneself, with a PIN where one is set."""
