"""The parts that pages are built from; every text in them is plain."""
