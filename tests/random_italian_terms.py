"""The Italian part of a random body: all that FatturaPA has elements for, said now and then."""

from random import Random
from typing import Any

Body = dict[str, Any]

WITHHOLDINGS = (
    {"tipo": "RT01", "aliquota": "20", "causalePagamento": "A"},
    {"tipo": "RT02", "aliquota": "20.00", "causalePagamento": "A"},
    {"tipo": "RT01", "aliquota": "23", "causalePagamento": "R", "quotaImponibile": "50"},
    {"tipo": "RT04", "aliquota": "8.5", "causalePagamento": "T"},
    {"tipo": "RT03", "aliquota": "11.50", "causalePagamento": "ZO"},
)
FUNDS = (
    {"tipo": "TC01", "aliquota": "4"},
    {"tipo": "TC04", "aliquota": "4.00", "aliquotaIva": "22", "ritenuta": True},
    {"tipo": "TC22", "aliquota": "4", "ritenuta": True, "riferimentoAmministrazione": "CASSA-1"},
    {"tipo": "TC02", "aliquota": "2", "natura": "N4"},
)
PLACE = {
    "indirizzo": "Rue de l’Œuvre",
    "numeroCivico": "12bis",
    "comune": "Orléans",
    "nazione": "FR",
}
SOMEBODY = {
    "idFiscaleIva": {"idPaese": "IT", "idCodice": "00743110157"},
    "denominazione": "Studio „Łódź” & Figli",
}
PERSON = {
    "idFiscaleIva": {"idPaese": "IT", "idCodice": "00743110157"},
    "codiceFiscale": "RCCMNL83S18D969H",
    "nome": "Zoë",
    "cognome": "Țepeș",
    "titolo": "Dott.",
}
TRANSPORT = {
    "vettore": {**PERSON, "numeroLicenzaGuida": "MI-99"},
    "mezzo": "Autocarro – 3½ t",
    "causale": "Vendita",
    "numeroColli": 3,
    "descrizione": "Pallet „EUR”",
    "unitaMisuraPeso": "kg",
    "pesoLordo": "120.5",
    "pesoNetto": "99.999",
    "dataOraRitiro": "2026-11-10T08:30:00",
    "dataInizio": "2026-11-10",
    "tipoResa": "DAP",
    "indirizzoResa": PLACE,
    "dataOraConsegna": "2026-11-11T17:00:00",
}
SELLER = {
    "nome": "Günther",
    "cognome": "D’Àngelo",
    "albo": {
        "alboProfessionale": "Ordine degli Avvocati",
        "provincia": "MI",
        "numeroIscrizione": "A-77",
        "dataIscrizione": "2001-02-03",
    },
    "stabileOrganizzazione": PLACE,
    "rappresentanteFiscale": SOMEBODY,
    "fax": "0212345",
}
BUYER = {
    "nome": "Marìa",
    "cognome": "Rossi",
    "titolo": "Sig.ra",
    "codEori": "IT01234560157",
    "stabileOrganizzazione": PLACE,
    "rappresentanteFiscale": SOMEBODY,
}
TYPES = ("TD01", "TD02", "TD03", "TD05", "TD06", "TD24", "TD25", "TD26")
#: Types that the buyer issues, and the sellers they are about.
AT_HOME, ABROAD = ("TD16", "TD20", "TD22", "TD29"), ("TD17", "TD18", "TD19", "TD23")


def some(rnd: Random, share: float, part: Body) -> Body:
    """Any part of an object, often nothing."""
    return {key: value for key, value in part.items() if rnd.random() < share}


def invoice(rnd: Random, body: Body, *, is_office: bool, country: str) -> Body:
    """The part `fatturapa` of an invoice body."""
    is_credit = "documentType" in body
    said = some(
        rnd,
        0.2,
        {
            "causale": ["Causale „prima”", "x" * rnd.choice((5, 450))],
            "art73": True,
            "esigibilita": rnd.choice(("S", "I", "D") if is_office else ("I", "D")),
            "bollo": rnd.choice(
                (
                    {"addebitato": True},
                    {"virtuale": True},
                    {"virtuale": False},
                    {"virtuale": True, "importo": "2.00", "addebitato": True},
                )
            ),
            "ritenute": rnd.sample(WITHHOLDINGS, rnd.randint(1, 2)),
            "casse": rnd.sample(FUNDS, rnd.randint(1, 2)),
            "cig": "Z1234567AC",
            "cup": "J81B20001080002",
            "riferimenti": _references(rnd, len(body["lines"])),
            "sal": [1, 999],
            "ddt": [
                {"numero": "DDT/1", "data": "2026-11-09", "riferimentoNumeroLinea": [1]},
                {"numero": "DDT/2", "data": "2026-11-10"},
            ],
            "trasporto": some(rnd, 0.6, TRANSPORT),
            "fatturaPrincipale": {"numero": "FP/1", "data": "2026-11-01"},
            "veicolo": {"data": "2026-11-01", "totalePercorso": "6000 km"},
            "pagamenti": _payments(rnd),
            "riferimentoAmministrazione": "ADM-1",
            "terzoIntermediario": rnd.choice((SOMEBODY, PERSON)),
        },
    )
    if not is_credit and rnd.random() < 0.3:
        said["tipoDocumento"] = rnd.choice(TYPES)
    elif not is_credit and rnd.random() < 0.2:
        said["tipoDocumento"] = rnd.choice(AT_HOME if country == "IT" else ABROAD)
    return said


def _references(rnd: Random, lines: int) -> list[Body]:
    found = []
    for kind in rnd.sample(("ordine", "contratto", "convenzione", "ricezione", "fattura"), 2):
        more = some(
            rnd,
            0.5,
            {
                "data": "2026-10-01",
                "numItem": "7",
                "codiceCommessaConvenzione": "Commessa n° 3",
                "codiceCup": "J81B20001080001",
                "codiceCig": "Z1234567AB",
                "riferimentoNumeroLinea": sorted({1, lines}),
            },
        )
        found.append({"a": kind, "idDocumento": f"RIF-{rnd.randint(1, 99)}", **more})
    return found


def _payments(rnd: Random) -> list[Body]:
    found = []
    for month in range(rnd.randint(1, 4)):
        more = some(
            rnd,
            0.3,
            {
                "iban": "IT60X0542811101000000123456",
                "bic": "BPOPIT22",
                "istitutoFinanziario": "Banca „Etica”",
                "beneficiario": "Factor S.p.A.",
                "abi": "05428",
                "cab": "11101",
                "codicePagamento": "RF18",
                "scontoAnticipato": "1.50",
                "dataLimiteAnticipato": "2026-11-30",
                "penalitaRitardo": "3.00",
                "dataDecorrenzaPenale": "2027-06-30",
                "giorniTermini": 30,
                "dataRiferimentoTermini": "2026-11-16",
                "importo": "0.05",
            },
        )
        method = rnd.choice(("MP01", "MP05", "MP12", "MP23"))
        due = f"2027-0{month + 1}-15"
        found.append({"modalita": method, "scadenza": due, **more})
    found[-1].pop("importo", None)  # the last one takes the rest
    return found


def line(rnd: Random, *, withholds: bool) -> Body:
    """The part `fatturapa` of a line."""
    return some(
        rnd,
        0.15,
        {
            "tipoCessionePrestazione": rnd.choice(("PR", "AC")),
            "codiciArticolo": [{"tipo": "EAN", "valore": "8001234567894"}],
            "riferimentoAmministrazione": "R-1",
            "altriDati": [
                {"tipoDato": "INTENTO", "riferimentoTesto": "Dich. „12”"},
                {
                    "tipoDato": "N",
                    "riferimentoNumero": "-1.23456789",
                    "riferimentoData": "2026-01-31",
                },
            ],
            **({"ritenuta": rnd.random() < 0.7} if withholds else {}),
        },
    )


def add(rnd: Random, seller: Body, buyer: Body, body: Body) -> None:
    """Add the Italian parts, from dice of their own: the rest of a case stays as it was."""
    if rnd.random() < 0.3:
        return
    is_office = "UF1234" in str(buyer)
    said = invoice(rnd, body, is_office=is_office, country=buyer["country"])
    kind = said.get("tipoDocumento")
    if kind in {*AT_HOME, *ABROAD}:
        _in_its_place(said, buyer, body)
    elif kind is not None:
        _never_negative(body)
    withholds = bool(said.get("ritenute"))
    if "casse" in said and not withholds:
        said["casse"] = [{k: v for k, v in one.items() if k != "ritenuta"} for one in said["casse"]]
    if withholds and rnd.random() < 0.3 and "casse" not in said:
        body["lines"][0]["fatturapa"] = {"ritenuta": True}
    for one in body["lines"]:
        more = line(rnd, withholds=withholds)
        if more:
            one["fatturapa"] = {**one.get("fatturapa", {}), **more}
    if body.get("ublExtensions", {}).get("prepaidAmount"):
        said.pop("pagamenti", None)
    if rnd.random() < 0.2:
        seller["fatturapa"] = some(rnd, 0.6, SELLER)
    if rnd.random() < 0.2:
        buyer["fatturapa"] = some(rnd, 0.6, BUYER)
    if said:
        body["fatturapa"] = said


def _in_its_place(said: Body, buyer: Body, body: Body) -> None:
    """A supplier's document: taxed here; nobody withholds, and nobody charges a stamp."""
    for key in ("ritenute", "casse", "bollo", "esigibilita"):
        said.pop(key, None)
    body.get("ublExtensions", {}).pop("allowanceCharges", None)
    buyer.pop("einvoiceIdentifiers", None)
    for one in body["lines"]:
        one |= {"vatCategoryCode": "S", "vatRate": "22.00"}
        one.pop("natura", None)
    if buyer.get("type") == "individual":
        buyer |= {"type": "company", "cui": "00743110157", "isVatPayer": True}


def _never_negative(body: Body) -> None:
    """A negative total is a credit note (TD04), whatever was chosen."""
    body.get("ublExtensions", {}).pop("allowanceCharges", None)
    for one in body["lines"]:
        for key in ("quantity", "discount"):
            if key in one:
                one[key] = one[key].lstrip("-")
