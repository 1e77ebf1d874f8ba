"""New means of transport that go to another member state: P_22 and what it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from storno_desktop.domain.national.poland import NewVehicle, PolishTerms, VehicleKind
from storno_desktop.einvoice.fa3.further import one_line
from storno_desktop.einvoice.fa3.model import TNoweSrodkiTransportu, TNowySrodekTransportu
from storno_desktop.einvoice.fa3.names import NO, YES


def vehicles(terms: PolishTerms, numbers: Sequence[int]) -> TNoweSrodkiTransportu:
    """NoweSrodkiTransportu; `numbers` are those that the lines were written with."""
    if not terms.new_vehicles:
        return TNoweSrodkiTransportu(P_22N=YES)
    return TNoweSrodkiTransportu(
        P_22=YES,
        P_42_5=YES if terms.vehicle_report else NO,
        NowySrodekTransportu=tuple(_vehicle(each, numbers) for each in terms.new_vehicles),
    )


def _vehicle(vehicle: NewVehicle, numbers: Sequence[int]) -> TNowySrodekTransportu:
    row = vehicle.line
    if 0 < row <= len(numbers):
        row = numbers[row - 1]
    return TNowySrodekTransportu(
        P_22A=vehicle.first_used,
        P_NrWierszaNST=str(row),
        P_22BMK=one_line(vehicle.make),
        P_22BMD=one_line(vehicle.model),
        P_22BK=one_line(vehicle.colour),
        P_22BNR=one_line(vehicle.registration),
        P_22BRP=one_line(vehicle.year),
        **_by_kind(vehicle),
    )


def _by_kind(vehicle: NewVehicle) -> dict[str, Any]:
    if vehicle.kind is VehicleKind.VESSEL:
        return {"P_22C": one_line(vehicle.usage), "P_22C1": one_line(vehicle.serial)}
    if vehicle.kind is VehicleKind.AIRCRAFT:
        return {"P_22D": one_line(vehicle.usage), "P_22D1": one_line(vehicle.serial)}
    return {
        "P_22B": one_line(vehicle.usage),
        "P_22B1": one_line(vehicle.vin),
        "P_22B2": one_line(vehicle.body_number),
        "P_22B3": one_line(vehicle.chassis_number),
        "P_22B4": one_line(vehicle.frame_number),
        "P_22BT": one_line(vehicle.type),
    }
