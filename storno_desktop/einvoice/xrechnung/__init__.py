"""XRechnung 3.0.2, the German CIUS of EN 16931, in UBL and in CII."""
