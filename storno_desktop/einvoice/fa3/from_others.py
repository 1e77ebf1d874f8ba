"""Third parties, authorised parties and former names: Podmiot3, PodmiotUpowazniony, Podmiot1K, 2K.

What buyer and seller say beyond EN 16931 is laid over Podmiot1 and Podmiot2 here too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Protocol

from storno_desktop.domain.national.poland import (
    Authorised,
    AuthorisedRole,
    BuyerTerms,
    FormerBuyer,
    FormerSeller,
    OtherParty,
    PartyRole,
    Place,
    SellerStatus,
    SellerTerms,
)
from storno_desktop.domain.taxid import eu, pl
from storno_desktop.domain.taxid.scheme import squeeze
from storno_desktop.einvoice.fa3.further import one_line
from storno_desktop.einvoice.fa3.model import (
    TAdres,
    TDaneKontaktowe,
    TDaneKontaktowePU,
    TNabywca,
    TPodmiot1,
    TPodmiot1K,
    TPodmiot2,
    TPodmiot2K,
    TPodmiot3,
    TPodmiotTrzeci,
    TSprzedawca,
    TUpowazniony,
)
from storno_desktop.einvoice.fa3.names import NO, YES

#: Rola.
ROLES: Final = {role: str(number) for number, role in enumerate(PartyRole, 1)}
#: RolaPU.
AUTHORISED: Final = {role: str(number) for number, role in enumerate(AuthorisedRole, 1)}
#: StatusInfoPodatnika.
STATUSES: Final = {status: str(number) for number, status in enumerate(SellerStatus, 1)}


class _Numbered(Protocol):
    """Anybody who is known by one kind of number."""

    @property
    def nip(self) -> str | None: ...
    @property
    def eu_vat_id(self) -> str | None: ...
    @property
    def foreign_id(self) -> str | None: ...
    @property
    def foreign_country(self) -> str | None: ...
    @property
    def name(self) -> str | None: ...


def place(where: Place | None) -> TAdres | None:
    """An address as it was written."""
    if where is None:
        return None
    return TAdres(
        KodKraju=where.country,
        AdresL1=one_line(where.line1),
        AdresL2=one_line(where.line2),
        GLN=one_line(where.gln),
    )


def identity(party: _Numbered) -> TPodmiot2:
    """The one number that somebody has, or that there is none."""
    name = one_line(party.name)
    if party.nip:
        return TPodmiot2(NIP=pl.compact(party.nip), Nazwa=name)
    if party.eu_vat_id:
        prefix, body = eu.split(squeeze(party.eu_vat_id))
        return TPodmiot2(KodUE=prefix or None, NrVatUE=body, Nazwa=name)
    if party.foreign_id:
        country = party.foreign_country
        return TPodmiot2(KodKraju=country, NrID=one_line(party.foreign_id), Nazwa=name)
    return TPodmiot2(BrakID=YES, Nazwa=name)


def third(party: OtherParty) -> TPodmiotTrzeci:
    """Podmiot3."""
    known = identity(party)
    ids = TPodmiot3(
        NIP=known.NIP,
        KodUE=known.KodUE,
        NrVatUE=known.NrVatUE,
        KodKraju=known.KodKraju,
        NrID=known.NrID,
        BrakID=known.BrakID,
        Nazwa=known.Nazwa,
    )
    if party.internal_unit:
        ids = TPodmiot3(IDWew=one_line(party.internal_unit), Nazwa=known.Nazwa)
    contact = TDaneKontaktowe(Email=one_line(party.email), Telefon=one_line(party.phone))
    is_other = bool(party.other_role) and party.role is None
    return TPodmiotTrzeci(
        IDNabywcy=one_line(party.internal_id),
        NrEORI=one_line(party.eori),
        DaneIdentyfikacyjne=ids,
        Adres=place(party.address),
        AdresKoresp=place(party.correspondence),
        DaneKontaktowe=(contact,) if contact != TDaneKontaktowe() else (),
        Rola=ROLES[party.role] if party.role else None,
        RolaInna=YES if is_other else None,
        OpisRoli=one_line(party.other_role) if is_other else None,
        Udzial=party.share,
        NrKlienta=one_line(party.client_code),
    )


def authorised(party: Authorised) -> TUpowazniony:
    """PodmiotUpowazniony."""
    contact = TDaneKontaktowePU(EmailPU=one_line(party.email), TelefonPU=one_line(party.phone))
    return TUpowazniony(
        NrEORI=one_line(party.eori),
        DaneIdentyfikacyjne=TPodmiot1(NIP=pl.compact(party.nip), Nazwa=one_line(party.name)),
        Adres=place(party.address) or TAdres(),
        AdresKoresp=place(party.correspondence),
        DaneKontaktowe=(contact,) if contact != TDaneKontaktowePU() else (),
        RolaPU=AUTHORISED[party.role],
    )


def former_seller(party: FormerSeller) -> TPodmiot1K:
    """Podmiot1K."""
    return TPodmiot1K(
        PrefiksPodatnika="PL" if party.vat_prefix else None,
        DaneIdentyfikacyjne=TPodmiot1(NIP=pl.compact(party.nip), Nazwa=one_line(party.name)),
        Adres=place(party.address) or TAdres(),
    )


def former_buyer(party: FormerBuyer) -> TPodmiot2K:
    """Podmiot2K."""
    return TPodmiot2K(
        DaneIdentyfikacyjne=identity(party),
        Adres=place(party.address),
        IDNabywcy=one_line(party.internal_id),
    )


def seller_with(made: TSprzedawca, terms: SellerTerms | None) -> TSprzedawca:
    """Podmiot1 with what the document says of the seller."""
    if terms is None:
        return made
    prefix = made.PrefiksPodatnika
    if terms.vat_prefix is not None:
        prefix = "PL" if terms.vat_prefix else None
    return replace(
        made,
        PrefiksPodatnika=prefix,
        AdresKoresp=place(terms.correspondence),
        StatusInfoPodatnika=STATUSES[terms.status] if terms.status else None,
    )


def buyer_with(made: TNabywca, terms: BuyerTerms | None) -> TNabywca:
    """Podmiot2 with what the document says of the buyer."""
    if terms is None:
        return made
    return replace(
        made,
        NrEORI=one_line(terms.eori),
        AdresKoresp=place(terms.correspondence),
        IDNabywcy=one_line(terms.internal_id),
        JST=YES if terms.local_government else NO,
        GV=YES if terms.vat_group else NO,
    )
