"""The worker that says what nobody asked for; each kind of message is a round of its own."""
