"""What a page says: a document turned into finished words, before anything is drawn."""
