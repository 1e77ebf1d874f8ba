"""Sellers and buyers of countries whose documents have sections of their own."""

from typing import Any

ITALIAN: dict[str, Any] = {
    "name": "Officina Grafica S.r.l.",
    "cif": "07643520567",
    "country": "IT",
    "vatPayer": True,
    "vatCode": "IT07643520567",
    "address": "Via Garibaldi 15",
    "city": "Milano",
    "state": "MI",
    "postalCode": "20121",
    "regimeFiscale": "RF01",
}
TRATTORIA: dict[str, Any] = {
    "name": "Trattoria Da Pippo S.n.c.",
    "country": "IT",
    "cui": "01234560157",
    "vatCode": "IT01234560157",
    "isVatPayer": True,
    "address": "Corso Italia 3",
    "city": "Torino",
    "county": "TO",
    "postalCode": "10121",
}
POLISH: dict[str, Any] = {
    "name": "Łódzkie Usługi Sp. z o.o.",
    "cif": "5265877635",
    "country": "PL",
    "vatPayer": True,
    "vatCode": "PL5265877635",
    "address": "ul. Piotrkowska 100/5",
    "city": "Łódź",
    "postalCode": "90-004",
}
GESLA: dict[str, Any] = {
    "name": "Zażółć Gęślą S.A.",
    "country": "PL",
    "cui": "2222222222",
    "vatCode": "PL2222222222",
    "isVatPayer": True,
    "address": "ul. Długa 1",
    "city": "Gdańsk",
    "postalCode": "80-827",
}
GERMAN: dict[str, Any] = {
    "name": "Schreinerei Grünwald GmbH",
    "cif": "DE129475760",
    "country": "DE",
    "vatPayer": True,
    "vatCode": "DE129475760",
    "address": "Hauptstraße 1",
    "city": "München",
    "postalCode": "80331",
}
FRENCH: dict[str, Any] = {
    "name": "Atelier du Pont SARL",
    "cif": "732829320",
    "country": "FR",
    "vatPayer": True,
    "vatCode": "FR44732829320",
    "address": "3 rue du Pont",
    "city": "Lyon",
    "postalCode": "69001",
}
