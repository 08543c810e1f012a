"""Tests of the sandbox: it behaves as Telegram does."""
