"""Why a file is refused, and what is taken out of one that is kept."""

from __future__ import annotations

from enum import StrEnum

FAMILIES = ("document-refused-",)


class Reason(StrEnum):
    """Why a file is not kept. Worded at `document-refused-<value>`, with the arguments in brackets.

    empty: it has no bytes.
    too_large (limit: MB): it, or the album made of several pictures, is larger than we take.
    wrong_kind (kind: picture, heic, word, sheet, slides, archive, program, video, audio, page, text or unknown;
        format: its usual short name): neither PDF, DOCX, JPEG nor PNG.
    truncated: its end is missing.
    damaged: it is of the right kind and cannot be read.
    encrypted: it cannot be opened without a password.
    too_many_pages (limit).
    too_many_pixels (limit: megapixels).
    too_many_parts (limit): a DOCX of far more parts than a document has.
    unpacks_too_large: its compressed content grows beyond all measure.
    unsafe_structure: it is built as no word processor builds it (DTD, links, paths out, overlaps, two files in one).
    macros: a DOCX with macros.
    external_content: a DOCX that fetches something from elsewhere when it is opened.
    embedded_objects: a DOCX with objects of other programs inside, or a PDF that is a folder of other files.
    dynamic_form: a PDF whose pages exist only inside one maker's reader (XFA).
    active_content: something that acts by itself is still there after everything known was taken out.
    too_heavy: looking into it took more memory or time than we give.
    infected (name): the virus scanner knows it.
    unchecked: the virus scanner must see it and does not answer.
    """

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    WRONG_KIND = "wrong_kind"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    TOO_MANY_PAGES = "too_many_pages"
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_MANY_PARTS = "too_many_parts"
    UNPACKS_TOO_LARGE = "unpacks_too_large"
    UNSAFE_STRUCTURE = "unsafe_structure"
    MACROS = "macros"
    EXTERNAL_CONTENT = "external_content"
    EMBEDDED_OBJECTS = "embedded_objects"
    DYNAMIC_FORM = "dynamic_form"
    ACTIVE_CONTENT = "active_content"
    TOO_HEAVY = "too_heavy"
    INFECTED = "infected"
    UNCHECKED = "unchecked"


class Change(StrEnum):
    """What differs between the file that came and the one that is kept."""

    EXTENSION = "extension"
    """Its name or declared type said another kind; the content decided."""
    JAVASCRIPT = "javascript"
    ACTIONS = "actions"
    """What would have happened by itself or by a tap: on opening, launching, sending a form, leaving for a file."""
    EMBEDDED_FILES = "embedded_files"
    FORM_LAYER = "form_layer"
    """XFA; the form's ordinary fields stay."""
    MEDIA = "media"
    """Sound, film, 3D."""
    SIGNATURE = "signature"
    """A digital signature, which no change of a file survives."""
    ENCRYPTION = "encryption"
    """Restrictions that no password was needed to pass."""
    METADATA = "metadata"
    TRAILING_BYTES = "trailing_bytes"
    TEMPLATE_LINK = "template_link"
    STRAY_PARTS = "stray_parts"
    ANIMATION = "animation"
    ROTATION = "rotation"
    """The picture is stored as it is meant to be seen."""
    SIZE = "size"
