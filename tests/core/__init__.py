"""The durable core: intake, turns, outbox, the Telegram edge and the command line."""
