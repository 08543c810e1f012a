"""A guided application assistant for an international organisation's recruitment."""
