"""A local Telegram: the Bot API over HTTP, with people one can script. It knows nothing of any bot."""
