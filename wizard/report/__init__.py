"""Findings to words: sentences, text, HTML and JSON, without Qt."""
