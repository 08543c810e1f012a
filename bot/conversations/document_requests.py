"""What turns ask of the store about documents, and of the worker that fetches files."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversations.requests import Request
from bot.domain.document import LARGEST, MOST_BYTES, MOST_DOCUMENTS, Document, DocumentKind, Part


@dataclass(frozen=True)
class Shelf:
    """All documents of a person, oldest first; how many are on their way; which went with a submission."""

    documents: tuple[Document, ...] = ()
    waiting: int = 0
    sent: frozenset[int] = frozenset()

    @property
    def size(self) -> int:
        """The bytes of all of them."""
        return sum(each.size for each in self.documents)

    @property
    def is_full(self) -> bool:
        """Tell whether there is no place for one more."""
        return len(self.documents) + self.waiting >= MOST_DOCUMENTS

    def has_room(self, size: int) -> bool:
        """Tell whether a file of this size fits, which may turn out smaller."""
        return not self.is_full and self.size + min(size, LARGEST) <= MOST_BYTES

    def find(self, document_id: str) -> Document | None:
        """Give the person's document with this number."""
        return next((each for each in self.documents if str(each.document_id) == document_id), None)

    def of_kind(self, kind: DocumentKind) -> tuple[Document, ...]:
        """Give the documents of a kind."""
        return tuple(each for each in self.documents if each.kind is kind)


@dataclass(frozen=True)
class LoadDocuments(Request[Shelf]):
    """Read what the person keeps."""


@dataclass(frozen=True)
class FetchFile(Request[None]):
    """Have a file brought over, or the pictures of an album as one; what comes of it is told by `Fetched`.

    Without a kind it is read for a profile and not kept; a CV is read and kept. `replaces` is the number of the
    document whose place it takes, `reference` the opening for which it was sent. What has no name of its own is named
    in `language`.
    """

    parts: tuple[Part, ...]
    kind: DocumentKind | None = None
    album: str | None = None
    replaces: int | None = None
    reference: str | None = None
    language: str = "en"


@dataclass(frozen=True)
class JoinAlbum(Request[bool]):
    """Add a picture to an album that is to be fetched and was not begun; False when there is none such."""

    album: str
    part: Part


@dataclass(frozen=True)
class ChangeKind(Request[None]):
    """Call one of the person's own documents something else."""

    document_id: int
    kind: DocumentKind


@dataclass(frozen=True)
class RemoveDocument(Request[None]):
    """Take one of the person's own documents away; where it was sent with an application, that copy stays."""

    document_id: int
