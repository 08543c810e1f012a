"""The Telegram edge: the only importer of `telegram` besides `app`."""
