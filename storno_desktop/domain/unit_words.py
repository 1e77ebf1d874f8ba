"""The everyday units: short labels in six languages, and the words people type for them.

Words are compared without case, accents, blanks and points; "|" parts them.
"""

from __future__ import annotations

#: Code to labels, in the order en|ro|de|fr|it|pl; the order of a picker.
LABELS = {
    "H87": "pcs|buc|Stk|pce|pz|szt",
    "C62": "unit|unitate|Einheit|unité|unità|jedn",
    "HUR": "h|ora|Std|h|h|godz",
    "DAY": "day|zi|Tag|jour|giorno|dzień",
    "MON": "month|luna|Monat|mois|mese|mies",
    "LS": "lump sum|sumă forfetară|pauschal|forfait|a corpo|ryczałt",
    "KGM": "kg|kg|kg|kg|kg|kg",
    "LTR": "l|l|l|l|l|l",
    "MTR": "m|m|m|m|m|m",
    "MTK": "m²|mp|m²|m²|mq|m²",
    "MTQ": "m³|mc|m³|m³|mc|m³",
    "KMT": "km|km|km|km|km|km",
    "TNE": "t|t|t|t|t|t",
    "GRM": "g|g|g|g|g|g",
    "SET": "set|set|Satz|jeu|set|kpl",
    "PR": "pair|per|Paar|paire|paio|para",
    "XBX": "box|cutie|Kiste|boîte|scatola|pudełko",
    "XPK": "pack|pachet|Paket|paquet|pacco|paczka",
    "XPX": "pallet|palet|Palette|palette|pallet|paleta",
    "XRO": "roll|rolă|Rolle|rouleau|rotolo|rolka",
    "XBG": "bag|sac|Beutel|sachet|sacchetto|worek",
    "XCT": "carton|carton|Karton|carton|cartone|karton",
    "XBO": "bottle|sticlă|Flasche|bouteille|bottiglia|butelka",
    "XCA": "can|doză|Dose|canette|lattina|puszka",
    "XCR": "crate|ladă|Lattenkiste|caisse|cassa|skrzynia",
    "XBE": "bundle|legătură|Bündel|faisceau|fascio|wiązka",
    "XST": "sheet|coală|Bogen|feuille|foglio|arkusz",
    "XTU": "tube|tub|Tube|tube|tubo|tuba",
    "XDR": "drum|butoi|Fass|fût|fusto|beczka",
    "XBJ": "bucket|găleată|Eimer|seau|secchio|wiadro",
    "XJR": "jar|borcan|Glas|bocal|barattolo|słoik",
    "E48": "service|serviciu|Leistung|prestation|servizio|usługa",
    "E49": "working day|zi de lucru|Arbeitstag|jour ouvré|giornata|dzień roboczy",
    "MIN": "min|min|min|min|min|min",
    "SEC": "s|s|s|s|s|s",
    "WEE": "week|săpt|Woche|semaine|settimana|tydz",
    "ANN": "year|an|Jahr|an|anno|rok",
    "QAN": "quarter|trimestru|Quartal|trimestre|trimestre|kwartał",
    "MIL": "thousand|mie|Tsd|millier|migliaio|tys",
    "CEN": "hundred|sută|Hundert|centaine|centinaio|sto",
    "DZN": "dozen|duzină|Dutzend|douzaine|dozzina|tuzin",
    "P1": "%|%|%|%|%|%",
    "CMT": "cm|cm|cm|cm|cm|cm",
    "MMT": "mm|mm|mm|mm|mm|mm",
    "DMT": "dm|dm|dm|dm|dm|dm",
    "CMK": "cm²|cm²|cm²|cm²|cm²|cm²",
    "MMK": "mm²|mm²|mm²|mm²|mm²|mm²",
    # The list has no code named hectare or are: H18 is 100 m by 100 m, H16 is 10 m by 10 m.
    "H18": "ha|ha|ha|ha|ha|ha",
    "H16": "are|ar|Ar|are|ara|ar",
    "CMQ": "cm³|cm³|cm³|cm³|cm³|cm³",
    "DMQ": "dm³|dm³|dm³|dm³|dm³|dm³",
    # Not "ml", which is a linear metre on Romanian and French invoices.
    "MLT": "millilitre|mililitru|Milliliter|millilitre|millilitro|mililitr",
    "CLT": "cl|cl|cl|cl|cl|cl",
    "HLT": "hl|hl|hl|hl|hl|hl",
    "MGM": "mg|mg|mg|mg|mg|mg",
    "DTN": "quintal|chintal|dt|quintal|quintale|kwintal",
    "KWH": "kWh|kWh|kWh|kWh|kWh|kWh",
    "MWH": "MWh|MWh|MWh|MWh|MWh|MWh",
    "KWT": "kW|kW|kW|kW|kW|kW",
    "GJ": "GJ|GJ|GJ|GJ|GJ|GJ",
    "LM": "running m|m liniar|lfm|m lin.|ml lin|mb",
    "E34": "GB|GB|GB|Go|GB|GB",
    "AD": "byte|octet|Byte|octet|byte|bajt",
    "ACT": "activity|activitate|Vorgang|activité|attività|czynność",
    "E51": "job|lucrare|Auftrag|mission|incarico|zlecenie",
}

#: Code to further words: plurals, abbreviations, other spellings, habits of the trade.
WORDS = {
    "H87": "buc|bucăți|bucata|bucată|bc|piece|pieces|pc|pcs|each|stk|stck|stück|st|"
    "pce|pcs|pièce|pièces|pz|pezzo|pezzi|nr|szt|sztuka|sztuki|sztuk",
    "C62": "unit|units|unitate|unități|u|unité|unités|einheit|einheiten|unità|jednostka|one",
    "HUR": "h|hr|hrs|hour|hours|ora|oră|ore|std|stunde|stunden|heure|heures|ore|godz|"
    "godzina|godziny|godzin",
    "DAY": "d|day|days|zi|zile|tag|tage|jour|jours|j|giorno|giorni|gg|dzień|dni|doba",
    "MON": "month|months|luna|lună|luni|lunar|monat|monate|mois|mese|mesi|mies|miesiąc|miesiące|"
    "abonament|abonamente|subscription|abonnement|abbonamento|abonament miesięczny",
    "LS": "lump sum|lumpsum|flat rate|forfait|forfetar|forfetară|sumă forfetară|pauschal|"
    "pauschale|psch|a corpo|forfettario|ryczałt|rycz",
    "KGM": "kg|kilo|kilogram|kilograme|kilogramm|kilogramme|kilogrammo|kilogrammi|kilogramy|kgs",
    "LTR": "l|lt|ltr|litru|litri|litre|litres|liter|litro|litr|litry|litrów",
    "MTR": "m|metru|metri|metre|metres|meter|mètre|mètres|metro|metr|metry|metrów|"
    "ml|metru liniar|metri liniari",
    "MTK": "m2|mp|mq|qm|sqm|metru pătrat|metri pătrați|square metre|square meter|quadratmeter|"
    "mètre carré|mètres carrés|metro quadrato|metri quadrati|metr kwadratowy",
    "MTQ": "m3|mc|cbm|metru cub|metri cubi|cubic metre|cubic meter|kubikmeter|mètre cube|"
    "mètres cubes|metro cubo|metr sześcienny",
    "KMT": "km|kilometru|kilometri|kilometre|kilometer|kilomètre|kilomètres|chilometro|"
    "chilometri|kilometr|kilometry",
    "TNE": "t|to|tonă|tona|tone|tonne|tonnes|tonnen|tonnellata|tonnellate|tony|ton",
    "GRM": "g|gr|gram|grame|grams|gramm|gramme|grammes|grammo|grammi|gramy",
    "SET": "set|seturi|sets|satz|sätze|jeu|jeux|kpl|komplet|komplety|kit|kituri",
    "PR": "pr|pereche|perechi|per|pair|pairs|paar|paire|paires|paio|paia|para|pary",
    "XBX": "box|boxes|cutie|cutii|kiste|kisten|boîte|boîtes|scatola|scatole|pudełko|pudełka|"
    "schachtel|opak pudełko",
    "XPK": "pack|packs|pachet|pachete|pac|package|packages|paket|pakete|packung|pkg|paquet|"
    "paquets|pacco|pacchi|paczka|paczki|opak|opakowanie|confezione|conf|op|pk",
    "XPX": "pallet|pallets|palet|paleți|paleti|palette|paletten|palettes|paleta|palety|bancale|pal",
    "XRO": "roll|rolls|rolă|rola|role|rolle|rollen|rouleau|rouleaux|rotolo|rotoli|rolka|rolki",
    "XBG": "bag|bags|sac|saci|beutel|sachet|sachets|sacchetto|sacchetti|worek|worki|pungă|pungi",
    "XCT": "carton|cartons|cartoane|karton|kartons|kartony|cartone|cartoni|ctn|bax|baxuri",
    "XBO": "bottle|bottles|sticlă|sticle|flasche|flaschen|bouteille|bouteilles|bottiglia|"
    "bottiglie|butelka|butelki|flacon|flacoane",
    "XCA": "can|cans|doză|doze|dose|dosen|canette|canettes|lattina|lattine|puszka|puszki|conservă",
    "XCR": "crate|crates|ladă|lăzi|caisse|caisses|cassa|casse|skrzynia|skrzynie|navetă",
    "XBE": "bundle|bundles|legătură|legături|bündel|faisceau|fascio|wiązka|bund",
    "XST": "sheet|sheets|coală|coli|foaie|foi|bogen|feuille|feuilles|foglio|fogli|arkusz|arkusze",
    "XTU": "tube|tubes|tub|tuburi|tuben|tubo|tubi|tuba|tuby",
    "XDR": "drum|drums|butoi|butoaie|fass|fässer|fût|fûts|fusto|fusti|beczka|beczki",
    "XBJ": "bucket|buckets|găleată|găleți|eimer|seau|seaux|secchio|secchi|wiadro|wiadra",
    "XJR": "jar|jars|borcan|borcane|bocal|bocaux|barattolo|barattoli|słoik|słoiki",
    "E48": "service|services|serviciu|servicii|serv|leistung|leistungen|prestation|prestations|"
    "servizio|servizi|usługa|usługi|usł",
    "E49": "working day|working days|zi de lucru|zile de lucru|arbeitstag|arbeitstage|"
    "jour ouvré|jours ouvrés|giornata|giornate|dzień roboczy|dni robocze|om zi|manday",
    "MIN": "min|minute|minutes|minut|minuten|minuto|minuti|minuta|minuty",
    "SEC": "sec|secundă|secunde|second|seconds|sekunde|sekunden|seconde|secondo|sekunda|sek",
    "WEE": "week|weeks|săptămână|săptămâni|sapt|woche|wochen|wo|semaine|semaines|settimana|"
    "settimane|tydzień|tygodnie|tyg",
    "ANN": "year|years|an|ani|anual|jahr|jahre|année|ans|anno|anni|rok|lata|yr",
    "QAN": "quarter|quarters|trimestru|trimestre|quartal|quartale|kwartał|kwartały",
    "MIL": "thousand|mie|mii|mia|tausend|tsd|mille|millier|milliers|migliaio|migliaia|tys|tysiąc",
    "CEN": "hundred|sută|sute|hundert|centaine|centinaio|sto|setka",
    "DZN": "dozen|dozens|duzină|duzini|dutzend|douzaine|douzaines|dozzina|dozzine|tuzin|tuziny|dz",
    "P1": "%|procent|procente|percent|prozent|pour cent|per cento|proc",
    "DTN": "q|quintal|chintal|chintale|dt|dezitonne|quintale|quintali|kwintal",
    "H18": "ha|hectar|hectare|hectares|hektar|ettaro|ettari",
    "KWH": "kwh|kilowattoră|kilowattstunde|kilowattheure|kilowattora|kilowatogodzina",
    "MWH": "mwh|megawattoră|megawattstunde",
    "MLT": "mililitri|millilitres",
    "LM": "lfm|laufmeter|linear metre|running metre|mètre linéaire|metro lineare|metr bieżący|mb",
    "E51": "job|jobs|lucrare|lucrări|auftrag|mission|incarico|zlecenie|intervenție|deplasare",
    "ACT": "activity|activities|activitate|activități|vorgang|activité|attività|czynność",
}
