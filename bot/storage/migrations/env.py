"""What Alembic runs for every command; the connection, with its transaction, is given by the caller."""

from alembic import context

from bot.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # on SQLite too, where BEGIN is our own
)
with context.begin_transaction():
    context.run_migrations()
