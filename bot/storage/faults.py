"""Turns what a driver raises into the store's own errors: one line, and never the values of a row."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.errors import StoreError, StoreUnavailable

# SQLSTATE classes that are about the server or the moment, not about the statement: connection, log-in, unknown
# database, deadlock or serialisation, resources, operator intervention, input and output.
_PASSING = frozenset({"08", "28", "3D", "40", "53", "57", "58"})


@contextmanager
def translated(place: str, *, opening: bool = False) -> Iterator[None]:
    """Raise StoreUnavailable or StoreError in place of a driver's error; `place` names the database in words.

    The driver's error is not chained: PostgreSQL puts the values of the row into its details.
    """
    try:
        yield
    except (OSError, PoolTimeout) as error:
        raise _at(error, StoreUnavailable(f"{place}: {_reason(error)}")) from None
    except DBAPIError as error:
        kind = StoreUnavailable if opening or _is_passing(error) else StoreError
        raise _at(error, kind(f"{place}: {explain(error)}")) from None


def explain(error: DBAPIError) -> str:
    """Give the class and the first line of an error, which hold names of tables and constraints but no values."""
    cause = error.orig or error
    source = cause.__cause__ or cause
    return f"{_first_line(source)} ({type(source).__name__})"


def _at(error: BaseException, instead: StoreError) -> StoreError:
    """Keep the place in the code, which is what one looks for in a log."""
    return instead.with_traceback(error.__traceback__)


def _is_passing(error: DBAPIError) -> bool:
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return str(state)[:2] in _PASSING
    return error.connection_invalidated or type(error).__name__ in ("OperationalError", "InterfaceError")


def _reason(error: Exception) -> str:
    """Give the system's own words for its error number; asyncio hides them behind addresses."""
    number = getattr(error, "errno", None)
    return os.strerror(number) if number and number > 0 else getattr(error, "strerror", None) or _first_line(error)


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
