"""Bringing files over from Telegram: downloaded, inspected in a child process, sealed, and told to the conversation."""
