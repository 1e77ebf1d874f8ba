"""The code lists of FatturaPA 1.2.3 that a document may name."""

from __future__ import annotations

from enum import StrEnum


class TipoDocumento(StrEnum):
    """What kind of document it is (2.1.1.1)."""

    TD01 = "TD01"  # invoice
    TD02 = "TD02"  # advance on an invoice
    TD03 = "TD03"  # advance on a fee
    TD04 = "TD04"  # credit note
    TD05 = "TD05"  # debit note
    TD06 = "TD06"  # fee note
    TD16 = "TD16"  # integration of a domestic reverse charge
    TD17 = "TD17"  # services from abroad
    TD18 = "TD18"  # goods from the Union
    TD19 = "TD19"  # goods, art. 17 c. 2 DPR 633/72
    TD20 = "TD20"  # self-invoice that mends a missing one
    TD21 = "TD21"  # self-invoice beyond the plafond
    TD22 = "TD22"  # goods out of a VAT warehouse
    TD23 = "TD23"  # the same with VAT paid
    TD24 = "TD24"  # deferred invoice, goods
    TD25 = "TD25"  # deferred invoice, triangular
    TD26 = "TD26"  # sale of assets, internal transfer
    TD27 = "TD27"  # own consumption, gifts
    TD28 = "TD28"  # purchases from San Marino with VAT
    TD29 = "TD29"  # notice of a missing or wrong invoice


class Esigibilita(StrEnum):
    """When the VAT falls due, and to whom (2.2.2.7)."""

    IMMEDIATA = "I"  # at once
    DIFFERITA = "D"  # when the invoice is paid
    SCISSIONE = "S"  # split: the buyer pays it to the State


class TipoRitenuta(StrEnum):
    """What is withheld (2.1.1.5.1)."""

    RT01 = "RT01"  # income tax of persons
    RT02 = "RT02"  # income tax of companies
    RT03 = "RT03"  # INPS
    RT04 = "RT04"  # ENASARCO
    RT05 = "RT05"  # ENPAM
    RT06 = "RT06"  # another fund


class CausalePagamento(StrEnum):
    """Why it is withheld: the letters of form 770 (2.1.1.5.4)."""

    C_A = "A"
    C_B = "B"
    C_C = "C"
    C_D = "D"
    C_E = "E"
    C_G = "G"
    C_H = "H"
    C_I = "I"
    C_L = "L"
    C_M = "M"
    C_N = "N"
    C_O = "O"
    C_P = "P"
    C_Q = "Q"
    C_R = "R"
    C_S = "S"
    C_T = "T"
    C_U = "U"
    C_V = "V"
    C_W = "W"
    C_X = "X"
    C_Y = "Y"
    C_Z = "Z"
    C_L1 = "L1"
    C_M1 = "M1"
    C_M2 = "M2"
    C_O1 = "O1"
    C_V1 = "V1"
    C_ZO = "ZO"


class TipoCassa(StrEnum):
    """The pension fund of a profession (2.1.1.7.1)."""

    TC01 = "TC01"  # avvocati
    TC02 = "TC02"  # commercialisti
    TC03 = "TC03"  # geometri
    TC04 = "TC04"  # ingegneri, architetti
    TC05 = "TC05"  # notai
    TC06 = "TC06"  # ragionieri
    TC07 = "TC07"  # ENASARCO
    TC08 = "TC08"  # consulenti del lavoro
    TC09 = "TC09"  # ENPAM
    TC10 = "TC10"  # farmacisti
    TC11 = "TC11"  # veterinari
    TC12 = "TC12"  # ENPAIA
    TC13 = "TC13"  # spedizionieri
    TC14 = "TC14"  # INPGI
    TC15 = "TC15"  # ONAOSI
    TC16 = "TC16"  # CASAGIT
    TC17 = "TC17"  # EPPI
    TC18 = "TC18"  # EPAP
    TC19 = "TC19"  # ENPAB
    TC20 = "TC20"  # ENPAPI
    TC21 = "TC21"  # ENPAP
    TC22 = "TC22"  # INPS


class CondizioniPagamento(StrEnum):
    """In how many payments (2.4.1)."""

    TP01 = "TP01"  # instalments
    TP02 = "TP02"  # all at once
    TP03 = "TP03"  # in advance


class ModalitaPagamento(StrEnum):
    """How it is paid (2.4.2.2)."""

    MP01 = "MP01"  # cash
    MP02 = "MP02"  # cheque
    MP03 = "MP03"  # banker's draft
    MP04 = "MP04"  # cash at the treasury
    MP05 = "MP05"  # transfer
    MP06 = "MP06"  # promissory note
    MP07 = "MP07"  # bank slip
    MP08 = "MP08"  # card
    MP09 = "MP09"  # RID
    MP10 = "MP10"  # RID utenze
    MP11 = "MP11"  # RID veloce
    MP12 = "MP12"  # RIBA
    MP13 = "MP13"  # MAV
    MP14 = "MP14"  # tax receipt
    MP15 = "MP15"  # special account
    MP16 = "MP16"  # bank domiciliation
    MP17 = "MP17"  # postal domiciliation
    MP18 = "MP18"  # postal slip
    MP19 = "MP19"  # SEPA direct debit
    MP20 = "MP20"  # SEPA DD CORE
    MP21 = "MP21"  # SEPA DD B2B
    MP22 = "MP22"  # kept from what is owed
    MP23 = "MP23"  # PagoPA


class TipoCessione(StrEnum):
    """What kind of line it is (2.2.1.2)."""

    SC = "SC"  # discount
    PR = "PR"  # premium
    AB = "AB"  # rebate
    AC = "AC"  # additional cost


class Natura(StrEnum):
    """Why there is no VAT (2.2.1.14)."""

    N1 = "N1"
    N2 = "N2"
    N2_1 = "N2.1"
    N2_2 = "N2.2"
    N3 = "N3"
    N3_1 = "N3.1"
    N3_2 = "N3.2"
    N3_3 = "N3.3"
    N3_4 = "N3.4"
    N3_5 = "N3.5"
    N3_6 = "N3.6"
    N4 = "N4"
    N5 = "N5"
    N6 = "N6"
    N6_1 = "N6.1"
    N6_2 = "N6.2"
    N6_3 = "N6.3"
    N6_4 = "N6.4"
    N6_5 = "N6.5"
    N6_6 = "N6.6"
    N6_7 = "N6.7"
    N6_8 = "N6.8"
    N6_9 = "N6.9"
    N7 = "N7"


class RiferimentoA(StrEnum):
    """What another document is to this one."""

    ORDINE = "ordine"  # 2.1.2
    CONTRATTO = "contratto"  # 2.1.3
    CONVENZIONE = "convenzione"  # 2.1.4
    RICEZIONE = "ricezione"  # 2.1.5
    FATTURA = "fattura"  # 2.1.6
