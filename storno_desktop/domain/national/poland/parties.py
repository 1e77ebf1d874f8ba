"""Who else has a part in a Polish sale, and what its two parties say of themselves."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Place:
    """An address in two free lines (TAdres)."""

    country: str = "PL"
    line1: str | None = None
    line2: str | None = None
    gln: str | None = None


class SellerStatus(StrEnum):
    """In which state the seller's business is (StatusInfoPodatnika)."""

    LIQUIDATION = "liquidation"
    RESTRUCTURING = "restructuring"
    BANKRUPTCY = "bankruptcy"
    INHERITED = "inherited"  # przedsiębiorstwo w spadku


@dataclass(frozen=True, slots=True)
class SellerTerms:
    """What the seller says beyond name, number and address (Podmiot1)."""

    status: SellerStatus | None = None
    correspondence: Place | None = None
    vat_prefix: bool | None = None  # PrefiksPodatnika; None: in trade within the Union


@dataclass(frozen=True, slots=True)
class BuyerTerms:
    """What is said of the buyer beyond name, number and address (Podmiot2)."""

    local_government: bool = False  # JST: the invoice is about a unit below a local government
    vat_group: bool = False  # GV: the invoice is about a member of a VAT group
    eori: str | None = None
    correspondence: Place | None = None
    internal_id: str | None = None  # IDNabywcy, which ties the buyer to a Podmiot3


class PartyRole(StrEnum):
    """What a third party is in the sale (Rola)."""

    FACTOR = "factor"
    RECIPIENT = "recipient"
    ORIGINAL = "original"  # podmiot pierwotny
    FURTHER_BUYER = "further_buyer"
    ISSUER = "issuer"
    PAYER = "payer"
    LOCAL_GOVERNMENT_ISSUER = "local_government_issuer"
    LOCAL_GOVERNMENT_RECIPIENT = "local_government_recipient"
    VAT_GROUP_ISSUER = "vat_group_issuer"
    VAT_GROUP_RECIPIENT = "vat_group_recipient"
    EMPLOYEE = "employee"


@dataclass(frozen=True, slots=True)
class OtherParty:
    """A third party (Podmiot3); one kind of number, none at all is BrakID."""

    name: str | None = None
    role: PartyRole | None = None
    other_role: str | None = None  # OpisRoli, instead of a role
    nip: str | None = None
    internal_unit: str | None = None  # IDWew
    eu_vat_id: str | None = None  # with the prefix of its country
    foreign_id: str | None = None
    foreign_country: str | None = None
    address: Place | None = None
    correspondence: Place | None = None
    email: str | None = None
    phone: str | None = None
    share: Decimal | None = None  # Udzial of a further buyer, percent
    client_code: str | None = None
    eori: str | None = None
    internal_id: str | None = None


class AuthorisedRole(StrEnum):
    """By which law somebody issues for the seller (RolaPU)."""

    ENFORCEMENT = "enforcement"  # organ egzekucyjny
    BAILIFF = "bailiff"  # komornik sądowy
    TAX_REPRESENTATIVE = "tax_representative"


@dataclass(frozen=True, slots=True)
class Authorised:
    """Who acts for the seller by law (PodmiotUpowazniony)."""

    name: str
    nip: str
    role: AuthorisedRole = AuthorisedRole.TAX_REPRESENTATIVE
    address: Place | None = None
    correspondence: Place | None = None
    email: str | None = None
    phone: str | None = None
    eori: str | None = None


@dataclass(frozen=True, slots=True)
class FormerSeller:
    """The seller as the corrected invoice named them (Podmiot1K)."""

    name: str
    nip: str
    address: Place | None = None
    vat_prefix: bool = False


@dataclass(frozen=True, slots=True)
class FormerBuyer:
    """A buyer as the corrected invoice named them (Podmiot2K)."""

    name: str | None = None
    nip: str | None = None
    eu_vat_id: str | None = None
    foreign_id: str | None = None
    foreign_country: str | None = None
    address: Place | None = None
    internal_id: str | None = None
