"""The three independent axes of a document, and the one status that the API derives from them."""

from __future__ import annotations

from enum import StrEnum


class Lifecycle(StrEnum):
    """Whether a document exists in law; "credited" is derived from its corrections."""

    DRAFT = "draft"
    ISSUED = "issued"
    CANCELLED = "cancelled"


class SubmissionState(StrEnum):
    """How far a document got with the government's system."""

    NONE = "none"
    QUEUED = "queued"
    SENT = "sent"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    FAILED = "failed"


class Credited(StrEnum):
    """How much of a document was taken back by storno or credit notes."""

    NO = "no"
    PARTLY = "partly"
    FULLY = "fully"


def api_status(
    lifecycle: Lifecycle,
    submission: SubmissionState,
    credited: Credited = Credited.NO,
    *,
    is_correction: bool = False,
) -> str:
    """Derive the single `status` of the Storno API (domain page 02, section 2)."""
    if lifecycle is not Lifecycle.ISSUED:
        return lifecycle.value
    if credited is Credited.FULLY:
        return "refunded"
    by_submission = {
        SubmissionState.SENT: "sent_to_provider",
        SubmissionState.ACCEPTED: "validated",
        SubmissionState.REJECTED: "rejected",
    }
    return by_submission.get(submission, "refund" if is_correction else "issued")
