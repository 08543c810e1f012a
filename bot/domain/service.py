"""Serving a public authority, for openings to serving officials: one rule, asked by words or by the circle.

What somebody states in the application itself counts before what the profile lets one guess: the opening's own
question, then the endorsement that was noted, which a bureau gives to nobody else, then a current post.
"""

from __future__ import annotations

from bot.domain.checked import Checked, ProfileLine, Reason
from bot.domain.endorsement import EndorsementStatus, LetterStatus
from bot.domain.members import MEMBERS
from bot.domain.profile import Employment, SectionName
from bot.domain.rules import Case, mentions, says, unchecked
from bot.domain.vacancy import Criterion, OpenTo


def other(criterion: Criterion, case: Case) -> Checked:
    """Compare what no kind of its own stands for: service is looked for, the rest is read by people."""
    return service(criterion, case) if speaks_of_service(criterion) else unchecked(criterion, case)


def speaks_of_service(criterion: Criterion) -> bool:
    """Tell whether a criterion asks that somebody serve a public authority at present."""
    return criterion.kind == "other" and says(criterion, "service")


def service(subject: Criterion | OpenTo, case: Case) -> Checked:
    """Look for what shows that somebody serves a public authority of a member country now.

    A post shows it when its employer's name plainly names a public authority; anything else leaves it *not shown*:
    what makes an official is confirmed by the administration, not by us. Where the words ask besides for the bureau's
    proposal or the administration's agreement, those have to be noted too.
    """
    answered = case.answered("service")
    if answered is not None and not case.says_yes(answered):
        return Checked(subject, Reason.DENIED, question=answered)
    lines, noted = _posts(case), case.stated.endorsement.status is EndorsementStatus.ENDORSED
    if answered is None and not noted and not lines:
        filled = case.profile.has(SectionName.EMPLOYMENT)
        return Checked(subject, Reason.SERVICE if filled else Reason.EMPTY, SectionName.EMPLOYMENT)
    reason = Reason.SHOWN if _is_backed(subject, case) else Reason.BACKING
    if answered is not None:
        return Checked(subject, reason, question=answered)
    return Checked(subject, reason, SectionName.EMPLOYMENT, lines, noted=not lines)


def _posts(case: Case) -> tuple[ProfileLine, ...]:
    posts = case.entries(SectionName.EMPLOYMENT, Employment) or ()
    return tuple(line for line, post in posts if _is_public(post))


def _is_public(post: Employment) -> bool:
    return post.current and post.country in MEMBERS and mentions(post.employer, "authorities")


def _is_backed(subject: Criterion | OpenTo, case: Case) -> bool:
    """Tell whether what the words ask of others is noted: the bureau's proposal, the administration's agreement."""
    if isinstance(subject, OpenTo):
        return True
    noted = case.stated.endorsement
    endorsed, agreed = noted.status is EndorsementStatus.ENDORSED, noted.letter is LetterStatus.RECEIVED
    return (endorsed or not says(subject, "proposal")) and (endorsed or agreed or not says(subject, "agreement"))
