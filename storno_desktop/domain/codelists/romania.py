"""Places of a Romanian address (BT-39, 54, 68, 79): BR-RO-100 to BR-RO-111."""

from storno_desktop.domain.codelists import code_set

#: ISO 3166-2:RO.
COUNTIES = code_set(
    """
    RO-AB RO-AG RO-AR RO-B RO-BC RO-BH RO-BN RO-BR RO-BT RO-BV RO-BZ RO-CJ RO-CL RO-CS RO-CT
    RO-CV RO-DB RO-DJ RO-GJ RO-GL RO-GR RO-HD RO-HR RO-IF RO-IL RO-IS RO-MH RO-MM RO-MS RO-NT
    RO-OT RO-PH RO-SB RO-SJ RO-SM RO-SV RO-TL RO-TM RO-TR RO-VL RO-VN RO-VS
    """
)

#: What the town of a Bucharest address must be (BR-RO-100).
SECTORS = code_set("SECTOR1 SECTOR2 SECTOR3 SECTOR4 SECTOR5 SECTOR6")
