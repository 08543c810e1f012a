"""What the search keeps beside the vacancies, on each database; derived from them and rebuilt at any time.

`vacancy_words` is the full-text index: one row per vacancy, its terms with a blank between two. `vacancy_listing`
is a narrow row per vacancy for counting and ordering without a look at the wide ones. `vacancy_vocabulary` holds
the words that occur, for mending typos; a word may stay in it after its last vacancy has gone.
"""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, String, Table, Text

from bot.domain.query import FACETS
from bot.storage.tables import Number, Utc

# All columns, so that a search without words reads the index alone, in the order of its result.
_LISTING_INDEX = """CREATE INDEX ix_vacancy_listing ON vacancy_listing
    (closes_at, vacancy_id, category, country, contract, grade, language, screening)"""

# The terms are cut and folded before they come here, so the tokenizer must do nothing but split at blanks:
# `ascii` takes every other character as it is, whereas `unicode61` would cut some letters in two.
SQLITE_DDL = (
    "CREATE VIRTUAL TABLE vacancy_words USING fts5(words, tokenize='ascii', detail='none', columnsize=0)",
    """CREATE TABLE vacancy_listing (
    vacancy_id INTEGER NOT NULL PRIMARY KEY REFERENCES vacancies (vacancy_id) ON DELETE CASCADE,
    closes_at DATETIME NOT NULL,
    category TEXT,
    country TEXT,
    contract TEXT,
    grade TEXT,
    language TEXT,
    screening TEXT
)""",
    _LISTING_INDEX,
    """CREATE TABLE vacancy_vocabulary (
    word VARCHAR(40) NOT NULL PRIMARY KEY,
    spelling VARCHAR(80) NOT NULL,
    length INTEGER NOT NULL
)""",
    "CREATE INDEX ix_vacancy_vocabulary_length ON vacancy_vocabulary (length)",
)

POSTGRESQL_DDL = (
    """CREATE TABLE vacancy_words (
    vacancy_id BIGINT NOT NULL PRIMARY KEY REFERENCES vacancies (vacancy_id) ON DELETE CASCADE,
    words TSVECTOR NOT NULL
)""",
    # A list of pending terms, which PostgreSQL keeps otherwise, is read from end to end by every search.
    "CREATE INDEX ix_vacancy_words_words ON vacancy_words USING GIN (words) WITH (fastupdate = off)",
    """CREATE TABLE vacancy_listing (
    vacancy_id BIGINT NOT NULL PRIMARY KEY REFERENCES vacancies (vacancy_id) ON DELETE CASCADE,
    closes_at TIMESTAMP WITH TIME ZONE NOT NULL,
    category TEXT,
    country TEXT,
    contract TEXT,
    grade TEXT,
    language TEXT,
    screening TEXT
)""",
    _LISTING_INDEX,
    """CREATE TABLE vacancy_vocabulary (
    word VARCHAR(40) NOT NULL PRIMARY KEY,
    spelling VARCHAR(80) NOT NULL,
    length INTEGER NOT NULL
)""",
    "CREATE INDEX ix_vacancy_vocabulary_length ON vacancy_vocabulary (length)",
)

DROP_DDL = (
    "DROP TABLE vacancy_vocabulary",
    "DROP TABLE vacancy_listing",
    "DROP TABLE vacancy_words",
)

_metadata = MetaData()

listing = Table(
    "vacancy_listing",
    _metadata,
    Column("vacancy_id", Number, primary_key=True),
    Column("closes_at", Utc, nullable=False),  # the first instant that is too late
    *(Column(facet, Text) for facet in FACETS),
)

vocabulary = Table(
    "vacancy_vocabulary",
    _metadata,
    Column("word", String(40), primary_key=True),  # folded
    Column("spelling", String(80), nullable=False),  # as it was first read, in small letters
    Column("length", Integer, nullable=False),
)


def is_search_table(name: str) -> bool:
    """Tell whether a table is the search's own, the tables that SQLite keeps behind its index included."""
    return name.startswith("vacancy_words") or name in (listing.name, vocabulary.name)
