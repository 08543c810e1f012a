"""The dialog: pure state machines from (session, event) to (session, replies, requests)."""
