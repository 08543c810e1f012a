from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from bot.domain.application import ApplicationHead, Snapshot
from bot.domain.status import Status

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)


def snapshot(**changes: Any) -> Snapshot:
    facts: dict[str, Any] = {
        "reference": "INT04606",
        "language": "ar",
        "profile": {"identity": [{"given_names": "Ada"}]},
        "answers": {"motivation": "لأن 😀", "pool": True},
        "pool_opt_in": True,
        "declared_at": NOW,
    }
    return Snapshot.model_validate({**facts, **changes})


def test_a_snapshot_survives_json() -> None:
    assert Snapshot.model_validate_json(snapshot().model_dump_json()) == snapshot()


def test_the_digest_tells_two_submissions_apart() -> None:
    assert len(snapshot().digest()) == 64
    assert snapshot().digest() == snapshot().digest()
    assert snapshot().digest() != snapshot(pool_opt_in=False).digest()
    assert snapshot().digest() != snapshot(answers={"motivation": "لأن", "pool": True}).digest()


def test_the_digest_does_not_depend_on_the_order_of_the_answers() -> None:
    assert snapshot(answers={"pool": True, "motivation": "لأن 😀"}).digest() == snapshot().digest()


def test_a_snapshot_says_when_it_was_declared_in_which_zone() -> None:
    with pytest.raises(ValidationError):
        snapshot(declared_at=datetime(2027, 3, 1))  # noqa: DTZ001 - a time without a zone is what is refused


def test_a_head_has_no_submission_before_the_first() -> None:
    head = ApplicationHead(public_id="A-1", reference="INT04606", status=Status.DRAFT, revision=0, started_at=NOW)
    assert head.submitted_at is None
