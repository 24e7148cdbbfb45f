"""The facilitator wants to see that everything has arrived or will, and to mend what keeps it from it."""
