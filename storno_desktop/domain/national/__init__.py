"""What documents say beyond EN 16931 in one country, one package or module a country."""
