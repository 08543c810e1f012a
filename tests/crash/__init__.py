"""The crash run: people apply while the bot is killed again and again."""
