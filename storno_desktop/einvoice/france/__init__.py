"""France: the rules of flow 2 (BR-FR, 1.4.0), which every invoice between French firms keeps."""
