"""The library: what is on this computer, on the stick and on the internet, and what each costs to get."""
