"""FA(3) 1-0E: the Polish e-invoice of KSeF, with a national model of its own."""
